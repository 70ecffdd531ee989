public import ServiceCatalogue

/// What is new about one service against an earlier edition.
public struct AppendixChange: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// It was not in the earlier edition.
        case new
        case changed
        /// It has got an end date since.
        case discontinued
        /// It was in the earlier edition and is in no table any more.
        case gone
    }

    public struct FieldChange: Sendable, Hashable {
        public var field: AppendixField
        public var old: String
        public var new: String
    }

    public var kind: Kind
    /// As it is now or, where it is gone, as it was.
    public var record: AppendixRecord
    /// In the order of the fields; empty where the service is new or gone.
    public var fields: [FieldChange]
}

/// What changed between an earlier edition and this one: the guideline's revision history.
public struct AppendixChanges: Sendable, Hashable {
    /// The day of the earlier edition.
    public var since: CalendarDate
    /// In the order of the rows; what is gone comes last, by table and name.
    public var all: [AppendixChange]

    /// - Parameters:
    ///   - records: the rows that were selected.
    ///   - everywhere: the ids in all tables: what left the selected ones but stands in another is not gone.
    init(from old: ExportedAppendix, to records: [AppendixRecord], everywhere: Set<String>, selected: [Int]) {
        since = old.asOf
        let before = Dictionary(old.records.map { ($0[.id] ?? "", $0) }) { first, _ in first }
        let present = records.compactMap { record -> AppendixChange? in
            guard let earlier = before[record[.id] ?? ""] else {
                return AppendixChange(kind: .new, record: record, fields: [])
            }
            return AppendixChange(from: earlier, to: record)
        }
        let gone = old.records.filter { selected.contains($0.table) && !everywhere.contains($0[.id] ?? "") }
            .map { (key: NorwegianOrder($0[.name] ?? ""), record: $0) }
            .sorted { ($0.record.table, $0.key) < ($1.record.table, $1.key) }
        all = present + gone.map { AppendixChange(kind: .gone, record: $0.record, fields: []) }
    }
}

extension AppendixChange {
    /// Nil where nothing changed.
    init?(from old: AppendixRecord, to new: AppendixRecord) {
        fields = AppendixField.allCases.compactMap { field in
            let (before, now) = (old[field] ?? "", new[field] ?? "")
            return before == now ? nil : FieldChange(field: field, old: before, new: now)
        }
        guard !fields.isEmpty else { return nil }
        let ended = fields.contains { $0.field == .discontinued && $0.old.isEmpty }
        kind = ended ? .discontinued : .changed
        record = new
    }
}

extension Appendix {
    /// The tables with marks on the rows that are not what they were in an earlier edition, and with the list of changes.
    ///
    /// - Throws: `ExportError` where the earlier edition does not hold what it shall be compared with.
    public init(_ catalogue: Catalogue, _ selection: AppendixSelection, since old: ExportedAppendix) throws(ExportError)
    {
        self.init(catalogue, selection)
        try old.check(against: selection, tables: tables.map(\.number))
        let whole = AppendixSelection(language: selection.language, asOf: selection.asOf)
        let ids = Set(Appendix(catalogue, whole).tables.flatMap { $0.rows.map(\.service.id) })
        let changes = AppendixChanges(
            from: old, to: records, everywhere: ids, selected: tables.map(\.number))
        mark(changes)
    }

    private mutating func mark(_ changes: AppendixChanges) {
        self.changes = changes
        let byID = Dictionary(changes.all.map { ($0.record[.id] ?? "", $0) }) { first, _ in first }
        for table in tables.indices {
            for group in tables[table].groups.indices {
                for row in tables[table].groups[group].rows.indices {
                    let id = tables[table].groups[group].rows[row].service.id
                    tables[table].groups[group].rows[row].change = byID[id]
                }
            }
        }
    }
}
