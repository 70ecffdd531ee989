internal import Hypertext
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
        edition.theme.html(Notice(message: "\(edition.labels.codeNotice)"))
        EntryTable(
            caption: edition.labels.chapters,
            entries: edition.catalogue.classification.chapters.map { ($0, 0) }, edition: edition)
    }
}

/// A chapter or a block: its services, and what lies in it.
struct CodeGroupPage: PageKind {
    let entry: ICD10Entry
    let edition: Edition

    static func all(on edition: Edition) -> [CodeGroupPage] {
        // For each chapter and block, with services or without: that there is no service is an answer, too.
        edition.catalogue.classification.entries.filter { $0.kind == .chapter || $0.kind == .block }
            .map { CodeGroupPage(entry: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.icd10(entry.slug) }
    var title: String { "\(edition.name(of: entry)) \(edition.plain(entry.titles))" }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] { edition.crumbs(above: entry.range) }

    var body: HTML {
        "<h1>\(edition.name(of: entry)) \(edition.text(entry.titles))</h1>"
        #"<p class="lede">\#(entry.range.description) · \#(edition.labels.serviceCount(places.count))</p>"#
        edition.theme.html(Notice(message: "\(edition.labels.codeNotice)"))
        if !blocks.isEmpty { EntryTable(caption: edition.labels.blocks, entries: blocks, edition: edition) }
        if !codes.isEmpty, isInnermost { CodeTable(pages: codes, edition: edition) }
        if !codes.isEmpty, !isInnermost { CodeLinks(pages: codes, edition: edition) }
        "<h2>\(edition.labels.services)</h2>"
        if places.isEmpty {
            "<p>\(edition.labels.noServiceForCode)</p>"
        } else {
            ServiceList(places: places, edition: edition)
        }
    }

    private var places: [Int] { edition.codes.items(on: entry) }

    /// All blocks within, those within blocks too: a reader who knows the chapter is one step from each.
    private var blocks: [(entry: ICD10Entry, depth: Int)] { edition.blocks(within: entry) }

    private var isInnermost: Bool { blocks.isEmpty }

    /// The code pages within.
    private var codes: ArraySlice<ICD10ServiceIndex.CodePage> {
        let pages = edition.codes.codePages
        let first = pages.partitioningIndex { $0.code.lower >= entry.range.lower }
        return pages[first...].prefix { $0.code.upper <= entry.range.upper }
    }
}

/// A code that a service names: first the services that cover it, then those that match a part of it.
struct CodePage: PageKind {
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
        return "\(page.code) \(edition.plain(entry.titles))"
    }
    var description: Phrase {
        let count = page.covering.count + page.partial.count
        return Phrase("\(title): \(edition.labels.serviceCount(count))", edition.language)
    }
    var trail: [Crumb] { edition.crumbs(above: range) }

    var body: HTML {
        let code = page.code.description
        if let entry { "<h1>\(code) \(edition.text(entry.titles))</h1>" } else { "<h1>\(code)</h1>" }
        edition.theme.html(Notice(message: "\(edition.labels.codeNotice)"))
        if entry == nil { "<p>\(UnlistedTitle(code: page.code, edition: edition))</p>" }
        if !page.covering.isEmpty {
            "<h2>\(edition.labels.coveringServices(code))</h2>"
            ServiceList(places: page.covering, edition: edition)
        }
        if !page.partial.isEmpty {
            "<h2>\(edition.labels.partialServices(code))</h2>"
            ServiceList(places: page.partial, edition: edition)
        }
    }
}

/// What is known of a code that the classification does not list, which holds most subdivisions: the title of the
/// smallest listed thing around it.
struct UnlistedTitle: Template {
    let code: ICD10Code
    let edition: Edition

    var body: HTML {
        if let parent = edition.catalogue.classification.ancestors(of: ICD10Range(code)).last {
            "<em>\(edition.labels.noTitleOfItsOwn(parent.displayName))</em> \(edition.text(parent.titles))"
        }
    }
}

/// Chapters or blocks with their ranges and how many services each has.
private struct EntryTable: Template {
    let caption: String
    /// Each with the number of blocks around it.
    let entries: [(entry: ICD10Entry, depth: Int)]
    let edition: Edition

    var body: HTML {
        let labels = edition.labels
        #"<div class="table"><table><caption>\#(caption)</caption>"#
        #"<thead><tr><th scope="col">\#(labels.rangeColumn)</th><th scope="col">\#(labels.titleColumn)</th><th scope="col" class="right">\#(labels.servicesColumn)</th></tr></thead>"#
        "<tbody>"
        for (entry, depth) in entries { row(of: entry, depth: depth) }
        "</tbody></table></div>"
    }

    private func row(of entry: ICD10Entry, depth: Int) -> HTML {
        let path = edition.addresses.icd10(entry.slug)
        let range = entry.kind == .chapter ? entry.range.description : entry.displayName
        return
            #"<tr class="depth-\#(min(depth, 2))"><td class="code">\#(range)</td><th scope="row"><a href="\#(edition.href(path))">\#(edition.title(of: entry))</a></th><td class="right">\#(edition.codes.items(on: entry).count)</td></tr>"#
    }
}

/// The codes of a chapter or of a block of blocks that have a page, without their titles: there can be hundreds.
private struct CodeLinks: Template {
    let pages: ArraySlice<ICD10ServiceIndex.CodePage>
    let edition: Edition

    var body: HTML {
        "<h2>\(edition.labels.codesInChapter)</h2>"
        #"<ul class="codes-index">"#
        for page in pages {
            let path = edition.addresses.icd10(page.code.slug)
            #"<li><a href="\#(edition.href(path))">\#(page.code.description)</a></li>"#
        }
        "</ul>"
    }
}

/// The codes of a block that have a page.
private struct CodeTable: Template {
    let pages: ArraySlice<ICD10ServiceIndex.CodePage>
    let edition: Edition

    var body: HTML {
        let labels = edition.labels
        #"<div class="table"><table><caption>\#(labels.codesInBlock)</caption>"#
        #"<thead><tr><th scope="col">\#(labels.codeColumn)</th><th scope="col">\#(labels.titleColumn)</th><th scope="col" class="right">\#(labels.servicesColumn)</th></tr></thead>"#
        "<tbody>"
        for page in pages {
            let path = edition.addresses.icd10(page.code.slug)
            let count = page.covering.count + page.partial.count
            #"<tr><th scope="row" class="code"><a href="\#(edition.href(path))">\#(page.code.description)</a></th><td>\#(edition.title(of: page.code))</td><td class="right">\#(count)</td></tr>"#
        }
        "</tbody></table></div>"
    }
}

extension Edition {
    fileprivate func blocks(within entry: ICD10Entry, depth: Int = 0) -> [(entry: ICD10Entry, depth: Int)] {
        entry.children.map { catalogue.classification.entries[$0] }.filter { $0.kind == .block }
            .flatMap { [($0, depth)] + blocks(within: $0, depth: depth + 1) }
    }

    /// "Kapittel II" or "C00-C75".
    fileprivate func name(of entry: ICD10Entry) -> String {
        entry.kind == .chapter ? labels.chapter(entry.name) : entry.displayName
    }

    fileprivate func title(of entry: ICD10Entry) -> HTML {
        entry.kind == .chapter ? "\(labels.chapter(entry.name)) \(text(entry.titles))" : text(entry.titles)
    }

    /// A code's title, or nothing where the classification lists none.
    func title(of code: ICD10Code) -> HTML {
        guard let entry = catalogue.classification.entry(for: ICD10Range(code)) else { return "" }
        return text(entry.titles)
    }

    /// The pages above a code or a range: home, the overview, its chapter, its blocks, the codes around it.
    fileprivate func crumbs(above range: ICD10Range) -> [Crumb] {
        let groups = catalogue.classification.ancestors(of: range).filter { $0.kind == .chapter || $0.kind == .block }
        let parents = sequence(first: range.single?.parent, next: { $0?.parent }).prefix { $0 != nil }.compactMap { $0 }
        return [homeCrumb, Crumb(text: "\(labels.icd10Long)", path: addresses.icd10)]
            + groups.map { Crumb(text: "\(name(of: $0))", path: addresses.icd10($0.slug)) }
            + parents.reversed().map { Crumb(text: "\($0.description)", path: addresses.icd10($0.slug)) }
    }
}
