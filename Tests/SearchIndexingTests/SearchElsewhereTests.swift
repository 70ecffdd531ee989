import ServiceCatalogue
import Testing

@testable import SearchIndexing

/// What the search finds that is no service: articles and lists, and codes of words that no service has.
@Suite(.enabled(if: Node.isExpected)) struct SearchElsewhereTests {
    private let samples = [
        Sample(id: "astma", name: "astma", codes: "A00", body: "Her nevnes rapporter."),
        Sample(id: "rapport", name: "årsrapporter", codes: "A00"),
    ]

    private let pages = [
        SearchPage(
            title: Phrase("Slik søker man om en tjeneste", .nb), summary: Phrase("Veien til et vedtak.", .nb),
            address: "/artikler/soke/", headings: ["Hvem kan ta initiativ?"]),
        SearchPage(
            title: Phrase("Årsrapportar", .nn), summary: Phrase("Kva som står i rapportane.", .nn),
            address: "/artikler/rapport/"),
        SearchPage(
            title: Phrase("Frister", .nb), summary: Phrase("Dagene for rapport og søknad.", .nb), address: "/frister/"),
    ]

    private func index(layWords: [LayWord] = []) throws -> SampleIndex {
        try SampleIndex(samples, pages: pages, layWords: layWords)
    }

    @Test func findsAPageByItsTitleItsSummaryAndItsHeadings() throws {
        #expect(
            try index().askElsewhere("søke om tjeneste", "vedtak", "initiativet", "frist") == [
                ["/artikler/soke/", "first"], ["/artikler/soke/", "first"], ["/artikler/soke/", "first"],
                ["/frister/", "first"],
            ])
    }

    @Test func findsAPageOnlyByAllTheWords() throws {
        #expect(try index().askElsewhere("frister initiativ", "tull") == [[], []])
    }

    @Test func putsTheWordInATitleBeforeOneElsewhereAndThePagesBelowAServiceOfTheName() throws {
        #expect(try index().askElsewhere("frist") == [["/frister/", "first"]])
        #expect(try index().askElsewhere("årsrapport") == [["/artikler/rapport/"]])
        // As the last part of a compound, in a title and in the name of a service.
        #expect(try index().askElsewhere("rapport") == [["/artikler/rapport/", "/frister/"]])
    }

    @Test func asksNoPageForACode() throws {
        #expect(try index().askElsewhere("A00") == [[]])
    }

    @Test func leadsAWordOfTheClassificationToItsCode() throws {
        let index = try index()
        #expect(try index.ask("prøvesykdom") == [[]])
        #expect(try index.askElsewhere("prøvesykdom", "prøvesjukdommar", "disease")[0].first == "C50")
        #expect(try index.askElsewhere("prøvesjukdom")[0].first == "C50")
    }

    @Test func leadsAWordOfTheEditorsToItsCodesInTheirOrder() throws {
        let codes = [ICD10Range(normalForm: "C50.4"), ICD10Range(normalForm: "C00-C75")].compactMap(\.self)
        let lay = LayWord(words: ["prikkesott", "self-spotting"], codes: codes, locations: [])
        let found = try index(layWords: [lay]).askElsewhere(
            "prikkesott", "Prikkesotten", "prikkesottfeber", "selfspotting")
        #expect(found == Array(repeating: ["C50.4", "C00-C75"], count: 4))
    }

    @Test func takesNoWordOfTheClassificationForAMisspelledOne() throws {
        // «astmo» is one letter from «astma».
        let lay = LayWord(words: ["astmo"], codes: [ICD10Range(normalForm: "C50")].compactMap(\.self), locations: [])
        #expect(try index().ask("astmo") == [["astma"]])
        #expect(try index(layWords: [lay]).ask("astmo") == [[]])
    }
}
