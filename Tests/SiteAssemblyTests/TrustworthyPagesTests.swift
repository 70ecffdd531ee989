import ContentFixtures
import Files
import SiteFixtures
import Testing

@Suite struct TrustworthyPagesTests {
    private let source = "Vedtakene er hentet fra prøvevedlegget (Prøvedirektoratet). Det nyeste vedtaket er fra "

    @Test func saysOnEveryPageWhereTheDecisionsComeFromAndHowNewTheyAre() throws {
        let site = try InventedSite(sampleService() + "\n" + sampleService("b", rowLines: ["discontinued: 2019-02-01"]))
        for path in ["index.html", "tjenester/prove/index.html", "icd-10/c50/index.html", "404.html"] {
            #expect(try site.file(path).contains("<p>\(source)1. februar 2019.</p>"), "\(path)")
        }
        #expect(
            try site.file("en/index.html").contains(
                "The decisions are taken from the sample appendix (The sample directorate). The newest decision is of 1 February 2019."
            ))
    }

    @Test func showsTheNoticeOfTheSiteBeforeAllElseOnEveryPage() throws {
        let tree = ContentTree(sampleService())
        let settings = try #require(tree.files.first { $0.path == "site.yml" })
        let notice = "notice: {nb: Dette er <en> prøve., en: This is a trial.}\n"
        let site = try InventedSite(
            tree.adding("site.yml", String(decoding: settings.bytes, as: UTF8.self) + notice))
        let page = try site.file("tjenester/prove/index.html")
        let box = #"<aside class="site-notice" aria-label="Om denne utgaven"><p>Dette er &lt;en&gt; prøve.</p></aside>"#
        #expect(page.contains(box))
        #expect(page.firstRange(of: "site-header").map { page[..<$0.lowerBound].contains(box) } == true)
        #expect(try site.file("en/index.html").contains("<p>This is a trial.</p>"))
        #expect(try !InventedSite(sampleService()).file("index.html").contains("site-notice"))
    }

    @Test func namesAnOwnerAndADayOfReviewOnlyWhereTheTextHasThem() throws {
        let without = try InventedSite(sampleService()).file("tjenester/prove/index.html")
        #expect(!without.contains("Ansvarlig for teksten"))
        #expect(!without.contains("Sist gjennomgått"))
        let lines = ["owner: Prøveavdelingen", "reviewed: 2026-03-01"]
        let with = try InventedSite(sampleService(textLines: lines)).file("tjenester/prove/index.html")
        #expect(with.contains("<dt>Ansvarlig for teksten</dt><dd>Prøveavdelingen</dd>"))
        #expect(with.contains(#"<dt>Sist gjennomgått</dt><dd><time datetime="2026-03-01">1. mars 2026</time></dd>"#))
    }

    @Test func givesTheReasonInsteadOfTheDutyWhereNobodyIsReferred() throws {
        let lines = ["no_referral: {nb: Alle får tilbudet., en: All are offered it.}"]
        let site = try InventedSite(sampleService(textLines: lines))
        let page = try site.file("tjenester/prove/index.html")
        #expect(page.contains("<p>Alle får tilbudet.</p>"))
        #expect(!page.contains("skal henvise"))
        #expect(try site.file("en/services/prove/index.html").contains("<p>All are offered it.</p>"))
        #expect(try !site.file("en/services/prove/index.html").contains("must refer"))
        #expect(try InventedSite(sampleService()).file("tjenester/prove/index.html").contains("skal henvise"))
    }

    @Test func speaksNynorskAroundANynorskText() throws {
        let text = sampleService().replacing("nb: Hjelper", with: "nn: Hjelper")
            .replacing("keywords:", with: "lang: nn\nkeywords:")
        let page = try InventedSite(text).file("tjenester/prove/index.html")
        #expect(page.contains(#"<html lang="nn">"#))
        #expect(page.contains("Tenesta er for:"))
        #expect(page.contains(#"<a href="/a-til-a/">A til Å</a>"#))
        #expect(page.contains(#"<span lang="nb">"#), "names that exist in bokmål only are marked")
        #expect(try InventedSite(text).file("index.html").contains(#"<html lang="nb">"#))
    }

    @Test func keepsTheCodesOfTheEditorsApartFromThoseOfTheDecision() throws {
        let lines = ["also_codes:", "  - code: C41", "    reason: {nb: Koden er feilskrevet., en: A misprint.}"]
        let site = try InventedSite(sampleService(textLines: lines))
        let page = try site.file("icd-10/c41/index.html")
        #expect(page.contains("<h2>Tjenester som redaksjonen har knyttet til C41</h2>"))
        #expect(!page.contains("knyttet til hele C41"))
        let service = try site.file("tjenester/prove/index.html")
        #expect(service.contains(#"<strong><a href="/icd-10/c41/">C41</a></strong> Koden er feilskrevet.</li>"#))
        #expect(try site.file("data/icd10-services.json").contains(#""covers":[],"partial":[],"added":["prove"]"#))
    }

    @Test func keepsNorwegianKeywordsOffEnglishPagesAndTranslatesNotesAndLinks() throws {
        let lines = [
            "links:", "  - {title: E-læring, title_en: E-learning, url: \"https://prove.example/kurs\"}",
            "  - {title: Kalender, url: \"https://prove.example/dager\"}",
        ]
        let text = sampleService(rowLines: lines)
            .replacing("codes: [C50]", with: "codes: [C50]\n    note: Bare barn.\n    note_en: Children only.")
            .replacing("keywords: [prove]", with: "keywords: [søkeordet]")
        let page = try InventedSite(text).file("en/services/prove/index.html")
        #expect(page.contains(#"<p class="code-note">Children only.</p>"#))
        #expect(page.contains("E-learning"))
        #expect(page.contains(">https://prove.example/dager<"))
        for norwegian in ["søkeordet", "Bare barn", "E-læring", "Kalender"] { #expect(!page.contains(norwegian)) }
    }

    @Test func relatesServicesByCodesAndNamesButNotByHospital() throws {
        let other = "\n" + sampleService("annen").replacing("C50", with: "F32")
        let same = "\n" + sampleService("lik")
        let naming = "\n" + sampleService("navn", textLines: ["related: [prove]"]).replacing("C50", with: "C41")
        let site = try InventedSite(sampleService() + other + same + naming)
        let page = try site.file("tjenester/prove/index.html")
        let related = page.split(separator: #"id="del_beslektede""#).last ?? ""
        let list = related.split(separator: "</section>").first ?? ""
        #expect(list.contains("/tjenester/lik/"), "the same code")
        #expect(list.contains("/tjenester/navn/"), "named by the other's text")
        #expect(!list.contains("/tjenester/annen/"), "the same hospital only")
        #expect(page.contains("Alle tjenestene ved"))
    }
}
