internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A part of an index that is too long for one page. The index itself, at the address that it always has, leads to it.
struct ListPartPage: PageKind {
    let whole: any IndexPage
    let parts: [ListPart]
    let number: Int

    private static let kinds: [any IndexPage.Type] = [
        AlphabetPage.self, DiscontinuedPage.self, CategoryPage.self, RegionCategoryPage.self, TrustPage.self,
        HospitalPage.self, FieldPage.self, CodeGroupPage.self, CodePage.self,
        RegionReportsPage.self, YearReportsPage.self, AppendixPage.self,
    ]

    static func all(on edition: Edition) -> [ListPartPage] { kinds.flatMap { pages(of: $0, on: edition) } }

    private static func pages<Kind: IndexPage>(of kind: Kind.Type, on edition: Edition) -> [ListPartPage] {
        kind.all(on: edition).flatMap { whole in
            let parts = whole.divided?.all ?? []
            return parts.indices.map { ListPartPage(whole: whole, parts: parts, number: $0) }
        }
    }

    private var part: ListPart { parts[number] }

    var edition: Edition { whole.edition }
    func path(by addresses: Addresses) -> SitePath { addresses.part(part.name, of: whole.path(by: addresses)) }
    /// The other language has other names, and so other parts.
    var hasCounterpart: Bool { false }
    var isWide: Bool { whole.isWide }
    var title: String { "\(whole.title): \(part.label)" }
    var description: Phrase { Phrase("\(title): \(count)", edition.language) }
    var trail: [Crumb] { whole.trail + [Crumb(text: "\(whole.title)", path: whole.path(by: edition.addresses))] }

    private var count: String { edition.labels.serviceCount(part.listing.indexes.count) }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(count)</p>"#
        if !part.listing.isHeaded { "<h2>\(part.listing.heading ?? edition.labels.services)</h2>" }
        if let note = part.listing.note { "<p>\(note)</p>" }
        whole.markup(of: part.listing)
        others
    }

    /// The way to the other parts.
    private var others: HTML {
        let index = whole.path(by: edition.addresses)
        return HTML {
            #"<nav class="letters" aria-label="\#(edition.partsLabel)"><ul>"#
            for (number, other) in parts.enumerated() {
                let path = edition.addresses.part(other.name, of: index)
                #"<li><a href="\#(edition.href(path))"\#(number == self.number ? ListPartPage.current : "")>\#(other.label)</a></li>"#
            }
            "</ul></nav>"
        }
    }

    private static let current: HTML = #" aria-current="page""#
}

/// The parts of an index, or of one of its lists, each with how many services it has.
struct PartLinks: Template {
    let parts: [ListPart]
    let page: any IndexPage

    var body: HTML {
        let (edition, index) = (page.edition, page.path(by: page.edition.addresses))
        #"<ul class="counted">"#
        for part in parts {
            let path = edition.addresses.part(part.name, of: index)
            #"<li><a href="\#(edition.href(path))">\#(part.label)</a> <span class="count">\#(edition.labels.serviceCount(part.listing.indexes.count))</span></li>"#
        }
        "</ul>"
    }
}

extension Edition {
    fileprivate var partsLabel: String {
        words.lists.parts
    }
}
