internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables

struct AppendixTableTests {
    @Test func groupsServicesByRegionInTheGuidelinesOrder() throws {
        let appendix = try Invented.appendix([
            Invented.service("alfa", regions: [Invented.north]), Invented.service("beta", regions: [Invented.east]),
            Invented.service("gamma", regions: [Invented.west]), Invented.service("delta", regions: [Invented.east]),
        ])
        let groups = appendix.tables[0].groups
        #expect(groups.map(\.title) == ["Helse Øst RHF", "Helse Vest RHF", "Helse Nord RHF"])
        #expect(groups.map { $0.rows.map(\.service.id) } == [["beta", "delta"], ["gamma"], ["alfa"]])
    }

    @Test func groupsServicesOfTwoRegionsByPairWhicheverIsNamedFirst() throws {
        let appendix = try Invented.appendix([
            Invented.service("a", Invented.multiRegional, regions: [Invented.north, Invented.east]),
            Invented.service("b", Invented.multiRegional, regions: [Invented.east, Invented.west]),
            Invented.service("c", Invented.multiRegional, regions: [Invented.west, Invented.east]),
        ])
        let groups = appendix.tables[1].groups
        #expect(groups.map(\.title) == ["Helse Øst RHF og Helse Vest RHF", "Helse Øst RHF og Helse Nord RHF"])
        #expect(groups.map { $0.rows.map(\.service.id) } == [["b", "c"], ["a"]])
    }

    @Test(arguments: [Language.nb, .en]) func ordersRowsByNorwegianSubjectInBothEditions(language: Language) throws {
        let services = [
            Invented.service("1", name: "Nasjonal behandlingstjeneste for årer", english: "Unit for Arteries"),
            Invented.service("2", name: "Nasjonal behandlingstjeneste for zoner", english: "Unit for Zones"),
            Invented.service("3", name: "Nasjonal behandlingstjeneste for ører", english: "Unit for Ears"),
            Invented.service("4", name: "Nasjonal behandlingstjeneste for ærend", english: "Unit for Errands"),
        ]
        let rows = try Invented.appendix(services, language: language).tables[0].rows
        #expect(rows.map(\.service.id) == ["2", "4", "3", "1"])
    }

    @Test func leavesTheCodeColumnOutOfTheTableOfAdvisoryServices() throws {
        let tables = try Invented.appendix([]).tables
        #expect(tables.map { $0.columns.contains(.codes) } == [true, true, false])
    }

    @Test func leavesOutCategoriesThatHaveNoAppendix() throws {
        let appendix = try Invented.appendix([Invented.service("sentralt", Invented.centre)])
        #expect(appendix.tables.map(\.number) == [1, 2, 3])
        #expect(appendix.tables.flatMap(\.rows).isEmpty)
    }

    @Test func keepsAServiceOfTwoRegionsWhenOneOfThemIsAskedFor() throws {
        let services = [
            Invented.service("a", Invented.multiRegional, regions: [Invented.east, Invented.west]),
            Invented.service("b", regions: [Invented.east]), Invented.service("c", regions: [Invented.west]),
        ]
        let appendix = try Invented.appendix(services, region: Invented.west)
        #expect(appendix.tables.flatMap { $0.rows.map(\.service.id) } == ["c", "a"])
    }

    @Test func leavesOutAServiceApprovedAfterTheDayOfTheTables() throws {
        let services = [
            Invented.service("gammel", approved: "2020-01-01"), Invented.service("ny", approved: "2027-01-01"),
            Invented.service("udatert", approved: nil),
        ]
        let rows = try Invented.appendix(services, asOf: "2026-12-31").tables[0].rows
        #expect(rows.map(\.service.id) == ["gammel", "udatert"])
        let later = try Invented.appendix(services, asOf: "2027-01-01").tables[0].rows
        #expect(later.map(\.service.id) == ["gammel", "ny", "udatert"])
    }

    @Test(
        arguments: [
            ("2011-07-07", nil, "7. juli 2011", "7 July 2011"),
            (
                "2011-07-07", "2019-01-01", "7. juli 2011 til og med 1. januar 2019",
                "7 July 2011 up to and including 1 January 2019"
            ),
            (nil, "2019-05-17", "til og med 17. mai 2019", "up to and including 17 May 2019"),
            (nil, nil, "", ""),
        ] as [(String?, String?, String, String)])
    func printsTheTimeOfApprovalAsTheGuidelineDoes(
        approved: String?, discontinued: String?, norwegian: String, english: String
    ) throws {
        let service = Invented.service("a", approved: approved, discontinued: discontinued)
        let periods = try [Language.nb, .en].map { language in
            try Invented.appendix([service], language: language).tables[0].rows[0].approvalPeriod
        }
        #expect(periods == [norwegian, english])
    }

    @Test func putsTheEnglishNameUnderTheNorwegianOne() throws {
        let service = Invented.service("a", name: "Nasjonal tjeneste for a", english: "Unit for A")
        let row = try Invented.appendix([service]).tables[0].rows[0]
        #expect(row.cell(.name).map(\.text) == ["Nasjonal tjeneste for a", "Unit for A"])
        #expect(row.cell(.name).map { $0.runs[0].language } == [.nb, .en])
        let english = try Invented.appendix([service], language: .en).tables[0].rows[0]
        #expect(english.cell(.name).map(\.text) == ["Unit for A", "Nasjonal tjeneste for a"])
    }

    @Test func joinsTwoSitesByOgAndGivesEachItsWebsite() throws {
        let sites = [
            ServiceLocation(
                trust: Invented.hill, hospital: Hospital(id: "ovre", name: "Øvre"),
                website: Invented.address("https://a.example/")),
            ServiceLocation(trust: Invented.shore, unit: "Avdeling", place: "Vika"),
        ]
        let row = try Invented.appendix([Invented.service("a", sites: sites)]).tables[0].rows[0]
        #expect(
            row.cell(.location).map(\.text) == [
                "Haugen sykehus HF, Øvre", "Nettside", "og", "Stranda sjukehus HF, Avdeling, Vika",
            ])
        #expect(row.cell(.location)[1].runs[0].address == "https://a.example/")
    }

    @Test func namesItsTablesAsTheGuidelineDoes() throws {
        #expect(
            try Invented.appendix([]).tables.map(\.title) == [
                "Vedlegg 1: Oversikt over godkjente nasjonale behandlingstjenester",
                "Vedlegg 2: Oversikt over godkjente flerregionale behandlingstjenester",
                "Vedlegg 3: Oversikt over godkjente nasjonale kompetansetjenester",
            ])
        #expect(
            try Invented.appendix([], language: .en).tables[2].title
                == "Appendix 3: Overview of approved national advisory units")
    }

    @Test func callsCodesOfProceduresSoUnderTheCodes() throws {
        let icd10 = CodeStatement(codes: Invented.codes("O31.8"), note: "Delvis")
        let service = Invented.service("a", icd10: icd10, procedures: ["MAA06", "MAA40"])
        let row = try Invented.appendix([service]).tables[0].rows[0]
        #expect(row.cell(.codes).map(\.text) == ["O31.8", "Delvis", "Prosedyrekoder: MAA06, MAA40"])
        let english = try Invented.appendix([service], language: .en).tables[0].rows[0]
        #expect(english.cell(.codes).map(\.text) == ["O31.8", "Delvis", "Procedure codes: MAA06, MAA40"])
    }

    @Test func closesTheDescriptionWithTheCodesWhereTheTableHasNoColumnForThem() throws {
        let icd10 = CodeStatement(codes: Invented.codes("S52", "M92.3"), note: "Helt eller delvis.")
        let service = Invented.service("a", Invented.advisory, icd10: icd10, procedures: ["MAA06"])
        let row = try Invented.appendix([service]).tables[2].rows[0]
        #expect(
            row.cell(.description).map(\.text) == [
                "Tekst.", "ICD-10: S52, M92.3. Helt eller delvis.", "Prosedyrekoder: MAA06",
            ])
        // The record has a field of its own for each.
        #expect(row.record(inTable: 3)[.description] == "Tekst.")
        #expect(row.record(inTable: 3)[.codes] == "S52, M92.3")
    }

    @Test func saysOfADiscontinuedServiceInOneSentenceThatItWas() throws {
        let service = Invented.service(
            "a", discontinued: "2019-01-01", text: .init(paragraph: "En lang tekst. Og mer."))
        let rows = try [Language.nb, .en].map { try Invented.appendix([service], language: $0).tables[0].rows[0] }
        #expect(
            rows.map { $0.cell(.description).plainText } == [
                "Tjenesten er avviklet, og den siste dagen var 1. januar 2019.",
                "The service has been discontinued, and its last day was 1 January 2019.",
            ])
    }

    @Test func marksWhatIsNorwegianInTheEnglishEdition() throws {
        let sites = [ServiceLocation(trust: Invented.hill, hospital: Hospital(id: "ovre", name: "Øvre"))]
        let row = try Invented.appendix([Invented.service("a", sites: sites)], language: .en).tables[0].rows[0]
        let runs = row.cell(.location)[0].runs
        #expect(runs.map(\.text) == ["Hill Hospital", ", Øvre"])
        #expect(runs.map(\.language) == [.en, .nb])
        #expect(row.cell(.description)[0].runs[0].language == .nb)
    }

    @Test func leavesANynorskDescriptionInNynorsk() throws {
        let service = Invented.service("a", text: .init(paragraph: "Ei tenest."), textLanguage: .nn)
        let row = try Invented.appendix([service]).tables[0].rows[0]
        #expect(row.cell(.description)[0].runs == [CellRun("Ei tenest.", .nn)])
    }

    @Test func putsTheNoteUnderTheCodes() throws {
        let icd10 = CodeStatement(codes: Invented.codes("C92.0", "F00-F99"), note: "Delvis")
        let row = try Invented.appendix([Invented.service("a", icd10: icd10)]).tables[0].rows[0]
        #expect(row.cell(.codes).map(\.text) == ["C92.0, F00-F99", "Delvis"])
    }
}
