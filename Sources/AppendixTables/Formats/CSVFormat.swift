internal import CSV

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
        var csv = CSVWriter()
        csv.append(heads)
        for sheet in sheets {
            let columns = sheet.columns.compactMap { places[$0.head] }
            for row in sheet.rows {
                var fields = [String](repeating: "", count: heads.count)
                for (column, value) in zip(columns, row) { fields[column] = value.text }
                csv.append(fields)
            }
        }
        return csv.bytes
    }
}

extension Appendix {
    var labels: AppendixLabels { .labels(in: language) }
}
