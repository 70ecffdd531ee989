import ContentFixtures
import Diagnostics
import Testing

@testable import ContentReading

/// A colon or a blank that is missing is told of on its own line, though the library notices it on the next.
@Suite struct MissingSignTests {
    private func problems(_ text: String) -> [String] {
        var diagnostics = DiagnosticList()
        _ = YAMLSource(file: "a.yml", text: text).read(&diagnostics)
        return printed(diagnostics).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        ("id prove\nlang: nn\n", "1:3", "kolon mangler etter 'id'", "id: …"),
        ("lang: nn\nid prove\n", "2:3", "kolon mangler etter 'id'", "id: …"),
        ("- id: a\n  category b\n  name: c\n", "2:11", "kolon mangler etter 'category'", "category: …"),
        ("summary:\n  nb Blåbær\n  en: Berries\n", "2:5", "kolon mangler etter 'nb'", "nb: …"),
        ("summary\n  nb: Blåbær\n", "1:8", "kolon mangler etter 'summary'", "summary: …"),
        ("keywords [blå]\n# merknad\n\naudience: [b]\n", "1:9", "kolon mangler etter 'keywords'", "keywords: …"),
        ("id:prove\nlang: nn\n", "1:4", "mellomrom mangler etter 'id:'", "id: …"),
        ("lang: nn\naudience:[a]\n", "2:10", "mellomrom mangler etter 'audience:'", "audience: …"),
        ("- id: a\n  category:b\n  name: c\n", "2:12", "mellomrom mangler etter 'category:'", "category: …"),
        ("-id: a\n  category: b\n", "1:2", "mellomrom mangler etter '-'", "- id: …"),
    ]) func isToldOfWhereItIsMissing(text: String, place: String, message: String, pattern: String) {
        #expect(
            problems(text) == ["a.yml:\(place): feil: \(message) [yaml-syntax]", "  hjelp: skriv '\(pattern)'"])
    }

    @Test(arguments: [
        ("# rader\n  id: a\n  name: b\n\n- id: c\n  name: d\n", "2:1"), ("id: a\n  name: b\n- id: c\n", "1:1"),
    ]) func isToldOfWhereTheFirstRecordLacksItsHyphen(text: String, place: String) {
        #expect(
            problems(text) == [
                "a.yml:\(place): feil: den første posten mangler '- ' [missing-hyphen]", "  hjelp: skriv '- id: …'",
            ])
    }

    @Test(arguments: [
        ("- {a: \"b, c: d}\n- {e: \"f\"}\n", "1:7"), ("- {a: b, c: 'd}\n- {e: 'f'}\n", "1:13"),
        ("- [\"a\", \"b]\n- [\"c\"]\n", "1:9"),
    ]) func isToldOfWhereAQuotationMarkIsNotClosed(text: String, place: String) {
        #expect(
            problems(text) == [
                "a.yml:\(place): feil: et anførselstegn er ikke lukket [yaml-syntax]",
                "  hjelp: lukk det der teksten slutter",
            ])
    }

    @Test func countsLinesOfTheFile() {
        var diagnostics = DiagnosticList()
        let text = "---\nid: prove\nlang nn\n---\n"
        _ = YAMLSource(file: "a.md", bytes: Array(text.utf8), range: 4..<22, firstLine: 2).read(&diagnostics)
        #expect(diagnostics.all.map { "\($0.location)" } == ["a.md:3:5"])
    }
}
