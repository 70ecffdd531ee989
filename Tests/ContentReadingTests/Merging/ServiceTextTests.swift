import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// Texts of services: their front matter, and how they meet the registry.
@Suite struct ServiceTextTests {
    private func problems(_ tree: ContentTree, _ language: MessageLanguage = .nb) -> String {
        printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func ids(_ tree: ContentTree) -> [String] {
        tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    @Test func readsEveryFieldOfARowAndItsText() throws {
        let tree = ContentTree(
            sampleService("annen") + "\n"
                + sampleService(
                    rowLines: [
                        "reporting_region: helse-prove", "procedures: [MAA06]", "discontinued: 2019-01-01",
                        "successors: [annen]",
                        "term_years: 5",
                        "links: [{title: Kurs, url: https://prove.example/kurs}]",
                        "waivers: [{rule: en-regel, reason: Slik er det., until: 2027-01-01}]",
                    ],
                    textLines: [
                        "referral: {url: https://prove.example/henvis, text: Henvis hit.}",
                        "contact: {email: post@prove.example, phone: +47 00 00 00 00}", "reviewed: 2026-03-01",
                        "owner: Prøveavdelingen", "aliases: [/tjenester/gammel/, /prøve.html/]", "related: [annen]",
                        "waivers: [{rule: to-regel, reason: Ja., until: 2027-02-01}]",
                    ]))
        #expect(problems(tree) == "")
        let service = try #require(tree.read().catalogue?.services.first { $0.id == "prove" })
        #expect(service.category.id == "nasjonal-behandlingstjeneste")
        #expect(service.name[.en] == "Norwegian National Unit for prove")
        #expect(service.regions.map(\.id) == ["helse-prove"])
        #expect(service.reportingRegion?.id == "helse-prove")
        #expect(service.sites.map(\.hospital?.name) == ["Prøvesykehuset"])
        #expect(service.sites.first?.website?.href == "https://prove.example/prove")
        #expect(service.codes.map(\.description) == ["C50"])
        #expect(service.procedures == ["MAA06"])
        #expect(service.approved == CalendarDate(year: 2011, month: 7, day: 7))
        #expect(service.discontinued == CalendarDate(year: 2019, month: 1, day: 1))
        #expect(service.successors == ["annen"])
        #expect(service.termYears == 5)
        #expect(service.links.map(\.title) == ["Kurs"])
        #expect(service.waivers.map(\.rule) == ["en-regel"])
        let text = service.text
        #expect(text.summary[.nb] == "Hjelper folk med prove.")
        #expect(text.keywords == ["prove"])
        #expect(text.audience == [.pasienter])
        #expect(text.referral?.address?.written == "https://prove.example/henvis")
        #expect(text.referral?.text == "Henvis hit.")
        #expect(text.contact == .init(email: "post@prove.example", phone: "+47 00 00 00 00"))
        #expect(text.reviewed == CalendarDate(year: 2026, month: 3, day: 1))
        #expect(text.owner == "Prøveavdelingen")
        #expect(text.aliases == ["/tjenester/gammel/", "/prøve.html/"])
        #expect(text.related == ["annen"])
        #expect(text.waivers.map(\.reason) == ["Ja."])
        #expect(text.norwegian.file == "services/prove.md")
        #expect(text.english == nil)
    }

    @Test func keepsThePlacesOfFieldsAndOfElementsInLists() throws {
        let tree = ContentTree(
            sampleService(textLines: ["aliases: [/å/, /b/]"]).replacing("[C50]", with: "[C50, C50.4]"))
        let service = try #require(tree.read().catalogue?.services.first)
        #expect("\(service.locations[.id])" == "registry/services/prove.yml:1:7")
        #expect("\(service.locations[.englishName])" == "registry/services/prove.yml:5:9")
        #expect("\(service.locations[.sites])" == "registry/services/prove.yml:8:5")
        #expect("\(service.locations[.website, 0])" == "registry/services/prove.yml:10:16")
        #expect("\(service.locations[.codes, 1])" == "registry/services/prove.yml:12:18")
        #expect("\(service.locations[.successors])" == "registry/services/prove.yml:1:3")
        #expect("\(service.text.locations[.aliases, 1])" == "services/prove.md:8:16")
        #expect("\(service.text.locations[.englishSummary])" == "services/prove.md:5:7")
    }

    @Test func reportsWhatTheRegistryDecidesWithThePlaceOfTheRow() {
        let tree = ContentTree(sampleService(textLines: ["approved: 2012-01-01", "discontinued: 2020-01-01"]))
        #expect(
            problems(tree) == """
                services/prove.md:8:1: feil: 'approved' bestemmes av registeret og kan ikke stå i teksten [belongs-to-registry]
                    8 | approved: 2012-01-01
                      | ^
                  registry/services/prove.yml:13:13: merknad: registeret sier det her
                  hjelp: ta bort linjen; er registeret feil, så rett raden der

                services/prove.md:9:1: feil: 'discontinued' bestemmes av registeret og kan ikke stå i teksten [belongs-to-registry]
                    9 | discontinued: 2020-01-01
                      | ^
                  registry/services/prove.yml:1:7: merknad: registeret sier det her
                  hjelp: ta bort linjen; er registeret feil, så rett raden der
                """)
    }

    @Test func wantsTheSummaryInTheFormOfTheText() {
        let tree = ContentTree(sampleService(textLines: ["lang: nn"]))
        #expect(
            problems(tree) == """
                services/prove.md:4:3: feil: 'nn' mangler i 'summary' [missing-key]
                    4 |   nb: Hjelper folk med prove.
                      |   ^
                  hjelp: skriv 'nn: Hjelper folk med prøver.': på nynorsk
                """)
        let right = ContentTree(
            sampleService(textLines: ["lang: nn"]).replacing("  nb: Hjelper", with: "  nn: Hjelper")
        ).read()
        #expect(printed(right.diagnostics) == "")
        #expect(right.catalogue?.services.first?.text.norwegian.language == .nn)
    }

    @Test func reportsATextWithoutRowAndARowWithoutText() {
        let tree = ContentTree(sampleService("blaabaer")).removing("services/blaabaer.md").adding(
            "services/blabaer.md",
            "---\nid: blabaer\nsummary: {nb: Å, en: B}\nkeywords: []\naudience: [pasienter]\n---\nÅ.\n")
        #expect(
            problems(tree) == """
                services/blabaer.md:2:5: feil: 'blabaer' har ingen rad i registeret, og raden 'blaabaer' ingen tekst [text-without-row]
                    2 | id: blabaer
                      |     ^
                  registry/services/blaabaer.yml:1:7: merknad: raden står her
                  hjelp: har tjenesten fått ny id, så skriv den gamle begge steder og kjør 'oversikt rename GAMMEL NY', \
                som endrer raden, tekstene og lenkene; ellers mangler en rad og en tekst
                """)
    }

    @Test func reportsEachOfSeveralTextsWithoutRows() {
        let text = "---\nid: {id}\nsummary: {nb: Å, en: B}\nkeywords: []\naudience: [pasienter]\n---\nÅ.\n"
        let tree = ContentTree(sampleService("blaabaer")).removing("services/blaabaer.md")
            .adding("services/blabaer.md", text.replacing("{id}", with: "blabaer"))
            .adding("services/tyttebar.md", text.replacing("{id}", with: "tyttebar"))
        #expect(
            ids(tree) == [
                "registry/services/blaabaer.yml:1:7 row-without-text", "services/blabaer.md:2:5 text-without-row",
                "services/tyttebar.md:2:5 text-without-row",
            ])
    }

    @Test func reportsAnIDThatDiffersFromTheFileNameOnce() {
        let tree = ContentTree(
            sampleService().replacing("---\nid: prove\n", with: "---\nid: prøve2\n").replacing("prøve2", with: "prove2")
        )
        #expect(
            problems(tree, .en) == """
                services/prove.md:2:5: error: the id 'prove2' differs from the file name, 'prove' [id-differs-from-file-name]
                    2 | id: prove2
                      |     ^
                  help: write 'id: prove', or call the file 'prove2.md'
                """)
        let renamed = ContentTree(sampleService().replacing("-- services/prove.md --", with: "-- services/prov.md --"))
        #expect(ids(renamed) == ["services/prov.md:2:5 id-differs-from-file-name"])
    }

    @Test(arguments: ["../prove", "Prove", "pr øve", "/etc", "prove/", "a--b", "-a", "a_b", "æ"])
    func refusesIDsThatCannotBeAnAddress(id: String) {
        let tree = ContentTree(sampleService().replacing("---\nid: prove\n", with: "---\nid: \(id)\n"))
        #expect(ids(tree) == ["services/prove.md:2:5 bad-id"])
    }

    @Test(arguments: [
        ("audience: [pasienter, pårørende]", "7:23 unknown-value"), ("audience: []", "7:11 too-few"),
        ("audience: pasienter", "7:11 wrong-type"), ("audience: [pasienter]\nreviewed: i går", "8:11 bad-date"),
        ("audience: [pasienter]\ncontact: {email: å@b}", "8:18 bad-email"),
        ("audience: [pasienter]\ncontact: {phone: ring oss}", "8:18 bad-phone"),
        ("audience: [pasienter]\nreferral: {url: www.å.example}", "8:17 bad-address"),
        ("audience: [pasienter]\naliases: [tjenester/a/]", "8:11 bad-path"),
        ("audience: [pasienter]\naliases: [/a]", "8:11 bad-path"),
        ("audience: [pasienter]\naliases: [/a/../b/]", "8:11 bad-path"),
        ("audience: [pasienter]\naliases: [//a/]", "8:11 bad-path"),
        ("audience: [pasienter]\naliases: [/a?b/]", "8:11 bad-path"),
        ("audience: [pasienter]\nlang: en", "8:7 unknown-value"),
        ("audience: [pasienter]\nrelated: [ingen]", "8:11 unknown-service"),
        ("audience: [pasienter]\nLang: nb", "8:1 unknown-key"),
        ("audience: [pasienter]\nwaivers: [{rule: a, until: 2027-01-01}]", "8:11 missing-key"),
        ("audience: [pasienter, pasienter]", "7:23 repeated-value"),
    ]) func reportsTheMistakeAtItsPlace(lines: String, expected: String) {
        let tree = ContentTree(sampleService().replacing("audience: [pasienter]", with: lines))
        #expect(ids(tree) == ["services/prove.md:\(expected)"])
    }

    @Test func refusesTwoServicesWithOneAddress() {
        let tree = ContentTree(
            sampleService("en", textLines: ["aliases: [/gammel/, /tjenester/to/, /tjenester/en/]"]) + "\n"
                + sampleService("to", textLines: ["aliases: [/gammel/]"]))
        #expect(
            problems(tree) == """
                services/en.md:8:21: feil: adressen '/tjenester/to/' hører til tjenesten 'to' [address-taken]
                    8 | aliases: [/gammel/, /tjenester/to/, /tjenester/en/]
                      |                     ^
                  services/to.md:2:5: merknad: den står her
                  hjelp: la én av dem ha den

                services/to.md:8:11: feil: adressen '/gammel/' hører til tjenesten 'en' [address-taken]
                    8 | aliases: [/gammel/]
                      |           ^
                  services/en.md:8:11: merknad: den står her
                  hjelp: la én av dem ha den
                """)
    }

    // MARK: English

    private let english = "\n-- services/prove.en.md --\n---\nid: prove\nlang: en\n---\nThe service helps.\n"

    @Test func readsTheEnglishText() throws {
        let service = try #require(ContentTree(sampleService() + english).read().catalogue?.services.first)
        #expect(service.text.english?.document.plainText == "The service helps.\n")
        #expect(service.text.english?.file == "services/prove.en.md")
    }

    @Test func allowsNothingButIDAndLanguageInAnEnglishText() {
        let tree = ContentTree(sampleService() + english.replacing("lang: en", with: "lang: nb\nkeywords: [å]"))
        #expect(ids(tree) == ["services/prove.en.md:3:7 unknown-value", "services/prove.en.md:4:1 unknown-key"])
    }

    @Test func reportsAnEnglishTextWithoutANorwegianOne() {
        let tree = ContentTree(sampleService() + english).adding(
            "services/borte.en.md", "---\nid: borte\nlang: en\n---\nBlå.\n")
        #expect(ids(tree) == ["services/borte.en.md:2:5 english-without-norwegian"])
        #expect(
            ids(ContentTree(sampleService() + english).removing("services/prove.md")) == [
                "registry/services/prove.yml:1:7 row-without-text",
                "services/prove.en.md:2:5 english-without-norwegian",
            ])
    }

    @Test func needsNoEnglishOnASiteInNorwegianOnly() throws {
        let literal = (sampleService() + english).replacing("    en: Norwegian National Unit for prove\n", with: "")
            .replacing("  en: Helps people with prove.\n", with: "")
        let site =
            ContentTree("").files.first { $0.path == "site.yml" }.map { String(decoding: $0.bytes, as: UTF8.self) }
            ?? ""
        let tree = ContentTree(literal).adding("site.yml", site.replacing("[no, en]", with: "[no]"))
        #expect(ids(tree) == ["services/prove.en.md:2:5 unused-english-text"])
        #expect(tree.read().diagnostics.count(.warning) == 1)
        #expect(try #require(tree.read().catalogue?.services.first).text.english == nil)
        #expect(
            ids(ContentTree(literal)) == [
                "registry/services/prove.yml:4:5 missing-key", "services/prove.md:4:3 missing-key",
            ])
    }

    // MARK: All at once

    @Test func reportsAllMistakesOfARunTogetherAndKeepsWhatCanBeKept() throws {
        let tree = ContentTree(
            sampleService("en").replacing("approved: 2011-07-07", with: "approved: i fjor") + "\n"
                + sampleService("to", body: "Blå <b>.").replacing("[C50]", with: "[C5]") + "\n" + sampleService("tre")
        ).adding("registry/services/fire.yml", "- id: fire\n  category: &a b\n").adding("services/x.txt", "x")
        let read = tree.read()
        #expect(
            read.diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/services/en.yml:13:13 bad-date", "registry/services/fire.yml:2:13 yaml-anchor",
                "registry/services/to.yml:12:13 icd10-syntax", "services/to.md:9:5 raw-html",
                "services/x.txt:1:1 unknown-file",
            ])
        #expect(read.catalogue?.services.map(\.id) == ["en", "to", "tre"])
    }

    @Test func givesTheSameDiagnosticsInAnyOrderOfFilesAndOnAnyNumberOfThreads() {
        let literal = (0..<60).map {
            sampleService("prove-\($0)", textLines: ["lang: xx", "aliases: [/lik/]"], body: "<b>")
        }
        .joined(separator: "\n")
        let files = ContentTree(literal).files
        let one = read(files, jobs: 1).diagnostics
        #expect(one.all.count == 60 + 59 + 60)
        #expect(read(files.reversed(), jobs: 1).diagnostics == one)
        #expect(read(files, jobs: 7).diagnostics == one)
    }
}
