internal import CSV

/// Comma-separated values, one record a service. Line breaks within a field are line feeds, as spreadsheets write them.
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

extension Appendix {
    var labels: AppendixLabels { .labels(in: language) }
}
