import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// What reading and the rules say together of content with one mistake: they say it once.
@Suite struct ReadContentTests {
    /// A service that breaks no rule, for treatment at one trust.
    private let single = sampleService(body: String(repeating: "Tjenesten hjelper dem som har vondt. ", count: 5))
        .replacing("Unit for prove", with: "Unit for Prove").replacing("[prove]", with: "[hjelp]")

    /// The same at two trusts in two regions.
    private var double: String {
        single.replacing("nasjonal-b", with: "flerregional-b").replacing("nb: Nasjonal b", with: "nb: Flerregional b")
            .replacing("[helse-prove]", with: "[helse-prove, helse-test]\n  reporting_region: helse-test")
            .replacing("  icd10:", with: "    - trust: testsykehuset\n  icd10:")
    }

    /// The same for advice, discontinued when its term was over.
    private var ended: String {
        single.replacing("behandlingstjeneste", with: "kompetansetjeneste")
            .replacing("Unit for Prove", with: "Advisory Unit on Prove")
            .replacing("2011-07-07", with: "2011-07-07\n  function: opplaering\n  discontinued: 2016-07-07")
    }

    /// The same with leave to have another English name.
    private var waived: String {
        single.replacing("Norwegian National Unit", with: "National Unit").replacing(
            "approved: 2011-07-07",
            with: """
                approved: 2011-07-07
                  waivers:
                    - rule: english-name-follows-guide
                      reason: Trykt slik
                      until: 2027-01-01
                """)
    }

    private func diagnostics(_ tree: ContentTree) -> DiagnosticList {
        let read = tree.read()
        var diagnostics = read.diagnostics
        if let catalogue = read.catalogue { diagnostics.append(contentsOf: catalogue.review().diagnostics) }
        return diagnostics
    }

    private func problems(_ literal: String) -> String {
        let tree = ContentTree(literal)
        return printed(diagnostics(tree), from: tree.files)
    }

    private func places(_ literal: String) -> [String] {
        diagnostics(ContentTree(literal)).sorted.map { "\($0.location.position.line) \($0.id)" }
    }

    @Test func saysNothingOfRightContent() {
        for right in [single, double, ended, waived] { #expect(problems(right) == "") }
    }

    /// A warning lets the site be built, so it must never stand in the way of a finding.
    @Test func hidesNothingBehindAWarning() {
        let ids = diagnostics(
            ContentTree(double.replacing("[helse-prove, helse-test]", with: "[helse-test, helse-test]"))
        )
        .sorted.map(\.id)
        #expect(ids.contains("repeated-value"))
        #expect(ids.contains("regions-match-sites"))
    }

    @Test func saysOfAnUnknownTrustNothingMore() {
        #expect(
            problems(single.replacing("trust: provesykehuset", with: "trust: provesjukehuset")) == """
                registry/services/prove.yml:8:14: feil: helseforetaket 'provesjukehuset' finnes ikke [unknown-trust]
                    8 |     - trust: provesjukehuset
                      |              ^
                  hjelp: mente du 'provesykehuset'?
                """)
    }

    @Test func saysOfAMalformedCodeNothingMore() {
        #expect(
            problems(single.replacing("[C50]", with: "[82.8]")) == """
                registry/services/prove.yml:12:13: feil: '82.8' mangler bokstaven først i koden [icd10-syntax]
                   12 |     codes: [82.8]
                      |             ^
                  hjelp: skriv hele koden med bokstav, for eksempel 'C50.4'; bokstaven kan ikke gjettes
                """)
    }

    @Test func saysOfAMissingNameNothingMore() {
        let row = double.replacing("    nb: Flerregional behandlingstjeneste for prove\n", with: "")
            .replacing("Norwegian National Unit", with: "National Unit")
        #expect(places(row) == ["4 missing-key", "4 english-name-follows-guide"])
        #expect(
            problems(row.replacing("name:\n    en: National Unit for Prove\n  ", with: "")) == """
                registry/services/prove.yml:1:3: feil: 'name' mangler [missing-key]
                    1 | - id: prove
                      |   ^
                  hjelp: skriv 'name: {nb: Prøvenavn, en: Sample name}': navnet
                """)
    }

    @Test(arguments: [
        ("- trust: provesykehuset\n      hospital", "- hospital", "8 missing-key"),
        ("  sites:", "  site:", "7 unknown-key"),
        ("regions: [helse-prove]", "regions: [helse-prov]", "6 unknown-region"),
        ("regions: [helse-prove]", "regions: helse-prove", "6 wrong-type"),
        ("regions: [helse-prove]", "regions: []", "6 too-few"),
        ("codes: [C50]", "codes: []", "12 too-few"),
        ("icd10:\n    codes: [C50]", "icd10: [C50]", "11 wrong-type"),
        ("icd10:", "icd-10:", "11 unknown-key"),
        ("approved: 2011-07-07", "approved: 7. juli 2011", "13 bad-date"),
        ("approved: 2011-07-07", "aproved: 2011-07-07", "13 unknown-key"),
        ("summary:", "sumary:", "3 unknown-key"),
        ("id: prove\nsummary:\n  nb:", "id: prove\nlang: nynorsk\nsummary:\n  nn:", "3 unknown-value"),
    ]) func saysOfAMistakeInAServiceNothingMore(line: String, other: String, expected: String) {
        #expect(places(single.replacing(line, with: other)) == [expected])
    }

    @Test func saysOfAMistakeInOneOfTwoPlacesNothingMore() {
        #expect(places(double.replacing("trust: testsykehuset", with: "trust: prove")) == ["12 unknown-trust"])
        #expect(places(double.replacing("helse-prove, helse-test", with: "helse-prove, x")) == ["6 unknown-region"])
        #expect(places(double.replacing("region: helse-test", with: "region: helse-tes")) == ["7 unknown-region"])
    }

    @Test func saysOfAnUnreadableEndNothingOfTheTerm() {
        #expect(places(ended.replacing("2016-07-07", with: "2016")) == ["15 bad-date"])
        #expect(places(ended.replacing("discontinued:", with: "discontinued_:")) == ["15 unknown-key"])
        #expect(places(ended.replacing("  discontinued: 2016-07-07\n", with: "")) == ["13 term-over"])
    }

    @Test(arguments: [
        ("2027-01-01", "2027-13-01", "17 bad-date"),
        ("\n      until: 2027-01-01", "", "15 missing-key"),
        ("follows-guide", "follow-guide", "15 waiver-unknown-rule"),
        ("en: National Unit for Prove", "en:", "5 empty-value"),
    ]) func saysOfAMistakeThatConcernsAWaiverNothingMore(text: String, other: String, expected: String) {
        #expect(places(waived.replacing(text, with: other)) == [expected])
    }

    @Test func saysOfAMistakeInACategoryNothingOfItsServices() {
        let categories = ContentTree(double).files.first { $0.path == "registry/categories.yml" }
        let text = String(decoding: categories?.bytes ?? [], as: UTF8.self)
        func problems(_ literal: String, _ line: String, _ other: String) -> [String] {
            let tree = ContentTree(literal).adding("registry/categories.yml", text.replacing(line, with: other))
            return diagnostics(tree).sorted.map { "\($0.location) \($0.id)" }
        }
        #expect(problems(double, "  regions: 2", "  regions: to") == ["registry/categories.yml:14:12 bad-number"])
        #expect(problems(ended, "term_years: 5", "term_years: fem") == ["registry/categories.yml:22:67 bad-number"])
    }

    @Test func saysWhatIsWrongBesideAMistakeAndTheRestOnceThatIsMended() {
        let both = single.replacing("[C50]", with: "[C51, 82.8]").replacing("2011-07-07", with: "2010-07-07")
        #expect(places(both) == ["12 codes-exist", "12 icd10-syntax", "13 approval-before-2011"])
        let elsewhere = single.replacing("regions: [helse-prove]", with: "regions: [helse-test]")
        let hidden = elsewhere.replacing("trust: provesykehuset", with: "trust: prove")
        #expect(places(hidden) == ["8 unknown-trust"])
        #expect(places(elsewhere) == ["6 regions-match-sites", "8 regions-match-sites"])
    }
}
