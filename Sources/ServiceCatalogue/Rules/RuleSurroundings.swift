/// What a check of one service may look at besides the service: all that hardly ever changes, and nothing of other services.
/// So what it finds holds as long as the service and these are the same.
public struct RuleSurroundings: Sendable {
    /// The day that the catalogue speaks of, and whether the content itself speaks of a later one.
    let asOf: CalendarDate
    let isPast: Bool
    let categories: [ServiceCategory]
    let classification: ICD10Classification

    init(_ catalogue: Catalogue) {
        asOf = catalogue.settings.asOf
        isPast = catalogue.settings.isPast
        categories = catalogue.categories
        classification = catalogue.classification
    }

    /// Whether they are the same objects, so that nothing needs comparing.
    func isSame(as other: RuleSurroundings) -> Bool {
        asOf == other.asOf && isPast == other.isPast && categories.elementsEqual(other.categories, by: ===)
            && classification.isSame(as: other.classification)
    }
}

/// What the checks of single services found in the last review, for whoever reviews again and again, as the preview does. It holds of
/// a service that is the same object, among the same surroundings.
public struct KnownFindings: Sendable {
    private var around: RuleSurroundings?
    /// Held, so that no other service has the identity of one of them.
    private var services: [Service] = []
    private var found: [ObjectIdentifier: [RuleRun.Found]] = [:]

    public init() {}

    /// - Parameter found: of each service in turn.
    init(_ found: [[RuleRun.Found]], in catalogue: Catalogue) {
        around = RuleSurroundings(catalogue)
        services = catalogue.services
        self.found = Dictionary(
            zip(services.lazy.map(ObjectIdentifier.init), found), uniquingKeysWith: { first, _ in first })
    }

    /// Nil among other surroundings.
    func inForce(_ around: RuleSurroundings) -> KnownFindings? {
        self.around?.isSame(as: around) ?? false ? self : nil
    }

    /// Nil for a service that is another than it was.
    func found(of service: Service) -> [RuleRun.Found]? { found[ObjectIdentifier(service)] }
}
