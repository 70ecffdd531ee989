import ContentFixtures
import ContentReading
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

/// The pages of a region and of a trust, as those bodies' own overviews.
@Suite struct BodyPagesTests {
    private let registry = """

        -- registry/regions.yml --
        - id: helse-prove
          name: {nb: Helse Prøve RHF, en: Sample Regional Health Authority}
          website: "https://helse-prove.example/"
          contact: {email: post@helse-prove.example}
          support_unit:
            name: {nb: Prøvestøtten, en: Sample support}
            phone: 00 00 00 00
            source: {nb: prøveboken, en: the sample book}
        - id: helse-test
          name: {nb: Helse Test RHF, en: Test Regional Health Authority}
        -- registry/trusts.yml --
        - id: provesykehuset
          name: {nb: Prøvestiftelsen, en: Sample Foundation}
          region: helse-prove
          kind: private-non-profit
          website: "https://stiftelsen.example/"
          hospitals:
            - id: provesykehuset
              name: Prøvesykehuset
              website: "https://provesykehuset.example/"
              contact: {phone: 11 11 11 11}
            - {id: annet, name: Annet}
        """

    private var content: String {
        sampleService("a") + "\n" + sampleService("b", rowLines: ["discontinued: 2020-01-01"]) + registry
    }

    @Test func aRegionTellsHowToReachItAndItsSupportUnit() throws {
        let page = try InventedSite(content).file("regioner/helse-prove/index.html")
        for part in [
            #"href="https://helse-prove.example/">Nettstedet til Helse Prøve RHF"#,
            #"<a href="mailto:post@helse-prove.example">"#, "<h3>Prøvestøtten</h3>", "<dd>00 00 00 00</dd>",
            "Kilde: prøveboken", #"<a href="/arsrapporter/helse-prove/">Årsrapportene fra Helse Prøve RHF</a>"#,
        ] {
            #expect(page.contains(part), "\(part)")
        }
        let other = try InventedSite(content).file("regioner/helse-test/index.html")
        #expect(!other.contains("<h2>Kontakt</h2>"))
    }

    @Test func aRegionTellsOfItsDiscontinuedServicesApart() throws {
        let page = try InventedSite(content).file("regioner/helse-prove/index.html")
        let heading = try #require(page.firstRange(of: "<h2>Avviklede tjenester</h2>"))
        #expect(page[heading.upperBound...].contains("/tjenester/b/"))
        #expect(!page[..<heading.lowerBound].contains("/tjenester/b/"))
        #expect(page.contains(#" (siste dag <time datetime="2020-01-01">1. januar 2020</time>)</li>"#))
    }

    @Test func aPrivateInstitutionIsNotCalledATrust() throws {
        let site = try InventedSite(content)
        let page = try site.file("helseforetak/provesykehuset/index.html")
        #expect(page.contains("En privat, ideell institusjon"))
        #expect(page.contains("Nettstedet til Prøvestiftelsen"))
        #expect(try site.file("helseforetak/index.html").contains("privat, ideell · "))
    }

    @Test func aHospitalIsAnOverviewOfItsOwn() throws {
        let shared = sampleService("c").replacing("nasjonal-behandlingstjeneste", with: "nasjonal-kompetansetjeneste")
            .replacing("Nasjonal behandlingstjeneste", with: "Nasjonal kompetansetjeneste")
            .replacing("Norwegian National Unit for", with: "Norwegian National Advisory Unit on")
        let site = try InventedSite(content + "\n" + shared)
        let page = try site.file("helseforetak/provesykehuset/provesykehuset/index.html")
        let order = [
            #"<a href="/helseforetak/provesykehuset/">Prøvestiftelsen</a> · <a href="/regioner/helse-prove/">"#,
            #"<h2 id="nasjonal-behandlingstjeneste">Nasjonale behandlingstjenester</h2>"#, "/tjenester/a/",
            #"<h2 id="nasjonal-kompetansetjeneste">Nasjonale kompetansetjenester</h2>"#, "/tjenester/c/",
            "<h2>Avviklede tjenester</h2>", "/tjenester/b/", "<h2>Årsrapporter</h2>", "<h2>Kontakt</h2>",
            #"href="https://provesykehuset.example/">Nettstedet til Prøvesykehuset"#, "<dd>11 11 11 11</dd>",
        ]
        var rest = page[...]
        for part in order {
            let range = try #require(rest.firstRange(of: part), "\(part)")
            rest = rest[range.upperBound...]
        }
        #expect(!page.contains("flerregional-behandlingstjeneste"))
    }

    @Test func aHospitalWithoutAWebsiteLeadsToThatOfItsTrust() throws {
        let page = try InventedSite(content.replacing("hospital: Prøvesykehuset", with: "hospital: Annet")).file(
            "helseforetak/provesykehuset/annet/index.html")
        #expect(page.contains(#"href="https://stiftelsen.example/">Nettstedet til Prøvestiftelsen"#))
        #expect(!page.contains("11 11 11 11"))
    }

    @Test func aHospitalThatHadServicesHasItsOverviewStill() throws {
        let former = sampleService("f", rowLines: ["discontinued: 2020-01-01"]).replacing(
            "trust: provesykehuset", with: "trust: provesykehuset\n      hospital: Annet")
        let site = try InventedSite(content + "\n" + former)
        let page = try site.file("helseforetak/provesykehuset/annet/index.html")
        let heading = try #require(page.firstRange(of: "<h2>Avviklede tjenester</h2>"))
        #expect(page[..<heading.lowerBound].contains("<p>Ingen tjenester.</p>"))
        #expect(page[heading.upperBound...].contains("/tjenester/f/"))
        #expect(
            try site.file("helseforetak/provesykehuset/index.html").contains(
                #"<a href="/helseforetak/provesykehuset/annet/">Annet</a>"#))
        #expect(try site.file("sitemap.xml").contains("/helseforetak/provesykehuset/annet/"))
    }

    @Test func theDataHoldIt() throws {
        let data = try InventedSite(content).file("data/catalogue.json")
        #expect(
            data.contains(
                #""website":"https://helse-prove.example/","contact":{"email":"post@helse-prove.example"},"support_unit":{"name":{"nb":"Prøvestøtten","en":"Sample support"},"phone":"00 00 00 00""#
            ))
        #expect(
            data.contains(
                #""hospitals":[{"id":"provesykehuset","name":"Prøvesykehuset","website":"https://provesykehuset.example/","contact":{"phone":"11 11 11 11"}},{"id":"annet","name":"Annet"}]"#
            ))
    }
}
