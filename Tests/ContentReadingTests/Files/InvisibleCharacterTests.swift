import ContentFixtures
import ContentReading
import Diagnostics
import Files
import Testing

/// Characters that nobody sees, however they came in: one list judges them.
@Suite struct InvisibleCharacterTests {
    private static let hidden: [Unicode.Scalar] = [
        "\u{7F}", "\u{80}", "\u{96}", "\u{AD}", "\u{34F}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}",
        "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2064}", "\u{2066}",
        "\u{2069}", "\u{206F}", "\u{FE0F}", "\u{FEFF}", "\u{FFF9}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{E0041}",
    ]

    private func ids(_ tree: ContentTree) -> [String] {
        tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    @Test(arguments: hidden) func areRefusedInTheSource(scalar: Unicode.Scalar) {
        let tree = ContentTree(sampleService(body: "Å\(scalar)b"))
        #expect(ids(tree) == ["services/prove.md:9:2 invisible-character"])
    }

    @Test(arguments: hidden) func areRefusedAsEntities(scalar: Unicode.Scalar) {
        for reference in ["&#\(scalar.value);", "&#x\(String(scalar.value, radix: 16));"] {
            let tree = ContentTree(sampleService(body: "Å &amp; b, *så\(reference)* her"))
            #expect(ids(tree) == ["services/prove.md:9:15 invisible-character"])
        }
    }

    @Test(arguments: hidden) func areRefusedAsYAMLEscapes(scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16)
        let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        let tree = ContentTree(sampleService(textLines: ["owner: \"Avdeling\(escape)en\""]))
        #expect(ids(tree) == ["services/prove.md:8:8 invisible-character"])
    }

    @Test func saysWhatIsMeantByANumberOfWindows() {
        let tree = ContentTree(sampleService(body: "Alder 18&#150;25 år"))
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files) == """
                services/prove.md:9:9: feil: her står koden for et usynlig tegn, U+0096 [invisible-character]
                    9 | Alder 18&#150;25 år
                      |         ^
                  hjelp: skriv tegnet selv: '–'
                """)
    }

    @Test func findsThoseThatHaveNamesAndThoseInHeadingsTablesAndLinks() {
        let body =
            "## H&shy;jelp\n\n| a&zwj;b |\n|---|\n| c |\n\n[d](https://helse.example/&ZeroWidthSpace;)\n\n[e](#f&#x200b;)"
        #expect(
            Set(ids(ContentTree(sampleService(body: body)))) == [
                "services/prove.md:9:5 invisible-character", "services/prove.md:11:4 invisible-character",
                "services/prove.md:15:1 bad-link", "services/prove.md:17:1 bad-link",
            ])
    }

    @Test func allowsWhatIsSeenAndWhatIsCode() {
        let body = "&nbsp;– «5&#160;mg» &hellip; `&#150;` &eacute; 漢 á\n\n    &#x202E;"
        #expect(ids(ContentTree(sampleService(textLines: ["owner: \"Øye\\u00A0avdelingen\""], body: body))) == [])
    }

    @Test func refusesALineEndThatAnEntityPutsIntoALine() {
        #expect(ids(ContentTree(sampleService(body: "Én&#10;to"))) == ["services/prove.md:9:3 invisible-character"])
    }

    @Test(arguments: ["null", "Null", "NULL", "~"]) func readsNullAsNoValue(word: String) {
        let tree = ContentTree(sampleService(textLines: ["owner: \(word)", "related: [\(word)]"]))
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files.filter { $0.path.hasSuffix(".md") }).hasPrefix(
                """
                services/prove.md:8:1: feil: 'owner' er ikke fylt ut [empty-value]
                    8 | owner: \(word)
                      | ^
                  hjelp: skriv 'owner: Prøveavdelingen', eller ta bort linjen

                services/prove.md:9:11: feil: tomt punkt i listen 'related' [empty-value]
                """))
        #expect(ids(ContentTree(sampleService(textLines: ["owner: \"\(word)\""]))) == [])
        #expect(
            ids(ContentTree(sampleService(textLines: ["\"owner\": \(word)"]))) == ["services/prove.md:8:1 empty-value"])
    }
}
