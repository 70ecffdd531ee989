internal import AppendixTables
internal import CSV
package import ServiceCatalogue

/// An appendix as it was published, read back from CSV or from a Word file that others may have edited.
package struct PublishedAppendix: Sendable {
    struct Row: Sendable, Hashable {
        /// In a CSV file the line it begins on; in a Word file its number among the rows of all appendix tables, from 1.
        var place: Int
        var record: AppendixRecord
    }

    var rows: [Row]
    /// The path as the reader knows it.
    package var file: String
    /// The language of the heads of its columns, in which it is to be compared.
    package var language: Language

    /// - Parameter regions: the catalogue's; their names tell what is a region's heading in a Word file.
    /// - Throws: `PublishedFileError` where no appendix table can be read from it.
    package init(_ bytes: [UInt8], file: String, regions: [Region]) throws(PublishedFileError) {
        self.file = file
        if bytes.starts(with: Array("PK".utf8)) {
            let word = try PublishedDOCX(bytes, regions: regions)
            (rows, language) = (word.rows, word.language)
        } else {
            (rows, language) = try publishedCSV(bytes)
        }
        if rows.isEmpty { throw .noTable }
    }
}

/// Why no appendix table can be read from a file.
package enum PublishedFileError: Error, Hashable, Sendable {
    case notUTF8
    /// No row of heads with "Navn på tjeneste" in it, or no row below it.
    case noTable
    /// Neither a Word file nor a text.
    case notAWordFile
    case damaged(part: String)
    case tooLarge(part: String)
    case malformedXML(line: Int)
    /// The XML has a document type, which no Word file has and which could be used for an attack.
    case documentType
}

private func publishedCSV(
    _ bytes: [UInt8]
) throws(PublishedFileError) -> (rows: [PublishedAppendix.Row], language: Language) {
    guard let records = CSVReader.read(bytes) else { throw .notUTF8 }
    guard let head = records.first else { throw .noTable }
    let fields = head.fields.map { AppendixField(label: $0) }
    guard let name = fields.firstIndex(of: .name) else { throw .noTable }
    let rows = records.dropFirst().map { record in
        var row = AppendixRecord()
        for (field, value) in zip(fields, record.fields) {
            if let field { row[field] = value.legal }
        }
        row.splitPeriod()
        return PublishedAppendix.Row(place: record.line, record: row)
    }
    return (rows, AppendixLabels.language { $0.field(.name) == head.fields[name].oneLine })
}

extension AppendixField {
    /// The field whose label this is, in either language.
    init?(label: String) {
        let label = label.foldedLabel
        let found = AppendixField.allCases.first { field in
            AppendixLabels.all.contains { $0.field(field).foldedLabel == label }
        }
        guard let found else { return nil }
        self = found
    }
}

extension AppendixColumn {
    /// The column with this head, in either language.
    init?(label: String) {
        // No head is as long; folding every description of a table took a third of the time of reading it.
        guard label.utf8.count <= 64 else { return nil }
        let label = label.foldedLabel
        let found = AppendixColumn.allCases.first { column in
            AppendixLabels.all.contains { $0.column(column).foldedLabel == label }
        }
        guard let found else { return nil }
        self = found
    }
}

extension AppendixLabels {
    static let all = [norwegian, english]

    /// English if its labels are meant, Norwegian else.
    static func language(where isMeant: (AppendixLabels) -> Bool) -> Language { isMeant(english) ? .en : .nb }
}

extension String {
    /// "Godkjent fra*" and "ICD-10-kode" as the tables' own heads.
    var foldedLabel: String {
        String(lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}

extension AppendixRecord {
    /// Parts "7. juli 2011 t.o.m. 1. jan 2019" into its two dates.
    mutating func splitPeriod() {
        guard let period = self[.approved] else { return }
        for word in ["t.o.m.", "til og med", "until"] {
            let parts = period.oneLine.components(partedBy: word)
            guard parts.count == 2 else { continue }
            self[.approved] = parts[0]
            self[.discontinued] = parts[1]
            return
        }
    }
}

extension String {
    /// The pieces between the places where `separator` stands, without blanks at their ends.
    func components(partedBy separator: String) -> [String] {
        let wanted = Array(separator)
        var pieces: [[Character]] = [[]]
        for character in self {
            pieces[pieces.count - 1].append(character)
            if pieces[pieces.count - 1].suffix(wanted.count).elementsEqual(wanted) {
                pieces[pieces.count - 1].removeLast(wanted.count)
                pieces.append([])
            }
        }
        return pieces.map { String($0).oneLine }
    }
}
