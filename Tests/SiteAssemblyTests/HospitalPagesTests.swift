import ContentFixtures
import Diagnostics
import Files
import SiteFixtures
import Testing

@testable import SiteAssembly

@Suite struct HospitalPagesTests {
    private func site(_ hospitals: String, _ services: [(id: String, hospital: String)]) throws -> InventedSite {
        let rows = services.map { sampleService($0.id).replacing("Prøvesykehuset", with: $0.hospital) }
        return try InventedSite(
            rows.joined(separator: "\n") + """

                -- registry/trusts.yml --
                - id: provesykehuset
                  name: {nb: Prøveforetaket, en: The Test Trust}
                  region: helse-prove
                  kind: health-trust
                  hospitals: [\(hospitals)]
                """)
    }

    private let folder = "helseforetak/provesykehuset/"

    @Test func staysWhereItIsWhenAnotherComesWithNearlyTheSameName() throws {
        let name = "Øvre hospital"
        let alone = try site("{id: ovre-hospital, name: \(name)}", [("a", name)])
        let both = try site(
            "{id: ovre, name: Ovre Hospital}, {id: ovre-hospital, name: \(name)}",
            [("a", name), ("b", "Ovre Hospital")])
        for site in [alone, both] {
            #expect(
                try site.file(folder + "ovre-hospital/index.html").contains(
                    #"<h1>Øvre hospital, Prøveforetaket</h1>"#.replacing(name, with: "<span>\(name)</span>")))
        }
        #expect(try both.file(folder + "ovre/index.html").contains("<span>Ovre Hospital</span>"))
    }

    @Test func keepsItsAddressUnderACorrectedName() throws {
        let page = try site("{id: ovre, name: Øvre sykehus}", [("a", "ovre")]).file(folder + "ovre/index.html")
        #expect(page.contains("<h1><span>Øvre sykehus</span>, Prøveforetaket</h1>"))
    }

    @Test func leadsOnFromAnAddressThatItHadBefore() throws {
        let hospital = "{id: ovre, name: Øvre, aliases: [/\(folder)gammelt/, /en/trusts/provesykehuset/old/]}"
        let page = try site(hospital, [("a", "ovre")]).file(folder + "gammelt/index.html")
        #expect(page.contains(#"<a href="/helseforetak/provesykehuset/ovre/">"#))
        let english = try site(hospital, [("a", "ovre")]).file("en/trusts/provesykehuset/old/index.html")
        #expect(english.contains(#"<a href="/en/trusts/provesykehuset/ovre/">"#))
        // A hospital without services has no page.
        let other = try site(hospital + ", {id: nedre, name: Nedre}", [("a", "nedre")])
        #expect(try other.file(folder + "gammelt/index.html").contains(#"<a href="/helseforetak/provesykehuset/">"#))
        #expect(other.site.linkCheck().all.isEmpty)
    }

    @Test func liesInATownThatItsPageNames() throws {
        let page = try site("{id: ovre, name: Øvre, place: Prøvestad}", [("a", "ovre")]).file(
            folder + "ovre/index.html")
        #expect(page.contains(#"<p class="lede">Prøvestad · 1 tjeneste</p>"#))
    }

    @Test func belongsToATrustWhosePageSaysWhatItIs() throws {
        let tree = ContentTree(sampleService())
        let trusts = "registry/trusts.yml"
        let text = tree.files.first { $0.path == trusts }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let other = tree.adding(trusts, text.replacing("health-trust", with: "private-non-profit"))
        #expect(
            try InventedSite(other).file("helseforetak/provesykehuset/index.html").contains(
                "<p>En privat, ideell institusjon som driver tjenesten etter avtale"))
        #expect(try !InventedSite(tree).file("helseforetak/provesykehuset/index.html").contains("ideell"))
    }

    @Test func mayNotTakeTheAddressOfAnotherPage() throws {
        let taken = try site(
            "{id: ovre, name: Øvre, aliases: [/tjenester/a/]}", [("a", "ovre")]
        ).site.linkCheck()
        #expect(
            printed(taken, .nb) == """
                registry/trusts.yml:5:48: feil: den gamle adressen '/tjenester/a/' er adressen til en side som finnes nå [address-taken]
                  hjelp: ta den bort fra 'aliases'
                """)
    }
}
