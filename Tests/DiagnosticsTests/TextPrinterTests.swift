import Diagnostics
import Testing

@Suite struct TextPrinterTests {
    private let text = SourceText(file: "content/a.yml", text: "a: 1\nnavn: blåbærsyltetøy feil\n")

    private func printed(
        _ diagnostic: Diagnostic, _ language: MessageLanguage = .en, colour: Bool = false
    ) -> String {
        TextPrinter(language: language, colour: colour).print(diagnostic) { $0 == text.file ? text : nil }
    }

    private var diagnostic: Diagnostic {
        Diagnostic(
            .error, "some-rule", at: SourceLocation("content/a.yml", line: 2, column: 23),
            Wording(nb: "'feil' er feil", en: "'feil' is wrong"),
            notes: [
                .init(
                    Wording(nb: "først her", en: "first here"), at: SourceLocation("content/a.yml", line: 1, column: 1))
            ],
            help: Wording(nb: "skriv 'rett'", en: "write 'rett'"))
    }

    @Test func printsPlaceSeverityMessageLineCaretNoteAndHelp() {
        #expect(
            printed(diagnostic) == """
                content/a.yml:2:23: error: 'feil' is wrong [some-rule]
                    2 | navn: blåbærsyltetøy feil
                      |                       ^
                  content/a.yml:1:1: note: first here
                  help: write 'rett'
                """)
    }

    @Test func quotesNothingOfAFileThatIsNoText() {
        let picture = SourceText(
            file: "kart.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
        let unused = Diagnostic(.warning, "unused", at: SourceLocation("kart.png"), Wording(nb: "ubrukt", en: "unused"))
        #expect(
            TextPrinter(language: .en).print(unused) { _ in picture } == "kart.png:1:1: warning: unused [unused]")
    }

    @Test func printsTheSameInNorwegian() {
        #expect(
            printed(diagnostic, .nb) == """
                content/a.yml:2:23: feil: 'feil' er feil [some-rule]
                    2 | navn: blåbærsyltetøy feil
                      |                       ^
                  content/a.yml:1:1: merknad: først her
                  hjelp: skriv 'rett'
                """)
    }

    @Test func printsNoLineWhereTheFileIsNotKnown() {
        let elsewhere = Diagnostic(.warning, "x", at: SourceLocation("b.yml"), Wording(nb: "n", en: "e"))
        #expect(printed(elsewhere) == "b.yml:1:1: warning: e [x]")
    }

    @Test func cutsAVeryLongLineToWhatSurroundsThePlace() {
        let long = SourceText(
            file: "l", text: String(repeating: "x", count: 500) + "HER" + String(repeating: "y", count: 500))
        let diagnostic = Diagnostic(
            .hint, "x", at: SourceLocation("l", line: 1, column: 501), Wording(nb: "n", en: "e"))
        let lines = TextPrinter(language: .en).print(diagnostic) { _ in long }.split(separator: "\n")
        #expect(lines[1].hasPrefix("    1 | …xxx"))
        #expect(lines[1].count < 120)
        let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
        #expect(Array(lines[1])[caret] == "H")
    }

    @Test func showsControlCharactersInsteadOfSendingThemToTheTerminal() {
        let nasty = Diagnostic(
            .error, "x", at: SourceLocation("a\nb.md"), Wording(nb: "n", en: "\u{1B}[31m \u{202E}"))
        #expect(printed(nasty) == "a\\u{A}b.md:1:1: error: \\u{1B}[31m \\u{202E} [x]")
    }

    @Test func paintsOnlyWhenAsked() {
        #expect(printed(diagnostic, colour: true).contains("\u{1B}[31;1merror\u{1B}[0m"))
        #expect(!printed(diagnostic).contains("\u{1B}"))
    }
}

@Suite struct SourceTextTests {
    @Test func countsColumnsInUnicodeScalars() {
        let text = SourceText(file: "a", text: "æøå x\nab")
        #expect(text.position(atByte: 7) == SourcePosition(line: 1, column: 5))
        #expect(text.position(atByte: 10) == SourcePosition(line: 2, column: 2))
        #expect(text.position(line: 1, byteColumn: 8) == SourcePosition(line: 1, column: 5))
    }

    @Test func givesTheEndForAnOffsetPastIt() {
        #expect(SourceText(file: "a", text: "ab\n").position(atByte: 99) == SourcePosition(line: 2, column: 1))
    }

    @Test func givesLinesWithoutTheirEnds() {
        let text = SourceText(file: "a", text: "en\r\nto\n")
        #expect(text.line(1) == "en")
        #expect(text.line(2) == "to")
        #expect(text.line(3) == "")
        #expect(text.line(4) == nil)
        #expect(text.line(0) == nil)
    }
}

@Suite struct DiagnosticListTests {
    @Test func sortsByFileLineColumnAndId() {
        func make(_ file: String, _ line: Int, _ column: Int, _ id: String) -> Diagnostic {
            Diagnostic(.error, id, at: SourceLocation(file, line: line, column: column), Wording(nb: "", en: ""))
        }
        let ordered = [
            make("a", 1, 2, "x"), make("a", 2, 1, "x"), make("a", 10, 1, "a"), make("a", 10, 1, "b"),
            make("b", 1, 1, "x"),
        ]
        #expect(DiagnosticList(ordered.reversed()).sorted == ordered)
    }

    @Test func printsTheSameFindingOnce() {
        let one = Diagnostic(.error, "x", at: SourceLocation("a"), Wording(nb: "", en: ""))
        #expect(DiagnosticList([one, one]).sorted == [one])
    }
}

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("sumary", "summary"), ("keyword", "keywords"), ("aprooved", "approved"), ("Summary", "summary"),
        ("smumary", "summary"),
    ])
    func findsTheNameThatWasMeant(written: String, meant: String) {
        #expect(nearestName(to: written, among: ["id", "summary", "keywords", "approved"]) == meant)
    }

    @Test func findsNothingWhereNothingIsNear() {
        #expect(nearestName(to: "xyzzy", among: ["id", "summary"]) == nil)
        #expect(nearestName(to: "", among: []) == nil)
    }

    @Test func takesTheFirstOfEquallyNearNames() {
        #expect(nearestName(to: "cat", among: ["bat", "hat"]) == "bat")
    }
}
