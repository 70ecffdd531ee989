import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import SiteFixtures
import Testing

@testable import PageRendering

/// A whole invented life, and the day moved through it: the site shows each time what had been decided until then.
@Suite struct ServiceLifeTests {
    private let life = """
        -- registry/categories.yml --
        - id: nasjonal-kompetansetjeneste
          name: {nb: Nasjonal kompetansetjeneste, en: National advisory unit}
          plural: {nb: Nasjonale kompetansetjenester, en: National advisory units}
          name_prefix: {nb: Nasjonal kompetansetjeneste for, en: Norwegian National Advisory Unit on}
          appendix: 3
          functions:
            opplaering: {name: {nb: opplæring, en: training}, term_years: 5}
        - id: provesenter
          name: {nb: Prøvesenter, en: Sample centre}
          plural: {nb: Prøvesentre, en: Sample centres}
          term_years: 3
          afterwards: {nb: Kan bli noe annet., en: Can become something else.}
        -- registry/services/rader.yml --
        - id: baer
          category: provesenter
          name: {nb: Prøvesenter for bær, en: Sample Centre for Berries}
          regions: [helse-test]
          sites:
            - trust: testsykehuset
          successors: [frukt]
          outcome: {nb: Bærene plukkes nå av alle., en: The berries are now picked by all.}
          history:
            - date: 2012-01-01
              kind: approved
              decided_by: ministry
              reference: Brev 7. desember 2011
            - date: 2014-01-01
              kind: renamed
              before:
                name: {nb: Nasjonal kompetansetjeneste for blåbær, en: Norwegian National Advisory Unit on Bilberries}
            - date: 2016-01-01
              kind: moved
              note: {nb: Etter ønske fra bærplukkerne., en: As the berry pickers wished.}
              before:
                regions: [helse-prove]
                sites:
                  - trust: provesykehuset
            - date: 2017-01-01
              kind: term-extended
              term_ends: 2019-01-01
            - date: 2019-01-01
              kind: kind-changed
              decided: 2018-12-01
              decided_by: ministry
              before:
                category: nasjonal-kompetansetjeneste
                function: opplaering
                name: {nb: Nasjonal kompetansetjeneste for bær, en: Norwegian National Advisory Unit on Berries}
            - date: 2022-01-01
              kind: integrated
              decided_by: regions
        - id: frukt
          category: provesenter
          name: {nb: Prøvesenter for frukt, en: Sample Centre for Fruit}
          regions: [helse-test]
          sites:
            - trust: testsykehuset
          approved: 2021-01-01
        -- services/baer.md --
        ---
        id: baer
        summary: {nb: Plukker bær., en: Picks berries.}
        keywords: [syltetøy]
        audience: [henvisere]
        contact: {email: baer@prove.example}
        ---
        Tjenesten plukker bær.
        -- services/frukt.md --
        ---
        id: frukt
        summary: {nb: Plukker frukt., en: Picks fruit.}
        keywords: [eple]
        audience: [henvisere]
        ---
        Tjenesten plukker frukt.
        """

    private func site(on day: String? = nil, _ literal: String? = nil) throws -> InventedSite {
        try InventedSite(ContentTree(literal ?? life)) { catalogue in
            guard let day else { return }
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
            catalogue.settings.isPast = true
        }
    }

    private func page(on day: String) throws -> String { try site(on: day).file("tjenester/baer/index.html") }

    @Test func breaksNoRule() {
        let read = ContentTree(life).read()
        #expect(printed(read.diagnostics) == "")
        let errors = read.catalogue?.review().diagnostics.all.filter { $0.severity == .error }.map(\.id)
        #expect(errors == [])
    }

    @Test func beforeItBeginsItHasAPageThatSaysSoAndStandsInNoList() throws {
        let site = try site(on: "2011-12-31")
        let page = try site.file("tjenester/baer/index.html")
        #expect(page.contains("Tjenesten begynner 1. januar 2012."))
        #expect(page.contains("<dd>Vedtatt, ikke begynt</dd>"))
        for list in [
            "a-til-a", "nedlagte", "kategorier/nasjonal-kompetansetjeneste", "regioner/helse-prove",
        ] {
            #expect(try !site.file("\(list)/index.html").contains("/tjenester/baer/"), "\(list)")
        }
    }

    @Test func atFirstItHasItsFirstNameKindAndPlace() throws {
        let site = try site(on: "2013-06-01")
        let page = try site.file("tjenester/baer/index.html")
        #expect(page.contains(#"<span class="subject">blåbær</span></h1>"#))
        #expect(page.contains(#"href="/helseforetak/provesykehuset/""#) && !page.contains("testsykehuset"))
        #expect(page.contains("<dt>Perioden går ut</dt><dd>1. januar 2017</dd>"))
        #expect(!page.contains("2014") && !page.contains("2022") && !page.contains("frukt"))
        for list in ["a-til-a", "kategorier/nasjonal-kompetansetjeneste", "regioner/helse-prove"] {
            #expect(try site.file("\(list)/index.html").contains("/tjenester/baer/"), "\(list)")
        }
        #expect(try site.file("en/services/baer/index.html").contains(#"<span class="subject">Bilberries</span></h1>"#))
    }

    @Test func afterItWasRenamedItStandsUnderItsNewName() throws {
        let page = try page(on: "2015-06-01")
        #expect(page.contains(#"<span class="subject">bær</span></h1>"#))
        #expect(
            page.contains(
                "Nytt navn: fra «Nasjonal kompetansetjeneste for blåbær» til «Nasjonal kompetansetjeneste for bær»"))
        #expect(page.contains(#"href="/helseforetak/provesykehuset/""#))
    }

    @Test func afterItMovedItStandsInItsNewRegion() throws {
        let site = try site(on: "2016-01-01")
        #expect(try site.file("regioner/helse-test/index.html").contains("/tjenester/baer/"))
        #expect(try !site.file("regioner/helse-prove/index.html").contains("/tjenester/baer/"))
        let page = try site.file("tjenester/baer/index.html")
        #expect(page.contains("Flyttet: fra «Prøvesykehuset HF» til «Testsykehuset HF»"))
        #expect(page.contains("Etter ønske fra bærplukkerne."))
    }

    @Test func anExtendedTermEndsWhenTheDecisionSays() throws {
        #expect(try page(on: "2017-06-01").contains("<dt>Perioden går ut</dt><dd>1. januar 2019</dd>"))
    }

    @Test func asACentreItKeepsItsAddressAndBeginsANewTerm() throws {
        let site = try site(on: "2020-01-01")
        let page = try site.file("tjenester/baer/index.html")
        #expect(page.contains("<dt>Perioden går ut</dt><dd>1. januar 2022</dd>"))
        #expect(page.contains(##"<a href="/kategorier/provesenter/#etterpa">Hva som kan komme etterpå</a>"##))
        #expect(page.contains("Ny tjenestetype: "))
        #expect(page.contains("fra «Nasjonal kompetansetjeneste» til «Prøvesenter»"))
        #expect(page.contains(#"Helse- og omsorgsdepartementet, <time datetime="2018-12-01">"#))
        #expect(try site.file("kategorier/provesenter/index.html").contains("/tjenester/baer/"))
        #expect(try !site.file("vedlegg/3/index.html").contains("for bær"))
        #expect(!page.contains("2022-01-01\">"))
    }

    @Test func onceItIsNoMoreItsPageSaysWhereItWasUntilWhenAndWhatCameInstead() throws {
        let site = try site()
        let page = try site.file("tjenester/baer/index.html")
        #expect(
            page.contains(
                "<strong>Avviklet. Siste dag: 1. januar 2022.</strong> Bærene plukkes nå av alle. Oppgavene er overtatt av: "
            ))
        #expect(page.contains(#"<h2 id="del_sted">Her lå tjenesten</h2>"#))
        #expect(page.contains(#"<p>Fram til <time datetime="2022-01-01">1. januar 2022</time></p>"#))
        #expect(page.contains("Gikk inn i en annen tjeneste"))
        for word in ["Her finnes tjenesten", "leger som henviser", "baer@prove.example", "etterpa"] {
            #expect(!page.contains(word), "\(word)")
        }
        let other = try site.file("tjenester/frukt/index.html")
        #expect(other.contains("<dt>Tok over etter</dt>") && other.contains(#"href="/tjenester/baer/""#))
    }

    @Test func anEndThatIsDecidedButStillToComeIsToldAndTheServiceStaysInItsLists() throws {
        let site = try InventedSite(
            sampleService(rowLines: ["discontinued: 2027-01-01"]))
        #expect(
            try site.file("tjenester/prove/index.html").contains(
                "<strong>Legges ned. Siste dag: 1. januar 2027.</strong>"))
        #expect(try site.file("tjenester/prove/index.html").contains("Her finnes tjenesten"))
        #expect(try site.file("a-til-a/index.html").contains("/tjenester/prove/"))
        #expect(try !site.file("nedlagte/index.html").contains("/tjenester/prove/"))
    }

    @Test func onItsLastDayItIsStillThereAndOnTheNextItIsNot() throws {
        func standing(on day: String) throws -> Service {
            let tree = ContentTree(sampleService(rowLines: ["discontinued: 2019-01-01"]))
            var catalogue = try #require(tree.read().catalogue)
            let ownDay = catalogue.settings.asOf
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
            return try #require(catalogue.standing(ownDay: ownDay).services.first)
        }
        #expect(try standing(on: "2019-01-01").isCurrent)
        #expect(try standing(on: "2019-01-02").isCurrent == false)
    }

    @Test func theFeedTellsEveryDecision() throws {
        let titles = try site().file("vedtak.atom").matches(of: #/<title>(.*)</title>/#).dropFirst().map {
            String($0.1)
        }
        #expect(
            titles == [
                "Prøvesenter for bær: Gikk inn i en annen tjeneste, siste dag 1. januar 2022",
                "Prøvesenter for frukt er godkjent fra 1. januar 2021",
                "Prøvesenter for bær: Ny tjenestetype, fra 1. januar 2019",
                "Prøvesenter for bær: Perioden forlenget, fra 1. januar 2017",
                "Prøvesenter for bær: Flyttet, fra 1. januar 2016",
                "Prøvesenter for bær: Nytt navn, fra 1. januar 2014",
                "Prøvesenter for bær er godkjent fra 1. januar 2012",
            ])
    }

    @Test func theDataHoldTheDecisionsWithWhatStoodBefore() throws {
        let data = try site().file("tjenester/baer/index.json")
        #expect(
            data.contains(#""successors":["frukt"],"predecessors":[],"outcome":{"nb":"Bærene plukkes nå av alle.""#))
        #expect(
            data.contains(
                #"{"date":"2016-01-01","kind":"moved","note":{"nb":"Etter ønske fra bærplukkerne.","en":"As the berry pickers wished."},"before":{"regions":["helse-prove"],"trusts":["provesykehuset"]}}"#
            ))
    }

    @Test func whatADecisionNamesMustExist() {
        let tree = ContentTree(life.replacing("- trust: provesykehuset", with: "- trust: provesykehus"))
        #expect(
            tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/services/rader.yml:24:20 unknown-trust"
            ])
    }
}
