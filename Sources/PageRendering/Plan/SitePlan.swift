internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

/// Every page of the site and its address.
struct SitePlan: Sendable {
    private(set) var pages: [PlannedPage] = []
    private var indexByPath: [String: Int] = [:]

    /// All kinds of page but that of given-up addresses, which are those that no other page has. Their order is that of the
    /// site's list of files; of two pages with one address the first is kept.
    static let kinds: [any PageKind.Type] = [
        HomePage.self, FieldsPage.self, CategoriesPage.self, RegionsPage.self, TrustsPage.self, ICD10Page.self,
        AlphabetPage.self, ServicesPage.self, DiscontinuedPage.self, FiguresPage.self, DeadlinesPage.self,
        TermsPage.self, NetworksPage.self, ReportsPage.self, RegionReportsPage.self, YearReportsPage.self,
        RulesPage.self, SearchPage.self, NotFoundPage.self, AppendicesPage.self, AppendixPage.self,
        GuidePage.self,
        FieldPage.self, CategoryPage.self, RegionPage.self, RegionCategoryPage.self, TrustPage.self,
        HospitalPage.self, CodeGroupPage.self, CodePage.self, ServicePage.self, AboutPage.self, ArticlePage.self,
        ListPartPage.self,
        // An old address never hides the page that stands there.
        MovedPage.self,
    ]

    /// - Parameter jobs: how many threads may work on it.
    init(_ editions: [Edition], jobs: Int = 1) {
        let planned = parallelMap(editions, jobs: jobs) { edition in
            SitePlan.kinds.flatMap { SitePlan.pages(of: $0, on: edition) }
        }
        let count = planned.reduce(0) { $0 + $1.count }
        pages.reserveCapacity(count)
        indexByPath.reserveCapacity(count)
        for page in planned.joined() { add(page) }
        for page in GonePages(plan: self, editions: editions).pages { add(page) }
    }

    private mutating func add(_ page: PlannedPage) {
        if let first = indexByPath.updateValue(pages.count, forKey: page.path.text) {
            indexByPath[page.path.text] = first
        } else {
            pages.append(page)
        }
    }

    private static func pages<Kind: PageKind>(of kind: Kind.Type, on edition: Edition) -> [PlannedPage] {
        kind.all(on: edition).map { PlannedPage($0) }
    }

    /// - Parameter path: as `SitePath` has it.
    func page(at path: String) -> PlannedPage? { indexByPath[path].map { pages[$0] } }
}
