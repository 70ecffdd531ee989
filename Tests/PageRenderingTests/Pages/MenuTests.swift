import ContentFixtures
import SiteFixtures
import Testing

/// The menu with groups and links to other sites, on pages as they are published.
@Suite struct MenuTests {
    private let literal = """
        -- site.yml --
        languages: [no, en]
        title: {nb: Prøve, en: Sample}
        publisher: {nb: Prøve, en: Sample}
        description: {nb: Prøve., en: Sample.}
        base_url: "https://prove.example/"
        as_of: 2026-11-01
        menu:
          - alphabet
          - title: {nb: Finn <fram>, en: Find}
            items: [regions, {title: {nb: Nabo, en: Neighbour}, address: "https://nabo.example/?a=1&b=2"}]
        """

    private func menu(_ page: String) throws -> String {
        let start = try #require(page.firstRange(of: "<nav class=\"menu\"")).lowerBound
        let end = try #require(page[start...].firstRange(of: "</nav>")).upperBound
        return String(page[start..<end]).replacing("\n", with: "")
    }

    @Test func showsAGroupThatOpensWithoutAScriptAndALinkThatLeavesTheSite() throws {
        let site = try InventedSite(literal + "\n" + sampleService())
        #expect(
            try menu(try site.file("regioner/index.html")) == """
                <nav class="menu" aria-label="Meny"><ul><li><a href="/a-til-a/">A til Å</a></li>\
                <li><details><summary>Finn &lt;fram&gt;</summary><ul>\
                <li><a href="/regioner/" aria-current="page">Helseregioner</a></li>\
                <li><a class="external" rel="external" href="https://nabo.example/?a=1&amp;b=2">Nabo\
                <span class="visually-hidden"> (et annet nettsted)</span></a></li>\
                </ul></details></li></ul></nav>
                """)
        #expect(try menu(try site.file("en/regions/index.html")).contains("<summary>Find</summary>"))
    }

    @Test func theNotFoundPageShowsThePagesOfGroups() throws {
        let page = try InventedSite(literal + "\n" + sampleService()).file("404.html")
        let main = page[(try #require(page.firstRange(of: "<main"))).lowerBound...]
        #expect(main.contains(#"<li><a href="/regioner/">Helseregioner</a></li>"#))
        #expect(!main.contains("nabo.example"))
    }
}
