internal import AppendixTables
internal import JSON
package import ServiceCatalogue

/// An earlier edition of the tables, read back from its JSON export.
package struct ExportedAppendix: Sendable {
    package var language: Language
    package var asOf: CalendarDate
    /// The id of the one region whose services it holds; nil for all.
    package var region: String?
    /// The numbers of the tables it holds.
    package var tables: [Int]
    var records: [AppendixRecord]

    /// - Throws: `ExportError` where the bytes are no export of a version that is known.
    package init(json bytes: [UInt8]) throws(ExportError) {
        let value: JSON
        do { value = try JSON(parsing: bytes) } catch { throw .notJSON(line: error.line) }
        guard value["format"]?.string == JSONFormat.name else { throw .notAnExport }
        let version = value["version"]?.number
        guard version == JSONFormat.version else { throw .otherVersion(version ?? 0) }
        guard let language = value["language"]?.string.flatMap(Language.init(rawValue:)),
            let asOf = value["asOf"]?.string.flatMap({ CalendarDate(parsing: $0) }),
            let tables = value["tables"]?.elements
        else { throw .notAnExport }
        self.language = language
        self.asOf = asOf
        region = value["region"]?.string
        self.tables = tables.compactMap { $0["number"]?.number }
        records = tables.flatMap(AppendixRecord.records(ofTable:))
    }

    /// An edition of one region, or of fewer tables, would show as new all that it left out.
    func check(against selection: AppendixSelection, tables wanted: [Int]) throws(ExportError) {
        let labels = AppendixLabels.labels(in: selection.language)
        guard language == labels.language else { throw .otherLanguage(language) }
        if let region, region != selection.region?.id { throw .onlyRegion(region) }
        if let missing = wanted.first(where: { !tables.contains($0) }) { throw .lacksTable(missing) }
    }
}

/// Why a file is no edition that the tables can be compared with.
package enum ExportError: Error, Hashable, Sendable {
    case notJSON(line: Int)
    case notAnExport
    case otherVersion(Int)
    case otherLanguage(Language)
    /// It holds only the services of this region.
    case onlyRegion(String)
    case lacksTable(Int)
}

extension AppendixRecord {
    fileprivate static func records(ofTable table: JSON) -> [AppendixRecord] {
        let number = table["number"]?.number ?? 0
        return (table["groups"]?.elements ?? []).flatMap { group in
            (group["services"]?.elements ?? []).map { service in
                AppendixRecord(service, table: number, regions: group["title"]?.string ?? "")
            }
        }
    }

    private init(_ service: JSON, table: Int, regions: String) {
        self.init()
        let sites = service["sites"]?.elements ?? []
        self[.table] = String(table)
        self[.regions] = regions
        self[.id] = service["id"]?.string ?? ""
        self[.name] = service["name"]?["no"]?.string ?? ""
        self[.englishName] = service["name"]?["en"]?.string ?? ""
        self[.location] = sites.map { $0["text"]?.string ?? "" }.joined(separator: "\n")
        self[.websites] = sites.map { $0["website"]?.string ?? "" }.joined(separator: "\n")
        self[.codes] = (service["codes"]?.elements ?? []).compactMap(\.string).joined(separator: ", ")
        self[.codeNote] = service["codeNote"]?.string ?? ""
        // Editions before this column have no such key: then the field is not compared.
        self[.procedures] = service["procedures"]?.elements?.compactMap(\.string).joined(separator: ", ")
        self[.approved] = service["approved"]?.string ?? ""
        self[.discontinued] = service["discontinued"]?.string ?? ""
        self[.description] = service["description"]?["text"]?.string ?? ""
    }
}
