import Testing

@testable import SearchIndexing

/// How results are ranked: the index of invented services is put to the modules that the browser runs.
@Suite(.enabled(if: Node.isExpected, "node is not installed")) struct SearchRankingTests {
    @Test func ranksTheNameFirstThenKeywordsTitlesSummaryPlaceAndBody() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "alfa", body: "Brokk er vanlig."),
            Sample(id: "b", name: "beta", unit: "Brokk sykehus"),
            Sample(id: "c", name: "gamma", summary: "Om brokk."),
            Sample(id: "d", name: "delta", keywords: ["brokk"]),
            Sample(id: "e", name: "brokk"),
        ])
        #expect(try index.ask("brokk") == [["e", "d", "c", "b", "a"]])
    }

    @Test func putsATitleOfACodeBetweenKeywordAndSummary() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "alfa", summary: "Om prøvesykdom.", codes: "C51"),
            Sample(id: "b", name: "beta", codes: "C50"),
            Sample(id: "c", name: "gamma", keywords: ["prøvesykdom"], codes: "C51"),
        ])
        #expect(try index.ask("prøvesykdom") == [["c", "b", "a"]])
    }

    @Test func putsEqualResultsInNorwegianOrder() throws {
        let index = try SampleIndex(
            ["åre", "øre", "ære", "zebra"].enumerated().map {
                Sample(id: "s\($0)", name: $1, keywords: ["felles"])
            })
        #expect(try index.ask("felles") == [["s3", "s2", "s1", "s0"]])
    }

    @Test func putsADiscontinuedServiceAfterACurrentOneThatIsFoundAsWell() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "alfa", keywords: ["felles"], ended: "2019-01-01"),
            Sample(id: "b", name: "beta", keywords: ["felles"]),
        ])
        #expect(try index.ask("felles", "alfa") == [["b", "a"], ["a"]])
    }

    @Test func findsBothEndsOfACompound() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "lungetransplantasjon"), Sample(id: "b", name: "transplantasjon"),
        ])
        #expect(try index.ask("lunge", "transplantasjon") == [["a"], ["b", "a"]])
    }

    @Test func findsACompoundThatStandsNowhereByItsParts() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "kreft i bryst"), Sample(id: "b", name: "kreft i øye"),
        ])
        #expect(try index.ask("brystkreft") == [["a"]])
    }

    @Test func forgivesOneErrorAnywhereInAWordOfFiveLetters() throws {
        let index = try SampleIndex([Sample(id: "a", name: "epilepsi"), Sample(id: "b", name: "brokk")])
        let wrong = [
            "xpilepsi", "pilepsi", "eepilepsi", "peilepsi", "epiepsi", "epilespi", "epilepso", "epilepsii", "epielpsi",
        ]
        for query in wrong { #expect(try index.ask(query) == [["a"]], "\(query)") }
        #expect(try index.ask("xpilespi", "broks", "bro") == [[], ["b"], ["b"]])
    }

    @Test func corrrectsNoWordOfFourLetters() throws {
        let index = try SampleIndex([Sample(id: "a", name: "gikt")])
        #expect(try index.ask("gixt", "gikt") == [[], ["a"]])
    }

    @Test func findsNamesHalfTypedAndInEitherLanguage() throws {
        let index = try SampleIndex([Sample(id: "a", name: "hjertefeil", english: "Congenital Heart Disease")])
        #expect(try index.ask("hjer", "hjertefeilene", "congen", "heart diseases") == [["a"], ["a"], ["a"], ["a"]])
    }

    @Test func wantsAllWordsAndTakesTheMostWhereNoServiceHasAll() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "astma hos barn"), Sample(id: "b", name: "brokk hos barn"),
            Sample(id: "c", name: "brokk hos voksne"),
        ])
        #expect(try index.ask("barn brokk", "hvem hjelper barn med brokk og xyzzy") == [["b"], ["b"]])
    }

    @Test func putsTheNarrowestCoveringCodeFirstAndPartialOnesLast() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "alfa", codes: "C50.4"), Sample(id: "b", name: "beta", codes: "C00-C75"),
            Sample(id: "c", name: "gamma", codes: "C50"), Sample(id: "d", name: "delta", codes: "C51"),
        ])
        #expect(
            try index.ask("C50.4", "c50", "C50 gamma", "c 51 , C50.4") == [
                ["a", "c", "b"], ["c", "b", "a"], ["c"], ["a", "d", "c", "b"],
            ])
    }

    @Test func listsTheServicesOfALargeChapterCoveringOnesFirst() throws {
        let index = try SampleIndex(servicesOfChapterI: 12_000)
        #expect(index.text("manifest.json").contains(#""wide":["A00-B99"]"#))
        let answers = try index.ask("A00-B99", "A99-B02")
        #expect(answers[0].prefix(3) == ["a", "s0", "s1"])
        #expect(answers[1].prefix(3) == ["a", "s9900", "s9901"])
    }

    @Test func wantsTheWordsBesideACode() throws {
        let index = try SampleIndex([Sample(id: "a", name: "alfa"), Sample(id: "b", name: "beta", codes: "C51")])
        #expect(try index.ask("C50 beta", "C50 alfa") == [[], ["a"]])
    }
}
