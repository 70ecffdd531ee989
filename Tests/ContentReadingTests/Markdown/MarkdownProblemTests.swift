import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// What an editor sees whose text holds what no text may. The sample's body begins with line 9.
@Suite struct MarkdownProblemTests {
    private func problems(_ body: String, _ language: MessageLanguage = .nb) -> String {
        let tree = ContentTree(sampleService(body: body))
        return printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func ids(_ body: String) -> [String] {
        ContentTree(sampleService(body: body)).read().diagnostics.sorted.map {
            "\($0.location.position.line):\($0.location.position.column) \($0.id)"
        }
    }

    @Test func reportsRawHTMLAtItsPlaceAfterNorwegianLetters() {
        #expect(
            problems("Blåbær og <b>syltetøy</b>.") == """
                services/prove.md:9:11: feil: HTML kan ikke stå i teksten [raw-html]
                    9 | Blåbær og <b>syltetøy</b>.
                      |           ^
                  hjelp: skriv det med Markdown; et mindre enn-tegn skrives '&lt;', og en kommentar hører hjemme i \
                opplysningene øverst, etter '#'

                services/prove.md:9:22: feil: HTML kan ikke stå i teksten [raw-html]
                    9 | Blåbær og <b>syltetøy</b>.
                      |                      ^
                  hjelp: skriv det med Markdown; et mindre enn-tegn skrives '&lt;', og en kommentar hører hjemme i \
                opplysningene øverst, etter '#'
                """)
    }

    @Test func reportsAnUnsafeLinkInEnglish() {
        #expect(
            problems("Blå [lenke](javascript:alert) her.", .en) == """
                services/prove.md:9:5: error: 'javascript:alert' cannot be a link: it does not begin with 'https://' [bad-link]
                    9 | Blå [lenke](javascript:alert) her.
                      |     ^
                  help: a link begins with 'https://', 'http://', 'mailto:' or 'tel:', is a place on the page ('#referral'), \
                a page of the site ('/tjenester/amming/') or a text ('amming.md')
                """)
    }

    @Test func guessesTheAddressOfALinkWithoutScheme() {
        #expect(problems("[å](www.helse.example)").hasSuffix("hjelp: mente du 'https://www.helse.example'?"))
    }

    @Test(arguments: forbidden) func reportsWhatNoTextMayHold(body: String, expected: [String]) {
        #expect(ids(body).sorted() == expected.sorted())
    }

    @Test func refusesABodyOver32KiBBeforeParsing() {
        #expect(ids(String(repeating: "å", count: 16_384)) == ["9:1 text-too-long"])
        #expect(ids(String(repeating: "å", count: 16_383)) == [])
    }

    @Test func refusesATableRowOver64Cells() {
        func table(_ cells: Int) -> String {
            let row = { (cell: String) in "|" + String(repeating: "\(cell)|", count: cells) }
            return "blå\n\n\(row("å"))\n\(row("-"))\n\(row("b"))\n"
        }
        #expect(ids(table(65)) == ["11:1 too-many-cells"])
        #expect(ids(table(64)) == [])
    }

    @Test(arguments: [">", "> ", "- ", "1. ", ">- ", "* > "]) func survivesTenThousandNestedQuotesAndLists(mark: String)
    {
        let deep = String(repeating: mark, count: 32_000 / mark.utf8.count / 2)
        #expect(ids("\(deep) å").map { $0.split(separator: " ")[1] } == ["text-too-deep"])
    }

    @Test func survivesTenThousandNestedInlines() {
        let deep = String(repeating: "*a **b ", count: 2_000) + String(repeating: "**c *", count: 2_000)
        // Its stars open and close nothing: once of two, and once of the three in its middle.
        #expect(ids(deep) == ["9:4 markup-as-text", "9:14005 markup-as-text"])
        #expect(ids(String(repeating: "[", count: 20_000) + "å").isEmpty)
        #expect(ids(String(repeating: "![a](", count: 4_000)).allSatisfy { !$0.isEmpty })
    }

    @Test func saysOfAPictureThatCannotBePublishedWhatIsWrongWithItAndNothingElse() {
        let tree = ContentTree(sampleService(body: "![Kart](kart.png)"))
            .adding("services/kart.png", [0, 1, 2]).adding("articles/ingen.gif", [3])
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files) == """
                articles/ingen.gif:1:1: feil: filen er ikke et bilde av et slag som nettlesere viser [image-kind]
                    1 | \\u{3}
                      | ^
                  hjelp: lagre det som PNG, JPEG, WebP, GIF eller SVG

                services/kart.png:1:1: feil: filen er ikke et bilde av et slag som nettlesere viser [image-kind]
                  hjelp: lagre det som PNG, JPEG, WebP, GIF eller SVG
                """)
    }

    @Test func reportsAnImageThatIsNotThereWithTheNearestAndOneThatNobodyShows() {
        let tree = ContentTree(sampleService(body: "![Kart](kort.png)")).adding("services/kart.png", samplePNG())
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files) == """
                services/kart.png:1:1: advarsel: ingen tekst viser bildet [unused-image]
                  hjelp: slett det, eller vis det i en tekst

                services/prove.md:9:1: feil: bildet 'kort.png' finnes ikke [missing-image]
                    9 | ![Kart](kort.png)
                      | ^
                  hjelp: mente du 'kart.png'?
                """)
    }
}

/// Bodies with the places and ids of what is reported.
private let forbidden: [(String, [String])] = [
    ("<!-- skjult -->", ["9:1 raw-html"]), ("<div>\nblå\n</div>\n\nmer", ["9:1 raw-html"]),
    ("å <br> b", ["9:3 raw-html"]),
    ("p < 0,05 og 3 > 2", []), ("&lt;b&gt; `<b>`\n\n    <b>", []),
    ("[a](data:text/html,x)", ["9:1 bad-link"]), ("[a](vbscript:x)", ["9:1 bad-link"]),
    ("[a](JavaScript&#58;x)", ["9:1 bad-link"]),
    ("[a](ftp://x.example)", ["9:1 bad-link"]), ("[a](//x.example)", ["9:1 bad-link"]),
    ("[a](side)", ["9:1 bad-link"]),
    ("[a](../../etc/passwd)", ["9:1 bad-link"]), ("[a]()", ["9:1 bad-link"]), ("[a](#)", ["9:1 bad-link"]),
    ("[a](/a/../b/)", ["9:1 bad-link"]), ("[a](tel:12)", ["9:1 bad-link"]),
    ("[a](<https://x y.example>)", ["9:1 bad-link"]),
    ("å [b <https://x.example> c](/a/)", ["9:6 link-in-link"]),
    ("[](https://x.example)", ["9:1 empty-link"]), ("[ ](/a/)", ["9:1 empty-link"]), ("[a](/)", []),
    ("[a](/kart.pdf)", []),
    ("![](kart.png)", ["9:1 image-without-text", "9:1 missing-image"]),
    ("![a](https://x.example/a.png)", ["9:1 bad-image"]),
    ("![a](../a.png)", ["9:1 bad-image"]), ("![a](/a.png)", ["9:1 bad-image"]), ("![a](a.pdf)", ["9:1 bad-image"]),
    ("![a](.png)", ["9:1 bad-image"]), ("blå ![a](b.png)", ["9:5 missing-image"]),
    ("# Én", ["9:1 heading-level-one"]), ("Én\n===", ["9:1 heading-level-one"]), ("##", ["9:1 empty-heading"]),
    ("## a\n\n#### b", ["11:1 heading-level-jump"]), ("### b", ["9:1 heading-level-jump"]),
    ("## a\n### b\n## c", []),
    ("å[^1]\n\n[^1]: Fotnoten er lang.", ["11:1 footnote", "9:2 footnote"]),
    ("se [a][b] og c", ["9:6 unresolved-reference"]), ("- [a]\n- a[0] [1]", []), ("se \\[a\\]\\[b\\]", []),
    ("å `kode\nmer` og [a](x:y)", ["10:9 bad-link"]), ("> > - a\n> >   [å](x:y)", ["10:7 bad-link"]),
]
