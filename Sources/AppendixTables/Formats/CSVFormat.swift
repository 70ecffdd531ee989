/// Comma-separated values after RFC 4180: UTF-8 without a byte order mark, CRLF between records, one record a service.
///
/// Line breaks within a field are line feeds, as spreadsheets write them. A spreadsheet takes a field that begins with
/// `=`, `+`, `-` or `@` for a formula, and a formula can reach out of its file; such a field is written with an
/// apostrophe in front, which spreadsheets hide and `CSVReader` takes off again.
struct CSVFormat {
    let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let labels = appendix.labels
        var csv = CSVWriter()
        let marked = appendix.changes != nil
        let marks = marked ? [labels.changes.change, labels.changes.changedFields] : []
        csv.append(AppendixField.allCases.map(labels.field) + marks)
        for table in appendix.tables {
            for row in table.rows {
                csv.append(fields(row.record(inTable: table.number)) + (marked ? self.marks(row.change) : []))
            }
        }
        for change in appendix.changes?.all ?? [] where change.kind == .gone {
            csv.append(fields(change.record) + self.marks(change))
        }
        return csv.bytes
    }

    private func fields(_ record: AppendixRecord) -> [String] {
        AppendixField.allCases.map { record[$0] ?? "" }
    }

    private func marks(_ change: AppendixChange?) -> [String] {
        guard let change else { return ["", ""] }
        let labels = appendix.labels
        let details = change.fields.map { labels.changes.text(of: $0, labels) }
        return [labels.changes.kind(change.kind), details.joined(separator: "\n")]
    }
}

/// Writes records; each ends with CRLF.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ fields: [String]) {
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ field: String) {
        let guarded = CSVWriter.beginsLikeFormula(field) ? "'" + field : field
        guard guarded.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: guarded.utf8)
            return
        }
        bytes.append(0x22)
        for byte in guarded.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    static func beginsLikeFormula(_ field: some StringProtocol) -> Bool {
        switch field.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}

extension Appendix {
    var labels: AppendixLabels { .labels(in: language) }
}
