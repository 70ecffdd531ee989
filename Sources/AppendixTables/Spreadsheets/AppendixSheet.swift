internal import ServiceCatalogue

/// What a spreadsheet holds of one appendix: plain values under heads.
struct AppendixSheet: Sendable {
    enum Value: Sendable, Hashable {
        case text(String)
        case number(Int)
        case date(CalendarDate)

        /// As CSV writes it.
        var text: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .date(let date): date.description
            }
        }
    }

    struct Column: Sendable, Hashable {
        var head: String
        /// In characters.
        var width: Int
    }

    /// "Vedlegg 1"
    var name: String
    var columns: [Column]
    var rows: [[Value]]
}

extension Appendix {
    /// A sheet for each appendix, in the order of their numbers.
    var sheets: [AppendixSheet] { tables.map(sheet) + guides.map { AppendixSheet($0, labels: labels) } }

    private func sheet(_ table: AppendixTable) -> AppendixSheet {
        let marks = changes == nil ? [] : [labels.changes.change, labels.changes.changedFields]
        var rows = table.rows.map { row in
            AppendixSheet.values(row.record(inTable: table.number)) + (changes == nil ? [] : self.marks(row.change))
        }
        for change in changes?.all ?? [] where change.kind == .gone && change.record.table == table.number {
            rows.append(AppendixSheet.values(change.record) + self.marks(change))
        }
        return AppendixSheet(
            name: "\(labels.appendix) \(table.number)",
            columns: AppendixField.allCases.map { .init(head: labels.field($0), width: $0.width) }
                + marks.map { .init(head: $0, width: 24) },
            rows: rows)
    }

    private func marks(_ change: AppendixChange?) -> [AppendixSheet.Value] {
        guard let change else { return [.text(""), .text("")] }
        let details = change.fields.map { labels.changes.text(of: $0, labels) }
        return [.text(labels.changes.kind(change.kind)), .text(details.joined(separator: "\n"))]
    }
}

extension AppendixSheet {
    fileprivate static func values(_ record: AppendixRecord) -> [Value] {
        AppendixField.allCases.map { field in
            let text = record[field] ?? ""
            switch field {
            case .table: return Int(text).map { .number($0) } ?? .text(text)
            case .approved, .discontinued:  // Spreadsheets know no day of the years before.
                let date = CalendarDate(parsing: text).flatMap { $0.year > 1900 ? $0 : nil }
                return date.map { .date($0) } ?? .text(text)
            default: return .text(text)
            }
        }
    }

    /// The columns of all its sections, which need not be the same, each once.
    fileprivate init(_ guide: AppendixGuide, labels: AppendixLabels) {
        name = "\(labels.appendix) \(guide.number)"
        var heads: [String] = []
        for head in guide.sections.flatMap(\.columns) where !heads.contains(head) { heads.append(head) }
        columns =
            [.init(head: labels.field(.table), width: 9), .init(head: labels.guides.part, width: 28)]
            + heads.map { .init(head: $0, width: 36) }
        rows = guide.sections.flatMap { section in
            section.rows.map { cells in
                let values = Dictionary(zip(section.columns, cells)) { first, _ in first }
                return [.number(guide.number), .text(section.title ?? "")]
                    + heads.map { Value(values[$0]?.plainText ?? "", counts: $0 == section.columns.first) }
            }
        }
    }
}

extension AppendixSheet.Value {
    /// - Parameter counts: whether it stands in the column that may count the rows.
    fileprivate init(_ text: String, counts: Bool) {
        if counts, let number = Int(text) { self = .number(number) } else { self = .text(text) }
    }
}

extension AppendixField {
    /// Of its column, in characters.
    fileprivate var width: Int {
        switch self {
        case .table: 9
        case .regions, .codes, .procedures: 22
        case .id, .codeNote: 28
        case .name, .englishName, .location, .websites: 38
        case .approved, .discontinued: 14
        case .description: 90
        }
    }
}
