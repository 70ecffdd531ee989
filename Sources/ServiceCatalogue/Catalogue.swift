/// Everything the site and the appendix are made from: the registry and the texts, merged.
///
/// There is one way to get one: reading, which sees to it that every id named in it exists.
public struct Catalogue: Sendable {
    public var settings: SiteSettings
    /// Where the decisions come from.
    public var source: DecisionSource
    /// In the guideline's order.
    public var regions: [Region]
    /// In the order of the guideline's appendix.
    public var categories: [ServiceCategory]
    /// In the order of the register.
    public var trusts: [HealthTrust]
    /// In Norwegian order of their subjects, current and discontinued.
    public var services: [Service] {
        didSet { succession = Succession(services) }
    }
    public private(set) var succession: Succession
    public var classification: ICD10Classification
    /// In order of their ids.
    public var articles: [Article]
    /// The deadlines of the year, in the order of the file.
    public var calendar: [Deadline]
    /// What is wanted of those who propose a service.
    public var proposals: Proposals
    /// Who does what in the system, in the order of the file.
    public var roles: [Role]
    /// How the system came about, the oldest first.
    public var milestones: [Milestone]
    public var reports: ReportRegister
    /// In the order of the file.
    public var referenceGroups: [ReferenceGroup] {
        didSet { groupsByService = Catalogue.byService(referenceGroups) }
    }
    /// European reference networks, in the order of the file.
    public var networks: [ReferenceNetwork]
    private var groupsByService: [String: [ReferenceGroup]]
    /// The editors' medical fields, in the order of the file; none where they have no such file.
    public var fields: [MedicalField] {
        didSet { fieldsByService = Catalogue.byService(fields) }
    }
    private(set) var fieldsByService: [String: [MedicalField]]
    /// In the order of the file.
    public var layWords: [LayWord]
    /// Addresses that were given up, in the order of the file.
    public var gone: [GoneAddress]
    /// The ids of articles that are left out because they are drafts.
    public internal(set) var withheldArticles: Set<String> = []

    public init(
        settings: SiteSettings, source: DecisionSource, regions: [Region], categories: [ServiceCategory],
        trusts: [HealthTrust],
        services: [Service], classification: ICD10Classification, articles: [Article],
        calendar: [Deadline] = [], proposals: Proposals = Proposals(), roles: [Role] = [], milestones: [Milestone] = [],
        reports: ReportRegister = ReportRegister(), referenceGroups: [ReferenceGroup] = [],
        networks: [ReferenceNetwork] = [], fields: [MedicalField] = [], layWords: [LayWord] = [],
        gone: [GoneAddress] = []
    ) {
        self.settings = settings
        self.source = source
        self.regions = regions
        self.categories = categories
        self.trusts = trusts
        self.services = services.inOrder(of: .nb)
        succession = Succession(services)
        self.classification = classification
        self.articles = articles.sorted { $0.id < $1.id }
        self.calendar = calendar
        self.proposals = proposals
        self.roles = roles
        self.milestones = milestones
        self.reports = reports
        self.referenceGroups = referenceGroups
        groupsByService = Catalogue.byService(referenceGroups)
        self.networks = networks
        self.fields = fields
        fieldsByService = Catalogue.byService(fields)
        self.layWords = layWords
        self.gone = gone
    }
}

extension Catalogue {
    public func referenceGroups(of service: Service) -> [ReferenceGroup] { groupsByService[service.id] ?? [] }

    private static func byService(_ groups: [ReferenceGroup]) -> [String: [ReferenceGroup]] {
        var byService: [String: [ReferenceGroup]] = [:]
        for group in groups {
            for service in group.services { byService[service, default: []].append(group) }
        }
        return byService
    }
}

extension Service {
    /// Whether another one with the same id stands in the same place in every order of the alphabet.
    func isSorted(like other: Service) -> Bool { name == other.name && category === other.category }
}

extension [Service] {
    /// By subject in this language (the name without its category's words), then by id: a total order, and the one of
    /// the guideline's appendix. Keys are made once, for making one costs more than comparing two.
    public func inOrder(of language: Language) -> [Service] {
        map { service in
            let subject = service.category.divide(service.name.best(for: language)).subject
            return (key: NorwegianOrder(String(subject)), service: service)
        }
        .sorted { left, right in
            if left.key == right.key { return left.service.id < right.service.id }
            return left.key < right.key
        }
        .map(\.service)
    }
}
