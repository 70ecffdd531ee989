public import Diagnostics

/// A hospital of a health trust.
///
/// Its address on the site comes from its id, so a corrected name moves nothing, and no hospital takes over the address of
/// another that has nearly the same name.
public final class Hospital: Sendable {
    /// `ulleval-sykehus`; unique within the trust, part of the hospital's address on the site.
    public let id: String
    /// As every page shows it; hospitals are not translated.
    public let name: String
    /// The town, where the name does not say it.
    public let place: String?
    public let website: WebAddress?
    public let contact: ServiceText.Contact?
    /// Addresses that the hospital's page had before, as site paths.
    public let aliases: [String]
    /// Where each alias stands.
    public let aliasLocations: [SourceLocation]

    public init(
        id: String, name: String, place: String? = nil, website: WebAddress? = nil,
        contact: ServiceText.Contact? = nil, aliases: [String] = [], aliasLocations: [SourceLocation] = []
    ) {
        self.id = id
        self.name = name
        self.place = place
        self.website = website
        self.contact = contact
        self.aliases = aliases
        self.aliasLocations = aliasLocations
    }
}

// Of one trust: hospitals of two trusts may have one id.
extension Hospital: Hashable {
    public static func == (left: Hospital, right: Hospital) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
