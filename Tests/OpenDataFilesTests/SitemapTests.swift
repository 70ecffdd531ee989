import ContentFixtures
import Files
import PageRendering
import ServiceCatalogue
import SiteAssembly
import SiteConventions
import SiteFixtures
import Testing

@testable import OpenDataFiles

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
        let edition = try #require(try InventedSite(sampleService()).site.pages.editions.first)
        let (addresses, links) = (edition.addresses, edition.links)
        func files(of count: Int) -> [File] {
            Sitemap(links: links, most: 10).outputs(count: count) { range in
                range.map { Sitemap.Entry(page: addresses.service("prove-\($0)"), side: .norwegian, other: nil) }
            }.flatMap { $0.files() }
        }
        #expect(files(of: 10).map(\.path) == ["sitemap.xml"])
        let divided = files(of: 25)
        #expect(divided.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let texts = divided.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.dropFirst().map { $0.split(separator: "<url>").count - 1 } == [10, 10, 5])
        #expect(texts[0].contains("<sitemap><loc>https://prove.example/sitemap-2.xml</loc></sitemap>"))
        #expect(texts[2].contains("/tjenester/prove-10/") && !texts[2].contains("/tjenester/prove-9/"))
    }

    /// sitemaps.org allows no more in a file.
    @Test func holdsFiftyThousandPagesInAFileAndNoMore() throws {
        let links = try #require(try InventedSite(sampleService()).site.pages.editions.first).links
        let counts = [50_000, 50_001].map { Sitemap(links: links).outputs(count: $0) { _ in [] }.count }
        #expect(counts == [1, 3])
    }
}
