internal import AppendixTables
internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// One of the guideline's tables of services (Vedlegg 1 to 3) as a page, in the form that `oversikt appendix` writes it.
struct AppendixPage: IndexPage {
    let table: AppendixTable
    let edition: Edition

    static func all(on edition: Edition) -> [AppendixPage] {
        edition.appendix.tables.map { AppendixPage(table: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.appendix(table.number) }
    var title: String { table.title }
    var description: Phrase {
        Phrase("\(table.title): \(edition.labels.serviceCount(listedCount))", edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb, edition.appendicesCrumb] }
    var isWide: Bool { true }
    var pictures: [Picture] {
        var seen = Set<Picture>()
        return table.rows.flatMap(\.pictures).filter { seen.insert($0).inserted }
    }

    var listedCount: Int { table.rowCount }
    /// A row has the whole text of its service: 70 of them are a page of 190 KB at most.
    var perPage: Int { max(edition.catalogue.settings.servicesPerPage * 7 / 20, 1) }
    var lists: [ServiceListing] {
        var first = 0
        return table.groups.map { group in
            defer { first += group.rows.count }
            return ServiceListing(
                heading: group.title, indexes: Array(first..<first + group.rows.count), isAlphabetical: false,
                isHeaded: true)
        }
    }

    func markup(of part: ServiceListing) -> any Template {
        let rows = part.indexes.first.flatMap { first in part.indexes.last.map { first..<$0 + 1 } } ?? 0..<0
        return AppendixPart(fragment: fragment(table.part(rows)), language: edition.lang(table.language))
    }

    /// The tables are in bokmål or English, as the guideline is, also where the interface is in nynorsk.
    var body: HTML {
        let voice = edition.speaking(table.language)
        #"<article class="appendix"\#(edition.lang(table.language))>"#
        "<h1>\(title)</h1>"
        if let purpose = table.purpose { #"<p class="lede"\#(voice.lang(purpose))>\#(purpose.text)</p>"# }
        "<p>\(introduction(voice))</p>"
        AppendixDownloads(number: table.number, edition: voice)
        JumpList(
            targets: table.groups.map { (AppendixFragment.id($0, of: table), "\($0.title) (\($0.rows.count))") },
            label: voice.words.appendix.jumpToRegion)
        if let divided {
            for (group, parts) in zip(table.groups, divided.parts) {
                #"<h2 id="\#(AppendixFragment.id(group, of: table))">\#(group.title)</h2>"#
                PartLinks(parts: parts, page: self)
            }
        } else {
            fragment(table)
        }
        "</article>"
    }

    /// Also of a part on a page of its own: the pictures stand beside this page.
    private func fragment(_ table: AppendixTable) -> AppendixFragment {
        AppendixFragment(
            table, headingLevel: 2, page: { [edition] in edition.href(edition.addresses.service($0.id)).body }
        ) { [edition, path = path(by: edition.addresses)] picture in
            edition.href(path.beside(picture)).body
        }
    }

    private func introduction(_ voice: Edition) -> HTML {
        voice.words.appendix.tables.html(
            "\(voice.labels.serviceCount(listedCount))", voice.day(voice.catalogue.settings.asOf))
    }
}

/// Some rows of an appendix on a page of their own.
private struct AppendixPart: WrittenTemplate {
    let fragment: AppendixFragment
    /// The attribute that names it.
    let language: HTML

    func write(to html: inout HTML) {
        html.line(#"<div class="appendix"\#(language)>"#)
        html.append(fragment)
        html.append("</div>")
    }
}

/// One of the guideline's other appendices (Vedlegg 4 to 6) as a page.
struct GuidePage: PageKind {
    let guide: AppendixGuide
    let edition: Edition

    static func all(on edition: Edition) -> [GuidePage] {
        edition.appendix.guides.map { GuidePage(guide: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.appendix(guide.number) }
    var title: String { guide.title }
    var description: Phrase { Phrase(guide.introduction, guide.language) }
    var trail: [Crumb] { [edition.homeCrumb, edition.appendicesCrumb] }
    var isWide: Bool { guide.number == 5 }

    var body: HTML {
        let voice = edition.speaking(guide.language)
        #"<article class="appendix"\#(edition.lang(guide.language))>"#
        "<h1>\(title)</h1>"
        AppendixDownloads(number: guide.number, edition: voice)
        JumpList(
            targets: guide.sections.compactMap { section in
                section.title.map { (GuideFragment.id(section, of: guide), "\($0)") }
            },
            label: voice.words.appendix.jumpToPart)
        GuideFragment(guide, headingLevel: 2, site: edition.catalogue.settings.baseAddress) { section in
            // The year is drawn; its table, which says the same, follows.
            guard section.id == AppendixGuide.yearSection else { return "" }
            return CalendarFigure(id: "aret", calendar: DeadlineCalendar(voice), edition: voice).drawing
        }
        "</article>"
    }
}

/// All appendices, with what they are and where to get them in one document.
struct AppendicesPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [AppendicesPage] { [AppendicesPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.appendices }
    var title: String { edition.words.appendix.title }
    var description: Phrase { Phrase(edition.words.appendix.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let appendix = edition.appendix
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        #"<ul class="appendices"\#(edition.lang(appendix.language))>"#
        for table in appendix.tables { item(table.number, table.title) }
        for guide in appendix.guides { item(guide.number, guide.title) }
        "</ul>"
        AppendixDownloads(number: nil, edition: edition)
    }

    private func item(_ number: Int, _ title: String) -> HTML {
        #"<li><a href="\#(edition.href(edition.addresses.appendix(number)))">\#(title)</a></li>"#
    }
}

extension Edition {
    fileprivate var appendicesCrumb: Crumb {
        Crumb(text: "\(AppendicesPage(edition: self).title)", path: addresses.appendices)
    }
}
