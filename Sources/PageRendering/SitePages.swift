internal import Hypertext
internal import Parallelism
package import ServiceCatalogue
package import SiteConventions

/// All pages of a site: their plan, and the document of each on demand. What is made depends on nothing but the catalogue
/// and the theme, and no page on another.
package final class SitePages: Sendable {
    package let editions: [Edition]
    private let plan: SitePlan
    /// By the edition that speaks in it.
    private let frames: [ObjectIdentifier: Frame]

    /// - Parameter jobs: how many threads may work on what is made of all services at once.
    package init(catalogue: Catalogue, theme: Theme, jobs: Int = 1) {
        editions = parallelMap(catalogue.settings.sides, jobs: jobs) { side in
            Edition(side: side, catalogue: catalogue, theme: theme)
        }
        plan = SitePlan(editions, jobs: jobs)
        frames = Dictionary(
            uniqueKeysWithValues: editions.flatMap(\.voices).map { (ObjectIdentifier($0), Frame($0)) })
    }

    /// Every page, in a fixed order.
    package var all: [PlannedPage] { plan.pages }

    /// The appendices as files, in the order in which they are best made. A workbook keeps its texts in memory until its end:
    /// those of one side come first and those of the other last, lest two threads make both at a time.
    package var appendixFiles: [AppendixFiles] {
        editions.enumerated().flatMap { place, edition in
            place == 0 ? edition.appendixFiles : edition.appendixFiles.reversed()
        }
    }

    /// - Parameter path: as `SitePath` has it.
    package func page(at path: String) -> PlannedPage? { plan.page(at: path) }

    /// The whole document of a page.
    package func bytes(of planned: PlannedPage) -> [UInt8] {
        let (page, edition) = (planned.page, planned.edition)
        let facts = PageFacts(planned, otherSide: otherSide(of: planned))
        let frame = frames[ObjectIdentifier(edition)] ?? Frame(edition)
        let layout = Layout(facts: facts, edition: edition, page: page, frame: frame)
        var html = HTML()
        // Most pages have less; what has more grows.
        html.reserveCapacity(24_000)
        edition.write(layout, to: &html)
        return html.bytes
    }

    /// The page with the same content on the other side; nil on a site with one side, and where the other has no such
    /// page, as with an index that is split by names.
    package func otherSide(of planned: PlannedPage) -> SitePath? {
        guard planned.page.hasCounterpart, let other = editions.first(where: { $0.side != planned.edition.side }) else {
            return nil
        }
        let path = planned.page.path(by: other.addresses)
        return plan.page(at: path.text) == nil ? nil : path
    }
}
