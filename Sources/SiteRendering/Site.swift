internal import Hypertext
internal import Parallelism
public import ServiceCatalogue

/// The site: the plan of its pages and the list of all that it is made of, each with its bytes on demand, so that a site of
/// a gigabyte need not be held in memory. What is made depends on nothing but the catalogue and the theme, and no page on
/// another.
public final class Site: Sendable {
    let editions: [Edition]
    let plan: SitePlan
    let theme: Theme
    let jobs: Int
    /// Files that no part of this target makes.
    let schemas: [SiteFile]
    private let footers: [SiteSide: HTML]

    /// - Parameters:
    ///   - schemas: of the content's files, published with the site.
    ///   - jobs: how many threads may work on what is made of all services at once.
    public init(catalogue: Catalogue, theme: Theme, schemas: [SiteFile] = [], jobs: Int = 1) {
        self.theme = theme
        self.schemas = schemas
        self.jobs = jobs
        editions = parallelMap(catalogue.settings.sides, jobs: jobs) { side in
            Edition(side: side, catalogue: catalogue, theme: theme)
        }
        plan = SitePlan(editions, jobs: jobs)
        footers = Dictionary(uniqueKeysWithValues: editions.map { ($0.side, theme.html(Footer(edition: $0))) })
    }

    /// Every page, in a fixed order.
    public var pages: [PlannedPage] { plan.pages }

    /// The whole document of a page.
    public func bytes(of planned: PlannedPage) -> [UInt8] {
        let (page, edition) = (planned.page, planned.edition)
        let facts = PageFacts(
            path: planned.path, title: page.title, description: page.description, otherSide: otherSide(of: planned),
            trail: page.trail, isIndexed: planned.isIndexed, isWide: page.isWide,
            structuredData: page.structuredData, machines: edition.machineLinks(of: page))
        let layout = Layout(facts: facts, edition: edition, main: page.body, footer: footers[edition.side] ?? HTML())
        return theme.html(layout).bytes
    }

    /// The page with the same content on the other side; nil on a site with one side, and where the other has no such
    /// page, as with an index that is split by names.
    func otherSide(of planned: PlannedPage) -> SitePath? {
        guard planned.page.hasCounterpart, let other = editions.first(where: { $0 !== planned.edition }) else {
            return nil
        }
        let path = planned.page.path(by: other.addresses)
        return plan.page(at: path.text) == nil ? nil : path
    }
}
