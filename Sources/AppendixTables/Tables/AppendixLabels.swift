package import ServiceCatalogue

/// The words of the tables that are not in the register; one value for each language, so that none can be missing.
package struct AppendixLabels: Sendable {
    package var language: Language
    var appendix: String
    var titleOfAll: String
    package var and: String
    package var website: String
    var leadsTo: String
    var until: String
    var footnote: String
    var noServices: String
    var table: String
    var page: String
    var of: String
    var columns: [AppendixColumn: String]
    var fields: [AppendixField: String]
    var changes: ChangeLabels

    package static func labels(in language: Language) -> AppendixLabels { language == .en ? english : norwegian }

    package func column(_ column: AppendixColumn) -> String { columns[column] ?? column.rawValue }
    package func field(_ field: AppendixField) -> String { fields[field] ?? field.rawValue }

    /// "a", "a og b", "a, b og c"
    func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// The guideline's headings say "Helse Vest", not "Helse Vest RHF".
    package func shortName(of region: Region) -> String {
        let name = region.name.best(for: language).text.legal
        return name.hasSuffix(" RHF") ? String(name.dropLast(4)) : name
    }

    func documentTitle(_ numbers: [Int]) -> String {
        "\(appendix) \(joined(numbers.map(String.init))): \(titleOfAll)"
    }
}

extension AppendixLabels {
    package static let norwegian = AppendixLabels(
        language: .nb,
        appendix: "Vedlegg",
        titleOfAll: "nasjonale tjenester i spesialisthelsetjenesten",
        and: "og",
        website: "Nettside",
        leadsTo: "for",
        until: "t.o.m.",
        footnote: """
            Datoen da tjenesten ble godkjent i styringssystemet som gjelder fra 1. januar 2011. Mange av dem som ble \
            godkjent i 2011, fantes fra før.
            """,
        noServices: "Ingen tjenester.",
        table: "Tabell",
        page: "Side",
        of: "av",
        columns: [
            .name: "Navn på tjeneste", .location: "Lokalisering", .description: "Innhold og avgrensning",
            .codes: "ICD-10 kode", .approved: "Godkjent fra",
        ],
        fields: [
            .table: "Vedlegg", .regions: "Region", .id: "Id", .name: "Navn på tjeneste", .englishName: "Engelsk navn",
            .location: "Lokalisering", .websites: "Nettside", .codes: "ICD-10 kode", .codeNote: "Merknad til kodene",
            .approved: "Godkjent fra", .discontinued: "Avviklet", .description: "Innhold og avgrensning",
        ],
        changes: .norwegian)

    package static let english = AppendixLabels(
        language: .en,
        appendix: "Appendix",
        titleOfAll: "national services in the Norwegian specialist health service",
        and: "and",
        website: "Website",
        leadsTo: "of",
        until: "until",
        footnote: """
            The date on which the service was approved under the governance system in force from 1 January 2011. Many \
            of those approved in 2011 existed before.
            """,
        noServices: "No services.",
        table: "Table",
        page: "Page",
        of: "of",
        columns: [
            .name: "Name of the service", .location: "Location", .description: "Content and delimitation",
            .codes: "ICD-10 code", .approved: "Approved from",
        ],
        fields: [
            .table: "Appendix", .regions: "Region", .id: "Id", .name: "Norwegian name", .englishName: "English name",
            .location: "Location", .websites: "Website", .codes: "ICD-10 code", .codeNote: "Note on the codes",
            .approved: "Approved from", .discontinued: "Discontinued", .description: "Content and delimitation",
        ],
        changes: .english)
}
