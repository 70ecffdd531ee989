internal import Hypertext

/// The services on the page of a code, block or chapter, list by list: their cards, or the ways to the pages that hold
/// them.
struct CodeServiceLists {
    private let page: any IndexPage
    private let lists: [ServiceListing]
    private let parts: [[ListPart]]?

    init(_ page: any IndexPage) {
        self.page = page
        let lists = page.lists
        self.lists = lists
        parts = page.divided(lists)?.parts
    }

    func writeCovering(to html: inout HTML) { write(0, to: &html) }

    func writeOthers(to html: inout HTML) {
        write(1, to: &html)
        write(2, to: &html)
    }

    private func write(_ number: Int, to html: inout HTML) {
        let listing = lists[number]
        guard let heading = listing.heading, !listing.indexes.isEmpty else { return }
        html.line("<h2>\(heading)</h2>")
        if let note = listing.note { html.line("<p>\(note)</p>") }
        if let parts {
            html.line(PartLinks(parts: parts[number], page: page))
        } else {
            html.line(ServiceList(places: listing.indexes, edition: page.edition))
        }
    }
}
