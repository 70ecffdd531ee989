internal import CSV
internal import Files
internal import ServiceCatalogue

/// Comma-separated values, one record a row. Line breaks within a field are line feeds, as spreadsheets write them.
///
/// Several appendices stand in one file, whose records all have as many fields: it has the columns of all of them, each
/// once, and a row leaves those empty that are not its own.
struct CSVDocument: AppendixDocument {
    private let appendix: Appendix
    private let file: any GrowingFile
    private var csv = CSVWriter()
    /// The column of each head.
    private var places: [String: Int] = [:]

    init(_ appendix: Appendix, in file: any GrowingFile) {
        self.appendix = appendix
        self.file = file
        var heads: [String] = []
        for head in appendix.sheets.flatMap(\.columns).map(\.head) where places[head] == nil {
            places[head] = heads.count
            heads.append(head)
        }
        csv.append(heads)
    }

    func begin(_ table: AppendixTable) {}
    func begin(_ group: AppendixTable.Group, of table: AppendixTable) {}
    func end(_ group: AppendixTable.Group, of table: AppendixTable) {}

    /// The tables come first and have the same columns, so theirs are the first ones of the file.
    mutating func append(_ row: CSVRow) {
        csv.append(fieldsOf: row.csv)
        endRecord(fields: row.count)
    }

    mutating func end(_ table: AppendixTable) {
        var row = CSVRow(table, of: appendix)
        appendix.sheet(of: table).forEachGone { values in
            row.fill(with: values)
            append(row)
        }
    }

    mutating func append(_ guide: AppendixGuide) {
        let sheet = appendix.sheet(of: guide)
        // Of each column of the file, which one of the sheet it is.
        var columns = [Int?](repeating: nil, count: places.count)
        for (place, column) in sheet.columns.enumerated() { columns[places[column.head] ?? 0] = place }
        sheet.forEachRow(of: guide) { row in
            for column in columns {
                if let column { csv.append(row, column) } else { csv.append(field: "") }
            }
            endRecord(fields: columns.count)
        }
    }

    mutating func finish() { file.append(csv.bytes) }

    private mutating func endRecord(fields: Int) {
        for _ in fields..<places.count { csv.append(field: "") }
        csv.endRecord()
        guard csv.bytes.count >= piece else { return }
        file.append(csv.bytes)
        csv.removeAll()
    }
}

/// A record, but for its end.
struct CSVRow: WrittenRow {
    private(set) var csv = CSVWriter()
    private var maker: SheetRowMaker

    init(_ table: AppendixTable, of appendix: Appendix) { maker = SheetRowMaker(table, of: appendix) }

    /// Of its fields.
    var count: Int { maker.row.values.count }

    mutating func fill(with row: AppendixRow) {
        maker.fill(with: row)
        fill(with: maker.row)
    }

    mutating func fill(with row: SheetRow) {
        csv.removeAll()
        for column in row.values.indices { csv.append(row, column) }
    }
}

extension CSVWriter {
    fileprivate mutating func append(_ row: SheetRow, _ column: Int) {
        switch row.values[column] {
        case .text(let range): row.withText(range) { append(field: $0) }
        case .number(let number): append(field: String(number))
        case .date(let date): append(field: date.description)
        }
    }
}

extension Appendix {
    var labels: AppendixLabels { .labels(in: language) }
}
