package import AppendixTables
package import Diagnostics
internal import ServiceCatalogue

/// Where a published appendix and the register say different things.
///
/// A published row and a service belong together if they have the same id, else the same Norwegian name, else the same
/// English one, else the same website: so a name that was changed in one place is reported as a changed name.
package struct AppendixComparison: Sendable {
    private struct Current {
        var table: AppendixTable
        var row: AppendixRow
        var record: AppendixRecord
    }

    private let appendix: Appendix
    private let published: PublishedAppendix
    private let current: [Current]
    /// For each published row the place in `current` of the service it belongs to.
    private var partners: [Int?] = []

    package init(of published: PublishedAppendix, with appendix: Appendix) {
        self.appendix = appendix
        self.published = published
        current = appendix.tables.flatMap { table in
            table.rows.map { Current(table: table, row: $0, record: $0.record(inTable: table.number)) }
        }
        partners = paired()
    }

    /// One diagnostic for each field that differs and each row that only one of them has; none where they agree.
    package var diagnostics: DiagnosticList {
        var list = DiagnosticList()
        for (row, partner) in zip(published.rows, partners) {
            if let partner {
                report(row, current[partner], in: &list)
            } else {
                list.append(unknown(row))
            }
        }
        reportMissing(in: &list)
        return list
    }

    private func paired() -> [Int?] {
        var partners = [Int?](repeating: nil, count: published.rows.count)
        var taken = Set<Int>()
        for field in [AppendixField.id, .name, .englishName, .websites] {
            var places: [String: Int] = [:]
            for (place, current) in current.enumerated() where !taken.contains(place) {
                let key = field.normalized(current.record[field] ?? "").lowercased()
                if !key.isEmpty, places[key] == nil { places[key] = place }
            }
            for (place, row) in published.rows.enumerated() where partners[place] == nil {
                let key = field.normalized(row.record[field] ?? "").lowercased()
                guard let partner = places.removeValue(forKey: key) else { continue }
                partners[place] = partner
                taken.insert(partner)
            }
        }
        return partners
    }

    private func location(_ row: PublishedAppendix.Row) -> SourceLocation {
        SourceLocation(published.file, line: row.place, column: 1)
    }

    private func report(_ row: PublishedAppendix.Row, _ current: Current, in list: inout DiagnosticList) {
        if let table = row.record[.table], Int(table.oneLine) != current.table.number {
            list.append(differs(.table, table, row, current))
        }
        for field in current.record.fieldsDiffering(fromPublished: row.record) {
            // Vedlegg 3 has no codes, though the register has some.
            if field == .codes || field == .codeNote, !current.table.columns.contains(.codes) { continue }
            list.append(differs(field, row.record[field] ?? "", row, current))
        }
    }

    private func differs(
        _ field: AppendixField, _ value: String, _ row: PublishedAppendix.Row, _ current: Current
    ) -> Diagnostic {
        let (published, registered) = differingParts(field.shown(value), field.shown(current.record[field] ?? ""))
        let id = current.row.service.id
        return Diagnostic(
            .error, "published-field-differs", at: location(row),
            Wording(
                nb:
                    "«\(AppendixLabels.norwegian.field(field))» for '\(id)' er '\(published)' her, men '\(registered)' i registeret",
                en:
                    "'\(AppendixLabels.english.field(field))' of '\(id)' is '\(published)' here but '\(registered)' in the register"
            ),
            notes: notes(field, current),
            help: Wording(
                nb: "rett det som er galt: her eller i registeret", en: "correct what is wrong: here or in the register"
            ))
    }

    private func notes(_ field: AppendixField, _ current: Current) -> [Diagnostic.Note] {
        let service = current.row.service
        if field == .description {
            let place = SourceLocation(current.row.body.file)
            return [Diagnostic.Note(Wording(nb: "teksten står her", en: "the text is here"), at: place)]
        }
        let wording = Wording(nb: "registeret sier det her", en: "the register says so here")
        return [Diagnostic.Note(wording, at: service.locations[field.registryField])]
    }

    private func unknown(_ row: PublishedAppendix.Row) -> Diagnostic {
        let name = row.record[.name]?.oneLine ?? ""
        return Diagnostic(
            .error, "published-row-unknown", at: location(row),
            Wording(
                nb: "'\(name)' står her, men er ikke blant tjenestene i registeret",
                en: "'\(name)' stands here but is not among the services of the register"),
            help: Wording(
                nb: "ta ut raden, eller før tjenesten inn i registeret",
                en: "remove the row, or enter the service in the register"))
    }

    /// A table of which nothing was published is reported once, not row by row.
    private func reportMissing(in list: inout DiagnosticList) {
        let found = Set(partners.compactMap { $0 })
        let tables = Set(found.map { current[$0].table.number })
        for table in appendix.tables where !table.groups.isEmpty && !tables.contains(table.number) {
            list.append(missing(table))
        }
        for (place, current) in current.enumerated() where !found.contains(place) {
            if tables.contains(current.table.number) { list.append(missing(current)) }
        }
    }

    private func missing(_ table: AppendixTable) -> Diagnostic {
        Diagnostic(
            .error, "published-table-missing", at: SourceLocation(published.file),
            Wording(
                nb: "ingen rad av vedlegg \(table.number) står her; registeret har \(table.rows.count)",
                en: "no row of appendix \(table.number) stands here; the register has \(table.rows.count)"),
            help: Wording(
                nb: "velg de vedleggene som filen har, med --table",
                en: "choose the tables that the file has with --table"))
    }

    private func missing(_ current: Current) -> Diagnostic {
        let service = current.row.service
        return Diagnostic(
            .error, "published-row-missing", at: SourceLocation(published.file),
            Wording(
                nb:
                    "'\(service.id)' mangler her; den står i vedlegg \(current.table.number), \(current.row.regionTitle)",
                en:
                    "'\(service.id)' is missing here; it is in appendix \(current.table.number), \(current.row.regionTitle)"
            ),
            notes: [
                Diagnostic.Note(
                    Wording(nb: "registeret har tjenesten her", en: "the register has the service here"),
                    at: service.locations[.id])
            ],
            help: Wording(nb: "sett inn raden: \(current.row.name)", en: "insert the row: \(current.row.name)"))
    }
}

extension AppendixField {
    /// A value on one line.
    fileprivate func shown(_ value: String) -> String {
        switch self {
        case .location, .websites: value.split(whereSeparator: \.isNewline).joined(separator: " / ")
        default: normalized(value)
        }
    }

    fileprivate var registryField: ServiceField {
        switch self {
        case .table: .category
        case .regions: .regions
        case .id: .id
        case .name: .norwegianName
        case .englishName: .englishName
        case .location: .sites
        case .websites: .website
        case .codes: .codes
        case .codeNote: .codeNote
        case .approved: .approved
        case .discontinued: .discontinued
        case .description: .id
        }
    }
}
