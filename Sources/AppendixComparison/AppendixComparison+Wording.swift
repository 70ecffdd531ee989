internal import AppendixTables
internal import Diagnostics
internal import ServiceCatalogue

/// What is said of a row, a field or a table that differs, and where.
extension AppendixComparison {
    func location(_ place: PublishedAppendix.Place) -> SourceLocation {
        guard case .line(let line) = place else { return SourceLocation(published.file) }
        return SourceLocation(published.file, line: line, column: 1)
    }

    /// "vedlegg 1, rad 14: " before what is said of a row of a Word file, which has no lines that one could go to.
    func said(of place: PublishedAppendix.Place, _ wording: Wording) -> Wording {
        if case .sheet(let name, let row) = place {
            return Wording(
                nb: "ark «\(name)», rad \(row): \(wording.nb)", en: "sheet \"\(name)\", row \(row): \(wording.en)")
        }
        guard case .row(let row, let table) = place else { return wording }
        let nb = row > 0 ? "rad \(row)" : "overskriftsraden"
        let en = row > 0 ? "row \(row)" : "the row of heads"
        guard let table else { return Wording(nb: "\(nb): \(wording.nb)", en: "\(en): \(wording.en)") }
        return Wording(
            nb: "vedlegg \(table), \(nb): \(wording.nb)", en: "appendix \(table), \(en): \(wording.en)")
    }

    func differs(
        _ field: AppendixField, _ value: String, _ row: PublishedAppendix.Row, _ current: Current
    ) -> Diagnostic {
        let (published, registered) = differingParts(field.shown(value), field.shown(current.record[field] ?? ""))
        let id = current.row.service.id
        return Diagnostic(
            .error, "published-field-differs", at: location(row.place),
            said(
                of: row.place,
                Wording(
                    nb:
                        "«\(AppendixLabels.norwegian.field(field))» for '\(id)' er '\(published)' her, men '\(registered)' i registeret",
                    en:
                        "'\(AppendixLabels.english.field(field))' of '\(id)' is '\(published)' here but '\(registered)' in the register"
                )),
            notes: notes(field, current),
            help: Wording(
                nb: "rett det som er galt: her eller i registeret", en: "correct what is wrong: here or in the register"
            ))
    }

    func notes(_ field: AppendixField, _ current: Current) -> [Diagnostic.Note] {
        let service = current.row.service
        if field == .description {
            let place = SourceLocation(current.row.body.file)
            return [Diagnostic.Note(Wording(nb: "teksten står her", en: "the text is here"), at: place)]
        }
        let wording = Wording(nb: "registeret sier det her", en: "the register says so here")
        return [Diagnostic.Note(wording, at: service.locations[field.registryField])]
    }

    func unknown(_ row: PublishedAppendix.Row) -> Diagnostic {
        let name = row.record[.name]?.oneLine ?? ""
        return Diagnostic(
            .error, "published-row-unknown", at: location(row.place),
            said(
                of: row.place,
                Wording(
                    nb: "'\(name)' står her, men er ikke blant tjenestene i registeret",
                    en: "'\(name)' stands here but is not among the services of the register")),
            help: Wording(
                nb: "ta ut raden, eller før tjenesten inn i registeret",
                en: "remove the row, or enter the service in the register"))
    }

    func twice(_ row: PublishedAppendix.Row, first: PublishedAppendix.Row) -> Diagnostic {
        let name = row.record[.name]?.oneLine ?? row.record[.id] ?? ""
        let before = said(
            of: first.place, Wording(nb: "den samme tjenesten står først her", en: "the same service stands here first")
        )
        return Diagnostic(
            .error, "published-row-twice", at: location(row.place),
            said(of: row.place, Wording(nb: "'\(name)' står her en gang til", en: "'\(name)' stands here once more")),
            notes: [Diagnostic.Note(before, at: location(first.place))],
            help: Wording(nb: "ta ut den ene raden", en: "remove one of the rows"))
    }

    func unknown(_ head: PublishedAppendix.UnknownHead) -> Diagnostic {
        let (nb, en) = (AppendixLabels.norwegian, AppendixLabels.english)
        let label = head.takenFor.map { published.language == .en ? en.field($0) : nb.field($0) }
        let taken = label.map {
            Wording(nb: "; kolonnen leses som '\($0)'", en: "; the column is read as '\($0)'")
        }
        return Diagnostic(
            .error, "published-head-unknown", at: location(head.place),
            said(
                of: head.place,
                Wording(
                    nb: "'\(head.text)' er ingen overskrift i tabellene\(taken?.nb ?? "; kolonnen leses ikke")",
                    en: "'\(head.text)' is no head of the tables\(taken?.en ?? "; the column is not read")")),
            help: label.map { Wording(nb: "skriv '\($0)'", en: "write '\($0)'") }
                ?? Wording(
                    nb: "ta ut kolonnen, eller gi den en av tabellenes overskrifter",
                    en: "remove the column, or give it a head of the tables"))
    }

    func missing(_ table: AppendixTable) -> Diagnostic {
        Diagnostic(
            .error, "published-table-missing", at: SourceLocation(published.file),
            Wording(
                nb: "ingen rad av vedlegg \(table.number) står her; registeret har \(table.rows.count)",
                en: "no row of appendix \(table.number) stands here; the register has \(table.rows.count)"),
            help: Wording(
                nb: "velg de vedleggene som filen har, med --table",
                en: "choose the tables that the file has with --table"))
    }

    func missing(_ current: Current) -> Diagnostic {
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
        case .procedures: .procedures
        case .approved: .approved
        case .discontinued: .discontinued
        case .description: .id
        }
    }
}
