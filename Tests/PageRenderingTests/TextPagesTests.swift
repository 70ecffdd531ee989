import ContentFixtures
import Diagnostics
import ServiceCatalogue
import SiteFixtures
import Testing

/// What becomes of the headings and links of texts on pages.
@Suite struct TextPagesTests {
    private func page(_ body: String) throws -> String {
        try InventedSite(sampleService(body: body)).file("tjenester/prove/index.html")
    }

    @Test func showsTheLinksAndTheMarkupOfHeadings() throws {
        let html = try page("Blå.\n\n## Meld deg på [kurset](/om/), *ikke* ~~mandag~~ tirsdag\n\nTekst.")
        #expect(
            html.contains(
                #"<h2 id="meld-deg-pa-kurset-ikke-mandag-tirsdag">Meld deg på <a href="/om/">kurset</a>, <em>ikke</em> "#
                    + "<del>mandag</del> tirsdag</h2>"))
    }

    @Test func keepsTheAnchorsOfEverySectionOnReferral() throws {
        let html = try page("Blå.\n\n## Henvisning\n\nEn.\n\n## Annet\n\nTo.\n\n## [Henvisning](/skjema/)\n\nTre.")
        #expect(html.contains(#"id="henvisning">"#))
        #expect(html.contains(#"<p><a href="/skjema/">Henvisning</a></p>"#))
        #expect(html.contains(#"<div class="prose" id="henvisning-2""#))
    }

    @Test func linksATelephoneNumberAndAnEmailAddressLikeNoOtherSite() throws {
        let html = try page("[Ring](tel:+4755000000) eller skriv til post@helse.example.")
        #expect(html.contains(#"<a href="tel:+4755000000">Ring</a> eller skriv til "#))
        #expect(html.contains(#"<a href="mailto:post@helse.example">post@helse.example</a>."#))
    }

    @Test func linksToItsOwnAddressAsToAnyPageOfTheSite() throws {
        let html = try page("Se [alle](https://prove.example/kategorier/).")
        #expect(html.contains(#"Se <a href="/kategorier/">alle</a>."#))
    }

    /// Every id around a text is one that headings cannot have: it is reserved, or has an underscore.
    @Test func givesTheFrameNoIDThatAHeadingCanHave() throws {
        let html = try page("Tekst uten overskrift.")
        let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        #expect(ids.contains("main"))
        #expect(ids.filter { !$0.contains("_") && !Document.Heading.reservedIDs.contains($0) } == [])
    }
}
