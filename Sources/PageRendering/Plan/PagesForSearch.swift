package import ServiceCatalogue
package import SiteConventions

/// A page that readers search for by its words: an article, or one of the site's own lists.
package struct PageForSearch {
    package let title: Phrase
    /// What it says in a sentence or two.
    package let summary: Phrase
    package let path: SitePath
    /// The headings that tell it from others.
    package let headings: [String]
}

extension SitePages {
    /// Of a side of the site, in the order of the plan.
    package func forSearch(on side: SiteSide) -> [PageForSearch] {
        var summaries = Set<String>()
        let found = all.compactMap { planned -> (page: PlannedPage, summary: Phrase)? in
            guard planned.edition.side == side, planned.isIndexed,
                !SitePages.foundOtherwise.contains(ObjectIdentifier(type(of: planned.page)))
            else { return nil }
            let summary = planned.page.description
            // What one before it says of itself, too, is the same list in another order.
            return summaries.insert(summary.text).inserted ? (planned, summary) : nil
        }
        let headings = found.map { ($0.page.page as? ArticlePage)?.headings ?? [] }
        let shared = SitePages.ofSeveral(headings)
        return zip(found, headings).map { found, headings in
            PageForSearch(
                title: Phrase(found.page.page.title, found.page.edition.language), summary: found.summary,
                path: found.page.path, headings: headings.filter { !shared.contains($0) })
        }
    }

    /// The search finds services by their own words, places and fields by their names, codes as codes, and needs no way to
    /// itself or home.
    private static let foundOtherwise = Set(
        ([
            HomePage.self, SearchPage.self, ServicePage.self, CodeGroupPage.self, CodePage.self, RegionPage.self,
            RegionCategoryPage.self, TrustPage.self, HospitalPage.self, FieldPage.self, ListPartPage.self,
        ] as [any Page.Type]).map { ObjectIdentifier($0) })

    /// "Sources" ends most articles, and tells nobody which to read.
    private static func ofSeveral(_ headings: [[String]]) -> Set<String> {
        var counts: [String: Int] = [:]
        for heading in headings.flatMap(Set.init) { counts[heading, default: 0] += 1 }
        return Set(counts.filter { $0.value > 2 }.keys)
    }
}

extension ArticlePage {
    fileprivate var headings: [String] { article.body(on: edition.side).document.headings.map(\.text) }
}
