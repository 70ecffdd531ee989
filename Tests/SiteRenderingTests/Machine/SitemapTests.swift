import ContentFixtures
import Testing

@testable import SiteRendering

@Suite struct SitemapTests {
    @Test func listsEachPageWithItselfOnTheOtherSide() throws {
        let map = try InventedSite(sampleService()).file("sitemap.xml")
        #expect(
            map.contains(
                """
                <url><loc>https://prove.example/tjenester/prove/</loc>\
                <xhtml:link rel="alternate" hreflang="no" href="https://prove.example/tjenester/prove/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://prove.example/en/services/prove/"/></url>
                """))
    }

    @Test func leavesOutPagesThatSayNothingOfTheirOwn() throws {
        let site = try InventedSite(
            sampleService(textLines: ["aliases: [/tjenester/gammel/]"])
                + "\n-- gone.yml --\n- address: /tjenester/borte/")
        let map = try site.file("sitemap.xml")
        #expect(!map.contains("gammel") && !map.contains("borte") && !map.contains("404"))
    }

    @Test func isSplitWhereThePagesAreMoreThanAFileMayHold() throws {
        let renderer = try InventedSite(sampleService()).renderer
        let links = try #require(renderer.editions.first).links
        let files = Sitemap(site: renderer, links: links, most: 10).outputs.flatMap { $0.files() }
        let pages = renderer.pages.count { $0.isIndexed }
        #expect(files.map(\.path) == ["sitemap.xml"] + (1...(pages + 9) / 10).map { "sitemap-\($0).xml" })
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        let counts = texts.dropFirst().map { $0.split(separator: "<url>").count - 1 }
        #expect(counts.reduce(0, +) == pages)
        #expect(counts.max() == 10)
        #expect(texts[0].contains("<sitemap><loc>https://prove.example/sitemap-2.xml</loc></sitemap>"))
    }
}
