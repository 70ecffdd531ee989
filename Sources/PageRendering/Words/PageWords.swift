internal import ServiceCatalogue

/// What single kinds of page say, in one language: with the words that a theme has in the program's stead.
///
/// One object for all pages that speak the language, made once; a page asks it for a word as for any other property.
final class PageWords: Sendable {
    let appendix: AppendixWords
    let articles: ArticleWords
    let articleTables: ArticleTableWords
    let bodies: BodyWords
    let categories: CategoryWords
    let deadlines: DeadlineWords
    let decisions: DecisionWords
    let figures: FigureWords
    let home: HomeWords
    let lists: ListWords
    let networks: NetworkWords
    let notFound: NotFoundWords
    let page: PageToolWords
    let referenceGroup: ReferenceGroupWords
    let reports: ReportWords
    let rules: RuleWords
    let service: ServiceWords
    let servicesTable: ServicesTableWords
    let stoppages: StoppageWords
    let terms: TermWords

    /// - Parameter replaced: what a theme says instead, by key.
    convenience init(_ language: Language, replaced: [String: String]) {
        var words = WordReader(language, replaced: replaced)
        self.init(&words)
    }

    private init(_ words: inout WordReader) {
        appendix = AppendixWords(&words)
        articles = ArticleWords(&words)
        articleTables = ArticleTableWords(&words)
        bodies = BodyWords(&words)
        categories = CategoryWords(&words)
        deadlines = DeadlineWords(&words)
        decisions = DecisionWords(&words)
        figures = FigureWords(&words)
        home = HomeWords(&words)
        lists = ListWords(&words)
        networks = NetworkWords(&words)
        notFound = NotFoundWords(&words)
        page = PageToolWords(&words)
        referenceGroup = ReferenceGroupWords(&words)
        reports = ReportWords(&words)
        rules = RuleWords(&words)
        service = ServiceWords(&words)
        servicesTable = ServicesTableWords(&words)
        stoppages = StoppageWords(&words)
        terms = TermWords(&words)
    }

    /// Those of every word of a page, in the order of the groups above.
    static let keys: [LabelKey] = {
        var words = WordReader.listing
        _ = PageWords(&words)
        return words.keys ?? []
    }()
}
