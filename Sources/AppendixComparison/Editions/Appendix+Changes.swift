package import AppendixTables
package import ServiceCatalogue

extension AppendixChanges {
    /// - Parameters:
    ///   - records: the rows that were selected.
    ///   - everywhere: the ids in all tables: what left the selected ones but stands in another is not gone.
    init(from old: ExportedAppendix, to records: [AppendixRecord], everywhere: Set<String>, selected: [Int]) {
        let before = Dictionary(old.records.map { ($0[.id] ?? "", $0) }) { first, _ in first }
        let present = records.compactMap { record -> AppendixChange? in
            guard let earlier = before[record[.id] ?? ""] else {
                return AppendixChange(kind: .new, record: record)
            }
            return AppendixChange(from: earlier, to: record)
        }
        let gone = old.records.filter { selected.contains($0.table) && !everywhere.contains($0[.id] ?? "") }
            .map { (key: NorwegianOrder($0[.name] ?? ""), record: $0) }
            .sorted { ($0.record.table, $0.key) < ($1.record.table, $1.key) }
        self.init(since: old.asOf, all: present + gone.map { AppendixChange(kind: .gone, record: $0.record) })
    }
}

extension AppendixChange {
    /// Nil where nothing changed.
    init?(from old: AppendixRecord, to new: AppendixRecord) {
        let fields = AppendixField.allCases.compactMap { field -> ColumnChange? in
            guard let before = old[field] else { return nil }
            let now = new[field] ?? ""
            // Earlier editions left "RHF" out of the names of regions.
            let isSame = field == .regions ? field.normalized(before) == field.normalized(now) : before == now
            return isSame ? nil : ColumnChange(field: field, old: before, new: now)
        }
        guard !fields.isEmpty else { return nil }
        let ended = fields.contains { $0.field == .discontinued && $0.old.isEmpty }
        self.init(kind: ended ? .discontinued : .changed, record: new, fields: fields)
    }
}

extension Appendix {
    /// The tables with marks on the rows that are not what they were in an earlier edition, and with the list of changes.
    ///
    /// - Throws: `ExportError` where the earlier edition does not hold what it shall be compared with.
    package init(_ catalogue: Catalogue, _ selection: AppendixSelection, since old: ExportedAppendix)
        throws(ExportError)
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
