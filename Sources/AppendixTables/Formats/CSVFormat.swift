internal import CSV
internal import ServiceCatalogue

/// Comma-separated values, one record a row. Line breaks within a field are line feeds, as spreadsheets write them.
///
/// Several appendices stand in one file, whose records all have as many fields: it has the columns of all of them, each
/// once, and a row leaves those empty that are not its own.
struct CSVFormat {
    let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let sheets = appendix.sheets
        var places: [String: Int] = [:]
        var heads: [String] = []
        for head in sheets.flatMap(\.columns).map(\.head) where places[head] == nil {
            places[head] = heads.count
            heads.append(head)
        }
        var csv = CSVWriter(room: appendix.room)
        csv.append(heads)
        for sheet in sheets {
            // Of each column of the file, which one of the sheet it is.
            var columns = [Int?](repeating: nil, count: heads.count)
            for (place, column) in sheet.columns.enumerated() { columns[places[column.head] ?? 0] = place }
            sheet.forEachRow { row in
                for column in columns {
                    if let column { csv.append(row, column) } else { csv.append(field: "") }
                }
                csv.endRecord()
            }
        }
        return csv.bytes
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
