public import Diagnostics

/// A European reference network (ERN): hospitals in many countries that work together on rare diseases of one field.
public final class ReferenceNetwork: Sendable {
    public let id: String
    public let name: LocalizedText
    public let field: LocalizedText?
    public let address: WebAddress?
    public let source: LocalizedText?
    /// The id of the article that tells what such a network is.
    public let article: String?

    public init(
        id: String, name: LocalizedText, field: LocalizedText? = nil, address: WebAddress? = nil,
        source: LocalizedText? = nil, article: String? = nil
    ) {
        self.id = id
        self.name = name
        self.field = field
        self.address = address
        self.source = source
        self.article = article
    }
}

/// That a service belongs to a network.
public struct NetworkMembership: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Only an approved national service can be one.
        case full
        /// A centre that is attached to a network or cooperates with it.
        case affiliated
    }

    public let network: ReferenceNetwork
    public let kind: Kind
    /// Nil where the sources do not tell the day.
    public let since: CalendarDate?
    /// Where the service is named in the network's list, and where the day stands.
    public let location: SourceLocation
    public let dayLocation: SourceLocation

    public init(
        network: ReferenceNetwork, kind: Kind, since: CalendarDate? = nil, location: SourceLocation,
        dayLocation: SourceLocation
    ) {
        self.network = network
        self.kind = kind
        self.since = since
        self.location = location
        self.dayLocation = dayLocation
    }
}

extension LocalizedText {
    /// Whether it is this text in one of its languages.
    func reads(_ text: String) -> Bool { languages.contains { self[$0] == text } }
}
