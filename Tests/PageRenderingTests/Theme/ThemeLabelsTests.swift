import Diagnostics
import ServiceCatalogue
import SiteConventions
import Testing

@testable import PageRendering

/// The texts of the interface that a theme replaces.
@Suite struct ThemeLabelsTests {
    private func fixture(_ labels: String) -> ThemeFixture {
        ThemeFixture(["prove": ["assets/style.css": "", "labels.yml": labels]])
    }

    @Test func saysWhatTheThemeSaysInTheLanguagesThatItSaysItIn() {
        let fixture = fixture(
            """
            home: {nb: Framsiden, en: Start}
            as_of: {nb: "Regnet per {day}, {day}."}
            decisions_from: {en: "{publisher} decided ({document})."}
            one_service: {nb: én tjeneste}
            service_count: {nb: "{count} tilbud"}
            audience_pasienter: {nb: de syke}
            search_submit: {nb: Finn}
            figures_title: {nb: Tallene}
            """)
        #expect(fixture.printed() == [])
        let (nb, nn, en) = (fixture.theme.labels[.nb], fixture.theme.labels[.nn], fixture.theme.labels[.en])
        #expect([nb, nn, en].map(\.labels.home) == ["Framsiden", Labels.of(.nn).home, "Start"])
        #expect(nb.labels.asOf("{day}") == "Regnet per {day}, {day}.")
        #expect(nb.labels.asOf("1. mai") == "Regnet per 1. mai, 1. mai.")
        #expect(
            en.labels.decisionsFrom("the list {publisher}", "The office")
                == "The office decided (the list {publisher}).")
        #expect([1, 2, 0].map(nb.labels.serviceCount) == ["én tjeneste", "2 tilbud", "0 tilbud"])
        #expect(nb.labels.audiences[.pasienter] == "de syke")
        #expect(nb.search.submit == "Finn" && nb.figures.title == "Tallene")
    }

    @Test func replacesWhatTheSearchSaysInTheBrowser() {
        let fixture = fixture(
            """
            results_one_hit: {nb: "Ett funn for {query}"}
            results_filter_region: {nb: Landsdel}
            results_code_error_no_letter: {nb: Bokstaven mangler.}
            figures_chapters_text: {nb: "{count} av {all}."}
            """)
        #expect(fixture.printed() == [])
        let words = fixture.theme.labels[.nb]
        #expect(words.results.oneHit == "Ett funn for {query}")
        #expect(words.results.facetNames[.region] == "Landsdel")
        #expect(words.results.codeErrors["noLetter"] == "Bokstaven mangler.")
        #expect(words.figures.chaptersText(3, 22) == "3 av 22.")
    }

    @Test func aThemesOwnTextGoesBeforeThatOfItsBase() {
        let fixture = ThemeFixture([
            "grunn": ["assets/style.css": "", "labels.yml": "home: {nb: Grunn}\nmenu: {nb: Meny fra grunn}\n"],
            "eget": ["labels.yml": "home: {nb: Eget}\n"],
        ])
        #expect(fixture.theme.labels[.nb].labels.home == "Eget")
        #expect(fixture.theme.labels[.nb].labels.menu == "Meny fra grunn")
    }

    @Test func reportsAKeyThatThereIsNotAndPlaceholdersThatAreWrong() {
        let labels = """
            hme: {nb: Framsiden}
            as_of: {nb: "Æ, per {dag}."}
            decisions_from: {en: "By {publisher}."}
            home: {nb: "{day}"}
            """
        #expect(
            fixture(labels).printed() == [
                """
                themes/prove/labels.yml:1:1: feil: ukjent nøkkel 'hme' [unknown-key]
                    1 | hme: {nb: Framsiden}
                      | ^
                  hjelp: mente du 'home'?
                """,
                """
                themes/prove/labels.yml:2:13: feil: teksten 'as_of' har ingenting å sette inn for '{dag}' [unknown-label-placeholder]
                    2 | as_of: {nb: "Æ, per {dag}."}
                      |             ^
                  hjelp: mente du '{day}'?
                """,
                """
                themes/prove/labels.yml:3:22: feil: teksten 'decisions_from' mangler '{document}' [missing-label-placeholder]
                    3 | decisions_from: {en: "By {publisher}."}
                      |                      ^
                  hjelp: sett inn {document} der det skal stå, som i 'The decisions are taken from {document} ({publisher}).'
                """,
                """
                themes/prove/labels.yml:4:12: feil: teksten 'home' har ingenting å sette inn for '{day}' [unknown-label-placeholder]
                    4 | home: {nb: "{day}"}
                      |            ^
                  hjelp: skriv teksten uten krøllparenteser
                """,
            ])
    }

    /// A label that is added to a struct and forgotten in the list could not be replaced.
    @Test func everyLabelHasAKey() {
        func snake(_ name: String) -> String {
            name.reduce("") { $0 + ($1.isUppercase ? "_" : "") + $1.lowercased() }
        }
        let set = LabelSet.of(.nb)
        let structs = [
            ("", Mirror(reflecting: set.labels)), ("search_", Mirror(reflecting: set.search)),
            ("results_", Mirror(reflecting: set.results)), ("figures_", Mirror(reflecting: set.figures)),
        ]
        let names = structs.flatMap { prefix, mirror in
            mirror.children.compactMap { child in child.label.map { prefix + snake($0) } }
        }
        let keys = Set(LabelKey.all.map(\.key))
        #expect(keys.count == LabelKey.all.count)
        // Lists of texts, each of which has a key of its own; and names in addresses, which are no words to read.
        let lists = ["audiences", "results_codeErrors", "results_facetNames", "results_parameters"].map(snake)
        #expect(names.filter { !keys.contains($0) } == lists)
    }

    @Test(arguments: [Language.nb, .nn, .en]) func everyKeyReplacesWhatItSaysThatItReplaces(language: Language) {
        for key in LabelKey.all {
            let filled = key.standard(language)
            #expect(!filled.isEmpty, "\(key.key)")
            #expect(Set(FilledText(filled).names) == Set(key.placeholders), "\(key.key): \(filled)")
            var set = LabelSet.of(language)
            let new = "NY " + key.placeholders.map { "{\($0)}" }.joined(separator: " ")
            key.replace(&set, new)
            let said = Mirror(reflecting: set).children.flatMap { part in
                Mirror(reflecting: part.value).children.flatMap { texts(in: $0.value) }
            }
            if key.placeholders.isEmpty, !key.key.hasPrefix("audience_"), key.key != "one_service" {
                #expect(said.filter { $0 == new }.count == 1, "\(key.key)")
            }
        }
    }

    private func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let texts as [String: String]: Array(texts.values)
        case let texts as [SearchFacet: String]: Array(texts.values)
        case let text as (key: String, value: String): [text.value]
        default: []
        }
    }
}
