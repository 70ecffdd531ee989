internal import Diagnostics
internal import ServiceCatalogue

/// A row of the registry after reading, before the ids in it have been looked up. An object, for it goes from list to
/// list.
final class ServiceRow: Sendable {
    let id: String
    let category: Mention?
    let name: LocalizedText?
    let regions: [Mention]
    let reportingRegion: Mention?
    let sites: [SiteOfRow]
    let icd10: CodeStatement?
    let procedures: [String]
    let approved: CalendarDate?
    let discontinued: CalendarDate?
    let successors: [Mention]
    let predecessors: [Mention]
    let outcome: LocalizedText?
    let history: [DecisionOfRow]
    let function: Mention?
    let ownTermYears: Int?
    let networks: [String]
    let links: [ServiceLink]
    let isShown: Bool
    let source: String?
    let waivers: [Waiver]
    let locations: RecordLocations<ServiceField>
    private let keys: [(key: String, position: SourcePosition)]

    /// Nil where the row has no id.
    init?(_ values: RecordValues, file: String) {
        guard let id = values.text("id") else { return nil }
        self.id = id
        category = values.mention("category")
        name = values.localized("name")
        regions = values.mentions("regions")
        reportingRegion = values.mention("reporting_region")
        sites = values.list("sites").compactMap { $0.record.flatMap(SiteOfRow.init) }
        icd10 = values.record("icd10").map(CodeStatement.init)
        procedures = values.texts("procedures")
        approved = values.date("approved")
        discontinued = values.date("discontinued")
        // Rows of before there could be several have the one by itself.
        successors = [values.mention("successor")].compactMap(\.self) + values.mentions("successors")
        predecessors = values.mentions("predecessors")
        outcome = values.localized("outcome")
        history = values.list("history").compactMap { $0.record.flatMap(DecisionOfRow.init) }
        function = values.mention("function")
        ownTermYears = values.number("term_years")
        networks = values.texts("networks")
        links = values.list("links").compactMap { $0.record.flatMap(ServiceLink.init) }
        isShown = !values.denies("shown")
        source = values.text("source")
        waivers = values.waivers(file: file)
        locations = RecordLocations(row: values, file: file)
        keys = values.entries.map { ($0.key, $0.element.position) }
    }

    var file: String { locations.file }

    var location: SourceLocation { location("id") }

    /// Where the value of `key` stands; where the id does, if it has none.
    func location(_ key: String) -> SourceLocation {
        let found = keys.first { $0.key == key } ?? keys.first { $0.key == "id" }
        return SourceLocation(file, found?.position ?? locations.start)
    }
}

/// A site whose trust has not been looked up.
struct SiteOfRow: Sendable {
    var trust: Mention
    /// By its name or its id.
    var hospital: Mention?
    var unit: String?
    var place: String?
    var website: WebAddress?

    init?(_ values: RecordValues) {
        guard let trust = values.mention("trust") else { return nil }
        self.trust = trust
        hospital = values.mention("hospital")
        unit = values.text("unit")
        place = values.text("place")
        website = values.address("website")
    }
}

extension CodeStatement {
    init(_ values: RecordValues) {
        let codes = values.list("codes").compactMap { element in
            if case .code(let code) = element.value { code } else { nil as ICD10Range? }
        }
        self.init(codes: codes, note: values.text("note"), englishNote: values.text("note_en"))
    }
}

extension ServiceLink {
    fileprivate init?(_ values: RecordValues) {
        guard let title = values.text("title"), let address = values.address("url") else { return nil }
        self.init(title: title, englishTitle: values.text("title_en"), address: address)
    }
}

extension RecordLocations<ServiceField> {
    fileprivate init(row values: RecordValues, file: String) {
        self.init(file: file, start: values.start)
        recordMisread(of: values, serviceFields)
        for entry in values.entries {
            guard let field = serviceFields[entry.key] else { continue }
            switch entry.element.value {
            case .list(let elements) where field == .sites:
                record(field, at: entry.element.position)
                recordSites(elements)
            case .list(let elements): record(field, elements: elements, of: entry.element)
            case .record(let values):
                record(field, at: entry.element.position)
                recordParts(of: values)
            default: record(field, at: entry.element.position)
            }
        }
    }

    /// The first site has the place of the list, its hyphen; what is in a site has its own place, under the site's index.
    private mutating func recordSites(_ elements: [ReadElement]) {
        for (index, element) in elements.enumerated() {
            if index > 0 { record(.sites, index, at: element.position) }
            guard let site = element.record else { continue }
            recordMisread(of: site, serviceFields)
            for entry in site.entries {
                if let field = serviceFields[entry.key] { record(field, index, at: entry.element.position) }
            }
        }
    }

    private mutating func recordParts(of values: RecordValues) {
        recordMisread(of: values, partFields)
        for entry in values.entries {
            guard let field = partFields[entry.key] else { continue }
            if case .list(let elements) = entry.element.value {
                record(field, elements: elements, of: entry.element)
            } else {
                record(field, at: entry.element.position)
            }
        }
    }
}

extension RecordLocations {
    mutating func recordMisread(of values: RecordValues, _ fields: [String: Field]) {
        for key in values.misread {
            if let field = fields[key] { recordMisread(field) }
        }
    }
}

private let serviceFields: [String: ServiceField] = [
    "id": .id, "category": .category, "name": .name, "regions": .regions, "reporting_region": .reportingRegion,
    "sites": .sites, "trust": .trust, "hospital": .hospital, "unit": .unit, "place": .place, "website": .website,
    "icd10": .icd10, "procedures": .procedures, "approved": .approved, "discontinued": .discontinued,
    "successor": .successors, "successors": .successors, "predecessors": .predecessors, "outcome": .outcome,
    "history": .history,
    "function": .function, "term_years": .termYears,
    "links": .links, "source": .source, "shown": .shown, "waivers": .waivers,
]

private let partFields: [String: ServiceField] = [
    "nb": .norwegianName, "nn": .norwegianName, "en": .englishName, "codes": .codes, "note": .codeNote,
]
