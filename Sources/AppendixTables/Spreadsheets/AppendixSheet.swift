internal import ServiceCatalogue

/// What a spreadsheet holds of one appendix: plain values under heads.
struct AppendixSheet: Sendable {
    struct Column: Sendable, Hashable {
        var head: String
        /// In characters.
        var width: Int
    }

    /// "Vedlegg 1"
    let name: String
    let columns: [Column]
    let rowCount: Int
    private let labels: AppendixLabels
    /// What the table does not have any more.
    private let gone: [AppendixChange]
}

extension Appendix {
    /// A sheet for each appendix, in the order of their numbers.
    var sheets: [AppendixSheet] { tables.map(sheet) + guides.map(sheet) }

    func sheet(of table: AppendixTable) -> AppendixSheet { AppendixSheet(table, changes: changes?.all, labels: labels) }
    func sheet(of guide: AppendixGuide) -> AppendixSheet { AppendixSheet(guide, labels: labels) }
}

/// Makes the rows of a table one by one: all together they would take as much memory as the file.
struct SheetRowMaker {
    private(set) var row = SheetRow()
    private let table: Int
    private let hasMarks: Bool
    private let labels: AppendixLabels

    init(_ table: AppendixTable, of appendix: Appendix) {
        self.table = table.number
        hasMarks = appendix.changes != nil
        labels = appendix.labels
    }

    mutating func fill(with service: AppendixRow) {
        row.removeAll()
        row.append(service, inTable: table)
        if hasMarks { row.append(marksOf: service.change, labels) }
    }
}

extension AppendixSheet {
    fileprivate init(_ table: AppendixTable, changes: [AppendixChange]?, labels: AppendixLabels) {
        let marks = changes == nil ? [] : [labels.changes.change, labels.changes.changedFields]
        gone = (changes ?? []).filter { $0.kind == .gone && $0.record.table == table.number }
        name = "\(labels.appendix) \(table.number)"
        columns =
            AppendixField.allCases.map { Column(head: labels.field($0), width: $0.width) }
            + marks.map { Column(head: $0, width: 24) }
        rowCount = table.rowCount + gone.count
        self.labels = labels
    }

    /// The rows of what is in the table no more.
    func forEachGone(_ body: (SheetRow) -> Void) {
        var row = SheetRow()
        for change in gone {
            row.removeAll()
            row.append(change.record)
            row.append(marksOf: change, labels)
            body(row)
        }
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
        gone = []
        self.labels = labels
    }

    /// - Parameter guide: the one that this is the sheet of.
    func forEachRow(of guide: AppendixGuide, _ body: (SheetRow) -> Void) {
        var row = SheetRow()
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

extension SheetRow {
    /// What is new about a row, in two columns.
    fileprivate mutating func append(marksOf change: AppendixChange?, _ labels: AppendixLabels) {
        append(change.map { labels.changes.kind($0.kind) } ?? "")
        append((change?.fields ?? []).map { labels.changes.text(of: $0, labels) })
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
