internal import ServiceCatalogue

/// What a spreadsheet holds of one appendix: plain values under heads.
struct AppendixSheet: Sendable {
    struct Column: Sendable, Hashable {
        var head: String
        /// In characters.
        var width: Int
    }

    private enum Content {
        /// A table, with what is gone from it.
        case table(AppendixTable, gone: [AppendixChange])
        case guide(AppendixGuide)
    }

    /// "Vedlegg 1"
    let name: String
    let columns: [Column]
    let rowCount: Int
    private let labels: AppendixLabels
    private let hasMarks: Bool
    private let content: Content
}

extension Appendix {
    /// A sheet for each appendix, in the order of their numbers.
    var sheets: [AppendixSheet] {
        tables.map { AppendixSheet($0, changes: changes?.all, labels: labels) }
            + guides.map { AppendixSheet($0, labels: labels) }
    }
}

extension AppendixSheet {
    /// The rows one by one: all together they would take as much memory as the file.
    func forEachRow(_ body: (SheetRow) -> Void) {
        var row = SheetRow()
        switch content {
        case .table(let table, let gone):
            forEachRow(of: table, &row, body)
            for change in gone {
                row.removeAll()
                row.append(change.record)
                appendMarks(change, to: &row)
                body(row)
            }
        case .guide(let guide): forEachRow(of: guide, &row, body)
        }
    }

    fileprivate init(_ table: AppendixTable, changes: [AppendixChange]?, labels: AppendixLabels) {
        let marks = changes == nil ? [] : [labels.changes.change, labels.changes.changedFields]
        let gone = (changes ?? []).filter { $0.kind == .gone && $0.record.table == table.number }
        name = "\(labels.appendix) \(table.number)"
        columns =
            AppendixField.allCases.map { Column(head: labels.field($0), width: $0.width) }
            + marks.map { Column(head: $0, width: 24) }
        rowCount = table.rowCount + gone.count
        content = .table(table, gone: gone)
        hasMarks = changes != nil
        self.labels = labels
    }

    private func forEachRow(of table: AppendixTable, _ row: inout SheetRow, _ body: (SheetRow) -> Void) {
        for group in table.groups {
            for service in group.rows {
                row.removeAll()
                row.append(service, inTable: table.number)
                if hasMarks { appendMarks(service.change, to: &row) }
                body(row)
            }
        }
    }

    private func appendMarks(_ change: AppendixChange?, to row: inout SheetRow) {
        row.append(change.map { labels.changes.kind($0.kind) } ?? "")
        row.append((change?.fields ?? []).map { labels.changes.text(of: $0, labels) })
    }

    /// The columns of all its sections, which need not be the same, each once.
    fileprivate init(_ guide: AppendixGuide, labels: AppendixLabels) {
        name = "\(labels.appendix) \(guide.number)"
        var heads: [String] = []
        for head in guide.sections.flatMap(\.columns) where !heads.contains(head) { heads.append(head) }
        columns =
            [Column(head: labels.field(.table), width: 9), Column(head: labels.guides.part, width: 28)]
            + heads.map { Column(head: $0, width: 36) }
        rowCount = guide.sections.reduce(0) { $0 + $1.rows.count }
        content = .guide(guide)
        hasMarks = false
        self.labels = labels
    }

    private func forEachRow(of guide: AppendixGuide, _ row: inout SheetRow, _ body: (SheetRow) -> Void) {
        for section in guide.sections {
            for cells in section.rows {
                row.removeAll()
                row.append(guide.number)
                row.append(section.title ?? "")
                for column in columns.dropFirst(2) {
                    let cell = zip(section.columns, cells).first { $0.0 == column.head }?.1 ?? Cell()
                    let count = column.head == section.columns.first ? Int(cell.plainText) : nil
                    if let count { row.append(count) } else { row.append(cell) }
                }
                body(row)
            }
        }
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
