import ContentFixtures
import Diagnostics
import Files
import Testing

@testable import ContentReading

/// What a person sees whose YAML is wrong.
@Suite struct YAMLProblemTests {
    private func problems(_ text: String, _ language: MessageLanguage = .nb) -> String {
        var diagnostics = DiagnosticList()
        _ = YAMLSource(file: "prøve.yml", text: text).read(&diagnostics)
        return printed(diagnostics, language, from: [File(path: "prøve.yml", bytes: Array(text.utf8))])
    }

    private func ids(_ text: String) -> [String] {
        var diagnostics = DiagnosticList()
        _ = YAMLSource(file: "prove.yml", text: text).read(&diagnostics)
        return diagnostics.sorted.map { "\($0.location.position.line):\($0.location.position.column) \($0.id)" }
    }

    @Test func reportsTabInIndentation() {
        #expect(
            problems("navn:\n\tnb: Blåbær\n") == """
                prøve.yml:2:1: feil: tabulator i innrykket [tab-in-yaml]
                    2 |  nb: Blåbær
                      | ^
                  hjelp: rykk inn med mellomrom, to for hvert nivå
                """)
    }

    @Test func reportsDuplicateKeyAtItsOwnPlaceWithTheFirst() {
        #expect(
            problems("{æ: [ø, {å: 1, å: 2}]}\n".replacing("{æ", with: "liste: {æ")) == """
                prøve.yml:1:23: feil: nøkkelen 'å' står to ganger [duplicate-key]
                    1 | liste: {æ: [ø, {å: 1, å: 2}]}
                      |                       ^
                  prøve.yml:1:17: merknad: den står først her
                  hjelp: ta bort den ene
                """)
    }

    @Test func keepsReadingAfterADuplicateKey() {
        var diagnostics = DiagnosticList()
        let node = YAMLSource(file: "prove.yml", text: "a: 1\na: 2\nb: 3\n").read(&diagnostics)
        #expect(node?.content == YAMLSource(file: "", text: "a: 1\n\nb: 3\n").read(&diagnostics)?.content)
    }

    @Test func findsDuplicatesAmongVeryManyKeys() {
        let keys = (0..<50_000).map { "k\($0): x" }.joined(separator: "\n")
        #expect(ids(keys + "\nk49999: y\n") == ["50001:1 duplicate-key"])
    }

    @Test func reportsDuplicateKeyThatYamsFound() {
        #expect(ids("a: |\n  tekst\nb: 1\nb: 2\n") == ["3:1 duplicate-key"])
    }

    @Test func reportsAnchorInEnglish() {
        #expect(
            problems("blåbær: &syltetøy ja\n", .en) == """
                prøve.yml:1:9: error: anchors ('&') are not used in the content [yaml-anchor]
                    1 | blåbær: &syltetøy ja
                      |         ^
                  help: write the value in full, or put the text in quotation marks if '&' is part of it
                """)
    }

    @Test(arguments: [
        ("a: *b\n", "1:4 yaml-alias"), ("a: !!int 5\n", "1:4 yaml-tag"), ("a: [x, *b]\n", "1:8 yaml-alias"),
        ("<<: {a: b}\n", "1:1 yaml-merge-key"), ("\"a\": &b c\n", "1:6 yaml-anchor"), ("\"a\": !b c\n", "1:6 yaml-tag"),
        ("\"a\": *b\n", "1:6 yaml-alias"), ("&a b: c\n", "1:1 yaml-anchor"), ("\"a\":\n- !x\n", "2:3 yaml-tag"),
        ("? [a]\n: b\n", "1:3 yaml-key"), ("!!set {a}\n", "1:1 yaml-tag"),
    ]) func refusesWhatContentNeverNeeds(text: String, expected: String) {
        #expect(ids(text) == [expected])
    }

    /// An ampersand is a sign of the text there.
    @Test(arguments: [
        "\"a\": [\"x &y z\", '*y']\n", "\"a\":\n- 'x &y z'\n- 'it''s *y'\n", "\"a\": {b: \"&y\", c: \"\\\"*y\"}\n",
        "\"a &b\": c\n\"d\": 'e *b'\n",
    ]) func leavesWhatStandsInQuotationMarksAlone(text: String) {
        #expect(ids(text) == [])
    }

    /// Marks that are none, or that another line closes, hide nothing.
    @Test(arguments: [
        "\"a\": [b 'c, &y d', *y]\n", "\"a\": [b\n  'c, &y d', *y]\n", "\"a\": [b\n - 'c, &y d', *y]\n",
        "\"a\": [b\n 'c, &y d': e, *y]\n", "\"a\": [\"multi\n , 'x\", &y b, 'z', *y]\n",
        "\"a\": ['x', &y b, 'z', *y]\n",
    ]) func findsAnAnchorBesideQuotationMarks(text: String) {
        #expect(ids(text).allSatisfy { $0.hasSuffix("yaml-anchor") || $0.hasSuffix("yaml-syntax") })
        #expect(!ids(text).isEmpty)
    }

    @Test func refusesABillionLaughsAtItsFirstAnchor() {
        var text = "\"a0\": &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "\"a\(level)\": &a\(level) [\(aliases)]\n"
        }
        #expect(ids(text) == ["1:7 yaml-anchor"])
        #expect(ids(text + "? *a30\n: x\n") == ["1:7 yaml-anchor"])
    }

    @Test(arguments: [
        "[", "{a: ", "- ", "? ", "a: [", "\"a\": [", "\"a\": {b: ", "\"x\": y\n- ",
    ]) func refusesWhatIsNestedTooDeepWithoutHarm(opening: String) {
        let found = ids(String(repeating: opening, count: 100_000))
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("yaml-too-deep") == true || found.first?.hasSuffix("yaml-syntax") == true)
    }

    @Test func refusesEverDeeperLines() {
        let lines = (0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(ids(lines) == ["33:33 yaml-too-deep"])
        #expect(
            ids("\"x\": y\nb:\n" + lines.split(separator: "\n").map { " \($0)" }.joined(separator: "\n")).count == 1)
    }

    @Test func allowsThirtyTwoLevelsFromBothReadersAndNoMore() {
        for start in ["a: ", "\"a\": "] {
            let lists = { (count: Int) in
                start + String(repeating: "[", count: count) + "x" + String(repeating: "]", count: count) + "\n"
            }
            #expect(ids(lists(30)) == [])
            #expect(ids(lists(33)).map { $0.split(separator: " ")[1] } == ["yaml-too-deep"])
        }
    }

    @Test(arguments: [
        ("a: b: c\n", "1:5", "et kolon for mye på linjen"),
        ("a: @b\n", "1:4", "tegnet kan ikke stå først i en verdi"),
        ("a: [b\nc: d\n", "1:4", "listen mangler ']' eller et komma"),
        ("a: \"b\n", "1:4", "et anførselstegn eller en klamme er ikke lukket"),
        ("a: b\n c: d\n", "2:3", "et kolon for mye på linjen"),
        ("a: {b: c\n", "1:4", "'}' eller et komma mangler"),
        ("a:\n  - b\n c: d\n", "3:2", "linjen passer ikke inn i det som står over den"),
        ("a: - b\n", "1:4", "en liste kan ikke begynne her"),
        ("a: b\nc\n", "3:1", "kolon mangler etter en nøkkel"),
        ("a: b\n---\nc: d\n", "2:1", "filen har mer enn én del ('---')"),
        ("a: \"\\q\"\n", "1:5", "omvendt skråstrek betyr noe annet i doble anførselstegn"),
    ]) func saysInPlainWordsWhatYAMLCannotRead(text: String, place: String, message: String) {
        #expect(problems(text).split(separator: "\n")[0] == "prøve.yml:\(place): feil: \(message) [yaml-syntax]")
    }

    @Test func countsLinesFromTheTopOfTheFile() {
        var diagnostics = DiagnosticList()
        let text = "---\næ: b: c\n---\n"
        let source = YAMLSource(file: "a.md", bytes: Array(text.utf8), range: 4..<13, firstLine: 2)
        _ = source.read(&diagnostics)
        #expect(diagnostics.all.map { "\($0.location)" } == ["a.md:2:5"])
    }

    @Test func readsALineOfTenMegabytes() {
        let long = String(repeating: "æ", count: 5_000_000)
        #expect(ids("a: \(long)\nb: [\(long)]\nb: c\n") == ["3:1 duplicate-key"])
    }

    @Test func readsVeryLongListsOnOneLine() {
        #expect(ids("a: [" + String(repeating: "æ, ", count: 200_000) + "*b]\n") == ["1:600005 yaml-alias"])
        #expect(ids("\"a\": [" + String(repeating: "æ, ", count: 100_000) + "!b c]\n") == ["1:300007 yaml-tag"])
    }
}
