import ContentFixtures
import ServiceCatalogue
import SiteFixtures
import Testing

/// What stands on an article's page in the place of its placeholders.
@Suite struct PlaceholderPageTests {
    private let registry = """
        -- registry/calendar.yml --
        - id: apner
          subject: application
          name: {nb: Runden åpner, nn: Runden opnar, en: The round opens}
          who: {nb: enheten, nn: eininga, en: the unit}
          day: 01-01
          until: 01-31
          from: 2024
          source: {nb: en prøve, en: a sample}
        - id: frist
          subject: application
          name: {nb: Frist, nn: Frist, en: Deadline}
          who: {nb: regionene, nn: regionane, en: the regions}
          day: 08-31
          from: 2024
          source: {nb: en prøve, en: a sample}
        - id: gammel
          subject: report
          name: {nb: Gammel rapport, nn: Gammal rapport, en: Old report}
          who: {nb: tjenesten, nn: tenesta, en: the service}
          day: 03-01
          from: 2019
          to: 2022
          source: {nb: en prøve, en: a sample}
        -- registry/applications.yml --
        - id: behandling
          name: {nb: Søknad om behandling, en: Application for treatment}
          categories: [nasjonal-behandlingstjeneste]
          points:
            - {nb: "hva <den> er", nn: "kva <ho> er", en: "what <it> is"}
            - {nb: hvor mange, nn: kor mange, en: how many}
          source: {nb: en prøve, en: a sample}
        -- registry/english-names.yml --
        - id: nasjonal
          term: {nb: Nasjonal, nn: Nasjonal, en: Nasjonal}
          english: Norwegian National
          reason: {nb: Hele landet., nn: Heile landet., en: All of it.}
          example: prove
        -- registry/roles.yml --
        - id: prover
          name: {nb: Prøverne, nn: Prøvarane, en: The testers}
          task: {nb: prøver, nn: prøver, en: test}
        -- registry/milestones.yml --
        - id: to
          year: 2019
          name: {nb: To, nn: To, en: Two}
          text: {nb: Det andre skjedde., nn: Det andre hende., en: The second happened.}
        - id: en
          year: 2011
          name: {nb: En, nn: Ein, en: One}
          text: {nb: Det første skjedde., nn: Det første hende., en: The first happened.}

        """

    private func site(_ body: String, language: String = "nb", english: String? = nil) throws -> InventedSite {
        let translation = english.map { "-- articles/om.en.md --\n---\nid: om\nlang: en\n---\n\($0)\n" } ?? ""
        return try InventedSite(
            registry + """
                -- articles/om.md --
                ---
                id: om
                lang: \(language)
                title: {\(language): Om, en: About}
                summary: {\(language): Om., en: About.}
                ---
                \(body)

                """ + translation + sampleService())
    }

    private func page(_ body: String, language: String = "nb") throws -> String {
        try site(body, language: language).file("artikler/om/index.html")
    }

    @Test(arguments: [
        ("{{ count }}", "<p>Det er 1.</p>"), ("{{ count nasjonal-behandlingstjeneste }}", "<p>Det er 1.</p>"),
        ("{{ count helse-prove }}", "<p>Det er 1.</p>"), ("{{ count helse-test }}", "<p>Det er 0.</p>"),
        ("{{ count nasjonal-kompetansetjeneste }}", "<p>Det er 0.</p>"),
        ("{{ count helse-prove nasjonal-behandlingstjeneste }}", "<p>Det er 1.</p>"),
        ("{{ newest-decision }}", #"<p>Det er <time datetime="2011-07-07">7. juli 2011</time>.</p>"#),
        ("{{ compared }}", #"<p>Det er <time datetime="2026-10-01">1. oktober 2026</time>.</p>"#),
        ("{{ as-of }}", #"<p>Det er <time datetime="2026-11-01">1. november 2026</time>.</p>"#),
    ]) func fillsInTheWordsOfASentence(placeholder: String, expected: String) throws {
        #expect(try page("Det er \(placeholder).").contains(expected))
    }

    @Test func speaksTheLanguageOfTheText() throws {
        let nynorsk = try page("Det er {{ as-of }}.\n\n{{ deadlines application }}", language: "nn")
        #expect(nynorsk.contains("<caption>Fristar: søknader</caption>"))
        #expect(nynorsk.contains(">Runden opnar</th>") || nynorsk.contains(">Runden opnar</td>"))
        let english = try site("Blå.", english: "On {{ as-of }}.\n\n{{ deadlines application }}")
            .file("en/articles/om/index.html")
        #expect(english.contains(#"On <time datetime="2026-11-01">1 November 2026</time>."#))
        #expect(english.contains("<caption>Deadlines: applications</caption>"))
    }

    @Test func marksTheEnglishOfAPageThatShowsANorwegianText() throws {
        let html = try site("Det er {{ as-of }}.\n\n{{ roles }}").file("en/articles/om/index.html")
        #expect(html.contains(#"Det er <span lang="en"><time datetime="2026-11-01">1 November 2026</time></span>."#))
        #expect(
            html.contains(
                "<div class=\"filled\" lang=\"en\">\n<div class=\"table\"><table><caption>Who does what"))
    }

    @Test func listsTheServicesOfACategoryByTheirSubjects() throws {
        let html = try page("{{ services nasjonal-behandlingstjeneste }}\n\n{{ services nasjonal-kompetansetjeneste }}")
        #expect(html.contains(#"<li><a href="/tjenester/prove/">Prove</a></li>"#))
        #expect(html.contains("<p>Ingen tjenester"))
    }

    @Test func countsTheServicesOfEveryCategory() throws {
        let html = try page("{{ counts }}")
        #expect(html.contains(#"<a href="/kategorier/nasjonal-kompetansetjeneste/">Nasjonale kompetansetjenester</a>"#))
        #expect(html.contains(#"<td class="right">0</td>"#))
    }

    @Test func showsTheDeadlinesThatHoldAndThoseThatHeldBefore() throws {
        let current = try page("{{ deadlines current }}")
        #expect(current.contains("Runden åpner") && !current.contains("Gammel rapport"))
        let earlier = try page("{{ deadlines earlier }}")
        #expect(!earlier.contains("Runden åpner") && earlier.contains("Gammel rapport"))
    }

    @Test(arguments: [
        ("{{ year }}", "Året 2026", "januar: Runden åpner"),
        ("{{ application-steps }}", "Veien til en søknad", "31. august"),
        ("{{ milestones }}", "Slik ble systemet til", "2011"),
    ]) func drawsAFigureWithTitleDescriptionAndTable(placeholder: String, title: String, mark: String) throws {
        let html = try page("Blå.\n\n\(placeholder)")
        let figure = try #require(html.split(separator: "<figure").dropFirst().first)
        #expect(figure.contains(#"aria-labelledby="figure_1-title figure_1-desc""#))
        #expect(figure.contains(#"<title id="figure_1-title">\#(title)</title>"#))
        #expect(figure.contains(#"<desc id="figure_1-desc">"#))
        #expect(figure.contains(mark))
        #expect(figure.contains("<caption>"))
    }

    @Test func ordersMilestonesByTheirYears() throws {
        let html = try page("{{ milestones }}")
        let first = try #require(html.firstRange(of: "Det første skjedde."))
        let second = try #require(html.firstRange(of: "Det andre skjedde."))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func tellsTheIDsOfTwoFiguresApart() throws {
        let html = try page("{{ year }}\n\n{{ year }}")
        #expect(html.contains(#"id="figure_1-title""#) && html.contains(#"id="figure_2-title""#))
    }

    @Test func listsThePointsOfAnApplicationEscaped() throws {
        let html = try page("{{ application-points nasjonal-behandlingstjeneste }}")
        #expect(html.contains("<ol>\n<li>hva &lt;den&gt; er</li>\n<li>hvor mange</li>\n</ol>"))
    }

    @Test func showsHowEnglishNamesAreMadeWithAnApprovedName() throws {
        let html = try page("{{ english-names }}")
        #expect(html.contains(#"<span lang="en">Norwegian National</span>: <a href="/tjenester/prove/">"#))
        #expect(html.contains("Hele landet."))
    }

    @Test func saysThatNoTermEnds() throws {
        #expect(try page("{{ terms }}").contains("<p>Ingen tjeneste har en oppgitt periode som er over"))
    }
}
