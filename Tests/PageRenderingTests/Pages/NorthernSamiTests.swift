import ContentFixtures
import ContentReading
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct NorthernSamiTests {
    private func site(_ change: (String) -> String) throws -> InventedSite {
        try InventedSite(change(sampleService()))
    }

    @Test func aServiceShowsItsSummaryInNorthernSamiUnderTheLanguagesOwnName() throws {
        let page = try site {
            $0.replacing(
                "  en: Helps people with prove.",
                with: "  en: Helps people with prove.\n  se: Čáppa <dajaldat> ŋoŧŧiin.")
        }.file("tjenester/prove/index.html")
        #expect(
            page.contains(
                #"<p class="sami" lang="se"><span class="label">Davvisámegillii:</span> Čáppa &lt;dajaldat&gt; ŋoŧŧiin.</p>"#
            ))
    }

    @Test func aServiceWithoutOneHasNoWordOfIt() throws {
        let page = try site { $0 }.file("tjenester/prove/index.html")
        #expect(!page.contains("Davvisámegillii") && !page.contains(#"lang="se""#))
    }
}
