internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables

/// Vedlegg 4 to 6: what stands in the content stands in them, each once.
struct AppendixGuideTests {
    private let services = [Invented.service("a", english: "Norwegian National Unit for A")]

    private func guide(_ number: Int, _ language: Language = .nb) throws -> AppendixGuide {
        try #require(try Invented.wholeAppendix(services, language: language).guides.first { $0.number == number })
    }

    private func texts(_ section: AppendixGuide.Section) -> [[String]] { section.rows.map { $0.map(\.plainText) } }

    @Test func hasAllSixWhereTheContentHasSomethingForEach() throws {
        let appendix = try Invented.wholeAppendix(services)
        #expect(appendix.tables.map(\.number) + appendix.guides.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(appendix.title == "Vedlegg 1–6: nasjonale tjenester i spesialisthelsetjenesten")
        #expect(try Invented.appendix(services).guides.isEmpty)
        #expect(try Invented.wholeAppendix(services, tables: [5]).guides.map(\.number) == [5])
    }

    @Test func leavesThemOutOfTheTablesOfOneRegion() throws {
        let catalogue = try Invented.catalogue(services, proposals: Invented.proposals, calendar: Invented.calendar)
        let selection = AppendixSelection(region: Invented.east, asOf: catalogue.settings.asOf)
        #expect(Appendix(catalogue, selection).guides.isEmpty)
    }

    @Test func tellsHowEnglishNamesAreMadeInThreeColumns() throws {
        let guide = try guide(4)
        #expect(guide.title == "Vedlegg 4: Engelske navn på nasjonale tjenester")
        #expect(guide.sections.map(\.columns) == [["Norsk navn", "Engelsk navn", "Begrunnelse"]])
        #expect(
            texts(guide.sections[0]) == [
                ["Nasjonal", "Norwegian National", "For hele landet."],
                ["Bokstaver | store", "Norwegian National Unit for A", "Store."],
            ])
        #expect(guide.sections[0].rows[0][1][0].runs[0].language == .en)
        #expect(try texts(self.guide(4, .en).sections[0])[0][0] == "Nasjonal (national)")
    }

    @Test func showsEveryDeadlineOnceByTheYearsItHoldsFor() throws {
        let sections = try guide(5).sections
        #expect(
            sections.map(\.title) == [
                "Året 2026", "Løpet for en søknad", "Frister som gjaldt før", "Frister som gjelder senere",
            ])
        #expect(
            texts(sections[0]) == [
                ["15. januar", "Frist januar", "noen", "fra 2025", "en bok"],
                ["1. mars", "Frist mars", "noen", "fra 2020", "en bok"],
                ["av og til", "Frist iblant", "noen", "fra 2019", "en bok"],
            ])
        #expect(texts(sections[1]) == [["1", "15. januar", "Frist januar", "noen", "en bok"]])
        #expect(texts(sections[2]) == [["1. desember", "Frist før", "noen", "2019–2023", "en bok"]])
        #expect(texts(sections[3]) == [["av og til", "Frist senere", "noen", "fra 2027", "en bok"]])
    }

    @Test func listsThePointsOfEachApplication() throws {
        let section = try #require(try guide(6).sections.first)
        #expect(section.title == "Søknad om kompetanse")
        #expect(texts(section) == [["1", "det første"], ["2", "det andre *her*"]])
        #expect(section.source == Phrase("en bok", .nb))
        // What has no English text says so by its language.
        let english = try #require(try guide(6, .en).sections.first)
        #expect(english.rows.map { $0[1][0].runs[0].language } == [.en, .nb])
    }

    @Test func isATableAndANumberedListInMarkdown() throws {
        let markdown = String(
            decoding: AppendixFormat.markdown.bytes(of: try Invented.wholeAppendix(services, tables: [4, 6])),
            as: UTF8.self)
        #expect(
            markdown == """
                # Vedlegg 4: Engelske navn på nasjonale tjenester

                Den som søker om en ny tjeneste, foreslår et engelsk navn på den. Navnet lages slik:

                | Norsk navn | Engelsk navn | Begrunnelse |
                | --- | --- | --- |
                | Nasjonal | Norwegian National | For hele landet. |
                | Bokstaver \\| store | Norwegian National Unit for A | Store. |

                # Vedlegg 6: Innhold i søknader om nasjonale tjenester

                Punktene sier hva en søknad bør inneholde. Det som påstås, bør dokumenteres.

                ## Søknad om kompetanse

                1. det første
                2. det andre \\*her\\*

                Kilde: en bok

                """)
    }

    @Test func isATableAndANumberedListInHTML() throws {
        let html = String(
            decoding: AppendixFormat.html.bytes(of: try Invented.wholeAppendix(services, language: .en)), as: UTF8.self)
        #expect(
            html.contains(
                "<ol class=\"appendix-points\">\n<li>the first</li>\n<li><span lang=\"nb\">det andre *her*</span></li>")
        )
        #expect(
            html.contains(
                #"<th scope="row">Nasjonal (national)</th><td data-label="English name">Norwegian National</td>"#))
        #expect(html.contains(#"<h3 id="appendix-5-aret">The year 2026</h3>"#))
    }

    @Test func hasTheColumnsOfAllItsAppendicesInOneCSV() throws {
        let csv = String(
            decoding: AppendixFormat.csv.bytes(of: try Invented.wholeAppendix(services, tables: [4, 6])), as: UTF8.self)
        #expect(
            csv == """
                Vedlegg,Del,Norsk navn,Engelsk navn,Begrunnelse,Nr.,Søknaden bør inneholde\r
                4,,Nasjonal,Norwegian National,For hele landet.,,\r
                4,,Bokstaver | store,Norwegian National Unit for A,Store.,,\r
                6,Søknad om kompetanse,,,,1,det første\r
                6,Søknad om kompetanse,,,,2,det andre *her*\r

                """)
    }
}
