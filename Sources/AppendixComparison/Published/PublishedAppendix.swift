internal import AppendixTables
internal import CSV
package import ServiceCatalogue

/// An appendix as it was published, read back from CSV, from a workbook or from a Word file that others may have edited.
package struct PublishedAppendix: Sendable {
    struct Row: Sendable, Hashable {
        var place: Place
        var record: AppendixRecord
    }

    /// Where somebody finds a row, or the head of a table, again.
    enum Place: Sendable, Hashable {
        /// In a CSV file.
        case line(Int)
        /// In a Word file: the number of the Vedlegg, if the file says it, and that of the row in it, from 1; 0 is a head.
        case row(Int, table: Int?)
        /// In a workbook: the name of the sheet, and the row as the sheet counts.
        case sheet(String, row: Int)
    }

    /// A head of a column that no table of ours has.
    struct UnknownHead: Sendable, Hashable {
        var text: String
        var place: Place
        /// The field that it was taken for, by where it stands.
        var takenFor: AppendixField?
    }

    var rows: [Row]
    var unknownHeads: [UnknownHead] = []
    /// The path as the reader knows it.
    package var file: String
    /// The language of the heads of its columns, in which it is to be compared.
    package var language: Language

    /// - Parameter regions: the catalogue's; their names tell what is a region's heading in a Word file.
    /// - Throws: `PublishedFileError` where no appendix table can be read from it.
    package init(_ bytes: [UInt8], file: String, regions: [Region]) throws(PublishedFileError) {
        self.file = file
        if bytes.starts(with: Array("PK".utf8)) {
            (rows, language, unknownHeads) = try PublishedAppendix.office(bytes, regions)
        } else {
            if let kind = OtherFileKind(bytes) { throw .otherKind(kind) }
            (rows, language, unknownHeads) = try publishedCSV(bytes)
        }
        if rows.isEmpty { throw .noTable }
    }

    /// Of a workbook or a Word file, which are packed alike.
    private static func office(_ bytes: [UInt8], _ regions: [Region]) throws(PublishedFileError) -> PublishedContent {
        let archive: ZIPReader
        do { archive = try ZIPReader(bytes) } catch { throw PublishedFileError(error) }
        if archive.holds("xl/workbook.xml") {
            let workbook = try PublishedWorkbook(archive)
            return (workbook.rows, workbook.language, workbook.unknownHeads)
        }
        let word = try PublishedDOCX(archive, regions: regions)
        return (word.rows, word.language, word.unknownHeads)
    }
}

/// Why no appendix table can be read from a file.
package enum PublishedFileError: Error, Hashable, Sendable {
    case notUTF8
    /// No row of heads with "Navn på tjeneste" in it, or no row below it.
    case noTable
    /// Packed as Office files are, but neither a Word file nor a workbook.
    case notAnOfficeFile
    /// Told by how it begins.
    case otherKind(OtherFileKind)
    case damaged(part: String)
    case tooLarge(part: String)
    case malformedXML(line: Int)
    /// The XML has a document type, which no Office file has and which could be used for an attack.
    case documentType
}

private typealias PublishedContent = (
    rows: [PublishedAppendix.Row], language: Language, unknownHeads: [PublishedAppendix.UnknownHead]
)

private func publishedCSV(_ bytes: [UInt8]) throws(PublishedFileError) -> PublishedContent {
    guard let records = CSVReader.read(bytes) else { throw .notUTF8 }
    guard let head = records.first else { throw .noTable }
    let heads = PublishedHeads(head.fields)
    let fields = heads.fields
    guard fields.contains(.name), fields.contains(.location) || fields.contains(.id) else { throw .noTable }
    // Vedlegg 4 to 6 have no services in their rows.
    let services = records.dropFirst().filter { record in
        guard let place = fields.firstIndex(of: .table), place < record.fields.count else { return true }
        return !AppendixGuide.numbers.contains(Int(record.fields[place].oneLine) ?? 0)
    }
    let rows = services.map { record in
        var row = AppendixRecord()
        for (field, value) in zip(fields, record.fields) {
            if let field { row[field] = value.legal }
        }
        row.splitPeriod()
        return PublishedAppendix.Row(place: .line(record.line), record: row)
    }
    return (rows, AppendixLabels.language(ofHeads: head.fields), heads.unknown(at: .line(head.line)))
}

extension AppendixField {
    /// The field whose label this is, in either language.
    init?(label: String) {
        let label = label.foldedLabel
        let found = AppendixField.allCases.first { field in
            AppendixLabels.all.contains { words in
                words.field(field).foldedLabel == label || words.formerName(of: field)?.foldedLabel == label
            }
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

    /// The language that more of the heads are in, Norwegian if as many.
    static func language(ofHeads heads: [String]) -> Language {
        let heads = Set(heads.map(\.foldedLabel))
        let known = all.map { words in AppendixField.allCases.count { heads.contains(words.field($0).foldedLabel) } }
        return known[1] > known[0] ? .en : .nb
    }

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
    /// Parts "7. juli 2011 til og med 1. januar 2019" into its two dates, in the words of today and of earlier editions.
    mutating func splitPeriod() {
        guard let period = self[.approved] else { return }
        for word in ["t.o.m.", "til og med", "up to and including", "until"] {
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
