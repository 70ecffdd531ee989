import ContentFixtures
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct HiddenServiceTests {
    @Test func aServiceThatItsRegionDoesNotWantShownIsNowhereOnTheSite() throws {
        let hidden = sampleService("skjult", rowLines: ["shown: false"])
            .replacing("category: nasjonal-behandlingstjeneste", with: "category: regionaltjeneste")
        let categories = """

            -- registry/categories.yml --
            - id: nasjonal-behandlingstjeneste
              name: {nb: Nasjonal behandlingstjeneste, en: National treatment unit}
              plural: {nb: Nasjonale behandlingstjenester, en: National treatment units}
              name_prefix: {nb: Nasjonal behandlingstjeneste for, en: Norwegian National Unit for}
            - id: regionaltjeneste
              name: {nb: Regionaltjeneste, en: Regional unit}
              plural: {nb: Regionaltjenester, en: Regional units}
              regions: 1
            """
        let site = try InventedSite(sampleService("vist") + "\n" + hidden + categories)
        #expect(site.fileIfAny("tjenester/skjult/index.html") == nil)
        for path in ["a-til-a/index.html", "data/catalogue.json", "data/services.csv", "sitemap.xml", "vedtak.atom"] {
            let file = try site.file(path)
            #expect(file.contains("vist") && !file.contains("skjult"), "\(path)")
        }
    }
}
