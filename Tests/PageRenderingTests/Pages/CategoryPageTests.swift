import ContentFixtures
import ContentReading
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct CategoryPageTests {
    private let categories = """

        -- articles/prove-artikkel.md --
        ---
        id: prove-artikkel
        title: {nb: Prøveartikkelen, en: The sample article}
        summary: {nb: Forteller om prøver., en: Tells of samples.}
        ---
        Tekst.
        -- registry/categories.yml --
        - id: nasjonal-behandlingstjeneste
          name: {nb: Nasjonal behandlingstjeneste, en: National treatment unit}
          plural: {nb: Nasjonale behandlingstjenester, en: National treatment units}
          name_prefix: {nb: Nasjonal behandlingstjeneste for, en: Norwegian National Unit for}
          treats_patients: true
          purpose: {nb: Samler prøver., en: Gathers samples.}
          must:
            - text: {nb: ta <prøver>, en: take <samples>}
              basis: {nb: § 1-2, en: § 1-2}
          must_not:
            - text: {nb: kaste prøver, en: throw samples away}
          placement:
            - text: {nb: på én prøveplass, en: in one place for samples}
          term: {nb: Så lenge det finnes prøver., en: As long as there are samples.}
          decision: {nb: Prøverådet bestemmer., en: The sample council decides.}
          afterwards: {nb: Den kan bli et prøvesenter., en: It can become a sample centre.}
          articles: [prove-artikkel]
          source: {nb: prøveboken, en: the sample book}
        - id: provesenter
          name: {nb: Prøvesenter, en: Sample centre}
          plural: {nb: Prøvesentre, en: Sample centres}
          purpose: {nb: Skal romme prøver., en: Will hold samples.}
        """

    @Test func saysWhatTheKindIsAndMustDoBeforeItsServices() throws {
        let page = try InventedSite(sampleService() + categories).file(
            "kategorier/nasjonal-behandlingstjeneste/index.html")
        let order = [
            #"<p class="lede">Samler prøver.</p>"#, ##"<a href="#tjenester">Gå til listen: 1 tjeneste</a>"##,
            "En slik tjeneste skal</h2>",
            #"<li>ta &lt;prøver&gt; <span class="label section-number">(§ 1-2)</span></li>"#,
            "En slik tjeneste skal ikke</h2>", "<li>kaste prøver</li>", "Hvor den ligger</h2>",
            "Så lenge det finnes prøver.", "Prøverådet bestemmer.", #"<h2 id="etterpa">"#,
            "Den kan bli et prøvesenter.",
            "Kilde: prøveboken", #"<a href="/artikler/prove-artikkel/">Prøveartikkelen</a>"#, #"<h2 id="tjenester">"#,
            #"class="card""#,
        ]
        var rest = page[...]
        for part in order {
            let range = try #require(rest.firstRange(of: part), "\(part)")
            rest = rest[range.upperBound...]
        }
        #expect(
            try InventedSite(sampleService() + categories).file("en/categories/nasjonal-behandlingstjeneste/index.html")
                .contains(#"<li>take &lt;samples&gt; <span class="label section-number">(§ 1-2)</span></li>"#))
    }

    @Test func anEmptyKindSaysWhatItWillHoldAndIsNoWayIn() throws {
        let site = try InventedSite(sampleService() + categories)
        let page = try site.file("kategorier/provesenter/index.html")
        #expect(page.contains(#"<p class="lede">Skal romme prøver.</p>"#))
        #expect(page.contains("Registeret har ingen slike tjenester ennå. Når de kommer, står de her."))
        #expect(!page.contains("0 tjenester"))
        let kinds = try site.file("kategorier/index.html")
        let ways = kinds.prefix(
            upTo: try #require(kinds.firstRange(of: "Typer uten tjenester i registeret")).lowerBound)
        #expect(!ways.contains("/kategorier/provesenter/"))
        #expect(kinds.contains(#"<li><a href="/kategorier/provesenter/">Prøvesentre</a></li>"#))
        #expect(try !site.file("index.html").contains("/kategorier/provesenter/"))
    }

    @Test func anArticleThatIsNotThereIsReportedWhereItIsNamed() {
        let tree = ContentTree(
            sampleService() + categories.replacing("articles: [prove-artikkel]", with: "articles: [prove-artikel]"))
        #expect(
            printed(tree.read().diagnostics, from: tree.files) == """
                registry/categories.yml:17:14: feil: artikkelen 'prove-artikel' finnes ikke [unknown-article]
                   17 |   articles: [prove-artikel]
                      |              ^
                  hjelp: mente du 'prove-artikkel'?
                """)
    }

    @Test func theDataHoldWhatThePageSays() throws {
        let data = try InventedSite(sampleService() + categories).file("data/catalogue.json")
        #expect(
            data.contains(
                #""must":[{"text":{"nb":"ta \u003cprøver>","en":"take \u003csamples>"},"basis":{"nb":"§ 1-2","en":"§ 1-2"}}]"#
            ))
    }
}

@Suite struct ServiceWithoutApprovalTests {
    /// A kind that nobody approves, with one service known from one source.
    private let site = """

        -- registry/categories.yml --
        - id: nasjonal-behandlingstjeneste
          name: {nb: Provelaboratorium, en: Sample laboratory}
          plural: {nb: Prøvelaboratorier, en: Sample laboratories}
        """

    @Test func hasNoDecisionAndNamesItsSource() throws {
        let service = sampleService(rowLines: [#"source: "Prøvesykehuset, 1. mars 2026""#])
            .replacing("  approved: 2011-07-07\n", with: "")
        let page = try InventedSite(service + site).file("tjenester/prove/index.html")
        #expect(page.contains(#"<h2 id="del_vedtak">I registeret</h2>"#))
        #expect(!page.contains("Godkjent fra") && !page.contains("register over vedtak"))
        #expect(page.contains("Opplysningene er hentet fra Prøvesykehuset, 1. mars 2026."))
    }
}
