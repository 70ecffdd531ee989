internal import Hypertext
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions
internal import SortedLists

/// The chapters of the classification.
struct ICD10Page: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [ICD10Page] { [ICD10Page(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.icd10 }
    var title: String { edition.labels.icd10Long }
    var description: Phrase { Phrase(edition.labels.icd10Intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        #"<p class="advice">\#(edition.labels.codeNotice)</p>"#
        CodeGroupTable(
            caption: edition.labels.chapters,
            entries: edition.catalogue.classification.chapters.map { ($0, 0) }, edition: edition)
    }
}

/// A chapter or a block: the services linked to all of it, what lies in it, and the services linked to a part of it.
struct CodeGroupPage: IndexPage, WrittenTemplate {
    let entry: ICD10Entry
    let edition: Edition

    static func all(on edition: Edition) -> [CodeGroupPage] {
        // For each chapter and block, with services or without: that there is no service is an answer, too.
        edition.catalogue.classification.entries.filter { $0.kind == .chapter || $0.kind == .block }
            .map { CodeGroupPage(entry: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.icd10(entry.slug) }
    var title: String { "\(edition.name(of: entry)) \(edition.plainTitle(entry.titles))" }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] { edition.crumbs(above: entry.range) }

    func write(to html: inout HTML) {
        let services = CodeServiceLists(self)
        let blocks = edition.blocks(within: entry)
        html.line("<h1>\(edition.name(of: entry)) \(edition.text(entry.titles))</h1>")
        html.line(
            #"<p class="lede">\#(entry.range.text) · \#(edition.labels.serviceCount(places.count))</p>"#)
        html.line(#"<p class="advice">\#(edition.labels.codeNotice)</p>"#)
        services.writeCovering(to: &html)
        if !blocks.isEmpty {
            html.line(CodeGroupTable(caption: edition.labels.blocks, entries: blocks, edition: edition))
        }
        html.line(CodeLines(within: entry.range, places: places, edition: edition))
        services.writeOthers(to: &html)
        if listedCount == 0 { html.line("<p>\(edition.labels.noServiceForCode)</p>") }
    }

    var listedCount: Int { places.count + edition.codes.addedItems(on: entry).count }
    var lists: [ServiceListing] {
        CodeServices(
            range: entry.range, places: places, added: edition.codes.addedItems(on: entry), edition: edition
        ).lists
    }

    private var places: [Int] { edition.codes.items(on: entry) }
}

/// A code: first the services that cover it, then the codes below it, then the services that match a part of it.
struct CodePage: IndexPage, WrittenTemplate {
    let page: ICD10ServiceIndex.CodePage
    let edition: Edition

    private var range: ICD10Range { ICD10Range(page.code) }
    private var entry: ICD10Entry? { edition.catalogue.classification.entry(for: range) }

    static func all(on edition: Edition) -> [CodePage] {
        edition.codes.codePages.map { CodePage(page: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.icd10(page.code.slug) }
    var title: String {
        guard let entry else { return page.code.description }
        return "\(page.code) \(edition.plainTitle(entry.titles))"
    }
    var description: Phrase {
        let count = page.covering.count + page.partial.count + page.added.count
        return Phrase("\(title): \(edition.labels.serviceCount(count))", edition.language)
    }
    var trail: [Crumb] { edition.crumbs(above: range) }

    func write(to html: inout HTML) {
        let (code, entry) = (page.code.description, entry)
        let services = CodeServiceLists(self)
        html.line(entry.map { "<h1>\(code) \(edition.text($0.titles))</h1>" } ?? "<h1>\(code)</h1>")
        html.line(#"<p class="advice">\#(edition.labels.codeNotice)</p>"#)
        if entry == nil { html.line("<p>\(UnlistedTitle(code: page.code, edition: edition))</p>") }
        services.writeCovering(to: &html)
        html.line(CodeLines(within: range, places: page.covering + page.partial, edition: edition))
        services.writeOthers(to: &html)
    }

    var listedCount: Int { page.covering.count + page.partial.count + page.added.count }
    var lists: [ServiceListing] {
        CodeServices(range: range, places: page.covering + page.partial, added: page.added, edition: edition).lists
    }
}

/// What is known of a code that the classification does not list, which holds most subdivisions: the title of the
/// smallest listed thing around it.
struct UnlistedTitle: Template {
    let code: ICD10Code
    let edition: Edition

    var body: HTML {
        if let parent = edition.catalogue.classification.ancestors(of: ICD10Range(code)).last {
            "<em>\(edition.labels.noTitleOfItsOwn(parent.displayText))</em> \(edition.text(parent.titles))"
        }
    }
}

extension Edition {
    func blocks(within entry: ICD10Entry, depth: Int = 0) -> [(entry: ICD10Entry, depth: Int)] {
        entry.children.map { catalogue.classification.entries[$0] }.filter { $0.kind == .block }
            .flatMap { [($0, depth)] + blocks(within: $0, depth: depth + 1) }
    }

    /// "Kapittel II" or "C00-C75".
    fileprivate func name(of entry: ICD10Entry) -> String {
        entry.kind == .chapter ? labels.chapter(entry.name) : entry.displayText
    }

    func title(of entry: ICD10Entry) -> HTML {
        entry.kind == .chapter ? "\(labels.chapter(entry.name)) \(text(entry.titles))" : text(entry.titles)
    }

    /// A title where no part can be marked as another language: one that exists in English only says so.
    func plainTitle(_ titles: LocalizedText) -> String {
        let title = titles.best(for: language)
        return title.language == .en && language != .en ? "\(title.text) (\(labels.inEnglish))" : title.text
    }

    /// A code's title, or nothing where the classification lists none.
    func title(of code: ICD10Code) -> HTML {
        guard let entry = catalogue.classification.entry(for: ICD10Range(code)) else { return "" }
        return text(entry.titles)
    }

    /// The pages above a code or a range: home, the overview, its chapter, its blocks, the codes around it.
    fileprivate func crumbs(above range: ICD10Range) -> [Crumb] {
        let group = catalogue.classification.ancestors(of: range).last { $0.kind == .chapter || $0.kind == .block }
        var crumbs = crumbs(to: group)
        for code in range.single?.withParents.dropFirst().reversed() ?? [] {
            crumbs.append(Crumb(text: "\(code.description)", path: addresses.icd10(code.slug)))
        }
        return crumbs
    }

    /// The way to a chapter or block and the link to it, the same for all codes in it; to the overview, if there is none.
    private func crumbs(to group: ICD10Entry?) -> [Crumb] {
        guard let group else { return [homeCrumb, Crumb(text: "\(labels.icd10Long)", path: addresses.icd10)] }
        return codeTrails.value(of: group.index) {
            crumbs(to: group.parent.map { catalogue.classification.entries[$0] })
                + [Crumb(text: "\(name(of: group))", path: addresses.icd10(group.slug))]
        }
    }
}
