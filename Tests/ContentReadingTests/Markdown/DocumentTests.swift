import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// What a body becomes.
@Suite struct DocumentTests {
    private func document(_ body: String) throws -> Document {
        let read = ContentTree(sampleService(body: body)).read()
        #expect(printed(read.diagnostics) == "")
        return try #require(read.catalogue?.services.first).text.norwegian.document
    }

    /// The events with their text, as one would read them aloud.
    private func spelled(_ document: Document) -> String {
        document.events.map { event in
            switch event {
            case .start(let element): "<\(name(element))>"
            case .end(let element): "</\(name(element))>"
            case .text(let from, let to): String(decoding: document.text(from, to), as: UTF8.self)
            case .code(let from, let to): "`\(String(decoding: document.text(from, to), as: UTF8.self))`"
            case .codeBlock(let from, let to): "```\(String(decoding: document.text(from, to), as: UTF8.self))```"
            case .image(let index): "!\(document.images[Int(index)].alternativeText)!"
            case .softBreak: "~"
            case .hardBreak: "¶"
            case .thematicBreak: "***"
            case .placeholder(let index): "{\(document.placeholders[Int(index)].name.rawValue)}"
            }
        }.joined()
    }

    private func name(_ element: Document.Element) -> String {
        switch element {
        case .paragraph: "p"
        case .heading(let level, let index): "h\(level).\(index)"
        case .list(let start, let tight): (start.map { "ol\($0)" } ?? "ul") + (tight ? "" : ".loose")
        case .item(let checked): "li" + (checked.map { $0 ? "+" : "-" } ?? "")
        case .quote: "quote"
        case .table: "table"
        case .tableRow(let isHeader): isHeader ? "head" : "row"
        case .tableCell(let isHeader, let alignment): "\(isHeader ? "th" : "td").\(alignment)"
        case .emphasis: "em"
        case .strong: "strong"
        case .strikethrough: "del"
        case .link(let index): "a\(index)"
        }
    }

    @Test(arguments: [
        ("Én *to* **tre** ~~fire~~ `fem`", "<p>Én <em>to</em> <strong>tre</strong> <del>fire</del> `fem`</p>"),
        ("a\nb  \nc", "<p>a~b¶c</p>"), ("> å\n>\n> b", "<quote><p>å</p><p>b</p></quote>"),
        ("- a\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("3. a\n\n4. b", "<ol3.loose><li><p>a</p></li><li><p>b</p></li></ol3.loose>"),
        ("- [ ] a\n- [x] b", "<ul><li-><p>a</p></li-><li+><p>b</p></li+></ul>"),
        ("a\n\n***\n\n    kode å\n", "<p>a</p>***```kode å\n```"),
        (
            "| A | B | C | D |\n|---|:--|:-:|--:|\n| å | b | c | d |",
            "<table><head><th.none>A</th.none><th.left>B</th.left><th.centre>C</th.centre><th.right>D</th.right></head>"
                + "<row><td.none>å</td.none><td.left>b</td.left><td.centre>c</td.centre><td.right>d</td.right></row></table>"
        ),
        ("omtrent ~5 år og ~6 år", "<p>omtrent ~5 år og ~6 år</p>"), ("&aring; &lt;b&gt; \\*x\\*", "<p>å <b> *x*</p>"),
        ("wwww og https://x.example.", "<p>wwww og <a0>https://x.example</a0>.</p>"),
    ]) func becomesEventsInTheOrderOfReading(body: String, expected: String) throws {
        #expect(spelled(try document(body)) == expected)
    }

    @Test func keepsItsPlainTextWithBlocksOnLinesAndCellsAtTabs() throws {
        let body = "## Én\n\nto *tre*\nfire\n\n- fem\n\n| a | b |\n|---|---|\n| c | d |\n"
        #expect(try document(body).plainText == "Én\nto tre fire\nfem\na\tb\t\nc\td\t\n")
    }

    @Test(arguments: [
        ("## Overskrift med ord\n\nTo ord\n\n### Mer\n\n- og tre, her –\n", 5), ("a-b c/d – «e»\n\n`f g`", 5),
        ("ø å 1 – … !", 3), ("| én | to |\n|---|---|\n| tre fire | |", 4), ("én\nto  \ntre", 3), ("", 0),
    ]) func countsWordsOutsideHeadings(body: String, count: Int) throws {
        #expect(try document(body).wordCount == count)
    }

    @Test func givesHeadingsIDsOfTheirTextEachOnce() throws {
        let body = """
            ## Hvem får hjelp?
            ## Hvem får hjelp
            ## Æøå ÉÈ – ÆRLIG *talt* `x`
            ## 2
            ## Hvem får hjelp 2
            ## Hvem får hjelp
            ## …
            ## Straße Łódź
            """
        #expect(
            try document(body).headings.map(\.id) == [
                "hvem-far-hjelp", "hvem-far-hjelp-2", "aeoa-ee-aerlig-talt-x", "2", "hvem-far-hjelp-2-2",
                "hvem-far-hjelp-3", "avsnitt", "strasse-lodz",
            ])
        #expect(try document(body).headings[2].text == "Æøå ÉÈ – ÆRLIG talt x")
        #expect(try document(body).headings[2].position == SourcePosition(line: 11, column: 1))
    }

    @Test func collectsLinksWithTheirTextsAndPlaces() throws {
        let body = """
            Blå [én *to*](https://helse.example/å) og <https://x.example> og [tre][t].

            - [fire](#henvisning) [fem](/tjenester/prove/#a) [seks](prove.md#b) [sju](mailto:a@b.example)

            [t]: ../articles/om.md "tittel"
            """
        let links = try document(body).links
        #expect(links.map(\.text) == ["én to", "https://x.example", "tre", "fire", "fem", "seks", "sju"])
        #expect(
            links.map(\.target) == [
                .web(try WebAddress(parsing: "https://helse.example/å")),
                .web(try WebAddress(parsing: "https://x.example")),
                .file(path: "articles/om.md", anchor: nil), .anchor("henvisning"),
                .page(path: "/tjenester/prove/", anchor: "a"), .file(path: "services/prove.md", anchor: "b"),
                .web(try WebAddress(parsing: "mailto:a@b.example")),
            ])
        #expect(links[0].position == SourcePosition(line: 9, column: 5))
        #expect(links[3].position == SourcePosition(line: 11, column: 3))
    }

    @Test func takesImagesBesideTheTextWithTheirAlternativeTexts() throws {
        let tree = ContentTree(sampleService(body: "Se ![Kart over *Prøvestad*](kart.png).")).adding(
            "services/kart.png", samplePNG())
        let read = tree.read()
        #expect(printed(read.diagnostics) == "")
        let document = try #require(read.catalogue?.services.first).text.norwegian.document
        #expect(spelled(document) == "<p>Se !Kart over Prøvestad!.</p>")
        #expect(document.plainText == "Se Kart over Prøvestad.\n")
        #expect(document.images.map(\.source) == ["kart.png"])
    }

    @Test func givesTheSameDocumentsOnManyThreadsAsOnOne() throws {
        // The C library shares a table between parsers while it reads strikethrough; without its lock some of these
        // come out wrong.
        let body = String(
            repeating: "Én ~~to *tre* ~~ fire~~ *~~fem~~* ~~seks\n\n- ~~sju~~ [åtte ~~ni~~](/a/) ~~*ti*\n\n", count: 30)
        let literal = (0..<200).map { sampleService("prove-\($0)", body: body) }.joined(separator: "\n")
        let files = ContentTree(literal).files
        let one = try #require(read(files, jobs: 1).catalogue).services.map { spelled($0.text.norwegian.document) }
        let many = try #require(read(files, jobs: 8).catalogue).services.map { spelled($0.text.norwegian.document) }
        #expect(Set(one).count == 1)
        #expect(zip(one, many).count { $0 != $1 } == 0)
    }
}
