internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A part of an index that is too long for one page. The index itself, at the address that it always has, leads to it.
struct ListPartPage: PageKind, WrittenTemplate {
    let parts: PartsOfIndex
    let number: Int

    private static let kinds: [any IndexPage.Type] = [
        AlphabetPage.self, DiscontinuedPage.self, CategoryPage.self, RegionCategoryPage.self, TrustPage.self,
        HospitalPage.self, FieldPage.self, CodeGroupPage.self, CodePage.self,
        NetworksPage.self, RegionReportsPage.self, YearReportsPage.self, AppendixPage.self,
    ]

    static func all(on edition: Edition) -> [ListPartPage] { kinds.flatMap { pages(of: $0, on: edition) } }

    private static func pages<Kind: IndexPage>(of kind: Kind.Type, on edition: Edition) -> [ListPartPage] {
        kind.all(on: edition).flatMap { whole -> [ListPartPage] in
            guard let divided = whole.divided else { return [] }
            let parts = PartsOfIndex(whole, divided.all)
            return parts.all.indices.map { ListPartPage(parts: parts, number: $0) }
        }
    }

    var whole: any IndexPage { parts.whole }
    private var part: ListPart { parts.all[number] }

    var edition: Edition { whole.edition }
    func path(by addresses: Addresses) -> SitePath { addresses.part(part.name, of: whole.path(by: addresses)) }
    /// The other language has other names, and so other parts.
    var hasCounterpart: Bool { false }
    var isWide: Bool { whole.isWide }
    var title: String { "\(whole.title): \(part.label)" }
    var description: Phrase { Phrase("\(title): \(count)", edition.language) }
    var trail: [Crumb] { whole.trail + [Crumb(text: "\(whole.title)", path: whole.path(by: edition.addresses))] }

    private var count: String { edition.labels.serviceCount(part.listing.indexes.count) }

    func write(to html: inout HTML) {
        html.line("<h1>\(title)</h1>")
        html.line(#"<p class="lede">\#(count)</p>"#)
        if !part.listing.isHeaded { html.line("<h2>\(part.listing.heading ?? edition.labels.services)</h2>") }
        if let note = part.listing.note { html.line("<p>\(note)</p>") }
        html.line(whole.markup(of: part.listing))
        parts.writeLinks(from: number, to: &html)
    }
}

/// An index with its parts and the ways to them; one object, for each page of a part has it.
final class PartsOfIndex: Sendable {
    let whole: any IndexPage
    let all: [ListPart]
    /// On the index's own side.
    private let paths: [SitePath]

    init(_ whole: any IndexPage, _ all: [ListPart]) {
        (self.whole, self.all) = (whole, all)
        let addresses = whole.edition.addresses
        let index = whole.path(by: addresses)
        paths = all.map { addresses.part($0.name, of: index) }
    }

    /// The way to the other parts.
    func writeLinks(from number: Int, to html: inout HTML) {
        let edition = whole.edition
        html.line(#"<nav class="letters" aria-label="\#(edition.words.lists.parts)"><ul>"#)
        for (place, path) in paths.enumerated() {
            html.line(#"<li><a href=""#)
            html.append(edition.href(path))
            html.append(literal: place == number ? #"" aria-current="page">"# : #"">"#)
            html.append(text: all[place].label)
            html.append("</a></li>")
        }
        html.line("</ul></nav>")
    }
}

/// The parts of an index, or of one of its lists, each with how many services it has.
struct PartLinks: WrittenTemplate {
    let parts: [ListPart]
    let page: any IndexPage

    func write(to html: inout HTML) {
        let (edition, index) = (page.edition, page.path(by: page.edition.addresses))
        html.line(#"<ul class="counted">"#)
        for part in parts {
            let path = edition.addresses.part(part.name, of: index)
            html.line(
                #"<li><a href="\#(edition.href(path))">\#(part.label)</a> <span class="count">\#(edition.labels.serviceCount(part.listing.indexes.count))</span></li>"#
            )
        }
        html.line("</ul>")
    }
}
