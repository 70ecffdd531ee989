internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

struct AppendixChangesTests {
    private func export(_ services: [Service], region: Region? = nil, language: Language = .nb) throws
        -> ExportedAppendix
    {
        let appendix = try Invented.appendix(services, region: region, language: language, asOf: "2025-01-01")
        return try ExportedAppendix(json: AppendixFormat.json.bytes(of: appendix))
    }

    private func compare(
        _ old: [Service], _ new: [Service], tables: [Int]? = nil
    ) throws -> Appendix {
        let asOf = try #require(Invented.date("2026-11-01"))
        return try Appendix(
            try Invented.catalogue(new), AppendixSelection(tables: tables, asOf: asOf), since: try export(old))
    }

    private let before = [
        Invented.service("lik"), Invented.service("endret", approved: "2011-07-07"),
        Invented.service("avviklet"), Invented.service("utgått"),
    ]
    private let after = [
        Invented.service("lik"), Invented.service("endret", approved: "2012-01-01"),
        Invented.service("avviklet", discontinued: "2026-01-01"), Invented.service("ny"),
    ]

    @Test func tellsNewChangedDiscontinuedAndGoneApart() throws {
        let appendix = try compare(before, after)
        let changes = try #require(appendix.changes?.all)
        #expect(
            changes.map { "\($0.kind) \($0.record[.id] ?? "")" } == [
                "discontinued avviklet", "changed endret", "new ny", "gone utgått",
            ])
        #expect(changes[1].fields == [.init(field: .approved, old: "2011-07-07", new: "2012-01-01")])
    }

    @Test func findsNothingToReportAgainstItself() throws {
        let appendix = try compare(before, before)
        #expect(appendix.changes?.all == [])
        #expect(appendix.tables[0].rows.allSatisfy { $0.change == nil })
        #expect(
            String(decoding: AppendixFormat.markdown.bytes(of: appendix), as: UTF8.self).hasPrefix(
                "# Endringer siden 1. januar 2025\n\nIngen endringer.\n"))
    }

    @Test func marksTheRowsAndListsTheChanges() throws {
        let appendix = try compare(before, after)
        let marks = appendix.tables[0].rows.map { $0.cell(.name).plainText.split(separator: "\n").last }
        #expect(
            marks == [
                "[Avviklet]", "[Endret: Godkjent fra]", "Norwegian National Unit for lik", "[Ny]",
            ])
        let markdown = String(decoding: AppendixFormat.markdown.bytes(of: appendix), as: UTF8.self)
        #expect(
            markdown.hasPrefix(
                """
                # Endringer siden 1. januar 2025

                - **Avviklet:** Nasjonal behandlingstjeneste for avviklet (Vedlegg 1, Helse Øst RHF)
                  - Avviklet (siste dag): (tomt) → «2026-01-01»
                  - Innhold og avgrensning: «Tekst.» → «Tjenesten er avviklet, og den siste dagen var 1. januar 2026.»
                - **Endret:** Nasjonal behandlingstjeneste for endret (Vedlegg 1, Helse Øst RHF)
                  - Godkjent fra: «2011-07-07» → «2012-01-01»
                - **Ny:** Nasjonal behandlingstjeneste for ny (Vedlegg 1, Helse Øst RHF)
                - **Tatt ut:** Nasjonal behandlingstjeneste for utgått (Vedlegg 1, Helse Øst RHF)

                # Vedlegg 1
                """))
    }

    @Test func callsNothingChangedThatEarlierEditionsOnlyWroteInAnotherWay() throws {
        let appendix = try Invented.appendix(before, asOf: "2025-01-01")
        let json = String(decoding: AppendixFormat.json.bytes(of: appendix), as: UTF8.self)
            .replacing("Helse Øst RHF", with: "Helse Øst").replacing("            \"procedures\": [],\n", with: "")
        #expect(!json.contains("procedures"))
        let old = try ExportedAppendix(json: Array(json.utf8))
        let selection = AppendixSelection(asOf: try #require(Invented.date("2026-11-01")))
        #expect(try Appendix(Invented.catalogue(before), selection, since: old).changes?.all == [])
    }

    @Test(arguments: AppendixFormat.allCases) func listsWhatIsGoneInEveryFormat(format: AppendixFormat) throws {
        var bytes = format.bytes(of: try compare(before, after))
        if format == .docx { bytes = try ZIPReader(bytes).part("word/document.xml", limit: 1 << 20) }
        if format == .xlsx { bytes = try ZIPReader(bytes).part("xl/sharedStrings.xml", limit: 1 << 20) }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("utgått"))
        #expect(text.contains(format == .json ? "\"kind\": \"gone\"" : "Tatt ut"))
    }

    @Test func callsAServiceThatMovedToAnotherTableChanged() throws {
        let old = [Invented.service("a", Invented.advisory)]
        let new = [Invented.service("a", Invented.treatment)]
        let changes = try #require(try compare(old, new).changes?.all)
        #expect(changes.map(\.kind) == [.changed])
        #expect(changes[0].fields.first == .init(field: .table, old: "3", new: "1"))
        // Seen from the table it left it is not gone either: it stands in another one.
        #expect(try compare(old, new, tables: [3]).changes?.all == [])
    }

    @Test func readsBackFromJSONWhatItWrote() throws {
        let appendix = try Invented.appendix([Invented.nastyService(), Invented.service("uten", approved: nil)])
        let export = try ExportedAppendix(json: AppendixFormat.json.bytes(of: appendix))
        #expect(export.records == appendix.records)
        #expect(export.asOf == appendix.asOf)
        #expect(export.tables == [1, 2, 3])
    }

    @Test func refusesAnEditionThatItCannotBeComparedWith() throws {
        let selection = AppendixSelection(asOf: try #require(Invented.date("2026-11-01")))
        let catalogue = try Invented.catalogue(after)
        let english = try export(before, language: .en)
        #expect(throws: ExportError.otherLanguage(.en)) { try Appendix(catalogue, selection, since: english) }
        let west = try export(before, region: Invented.west)
        #expect(throws: ExportError.onlyRegion("helse-vest")) { try Appendix(catalogue, selection, since: west) }
        #expect(throws: ExportError.notJSON(line: 2)) { try ExportedAppendix(json: Array("{\n!".utf8)) }
        #expect(throws: ExportError.notAnExport) { try ExportedAppendix(json: Array("{}".utf8)) }
        let later = #"{"format": "oversikt-appendix", "version": 2}"#
        #expect(throws: ExportError.otherVersion(2)) { try ExportedAppendix(json: Array(later.utf8)) }
    }

    @Test func shortensTwoLongTextsToWhereTheyDiffer() {
        let (left, right) = differingParts(
            String(repeating: "ord ", count: 50) + "én" + String(repeating: " mer", count: 50),
            String(repeating: "ord ", count: 50) + "to" + String(repeating: " mer", count: 50))
        #expect(left == "…ord ord ord ord ord ord én mer mer mer mer mer mer…")
        #expect(right == "…ord ord ord ord ord ord to mer mer mer mer mer mer…")
    }
}
