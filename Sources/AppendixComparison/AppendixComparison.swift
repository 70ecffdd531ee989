package import AppendixTables
package import Diagnostics
internal import ServiceCatalogue

/// Where a published appendix and the register say different things.
///
/// A published row and a service belong together if they have the same id, else the same Norwegian name, else the same
/// English one, else the same website: so a name that was changed in one place is reported as a changed name.
package struct AppendixComparison: Sendable {
    struct Current {
        var table: AppendixTable
        var row: AppendixRow
        var record: AppendixRecord
    }

    private let appendix: Appendix
    let published: PublishedAppendix
    private let current: [Current]
    /// For each published row the index in `current` of the service it belongs to.
    private var partners: [Int?] = []
    /// For a published row that says again what one before it is about, the index of that one among the rows.
    private var firsts: [Int: Int] = [:]

    package init(of published: PublishedAppendix, with appendix: Appendix) {
        self.appendix = appendix
        self.published = published
        current = appendix.tables.flatMap { table in
            table.rows.map { Current(table: table, row: $0, record: $0.record(inTable: table.number)) }
        }
        (partners, firsts) = paired()
    }

    /// One diagnostic for each field that differs, each row that only one of them has and each that stands there twice, in
    /// the order of the published rows; none where they agree.
    package var diagnostics: DiagnosticList {
        var list = DiagnosticList()
        for head in published.unknownHeads { list.append(unknown(head)) }
        for (index, row) in published.rows.enumerated() {
            if let partner = partners[index] {
                report(row, current[partner], in: &list)
            } else if let first = firsts[index] {
                list.append(twice(row, first: published.rows[first]))
            } else {
                list.append(unknown(row))
            }
        }
        reportMissing(in: &list)
        return list
    }

    private func paired() -> (partners: [Int?], firsts: [Int: Int]) {
        var partners = [Int?](repeating: nil, count: published.rows.count)
        var taken = Set<Int>()
        let firsts = repeated()
        for field in [AppendixField.id, .name, .englishName, .websites] {
            var indexes: [String: Int] = [:]
            for (index, current) in current.enumerated() where !taken.contains(index) {
                let key = field.normalized(current.record[field] ?? "").lowercased()
                if !key.isEmpty, indexes[key] == nil { indexes[key] = index }
            }
            for (index, row) in published.rows.enumerated() where partners[index] == nil && firsts[index] == nil {
                let key = field.normalized(row.record[field] ?? "").lowercased()
                guard let partner = indexes.removeValue(forKey: key) else { continue }
                partners[index] = partner
                taken.insert(partner)
            }
        }
        return (partners, firsts)
    }

    /// The rows with the id or the name of one before them.
    private func repeated() -> [Int: Int] {
        var firsts: [Int: Int] = [:]
        for field in [AppendixField.id, .name] {
            var indexes: [String: Int] = [:]
            for (index, row) in published.rows.enumerated() where firsts[index] == nil {
                let key = field.normalized(row.record[field] ?? "").lowercased()
                guard !key.isEmpty else { continue }
                if let first = indexes[key] { firsts[index] = first } else { indexes[key] = index }
            }
            // Two services of one name are told apart by their ids.
            if !indexes.isEmpty, field == .id { break }
        }
        return firsts
    }

    private func report(_ row: PublishedAppendix.Row, _ current: Current, in list: inout DiagnosticList) {
        if let table = row.record[.table], Int(table.oneLine) != current.table.number {
            list.append(differs(.table, table, row, current))
        }
        for field in current.record.fieldsDiffering(fromPublished: row.record) {
            list.append(differs(field, row.record[field] ?? "", row, current))
        }
    }

    /// A table of which nothing was published is reported once, not row by row.
    private func reportMissing(in list: inout DiagnosticList) {
        let found = Set(partners.compactMap { $0 })
        let tables = Set(found.map { current[$0].table.number })
        for table in appendix.tables where !table.groups.isEmpty && !tables.contains(table.number) {
            list.append(missing(table))
        }
        for (index, current) in current.enumerated() where !found.contains(index) {
            if tables.contains(current.table.number) { list.append(missing(current)) }
        }
    }
}
