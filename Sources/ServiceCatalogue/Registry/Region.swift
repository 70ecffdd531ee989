/// A regional health authority (RHF). There are four, and the register keeps them in the guideline's order.
///
/// The registry's rows are immutable objects, not structs: one region stands beside thousands of services, which share it.
public final class Region: Sendable {
    /// `helse-vest`; part of the region's address on the site.
    public let id: String
    public let name: LocalizedText
    /// Its place in the guideline's order, from 0.
    public let rank: Int
    public let website: WebAddress?
    public let contact: ServiceText.Contact?
    public let supportUnit: SupportUnit?

    public init(
        id: String, name: LocalizedText, rank: Int, website: WebAddress? = nil, contact: ServiceText.Contact? = nil,
        supportUnit: SupportUnit? = nil
    ) {
        self.id = id
        self.name = name
        self.rank = rank
        self.website = website
        self.contact = contact
        self.supportUnit = supportUnit
    }
}

/// Who supports the national and regional services of a region.
public struct SupportUnit: Sendable, Hashable {
    public let name: LocalizedText
    public let contact: ServiceText.Contact
    public let source: LocalizedText?

    public init(name: LocalizedText, contact: ServiceText.Contact, source: LocalizedText? = nil) {
        self.name = name
        self.contact = contact
        self.source = source
    }
}

/// A health trust (HF) or a private non-profit institution that runs services under an agreement; lies in one region.
public final class HealthTrust: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case healthTrust = "health-trust"
        case privateNonProfit = "private-non-profit"
    }

    public let id: String
    public let name: LocalizedText
    public let region: Region
    public let kind: Kind
    /// In the order of the register.
    public let hospitals: [Hospital]
    public let website: WebAddress?
    public let contact: ServiceText.Contact?

    public init(
        id: String, name: LocalizedText, region: Region, kind: Kind, hospitals: [Hospital] = [],
        website: WebAddress? = nil, contact: ServiceText.Contact? = nil
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.kind = kind
        self.hospitals = hospitals
        self.website = website
        self.contact = contact
    }
}

extension Region: Hashable {
    public static func == (left: Region, right: Region) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension HealthTrust: Hashable {
    public static func == (left: HealthTrust, right: HealthTrust) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
