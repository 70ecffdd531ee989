/// What an application for a service should contain, point by point (the guideline's Vedlegg 6).
public struct ApplicationGuide: Sendable {
    public let id: String
    /// What such an application is called: "Søknad om en nasjonal kompetansetjeneste".
    public let name: LocalizedText
    /// The kinds of service that are applied for so.
    public let categories: [ServiceCategory]
    /// In the order in which the application has them.
    public let points: [LocalizedText]
    /// Where the points come from.
    public let source: LocalizedText

    public init(
        id: String, name: LocalizedText, categories: [ServiceCategory], points: [LocalizedText], source: LocalizedText
    ) {
        self.id = id
        self.name = name
        self.categories = categories
        self.points = points
        self.source = source
    }
}

/// What the guideline wants of those who propose a new service: an English name, and an application of certain points.
public struct Proposals: Sendable {
    /// The guide to English names, row by row.
    public var namingRules: [NamingRule]
    /// In the order of the file.
    public var applications: [ApplicationGuide]

    public init(namingRules: [NamingRule] = [], applications: [ApplicationGuide] = []) {
        self.namingRules = namingRules
        self.applications = applications
    }
}
