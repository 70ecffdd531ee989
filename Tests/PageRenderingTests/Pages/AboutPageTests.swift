import ContentFixtures
import ServiceCatalogue
import SiteFixtures
import Testing

/// The front page of the articles, and the ways from one article to the next.
@Suite struct AboutPageTests {
    private func article(_ id: String, _ keys: String, body: String = "Blå.") -> String {
        """
        -- articles/\(id).md --
        ---
        id: \(id)
        title: {nb: Om \(id), en: About \(id)}
        summary: {nb: Hva \(id) er., en: What \(id) is.}
        \(keys)
        ---
        \(body)

        """
    }

    private func site(_ articles: String) throws -> InventedSite {
        try InventedSite(
            """
            -- site.yml --
            languages: [no, en]
            title: {nb: Prøve, en: Sample}
            publisher: {nb: Prøve, en: Sample}
            description: {nb: Prøve, en: Sample}
            base_url: "https://prove.example/"
            as_of: 2026-11-01
            menu: [about]
            article_groups:
              - {id: tjenester, name: {nb: Tjenestene, en: The services}}
              - {id: nettstedet, name: {nb: Om nettstedet, en: About the site}, footer: true}

            """ + articles + sampleService())
    }

    private let three = ["a", "b", "c"]

    private func threeInAGroup() throws -> InventedSite {
        try site(
            three.enumerated().map { article($1, "group: tjenester\norder: \($0 + 1)") }.joined()
                + article("kilder", "group: nettstedet") + article("annet", ""))
    }

    @Test func listsEveryArticleWithItsSummaryUnderItsGroup() throws {
        let html = try threeInAGroup().file("om/index.html")
        let order = [
            "Tjenestene</h2>", "Om a</a> <span>Hva a er.", "Om b</a>", "Om c</a>", "Om nettstedet</h2>",
            "Om kilder</a>", "Andre artikler</h2>", "Om annet</a>",
        ]
        let places = try order.map { try #require(html.firstRange(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
    }

    @Test func standsInTheMenuOfBothSides() throws {
        let site = try threeInAGroup()
        #expect(try site.file("index.html").contains(#"<li><a href="/om/">Om tjenestene</a></li>"#))
        #expect(try site.file("en/index.html").contains(#"<li><a href="/en/about/">About the services</a></li>"#))
        #expect(try site.file("om/index.html").contains(#"<li><a href="/om/" aria-current="page">"#))
    }

    @Test func isAWayInFromTheFrontPage() throws {
        let home = try threeInAGroup().file("index.html")
        #expect(home.contains(#"<li><a href="/om/">Om tjenestene</a> <span>"#))
    }

    @Test func linksOnlyTheArticlesOfAFooterGroupFromTheFootOfPages() throws {
        let footer = try #require(try threeInAGroup().file("index.html").split(separator: "<footer").last)
        #expect(footer.contains("/artikler/kilder/"))
        #expect(!footer.contains("/artikler/a/"))
        #expect(!footer.contains("/artikler/annet/"))
    }

    @Test func linksTheArticlesBeforeAndAfterInTheGroup() throws {
        let site = try threeInAGroup()
        let links = try three.map { id in
            try site.file("artikler/\(id)/index.html").matches(of: /rel="(prev|next)" href="\/artikler\/(.)\//)
                .map { "\($0.output.1) \($0.output.2)" }
        }
        #expect(links == [["next b"], ["prev a", "next c"], ["prev b"]])
        #expect(try !site.file("artikler/kilder/index.html").contains("neighbours"))
    }

    @Test func hasTheFrontPageInTheTrailOfAnArticle() throws {
        let html = try threeInAGroup().file("en/articles/a/index.html")
        #expect(html.contains(#"<a href="/en/about/">About the services</a>"#))
    }

    @Test(arguments: [(3, false), (4, true)]) func listsTheHeadingsOfAnArticleWithFourOrMore(
        count: Int, isThere: Bool
    ) throws {
        let body = (1...count).map { "## Del \($0)\n\n### Under\n\nTekst.\n" }.joined(separator: "\n")
        let html = try site(article("a", "group: tjenester", body: body) + article("b", "group: nettstedet"))
            .file("artikler/a/index.html")
        #expect(html.contains(##"<li><a href="#del-3">Del 3</a></li>"##) == isThere)
        #expect(!html.contains(##"<a href="#under">"##))
    }

    @Test func callsTheOnlyGroupArticlesWhereNoneIsNamed() throws {
        let html = try InventedSite(article("a", "") + sampleService()).file("om/index.html")
        #expect(html.contains(">Artikler</h2>"))
    }

    @Test func isNotThereWithoutArticles() throws {
        #expect(try InventedSite(sampleService()).fileIfAny("om/index.html") == nil)
    }
}
