internal import Hypertext

/// The services on the page of a code, block or chapter, list by list: their cards, or the ways to the pages that hold
/// them.
struct CodeServiceLists {
    private let page: any IndexPage
    private let lists: [ServiceListing]
    private let parts: [[ListPart]]?

    init(_ page: any IndexPage) {
        self.page = page
        lists = page.lists
        parts = page.divided?.parts
    }

    var covering: HTML { markup(0) }

    @HTMLBuilder var others: HTML {
        markup(1)
        markup(2)
    }

    private func markup(_ number: Int) -> HTML {
        let listing = lists[number]
        return HTML {
            if let heading = listing.heading, !listing.indexes.isEmpty {
                "<h2>\(heading)</h2>"
                if let note = listing.note { "<p>\(note)</p>" }
                if let parts {
                    PartLinks(parts: parts[number], page: page)
                } else {
                    ServiceList(places: listing.indexes, edition: page.edition)
                }
            }
        }
    }
}
