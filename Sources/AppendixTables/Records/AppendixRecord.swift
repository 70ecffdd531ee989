internal import ServiceCatalogue

/// A field of a row, as it is exported and compared. The order is that of the columns of the CSV file.
public enum AppendixField: String, Sendable, CaseIterable {
    case table, regions, id, name, englishName, location, websites, codes, codeNote, procedures, approved,
        discontinued, description
}

/// One row as plain text: what CSV and JSON hold of it and what two editions are compared by.
///
/// A field is nil where the source has no such column (a Word file has no ids), and empty where it has one and nothing
/// stands there. Several sites, and the addresses of their websites, stand on a line each, the dates in ISO form.
public struct AppendixRecord: Sendable, Hashable {
    private var values = [String?](repeating: nil, count: AppendixField.allCases.count)

    package init() {}

    public subscript(field: AppendixField) -> String? {
        get { values[field.index] }
        set { values[field.index] = newValue }
    }

    /// The number of the appendix table; 0 where none is known.
    package var table: Int { Int(self[.table] ?? "") ?? 0 }
}

extension AppendixField {
    fileprivate var index: Int {
        switch self {
        case .table: 0
        case .regions: 1
        case .id: 2
        case .name: 3
        case .englishName: 4
        case .location: 5
        case .websites: 6
        case .codes: 7
        case .codeNote: 8
        case .procedures: 9
        case .approved: 10
        case .discontinued: 11
        case .description: 12
        }
    }
}

extension AppendixRow {
    /// The row's record in `table`.
    package func record(inTable number: Int) -> AppendixRecord {
        var record = AppendixRecord()
        record[.table] = String(number)
        record[.regions] = regionTitle
        record[.id] = service.id
        record[.name] = service.name.norwegian.text.legal
        record[.englishName] = service.name[.en]?.legal ?? ""
        record[.location] = service.sites.map(text(of:)).joined(separator: "\n")
        record[.websites] = service.sites.map { $0.website?.written ?? "" }.joined(separator: "\n")
        record[.codes] = codeList
        record[.codeNote] = codeNote?.text ?? ""
        record[.procedures] = procedureList
        record[.approved] = service.approved?.description ?? ""
        record[.discontinued] = service.discontinued?.description ?? ""
        record[.description] = descriptionText
        return record
    }
}

extension Appendix {
    /// The record of every row, in the order of the rows.
    package var records: [AppendixRecord] {
        tables.flatMap { table in table.rows.map { $0.record(inTable: table.number) } }
    }
}
