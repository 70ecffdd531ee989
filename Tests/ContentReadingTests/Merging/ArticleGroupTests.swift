import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// The groups of articles, and the articles' places in them.
@Suite struct ArticleGroupTests {
    private let site = """
        -- site.yml --
        languages: [no]
        title: {nb: Prøve}
        publisher: {nb: Prøve}
        description: {nb: Prøve}
        base_url: "https://prove.example/"
        as_of: 2026-11-01
        menu: [about]
        article_groups:
          - {id: tjenester, name: {nb: Tjenestene}}
          - {id: nettstedet, name: {nb: Om nettstedet}, footer: true}

        """

    private func article(_ id: String, _ keys: String) -> String {
        """
        -- articles/\(id).md --
        ---
        id: \(id)
        title: {nb: Om \(id)}
        summary: {nb: Om \(id).}
        \(keys)
        ---
        Blå.

        """
    }

    private func read(_ articles: String) -> ReadContent {
        ContentTree(site + articles + sampleService()).read()
    }

    private func order(_ articles: String) throws -> [String] {
        let groups = try #require(read(articles).catalogue).articlesByGroup
        return groups.map { group in
            ([group.group?.id ?? "–"] + group.articles.map(\.id)).joined(separator: " ")
        }
    }

    @Test func putsArticlesInTheOrderOfTheirNumbersAndGroupsInThatOfTheSite() throws {
        let articles =
            article("b", "group: nettstedet\norder: 2") + article("a", "group: nettstedet\norder: 11")
            + article("d", "group: nettstedet") + article("c", "group: tjenester") + article("e", "order: 7")
            + article("f", "")
        #expect(printed(read(articles).diagnostics) == "")
        #expect(try order(articles) == ["tjenester c", "nettstedet b a d", "– e f"])
    }

    @Test func readsWhichGroupStandsInTheFooter() throws {
        let articles = article("a", "group: nettstedet") + article("b", "group: tjenester")
        let groups = try #require(read(articles).catalogue).settings.articleGroups
        #expect(groups.map(\.isInFooter) == [false, true])
    }

    @Test func suggestsTheGroupThatWasMeant() {
        let tree = ContentTree(
            site + article("b", "group: nettstede")
                + article("c", "group: nettstedet") + article("d", "group: tjenester") + sampleService())
        #expect(
            printed(tree.read().diagnostics, from: tree.files) == """
                articles/b.md:5:8: feil: artikkelgruppen 'nettstede' finnes ikke [unknown-article-group]
                    5 | group: nettstede
                      |        ^
                  hjelp: mente du 'nettstedet'?
                """)
    }

    @Test func saysWhereTheGroupsStandWhenNoneIsNear() {
        let tree = ContentTree(
            site.replacing("article_groups", with: "# article_groups").replacing("  - {id", with: "# - {id")
                + article("b", "group: historie") + sampleService())
        #expect(
            printed(tree.read().diagnostics, .en) == """
                articles/b.md:5:8: error: there is no group of articles 'historie' [unknown-article-group]
                  help: the groups stand under 'article_groups' in 'site.yml'
                """)
    }

    @Test func tellsOfTwoArticlesWithOneNumber() {
        let articles =
            article("a", "group: tjenester\norder: 1") + article("b", "group: nettstedet\norder: 1")
            + article("c", "group: tjenester\norder: 1")
        #expect(
            printed(read(articles).diagnostics, .en) == """
                articles/c.md:6:8: error: another article of the group has the number 1, too [article-order-taken]
                  articles/a.md:6:8: note: the number stands here first
                  help: give one of them another number
                """)
    }

    @Test func hintsAtAGroupThatNoArticleIsIn() {
        #expect(
            printed(read(article("a", "group: tjenester")).diagnostics) == """
                site.yml:10:10: tips: ingen artikkel står i gruppen 'nettstedet', så den vises ikke [empty-article-group]
                  hjelp: skriv 'group: nettstedet' i en artikkel, eller ta bort gruppen
                """)
    }

    @Test func refusesAMenuThatLeadsToArticlesWhereThereAreNone() {
        let ids = read("").diagnostics.sorted.map { "\($0.location) \($0.id)" }
        #expect(ids.contains("site.yml:7:8 unknown-menu-entry"))
    }
}
