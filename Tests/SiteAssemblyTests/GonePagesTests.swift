import ContentFixtures
import Diagnostics
import PageRendering
import ServiceCatalogue
import SiteConventions
import SiteFixtures
import Testing

@testable import SiteAssembly

@Suite struct GonePagesTests {
    private func lost(_ before: String, _ after: String) throws -> [String] {
        let files = try InventedSite(before).site.pages.all.map(\.path.file).sorted()
        return try InventedSite(after).site.addressesLost(from: files)
    }

    @Test func saysSoForEverAtAnAddressThatWasGivenUp() throws {
        let site = try InventedSite(sampleService() + "\n-- gone.yml --\n- address: /tjenester/borte/")
        let page = try #require(site.fileIfAny("tjenester/borte/index.html"))
        #expect(page.contains("<h1>Siden finnes ikke lenger</h1>"))
        #expect(page.contains(#"<a href="/a-til-a/">"#))
        #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    }

    @Test func leadsFromACodeToThePageOfWhatHoldsIt() throws {
        let site = try InventedSite(sampleService() + "\n-- gone.yml --\n- address: /en/icd-10/c50-9/")
        let page = try #require(site.fileIfAny("en/icd-10/c50-9/index.html"))
        #expect(page.contains(#"<a href="/en/icd-10/c50/">"#))
    }

    @Test func letsAPageThatLivesAgainGoFirst() throws {
        let site = try InventedSite(sampleService() + "\n-- gone.yml --\n- address: /tjenester/prove/")
        #expect(site.site.pages.all.count { $0.path.file == "tjenester/prove/index.html" } == 1)
        #expect(try #require(site.fileIfAny("tjenester/prove/index.html")).contains("Nasjonal behandlingstjeneste"))
    }

    @Test func keepsTheIndexPagesThatADiscontinuedServiceWasTheLastOn() throws {
        let other =
            "\n" + sampleService("annen").replacing("Prøvesykehuset", with: "Annet").replacing("C50", with: "C00")
        #expect(try lost(sampleService() + other, sampleService(rowLines: ["discontinued: 2020-01-01"]) + other) == [])
    }

    @Test func findsEveryPageOfAServiceThatWasTakenOutLost() throws {
        let other = "\n" + sampleService("annen")
        #expect(
            try lost(sampleService() + other, sampleService("annen")) == ["/en/services/prove/", "/tjenester/prove/"])
    }

    @Test func countsAnOldAddressAsAlive() throws {
        let renamed = sampleService("ny", textLines: ["aliases: [/tjenester/prove/, /en/services/prove/]"])
        #expect(try lost(sampleService(), renamed) == [])
    }

    @Test func countsALineOfTheListAsAlive() throws {
        let list = "\n-- gone.yml --\n- address: /tjenester/prove/\n- address: /en/services/prove/"
        #expect(try lost(sampleService() + "\n" + sampleService("annen"), sampleService("annen") + list) == [])
    }

    @Test func reportsALostAddressWithTheNearestOneAndBothWaysOut() throws {
        let renderer = try InventedSite(sampleService("proven")).site
        let place = SourceLocation("public/tjenester/prove/index.html")
        #expect(
            printed(renderer.addressCheck(lost: [("/tjenester/prove/", place)], list: "content/gone.yml")) == """
                services/proven.md:2:5: feil: adressen '/tjenester/prove/' finnes på nettstedet nå, men ikke på det nye [address-gone]
                  hjelp: har siden fått adressen '/tjenester/proven/', så skriv 'aliases: [/tjenester/prove/]' i teksten; skal siden bort, så bygg med --allow-gone, som fører den opp i content/gone.yml
                """)
    }

    @Test func reportsALostAddressThatIsNearNoneAtThePageThatHasIt() throws {
        let place = SourceLocation("public/tjenester/noe-annet/index.html")
        let site = try InventedSite(sampleService()).site
        #expect(
            printed(site.addressCheck(lost: [("/tjenester/noe-annet/", place)], list: "content/gone.yml"), .en) == """
                public/tjenester/noe-annet/index.html:1:1: error: the address '/tjenester/noe-annet/' is on the site now, but not on the new one [address-gone]
                  help: if the page is to go, build with --allow-gone, which enters it in content/gone.yml
                """)
    }

    @Test func doesNotLetATextLinkToAPageThatIsGone() throws {
        let site = try InventedSite(
            sampleService(body: "Se [her](/tjenester/borte/).") + "\n-- gone.yml --\n- address: /tjenester/borte/")
        #expect(site.site.linkCheck().all.map(\.id) == ["dead-link"])
    }
}
