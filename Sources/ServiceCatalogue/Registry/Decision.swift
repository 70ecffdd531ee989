/// A decision on a service: one event of its life, with what held before it.
public struct Decision: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case approved, renamed
        case contentChanged = "content-changed"
        case moved
        case reportingRegionChanged = "reporting-region-changed"
        case termExtended = "term-extended"
        /// It became a service of another kind, such as a network or a centre.
        case kindChanged = "kind-changed"
        case decentralised, integrated, discontinued

        /// Whether the service is no more after it.
        public var isEnd: Bool { self == .decentralised || self == .integrated || self == .discontinued }
    }

    /// Who can decide.
    public enum Authority: String, Sendable, CaseIterable {
        case ministry, directorate, regions
    }

    /// The day from which it holds; of an end the last day of the service.
    public var date: CalendarDate
    public var kind: Kind
    /// The day on which it was made, where that is another.
    public var decided: CalendarDate?
    public var decidedBy: Authority?
    /// The letter or the case, as one would cite it.
    public var reference: String?
    public var note: LocalizedText?
    /// The day after the last day of an extended term.
    public var termEnds: CalendarDate?
    /// What held until then, of what the decision changed.
    public var before: FormerFacts

    public init(
        date: CalendarDate, kind: Kind, decided: CalendarDate? = nil, decidedBy: Authority? = nil,
        reference: String? = nil, note: LocalizedText? = nil, termEnds: CalendarDate? = nil,
        before: FormerFacts = FormerFacts()
    ) {
        self.date = date
        self.kind = kind
        self.decided = decided
        self.decidedBy = decidedBy
        self.reference = reference
        self.note = note
        self.termEnds = termEnds
        self.before = before
    }

    /// The day on which it was made, as far as that is known.
    public var madeOn: CalendarDate { decided ?? date }
}

/// What of a service's facts a decision changed, as they were before it; nil for what it left as it was.
public struct FormerFacts: Sendable, Hashable {
    public var name: LocalizedText?
    public var category: ServiceCategory?
    public var function: ServiceCategory.Function?
    public var regions: [Region]?
    public var reportingRegion: Region?
    public var sites: [ServiceLocation]?
    public var icd10: CodeStatement?

    public init(
        name: LocalizedText? = nil, category: ServiceCategory? = nil, function: ServiceCategory.Function? = nil,
        regions: [Region]? = nil, reportingRegion: Region? = nil, sites: [ServiceLocation]? = nil,
        icd10: CodeStatement? = nil
    ) {
        self.name = name
        self.category = category
        self.function = function
        self.regions = regions
        self.reportingRegion = reportingRegion
        self.sites = sites
        self.icd10 = icd10
    }

    public var isEmpty: Bool { self == FormerFacts() }
}
