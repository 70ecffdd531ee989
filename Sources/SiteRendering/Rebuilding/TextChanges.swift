internal import ServiceCatalogue

/// The services whose texts are others than in an earlier build, by their ids.
public struct TextChanges: Sendable {
    /// Those whose front matter changed.
    public var fields: Set<String> = []
    /// Those with another description in Norwegian, or in English: changed, added or taken away.
    public var norwegian: Set<String> = []
    public var english: Set<String> = []

    public init() {}

    public var isEmpty: Bool { fields.isEmpty && norwegian.isEmpty && english.isEmpty }

    /// Of all whose texts are others.
    var ids: Set<String> { fields.union(norwegian).union(english) }

    func touchText(of id: String) -> Bool {
        fields.contains(id) || norwegian.contains(id) || english.contains(id)
    }

    /// Whether a side shows something else of a service now. The English one shows the Norwegian description of a service
    /// that has no other.
    func touch(_ service: Service, on side: SiteSide) -> Bool {
        if fields.contains(service.id) { return true }
        switch side {
        case .norwegian: return norwegian.contains(service.id)
        case .english:
            return english.contains(service.id) || (service.text.english == nil && norwegian.contains(service.id))
        }
    }
}
