import ContentFixtures
import ContentReading
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct ReferenceGroupTests {
    private let content =
        sampleService("a") + "\n" + sampleService("b") + "\n" + sampleService("c") + """

            -- registry/reference-groups.yml --
            - id: provegruppen
              services: [a, b]
              mandate: "https://prove.example/mandat"
              leader: {role: {nb: prøvesjef, en: head of samples}, region: helse-test}
              members:
                - {role: {nb: prøvelege, en: sample doctor}, region: helse-prove}
                - {role: {nb: fra prøvelaget, en: of the sample society}, users: true}
            """

    @Test func standsOnThePageOfEveryServiceThatSharesIt() throws {
        let site = try InventedSite(content)
        let page = try site.file("tjenester/a/index.html")
        #expect(page.contains("Gruppen er felles med <a href=\"/tjenester/b/\">"))
        #expect(
            page.contains(
                #"<tr><th scope="row">prøvesjef (leder)</th><td>Helse Test RHF</td></tr>"#))
        #expect(page.contains("fra prøvelaget") && page.contains("brukerne"))
        #expect(page.contains("Mandatet til referansegruppen"))
        #expect(try site.file("tjenester/b/index.html").contains("prøvesjef (leder)"))
        #expect(try !site.file("tjenester/c/index.html").contains("eferansegruppe"))
        #expect(try site.file("en/services/a/index.html").contains("head of samples (leader)"))
    }

    @Test func theDataHoldIt() throws {
        #expect(
            try InventedSite(content).file("data/catalogue.json").contains(
                #"{"id":"provegruppen","services":["a","b"],"mandate":"https://prove.example/mandat""#))
    }

    @Test func aRegionOrServiceThatIsNotThereIsAnError() {
        let tree = ContentTree(
            content.replacing("region: helse-prove}", with: "region: helse-prov}").replacing("[a, b]", with: "[a, d]"))
        #expect(
            tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/reference-groups.yml:2:17 unknown-service",
                "registry/reference-groups.yml:6:58 unknown-region",
            ])
    }
}
