/// A national service: the decision about it, from the registry, and the text that describes it.
///
/// Names, places, codes and dates are the registry's; the text adds what only an editor can say. One immutable object,
/// for a service stands in many indexes.
public final class Service: Sendable {
    /// `akutt-replantasjonskirurgi`; its address on the site, which never changes.
    public let id: String
    public let category: ServiceCategory
    /// The approved names, Norwegian and English.
    public let name: LocalizedText
    public let regions: [Region]
    /// The region that reports for a service in two regions.
    public let reportingRegion: Region?
    public let sites: [ServiceLocation]
    public let icd10: CodeStatement?
    /// Codes of procedures (NCMP, NCSP, NCRP), as written.
    public let procedures: [String]
    /// "Godkjent fra": the date of approval under the regime that began on 1 January 2011.
    public let approved: CalendarDate?
    /// The last day of the service ("til og med"), as the guideline states it.
    public let discontinued: CalendarDate?
    /// The ids of the services that took over, and of those that this one took over from, as its own row names them;
    /// `Succession` has them from either side.
    public let successors: [String]
    public let predecessors: [String]
    /// What became of the task of a service that is no more.
    public let outcome: LocalizedText?
    public let function: ServiceCategory.Function?
    /// Length of the term in years, where the row itself says so.
    public let ownTermYears: Int?
    /// The decisions on it that its row tells, the oldest first.
    public let history: [Decision]
    /// The last day, where that is decided and the day that the catalogue speaks of is not past it.
    public let endsLater: CalendarDate?
    /// Whether it was still to begin on the day that the catalogue speaks of.
    public let isYetToBegin: Bool
    /// The European reference networks that its row names; `memberships` tells more of those that the register has.
    public let networks: [String]
    /// Its places in the European reference networks of the register, in their order.
    public let memberships: [NetworkMembership]
    public let links: [ServiceLink]
    /// False for a regional service that its region does not want shown.
    public let isShown: Bool
    /// Where the row comes from, where that is not the guideline's appendix.
    public let source: String?
    public let text: ServiceText
    public let waivers: [Waiver]
    public let locations: RecordLocations<ServiceField>

    public init(
        id: String, category: ServiceCategory, name: LocalizedText, regions: [Region], reportingRegion: Region? = nil,
        sites: [ServiceLocation], icd10: CodeStatement? = nil, procedures: [String] = [], approved: CalendarDate? = nil,
        discontinued: CalendarDate? = nil, successors: [String] = [], predecessors: [String] = [],
        outcome: LocalizedText? = nil, function: ServiceCategory.Function? = nil, ownTermYears: Int? = nil,
        history: [Decision] = [], endsLater: CalendarDate? = nil, isYetToBegin: Bool = false,
        networks: [String] = [], memberships: [NetworkMembership] = [], links: [ServiceLink] = [],
        isShown: Bool = true, source: String? = nil, text: ServiceText, waivers: [Waiver] = [],
        locations: RecordLocations<ServiceField>
    ) {
        self.id = id
        self.category = category
        self.name = name
        self.regions = regions
        self.reportingRegion = reportingRegion
        self.sites = sites
        self.icd10 = icd10
        self.procedures = procedures
        self.approved = approved
        self.discontinued = discontinued
        self.successors = successors
        self.predecessors = predecessors
        self.outcome = outcome
        self.function = function
        self.ownTermYears = ownTermYears
        self.history = history
        self.endsLater = endsLater
        self.isYetToBegin = isYetToBegin
        self.networks = networks
        self.memberships = memberships
        self.links = links
        self.isShown = isShown
        self.source = source
        self.text = text
        self.waivers = waivers
        self.locations = locations
    }
}

extension Service {
    public var isCurrent: Bool { discontinued == nil && !isYetToBegin }

    /// Those that its row names and of which the register tells no more.
    public var networksNamedOnly: [String] {
        networks.filter { name in
            !memberships.contains { $0.network.id == name || $0.network.name.reads(name) }
        }
    }

    public var codes: [ICD10Range] { icd10?.codes ?? [] }

    /// Length of the term in years: the row's own, else its function's, else its category's; nil where it has none.
    public var termYears: Int? { ownTermYears ?? function?.termYears ?? category.termYears }

    /// The trusts of its sites, each once, in the order of the sites.
    public var trusts: [HealthTrust] {
        guard sites.count > 1 else { return sites.map(\.trust) }
        var seen = Set<String>()
        return sites.map(\.trust).filter { seen.insert($0.id).inserted }
    }
}

extension Service: Hashable {
    public static func == (left: Service, right: Service) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A place where a service is run.
public struct ServiceLocation: Sendable, Hashable {
    public var trust: HealthTrust
    /// One of the trust's: "Rikshospitalet".
    public var hospital: Hospital?
    /// The department: "Øyeavdelingen".
    public var unit: String?
    /// The town, where it says more than the hospital: "Tromsø".
    public var place: String?
    public var website: WebAddress?

    public init(
        trust: HealthTrust, hospital: Hospital? = nil, unit: String? = nil, place: String? = nil,
        website: WebAddress? = nil
    ) {
        self.trust = trust
        self.hospital = hospital
        self.unit = unit
        self.place = place
        self.website = website
    }
}

/// The ICD-10 codes that the decision names. A code says that SOME patients with it belong to the service; the
/// description says which.
public struct CodeStatement: Sendable, Hashable {
    public var codes: [ICD10Range]
    public var note: String?
    /// The note in English, for the English side.
    public var englishNote: String?

    public init(codes: [ICD10Range], note: String? = nil, englishNote: String? = nil) {
        self.codes = codes
        self.note = note
        self.englishNote = englishNote
    }
}

/// A further address of a service, such as its e-learning.
public struct ServiceLink: Sendable, Hashable {
    public var title: String
    public var englishTitle: String?
    public var address: WebAddress

    public init(title: String, englishTitle: String? = nil, address: WebAddress) {
        self.title = title
        self.englishTitle = englishTitle
        self.address = address
    }
}
