internal import AppendixTables
internal import Hypertext
internal import Parallelism
public import ServiceCatalogue

/// Makes the site: the plan of its pages, and each page's bytes on demand, so that a site of a gigabyte need not be
/// held in memory. Rendering a page depends on nothing but the catalogue and the theme, and on no other page.
public struct SiteRenderer: Sendable {
    let editions: [Edition]
    let plan: SitePlan
    let theme: Theme
    private let footers: [SiteSide: HTML]
    let jobs: Int

    /// - Parameter jobs: how many threads may work on what is made of all services at once.
    public init(catalogue: Catalogue, theme: Theme, jobs: Int = 1) {
        self.theme = theme
        self.jobs = jobs
        editions = parallelMap(catalogue.settings.sides, jobs: jobs) { side in
            Edition(side: side, catalogue: catalogue, theme: theme)
        }
        plan = SitePlan(editions, jobs: jobs)
        footers = Dictionary(uniqueKeysWithValues: editions.map { ($0.side, theme.html(Footer(edition: $0))) })
    }

    /// Every page, in a fixed order: a service's old addresses after its page.
    public var pages: [Page] { plan.pages }

    /// The files that are no pages: style sheet and other assets.
    var assets: [SiteFile] { theme.assets.all.map { SiteFile(path: $0.path, bytes: $0.bytes) } }

    /// The sides, each of which has an index of its own.
    public var sides: [SiteSide] { editions.map(\.side) }

    public func render(_ page: Page) -> SiteFile {
        guard let edition = editions.first(where: { $0.side == page.side }) else {
            preconditionFailure("every page is planned by an edition of its side")
        }
        let template = edition.template(for: page)
        let facts = PageFacts(
            path: page.path, title: template.title, description: template.description,
            otherSide: otherSide(of: page), trail: template.trail, isIndexed: page.isIndexed,
            isWide: template.isWide, structuredData: template.structuredData, machines: edition.machineLinks(of: page))
        let layout = Layout(
            facts: facts, edition: edition, main: template.body, footer: footers[page.side] ?? HTML())
        return SiteFile(path: page.path.file, bytes: theme.html(layout).bytes)
    }

    /// The page with the same content on the other side; nil on a site with one side, and where the other has no such
    /// page, as with an index that is split by names.
    func otherSide(of page: Page) -> SitePath? {
        guard let other = editions.first(where: { $0.side != page.side }),
            let path = other.path(of: page.content), plan.page(at: path.text) != nil
        else { return nil }
        return path
    }
}

extension Page {
    /// Pages that say nothing of their own are kept out of search engines.
    var isIndexed: Bool {
        switch content {
        case .notFound, .moved, .gone: false
        default: true
        }
    }
}

/// A page's template: its main part, and what the frame around it must know.
protocol PageTemplate: Template {
    var title: String { get }
    /// One sentence or two for search engines and link previews.
    var description: Phrase { get }
    /// The pages above this one, the home page first; none for the home page.
    var trail: [Crumb] { get }
    /// What the page is about, for search engines; nil for most.
    var structuredData: StructuredData? { get }
    /// Whether it is printed on paper that lies down.
    var isWide: Bool { get }
}

extension PageTemplate {
    var structuredData: StructuredData? { nil }
    var isWide: Bool { false }
}

extension Edition {
    func template(for page: Page) -> any PageTemplate {
        switch page.content {
        case .home: HomePage(edition: self)
        case .service(let service): ServicePage(service: service, edition: self)
        case .categories: CategoriesPage(edition: self)
        case .category(let category): CategoryPage(category: category, edition: self)
        case .regions: RegionsPage(edition: self)
        case .region(let region): RegionPage(region: region, edition: self)
        case .regionCategory(let region, let category):
            RegionCategoryPage(region: region, category: category, edition: self)
        case .trusts: TrustsPage(edition: self)
        case .trust(let trust): TrustPage(trust: trust, edition: self)
        case .hospital(let hospital): HospitalPage(hospital: hospital, edition: self)
        case .icd10: ICD10Page(edition: self)
        case .codeGroup(let entry): CodeGroupPage(entry: entry, edition: self)
        case .code(let page): CodePage(page: page, edition: self)
        case .alphabet: AlphabetPage(edition: self)
        case .discontinued: DiscontinuedPage(edition: self)
        case .figures: FiguresPage(edition: self)
        case .rules: RulesArticle(edition: self)
        case .appendix(let table): AppendixPage(table: table, edition: self)
        case .article(let article): ArticlePage(article: article, edition: self)
        case .search: SearchPage(edition: self)
        case .notFound: NotFoundPage(edition: self)
        case .moved(let path): MovedPage(target: path, edition: self)
        case .gone(let near): GonePage(near: near, edition: self)
        }
    }

    /// Where this side shows the content that a page of either side shows.
    fileprivate func path(of content: Page.Content) -> SitePath? {
        switch content {
        case .home: addresses.home
        case .service(let service): addresses.service(service.id)
        case .categories: addresses.categories
        case .category(let category): addresses.category(category.id)
        case .regions: addresses.regions
        case .region(let region): addresses.region(region.id)
        case .regionCategory(let region, let category): addresses.region(region.id, category: category.id)
        case .trusts: addresses.trusts
        case .trust(let trust): addresses.trust(trust.id)
        case .hospital(let hospital): addresses.hospital(hospital)
        case .icd10: addresses.icd10
        case .codeGroup(let entry): addresses.icd10(entry.slug)
        case .code(let page): addresses.icd10(page.code.slug)
        case .alphabet: addresses.alphabet
        case .discontinued: addresses.discontinued
        case .figures: addresses.figures
        case .rules: addresses.rules
        case .appendix(let table): addresses.appendix(table.number)
        case .article(let article): addresses.article(article.id)
        case .search: addresses.search
        case .notFound, .moved, .gone: nil
        }
    }
}
