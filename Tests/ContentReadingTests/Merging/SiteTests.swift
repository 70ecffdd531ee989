import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// `site.yml` and the articles.
@Suite struct SiteTests {
    private let site = """
        -- site.yml --
        languages: [no, en]
        interface: nn
        title: {nb: Prøve, en: Sample}
        publisher: {nb: Prøve, en: Sample}
        description: {nb: Prøve, en: Sample}
        base_url: "https://prøve.example/under"
        as_of: 2026-11-01
        theme: blabaer
        contact: {email: post@prove.example, phone: 00 00 00 00, feedback: "mailto:si-fra@prove.example"}
        menu: [icd10, om]
        -- articles/om.md --
        ---
        id: om
        lang: nn
        title: {nn: Om prøva, en: About}
        summary: {nn: Om prøva., en: About.}
        reviewed: 2026-01-02
        aliases: [/om/]
        ---
        Ærleg talt.
        """

    private func ids(_ literal: String) -> [String] {
        ContentTree(literal + "\n" + sampleService()).read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    @Test(arguments: [
        "https://prøve.example/under/?a=b", "https://prøve.example/#a", "https://prøve.example//under/",
        "https://prøve.example/../under/", "https://prøve.example/%2E%2e/", "https://prøve.example/under/index.html",
    ]) func wantsTheAddressOfAHomePage(address: String) {
        let tree = ContentTree(
            site.replacing("https://prøve.example/under", with: address) + "\n" + sampleService())
        let found = tree.read().diagnostics.all
        #expect(found.map { "\($0.location) \($0.id)" } == ["site.yml:6:11 bad-address"])
        #expect(
            found.first?.message.en == "'\(address)' has '?', '#', '//', '..' or 'index.html' in its path")
    }

    @Test func readsEveryFieldOfTheSite() throws {
        let read = ContentTree(site + "\n" + sampleService()).read()
        #expect(printed(read.diagnostics) == "")
        let settings = try #require(read.catalogue).settings
        #expect(settings.sides == [.norwegian, .english])
        #expect(settings.interface == .nn)
        #expect(settings.title[.en] == "Sample")
        #expect(settings.baseAddress.href == "https://xn--prve-hra.example/under/")
        #expect(settings.asOf == CalendarDate(year: 2026, month: 11, day: 1))
        #expect(settings.theme == "blabaer")
        #expect(settings.contact.feedback?.href == "mailto:si-fra@prove.example")
        #expect(settings.menu == [.icd10, .article("om")])
    }

    private func menu(_ lines: String) -> ContentTree {
        ContentTree(site.replacing("menu: [icd10, om]", with: "menu:\n" + lines) + "\n" + sampleService())
    }

    @Test func readsGroupsOfTheMenuAndLinksToOtherSites() throws {
        let read = menu(
            """
              - icd10
              - title: {nb: Finn fram, en: Find}
                items: [regions, om, {title: {nb: Nabo, en: Neighbour}, address: "https://nabo.example/"}]
              - {title: {nb: Utenfor, en: Outside}, address: "https://ute.example/"}
            """
        ).read()
        #expect(printed(read.diagnostics) == "")
        let menu = try #require(read.catalogue).settings.menu
        #expect(menu.count == 3)
        let entries = menu.flatMap(\.entries)
        #expect(entries.count == 5)
        #expect(Array(entries.prefix(3)) == [.icd10, .regions, .article("om")])
        let links = entries.compactMap { entry in
            if case .link(let title, let address) = entry { "\(title[.nb] ?? "") \(address.href)" } else { nil }
        }
        #expect(links == ["Nabo https://nabo.example/", "Utenfor https://ute.example/"])
    }

    @Test func reportsEntriesOfTheMenuThatAreWrongAtTheirPlaces() {
        let tree = menu(
            """
              - title: {nb: Finn fram, en: Find}
                items: [regionz, ob]
              - {title: {nb: Tom, en: Empty}}
              - {title: {nb: Ute, en: Out}, items: [om], address: "https://ute.example/"}
              - {title: {nb: Inne, en: In}, items: [{title: {nb: Uten, en: Without}}]}
            """)
        #expect(
            tree.read().diagnostics.sorted.map { "\($0.location) \($0.id) \($0.help?.nb ?? "")" } == [
                "site.yml:12:13 unknown-menu-entry mente du 'regions'?",
                "site.yml:12:22 unknown-menu-entry mente du 'om'?",
                "site.yml:13:5 menu-entry skriv 'items' for en gruppe, 'address' for en lenke til et annet nettsted",
                "site.yml:14:5 menu-entry skriv 'items' for en gruppe, 'address' for en lenke til et annet nettsted",
                "site.yml:15:41 missing-key skriv 'address: \"https://helse.example/\"': adressen til et annet nettsted",
            ])
    }

    @Test func readsArticles() throws {
        let article = try #require(ContentTree(site + "\n" + sampleService()).read().catalogue?.articles.first)
        #expect(article.id == "om")
        #expect(article.title[.nn] == "Om prøva")
        #expect(article.norwegian.language == .nn)
        #expect(article.aliases == ["/om/"])
        #expect(article.reviewed == CalendarDate(year: 2026, month: 1, day: 2))
        #expect(article.norwegian.document.plainText == "Ærleg talt.\n")
    }

    @Test(arguments: [
        ("[no, en]", "[en]", "1:12 norwegian-missing"), ("[no, en]", "[no, sv]", "1:17 unknown-value"),
        ("[no, en]", "[]", "1:12 norwegian-missing"), ("interface: nn", "interface: en", "2:12 unknown-value"),
        ("title: {nb: Prøve, en: Sample}\np", "p", "1:1 missing-key"),
        ("title: {nb: Prøve, en: Sample}\np", "title: {nb: Prøve}\np", "3:8 missing-key"),
        ("https://prøve.example/under", "prøve.example", "6:11 bad-address"),
        ("https://prøve.example/under", "mailto:a@b.example", "6:11 bad-address"),
        ("https://prøve.example/under", "https://prøve.example/?a", "6:11 bad-address"),
        ("2026-11-01", "2026-11-31", "7:8 bad-date"),
        ("theme: blabaer", "theme: ../blabaer", "8:8 bad-id"),
        ("menu: [icd10, om]", "menu: [icd10, omm]", "10:15 unknown-menu-entry"),
        ("menu: [icd10, om]", "meny: [icd10]", "10:1 unknown-key"), ("00 00 00 00", "ring", "9:45 bad-phone"),
    ]) func reportsTheMistakeAtItsPlace(text: String, other: String, expected: String) {
        let found = ids(site.replacing(text, with: other))
        #expect(found.first == "site.yml:\(expected)")
        #expect(found.count == (other == "[]" ? 2 : 1))
    }

    @Test func givesNoCatalogueWithoutASite() {
        let tree = ContentTree(sampleService()).removing("site.yml")
        let read = tree.read()
        #expect(
            printed(read.diagnostics) == """
                site.yml:1:1: feil: filen 'site.yml' mangler [missing-file]
                  hjelp: innholdet kan ikke leses uten den
                """)
        let hasCatalogue = read.catalogue != nil
        #expect(!hasCatalogue)
    }

    @Test func reportsArticlesThatLackWhatTheyNeed() {
        let article = site.replacing("title: {nn: Om prøva, en: About}\n", with: "").replacing(
            "en: About.", with: "xx: About.")
        #expect(
            ids(article) == [
                "articles/om.md:2:1 missing-key", "articles/om.md:4:10 missing-key", "articles/om.md:4:26 unknown-key",
            ])
        #expect(
            ids(site + "\n-- articles/bare.en.md --\n---\nid: bare\nlang: en\n---\nBlå.\n") == [
                "articles/bare.en.md:2:5 english-without-norwegian"
            ])
    }
}
