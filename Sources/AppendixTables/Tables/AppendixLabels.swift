package import ServiceCatalogue

/// The words of the tables that are not in the register; one object for each language, so that none can be missing. Every
/// row has it, and a row is copied often.
package final class AppendixLabels: Sendable {
    package let language: Language
    let appendix: String
    let titleOfAll: String
    /// "Oversikt over godkjente", before the name of a kind of service in the plural.
    let overviewOf: String
    package let and: String
    package let website: String
    let leadsTo: String
    /// Between the first and the last day of a service.
    package let until: String
    /// Before the codes, where the table has no column for them.
    package let codes: String
    /// What a row says of a service that was discontinued, on which its last day follows.
    let ended: String
    let footnote: String
    let noServices: String
    let contents: String
    let table: String
    let figure: String
    let page: String
    let of: String
    let columns: [AppendixColumn: String]
    let fields: [AppendixField: String]
    /// What fields were called in earlier editions.
    let formerFields: [AppendixField: String]
    let changes: ChangeLabels
    let guides: GuideLabels

    private init(
        language: Language, appendix: String, titleOfAll: String, overviewOf: String, and: String, website: String,
        leadsTo: String, until: String, codes: String, ended: String, footnote: String, noServices: String,
        contents: String, table: String, figure: String, page: String, of: String, columns: [AppendixColumn: String],
        fields: [AppendixField: String], formerFields: [AppendixField: String], changes: ChangeLabels,
        guides: GuideLabels
    ) {
        self.language = language
        self.appendix = appendix
        self.titleOfAll = titleOfAll
        self.overviewOf = overviewOf
        self.and = and
        self.website = website
        self.leadsTo = leadsTo
        self.until = until
        self.codes = codes
        self.ended = ended
        self.footnote = footnote
        self.noServices = noServices
        self.contents = contents
        self.table = table
        self.figure = figure
        self.page = page
        self.of = of
        self.columns = columns
        self.fields = fields
        self.formerFields = formerFields
        self.changes = changes
        self.guides = guides
    }

    package static func labels(in language: Language) -> AppendixLabels { language == .en ? english : norwegian }

    package func column(_ column: AppendixColumn) -> String { columns[column] ?? column.rawValue }
    package func field(_ field: AppendixField) -> String { fields[field] ?? field.rawValue }
    package func formerName(of field: AppendixField) -> String? { formerFields[field] }

    /// "a", "a og b", "a, b og c"
    func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// "Helse Vest RHF"
    package func name(of region: Region) -> String { region.name.best(for: language).text.legal }

    /// The heads of columns that hold no field of a service.
    package var headsOfOthers: [String] {
        [changes.change, changes.changedFields, guides.part] + guides.namesColumns + guides.deadlineColumns
            + guides.stepColumns + guides.pointColumns
    }

    /// "Vedlegg 1: Oversikt over godkjente nasjonale behandlingstjenester"
    func title(_ number: Int, of subject: String) -> String {
        "\(appendix) \(number): \(overviewOf) \(subject.prefix(1).lowercased())\(subject.dropFirst())"
    }

    /// "Vedlegg 1, 2 og 3: …", "Vedlegg 1–6: …"
    func documentTitle(_ numbers: [Int]) -> String {
        let isRun = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
        if let first = numbers.first, let last = numbers.last, numbers.count > 3, isRun {
            return "\(appendix) \(first)–\(last): \(titleOfAll)"
        }
        return "\(appendix) \(joined(numbers.map(String.init))): \(titleOfAll)"
    }
}

extension AppendixLabels {
    package static let norwegian = AppendixLabels(
        language: .nb,
        appendix: "Vedlegg",
        titleOfAll: "nasjonale tjenester i spesialisthelsetjenesten",
        overviewOf: "Oversikt over godkjente",
        and: "og",
        website: "Nettside",
        leadsTo: "for",
        until: "til og med",
        codes: "ICD-10",
        ended: "Tjenesten er avviklet, og den siste dagen var",
        footnote: """
            Datoen da tjenesten ble godkjent etter reglene som gjelder fra 1. januar 2011. Helse- og \
            omsorgsdepartementet godkjente tjenestene til og med 2018 og gjør det igjen fra 2024; i årene mellom \
            gjorde Helsedirektoratet det. De fleste som ble godkjent i 2011, var nasjonale eller flerregionale \
            funksjoner fra før.
            """,
        noServices: "Ingen tjenester.",
        contents: "Innhold",
        table: "Tabell",
        figure: "Figur",
        page: "Side",
        of: "av",
        columns: [
            .name: "Navn på tjeneste", .location: "Lokalisering", .description: "Innhold og avgrensning",
            .codes: "ICD-10 kode", .approved: "Godkjent fra",
        ],
        fields: [
            .table: "Vedlegg", .regions: "Region", .id: "Id", .name: "Navn på tjeneste", .englishName: "Engelsk navn",
            .location: "Lokalisering", .websites: "Nettside", .codes: "ICD-10 kode", .codeNote: "Merknad til kodene",
            .procedures: "Prosedyrekoder", .approved: "Godkjent fra", .discontinued: "Avviklet (siste dag)",
            .description: "Innhold og avgrensning",
        ],
        formerFields: [.discontinued: "Avviklet"],
        changes: .norwegian,
        guides: .norwegian)

    package static let english = AppendixLabels(
        language: .en,
        appendix: "Appendix",
        titleOfAll: "national services in the Norwegian specialist health service",
        overviewOf: "Overview of approved",
        and: "and",
        website: "Website",
        leadsTo: "of",
        until: "up to and including",
        codes: "ICD-10",
        ended: "The service has been discontinued, and its last day was",
        footnote: """
            The date on which the service was approved under the rules in force from 1 January 2011. The Ministry of \
            Health and Care Services approved services up to 2018 and does so again from 2024; in the years between \
            it was the Directorate of Health. Most of those approved in 2011 were national or multi-regional \
            functions before.
            """,
        noServices: "No services.",
        contents: "Contents",
        table: "Table",
        figure: "Figure",
        page: "Page",
        of: "of",
        columns: [
            .name: "Name of the service", .location: "Location", .description: "Content and delimitation",
            .codes: "ICD-10 code", .approved: "Approved from",
        ],
        fields: [
            .table: "Appendix", .regions: "Region", .id: "Id", .name: "Norwegian name", .englishName: "English name",
            .location: "Location", .websites: "Website", .codes: "ICD-10 code", .codeNote: "Note on the codes",
            .procedures: "Procedure codes", .approved: "Approved from", .discontinued: "Discontinued (last day)",
            .description: "Content and delimitation",
        ],
        formerFields: [.discontinued: "Discontinued"],
        changes: .english,
        guides: .english)
}
