import ContentFixtures
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

/// What a theme puts around the content of pages.
@Suite struct ThemePartsTests {
    private let content = """
        \(sampleService())
        -- articles/om.md --
        ---
        id: om
        lang: nb
        title: {nb: Om oss, en: About}
        summary: {nb: Om., en: About.}
        ---
        Tekst.
        """

    private func site(_ parts: [String: String]) throws -> InventedSite {
        let files = Dictionary(uniqueKeysWithValues: parts.map { ("parts/\($0.key).html", $0.value) })
        let fixture = ThemeFixture(["prove": files.merging(["assets/style.css": ""]) { $1 }])
        #expect(fixture.printed() == [])
        return try InventedSite(ContentTree(content), theme: fixture.theme)
    }

    private func main(_ page: String) -> Substring {
        let start = page.firstRange(of: "<main id=\"main\" tabindex=\"-1\">\n")?.upperBound ?? page.startIndex
        return page[start...].prefix(while: { $0 != "\n" })
    }

    @Test(arguments: [
        ("index.html", "home"), ("tjenester/prove/index.html", "service"), ("artikler/om/index.html", "article"),
        ("kategorier/index.html", "index"), ("icd-10/index.html", "index"), ("sok/index.html", "search"),
    ]) func framesTheContentOfAKindOfPageByItsPartAlone(path: String, part: String) throws {
        let parts = ["home", "service", "article", "index", "search"].map {
            ($0, "<div lang=\"{{ lang }}\">\($0): {{ page_title }}, {{ home }}</div>{{ content }}<hr>")
        }
        let page = try site(Dictionary(uniqueKeysWithValues: parts)).file(path)
        let title = try #require(page.firstMatch(of: /<title>([^<–]*?)( –[^<]*)?<\/title>/)).1
        #expect(main(page).hasPrefix("<div lang=\"nb\">\(part): \(title), /</div><"), "\(main(page).prefix(200))")
        #expect(page.contains("<hr>\n"))
    }

    @Test func putsPartsBeforeAndAfterTheContentOfEveryPageAlsoOfThoseThatSayNothing() throws {
        let site = try site(["before": "<p>før</p>", "after": "<p>etter</p>"])
        for path in ["index.html", "404.html", "en/index.html", "tjenester/prove/index.html"] {
            let page = try site.file(path)
            #expect(main(page).hasPrefix("<p>før</p>"), "\(path)")
            #expect(page.contains("<p>etter</p>\n"), "\(path)")
        }
    }

    @Test func aPartWithoutItsContentIsAnError() {
        let fixture = ThemeFixture(["prove": ["assets/style.css": "", "parts/service.html": "<p>{{ page_titel }}</p>"]])
        #expect(
            fixture.printed() == [
                """
                themes/prove/parts/service.html:1:1: feil: delen 'service' mangler '{{ content }}' [missing-placeholder]
                    1 | <p>{{ page_titel }}</p>
                      | ^
                  hjelp: sett inn {{ content }} der innholdet skal stå
                """,
                """
                themes/prove/parts/service.html:1:4: feil: 'page_titel' er ingen plassholder i delen 'service' [unknown-placeholder]
                    1 | <p>{{ page_titel }}</p>
                      |    ^
                  hjelp: mente du 'page_title'?
                """,
            ])
    }
}
