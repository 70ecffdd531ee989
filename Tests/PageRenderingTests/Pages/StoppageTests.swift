import ContentFixtures
import ServiceCatalogue
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct StoppageTests {
    private let content =
        sampleService(
            "a",
            textLines: [
                "notices:", "  - from: 2026-11-01", "    until: 2026-11-30",
                "    text: {nb: Ingen prøver <i> november., en: No samples in November.}",
            ]) + "\n" + sampleService("b")

    private func site(on day: String) throws -> InventedSite {
        try InventedSite(ContentTree(content)) { catalogue in
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
        }
    }

    @Test(arguments: ["2026-11-01", "2026-11-30"])
    func isShownOnThePageOnTheHomePageAndInTheFeedWhileItHolds(_ day: String) throws {
        let site = try site(on: day)
        for path in ["tjenester/a/index.html", "index.html"] {
            #expect(
                try site.file(path).contains("Driftsmelding:</strong> Ingen prøver &lt;i&gt; november. ("), "\(path)")
        }
        #expect(try site.file("vedtak.atom").contains(": Ingen prøver &lt;i&gt; november.</title>"))
        #expect(try site.file("en/index.html").contains("Notice of stoppage:</strong> No samples in November."))
        #expect(try !site.file("tjenester/b/index.html").contains("Driftsmelding"))
    }

    @Test(arguments: ["2026-10-31", "2026-12-01"])
    func isShownNowhereBeforeAndAfter(_ day: String) throws {
        let site = try site(on: day)
        for path in ["tjenester/a/index.html", "index.html", "vedtak.atom"] {
            #expect(try !site.file(path).contains("november"), "\(path)")
        }
    }
}
