internal import Diagnostics
internal import ServiceCatalogue

/// A row of the registry after reading, before the ids in it have been looked up.
struct ServiceRow: Sendable {
    var id: String
    var file: String
    var values: RecordValues

    init?(_ values: RecordValues, file: String) {
        guard let id = values.text("id") else { return nil }
        self.id = id
        self.file = file
        self.values = values
    }

    var location: SourceLocation { location("id") }

    func location(_ key: String) -> SourceLocation { SourceLocation(file, values.position(key)) }
}

extension ServiceRow {
    var codeStatement: CodeStatement? {
        guard let record = values.record("icd10") else { return nil }
        let codes = record.list("codes").compactMap { element in
            if case .code(let code) = element.value { code } else { nil as ICD10Range? }
        }
        return CodeStatement(codes: codes, note: record.text("note"))
    }

    var links: [ServiceLink] {
        values.list("links").compactMap { element in
            guard let record = element.record, let title = record.text("title"), let address = record.address("url")
            else { return nil }
            return ServiceLink(title: title, address: address)
        }
    }

    var locations: RecordLocations<ServiceField> {
        var locations = RecordLocations<ServiceField>(file: file, start: values.start)
        for entry in values.entries {
            guard let field = serviceFields[entry.key] else { continue }
            switch entry.element.value {
            case .list(let elements) where field == .sites:
                locations.record(field, at: entry.element.position)
                recordSites(elements, in: &locations)
            case .list(let elements): locations.record(field, elements: elements, of: entry.element)
            case .record(let record):
                locations.record(field, at: entry.element.position)
                recordParts(of: record, in: &locations)
            default: locations.record(field, at: entry.element.position)
            }
        }
        return locations
    }

    /// The first site has the place of the list, its hyphen; what is in a site has its own place, under the site's index.
    private func recordSites(_ elements: [ReadElement], in locations: inout RecordLocations<ServiceField>) {
        for (index, element) in elements.enumerated() {
            if index > 0 { locations.record(.sites, index, at: element.position) }
            for entry in element.record?.entries ?? [] {
                if let field = serviceFields[entry.key] {
                    locations.record(field, index, at: entry.element.position)
                }
            }
        }
    }

    private func recordParts(of record: RecordValues, in locations: inout RecordLocations<ServiceField>) {
        for entry in record.entries {
            guard let field = partFields[entry.key] else { continue }
            if case .list(let elements) = entry.element.value {
                locations.record(field, elements: elements, of: entry.element)
            } else {
                locations.record(field, at: entry.element.position)
            }
        }
    }
}

private let serviceFields: [String: ServiceField] = [
    "id": .id, "category": .category, "name": .name, "regions": .regions, "reporting_region": .reportingRegion,
    "sites": .sites, "trust": .trust, "hospital": .hospital, "unit": .unit, "place": .place, "website": .website,
    "icd10": .icd10, "procedures": .procedures, "approved": .approved, "discontinued": .discontinued,
    "successor": .successor, "function": .function, "term_years": .termYears, "networks": .networks,
    "links": .links, "waivers": .waivers,
]

private let partFields: [String: ServiceField] = [
    "nb": .norwegianName, "nn": .norwegianName, "en": .englishName, "codes": .codes, "note": .codeNote,
]
