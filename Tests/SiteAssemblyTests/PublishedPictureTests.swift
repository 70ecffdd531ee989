import ContentFixtures
import Files
import Foundation
import ServiceCatalogue
import SiteConventions
import SiteFixtures
import Testing

@testable import SiteAssembly

@Suite struct PublishedPictureTests {
    private let tree = ContentTree(
        sampleService(body: "Før.\n\n![Kart over **A** & B](Kart_æ.png)\n\n## Henvisning\n\n![Igjen](Kart_æ.png)\n")
            + """

            -- articles/om.md --
            ---
            id: om
            title: {nb: Om, en: About}
            summary: {nb: Om oss., en: About us.}
            ---
            [![Merke](merke.svg)](/a-til-a/)
            """
    ).adding("services/Kart_æ.png", samplePNG(640, 320))
        .adding("articles/merke.svg", #"<svg width="10" height="20"/>"#)

    private func sources(_ page: String) -> [String] {
        page.components(separatedBy: "<img ").dropFirst().map { "<img " + $0.prefix { $0 != ">" } + ">" }
    }

    @Test func standsBesideEachPageThatShowsItUnderANameThatChangesWithIt() throws {
        let site = try InventedSite(tree)
        let name = "kart-ae.cc5dcd6cabf875cb.png"
        for folder in ["tjenester/prove/", "en/services/prove/", "vedlegg/1/", "en/appendices/1/"] {
            let file = try #require(site.site.outputs.first { $0.place == .file(folder + name) }, "\(folder)").files()[
                0]
            #expect(file.bytes == samplePNG(640, 320))
            let shown = sources(try site.file(folder + "index.html"))
            #expect(
                shown.contains(
                    #"""
                    <img src="/\#(folder)\#(name)" alt="Kart over A &amp; B" width="640" height="320" loading="lazy">
                    """#))
        }
        #expect(site.site.outputs.filter { "\($0.place)".contains(name) }.count == 4)
    }

    @Test func saysWhenAnArticleWasLastReviewed() throws {
        let article =
            "\n-- articles/om.md --\n---\nid: om\ntitle: {nb: Om, en: About}\nsummary: {nb: Om oss., en: Us.}\nreviewed: 2026-03-01\n---\nTekst."
        let page = try InventedSite(sampleService() + article).file("artikler/om/index.html")
        #expect(
            page.contains(#"<p class="reviewed">Sist gjennomgått: <time datetime="2026-03-01">1. mars 2026</time></p>"#)
        )
    }

    @Test func showsThePictureOfAnArticleOnBothSidesAlsoWithinALink() throws {
        let site = try InventedSite(tree)
        for folder in ["artikler/om/", "en/articles/om/"] {
            let image = try #require(sources(try site.file(folder + "index.html")).first)
            #expect(image.hasPrefix(#"<img src="/\#(folder)merke."#))
            #expect(image.hasSuffix(#".svg" alt="Merke" width="10" height="20" loading="lazy">"#))
            let path = image.dropFirst(#"<img src="/"#.count).prefix { $0 != "\"" }
            #expect(try site.file(String(path)) == #"<svg width="10" height="20"/>"# + "")
        }
    }
}
