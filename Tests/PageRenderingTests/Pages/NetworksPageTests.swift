import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct NetworksPageTests {
    private let content =
        sampleService("a") + "\n" + sampleService("b") + "\n" + sampleService("c") + """

            -- registry/networks.yml --
            - id: ern-prove
              name: {nb: ERN PRØVE, en: ERN SAMPLE}
              field: {nb: prøver av tre, en: samples of wood}
              url: "https://ern.example/"
              article: om-nettverk
              members:
                - {service: a, kind: full, since: 2017-03-01}
                - {service: b, kind: affiliated}
            - id: ern-tom
              name: {nb: ERN TOM, en: ERN EMPTY}
            -- articles/om-nettverk.md --
            ---
            id: om-nettverk
            title: {nb: Om nettverk, en: About networks}
            summary: {nb: Om nettverk., en: About networks.}
            ---
            Tekst.
            """

    private func site(on day: String = "2026-11-01") throws -> InventedSite {
        try InventedSite(ContentTree(content)) { catalogue in
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
        }
    }

    @Test func aServiceTellsItsMembershipsAndOthersSayNothing() throws {
        let site = try site()
        #expect(
            try site.file("tjenester/a/index.html").contains(
                ##"<dd><a href="/referansenettverk/#ern-prove">ERN PRØVE</a>: fullt medlem fra <time datetime="2017-03-01">1. mars 2017</time></dd>"##
            ))
        #expect(
            try site.file("en/services/b/index.html").contains(
                ##"<dd><a href="/en/reference-networks/#ern-prove">ERN SAMPLE</a>: affiliated partner</dd>"##))
        #expect(try !site.file("tjenester/c/index.html").contains("referansenettverk (ERN)</dt>"))
    }

    @Test func anArticleShowsTheNetworksWithTheirServices() throws {
        let page = try InventedSite(content.replacing("Tekst.", with: "Tekst.\n\n{{ networks }}")).file(
            "artikler/om-nettverk/index.html")
        #expect(page.contains(##"<a href="/referansenettverk/#ern-prove">ERN PRØVE</a>"##))
        #expect(page.contains("prøver av tre"))
        #expect(page.contains(#"<ul>\#n<li><a href="/tjenester/a/""#))
        #expect(page.contains(##"<a href="/referansenettverk/#ern-tom">ERN TOM</a>"##))
    }

    @Test func theOverviewHasEachNetworkWithItsServices() throws {
        let page = try site().file("referansenettverk/index.html")
        #expect(page.contains(#"<h2 id="ern-prove">ERN PRØVE</h2>\#n<p>prøver av tre</p>"#))
        #expect(page.contains(#"href="https://ern.example/">Nettstedet til ERN PRØVE"#))
        #expect(page.contains(#"<td data-label="Medlemskap">tilknyttet partner</td><td></td>"#))
        #expect(page.contains(#"<h2 id="ern-tom">ERN TOM</h2>\#n</section>"#))
        #expect(page.contains(#"<a href="/artikler/om-nettverk/">Om nettverk</a>"#))
        #expect(
            try site().file("artikler/om-nettverk/index.html").contains(
                #"<a href="/referansenettverk/">Nettverkene og tjenestene som er med</a>"#))
    }

    @Test func withoutNetworksThereIsNoPageAndNoLinkToOne() throws {
        let site = try InventedSite(sampleService("a") + "\n-- registry/networks.yml --\n# ingen ennå\n")
        #expect(site.fileIfAny("referansenettverk/index.html") == nil)
        #expect(try !site.file("index.html").contains("/referansenettverk/"))
    }

    @Test func aRowMayNameANetworkOfWhichNothingMoreIsKnown() throws {
        let rows = sampleService("a", rowLines: ["networks: [ERN PRØVE, ERN ANNET]"])
        let site = try InventedSite(content.replacing(sampleService("a"), with: rows))
        let page = try site.file("tjenester/a/index.html")
        #expect(page.contains("<dd>ERN ANNET</dd>") && !page.contains("<dd>ERN PRØVE</dd>"))
        #expect(try site.file("data/services.csv").contains(",ERN PRØVE; ERN ANNET,"))
    }

    @Test func aMembershipIsNotKnownBeforeItsDay() throws {
        #expect(try !site(on: "2017-02-28").file("tjenester/a/index.html").contains("ERN PRØVE"))
        #expect(try site(on: "2017-03-01").file("tjenester/a/index.html").contains("ERN PRØVE"))
        #expect(try site(on: "2012-01-01").file("tjenester/b/index.html").contains("ERN PRØVE"))
    }

    @Test func theDataHoldNetworksAndMemberships() throws {
        let data = try site().file("data/catalogue.json")
        #expect(
            data.contains(
                #"{"id":"ern-prove","name":{"nb":"ERN PRØVE","en":"ERN SAMPLE"},"field":{"nb":"prøver av tre","en":"samples of wood"},"url":"https://ern.example/"}"#
            ))
        #expect(
            data.contains(
                #""networks":["ERN PRØVE"],"memberships":[{"network":"ern-prove","kind":"full","since":"2017-03-01"}]"#)
        )
        #expect(try site().file("data/services.csv").contains(",ERN PRØVE,"))
    }

    @Test func anUnknownServiceOrOneTwiceIsAnError() {
        let tree = ContentTree(
            content.replacing("{service: b, kind: affiliated}", with: "{service: a, kind: full}")
                .replacing("- id: ern-tom", with: "    - {service: d, kind: full}\n- id: ern-tom"))
        #expect(
            tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/networks.yml:8:17 duplicate-id", "registry/networks.yml:9:17 unknown-service",
            ])
    }
}
