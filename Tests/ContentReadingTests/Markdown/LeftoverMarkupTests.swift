import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// What an author meant as markup and Markdown shows as text. The sample's body begins with line 9.
@Suite struct LeftoverMarkupTests {
    private func problems(_ body: String, _ language: MessageLanguage = .nb) -> String {
        let tree = ContentTree(sampleService(body: body))
        return printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func ids(_ body: String) -> [String] {
        ContentTree(sampleService(body: body)).read().diagnostics.sorted.map {
            "\($0.location.position.line):\($0.location.position.column) \($0.id)"
        }
    }

    @Test func saysWhyALinkIsNone() {
        #expect(
            problems("Blå [mer](https://helse.example/min side) og [kart] (https://helse.example/).") == """
                services/prove.md:9:5: advarsel: '[mer](https://helse.example/min side)' blir ikke en lenke: adressen har \
                mellomrom [unfinished-link]
                    9 | Blå [mer](https://helse.example/min side) og [kart] (https://helse.example/).
                      |     ^
                  hjelp: skriv '%20' for hvert mellomrom i adressen

                services/prove.md:9:46: advarsel: '[kart] (https://helse.example/)' blir ikke en lenke: det er mellomrom \
                foran '(' [unfinished-link]
                    9 | Blå [mer](https://helse.example/min side) og [kart] (https://helse.example/).
                      |                                              ^
                  hjelp: skriv '[tekst](https://helse.example/)'
                """)
    }

    @Test(arguments: [
        ("å [a](to steder.md)", ["9:3"]), ("[ok](/a/) og [a](https://x.example/", ["9:14"]), ("a](/b/)", ["9:2"]),
        ("[a(https://x.example)", ["9:1"]), ("(a)[https://x.example/]", ["9:1"]), ("(a)[b.md]", ["9:1"]),
        ("[a] (b.md)", ["9:1"]), ("se www.helse.example.", ["9:4"]), ("[*a* b](c d)", ["9:7"]),
    ]) func reportsEveryLinkThatBecameNone(body: String, places: [String]) {
        #expect(ids(body) == places.map { "\($0) unfinished-link" })
    }

    @Test(arguments: [
        ("se ==viktig== nå", ["9:4"]), ("## Tittel {#id}\n\nå", ["9:11"]), ("[lenke](b.md){.knapp}", ["9:14"]),
        ("[TOC]\n\nå", ["9:1"]), ("a == b == c", []), ("{a} og {.} og x=={y}", []),
    ]) func reportsWhatOtherProgramsRead(body: String, places: [String]) {
        #expect(ids(body).filter { $0.hasSuffix("markup-as-text") } == places.map { "\($0) markup-as-text" })
    }

    @Test(arguments: [
        ("[ring](11 11 11 11)", "skriv 'tel:11111111'"), ("[ring](tel:+47 11 11 11 11)", "skriv 'tel:+4711111111'"),
    ]) func saysHowATelephoneNumberIsWritten(body: String, help: String) {
        #expect(problems(body).hasSuffix("hjelp: \(help)"))
    }

    @Test(arguments: [
        ("prove", "prove.md"), ("prove/", "prove.md"), ("../tjenester/prove/", "/tjenester/prove/"),
        ("/tjenester/prove/index.html", "/tjenester/prove/"), ("/tjenester/prove/?a=b", "/tjenester/prove/"),
    ]) func saysWhichPlaceOnTheSiteWasMeant(address: String, meant: String) {
        #expect(problems("[x](\(address))").hasSuffix("hjelp: mente du '\(meant)'?"))
    }

    @Test func aFootnoteOfOneWordIsAFootnoteToo() {
        #expect(ids("Blå.[^1]\n\n[^1]: merknad\n") == ["9:5 footnote"])
    }

    @Test func saysHowAHeadingIsWritten() {
        #expect(
            problems("Blå.\n\n##Overskrift", .en) == """
                services/prove.md:11:1: warning: '##Overskrift' is shown as it stands [markup-as-text]
                   11 | ##Overskrift
                      | ^
                  help: a heading has a blank after its '#': '## Heading'
                """)
    }

    @Test(arguments: [
        ("#Overskrift", ["9:1"]), ("blå\n-punkt", ["10:1"]), ("> -ærlig", ["9:3"]),
        ("• punkt\n• punkt", ["9:1", "10:1"]),
        ("– én\n– to\n– tre", ["10:1"]), ("Blå **fet og **mer", ["9:5"]), ("~~å", ["9:1"]), ("__å", ["9:1"]),
        ("| a | b |\n| c | d |", ["9:1"]), ("se [[side]] og {{< fig >}}", ["9:4", "9:16"]),
        (":::note\nå\n:::", ["9:1"]),
        ("!!! note", ["9:1"]), ("> [!NOTE]\n> å", ["9:3"]), ("- • punkt", ["9:3"]),
    ]) func reportsOtherMarkupThatBecameNone(body: String, places: [String]) {
        #expect(ids(body) == places.map { "\($0) markup-as-text" })
    }

    @Test(arguments: [
        "**fet** og *kursiv* ~~ut~~ __fet__", "-5 grader, #1 og C#", "– Ja, sa hun.", "navn ______ dato ____",
        "[a] (b)",
        "\\[a](b c) \\**x \\##y", "`[a](b c) **x [[y]] www.x.example`", "    ##Kode\n    -punkt", "a[0] (se b) (c)[d]",
        "Godkjent fra*", "2 * 3 ** 4", "a_b__c", "[www.helse.example](https://www.helse.example/)", "x|y",
        "https://www.helse.example/a_b", "post@www.helse.example", "| a | b |\n|---|---|\n| c | d |",
    ]) func leavesAloneWhatIsMeantAsItStands(body: String) { #expect(ids(body) == []) }

    @Test func tellsOfALineThatMarkdownHides() {
        #expect(
            problems("Blå.\n\n[Merk]: husk-kortet") == """
                services/prove.md:11:1: advarsel: linjen som begynner med '[Merk]:', vises ikke: den leses som adressen \
                til en lenke [unused-reference]
                   11 | [Merk]: husk-kortet
                      | ^
                  hjelp: ta bort klammene hvis den er tekst; ellers ta den bort
                """)
        #expect(ids("Se [a][Merk] og [b].\n\n[merk]: /a/\n[b]: /b/\n\n    [c]: /d/\n\n[d]: to ord") == [])
    }

    @Test func takesNoLongerForManyBrackets() {
        for part in ["[", "[[", "(", "](", "**a ", "www.", "{{", "a@"] {
            #expect(ids(String(repeating: part, count: 32_000 / part.utf8.count)).count <= 20_000)
        }
    }

    @Test func tellsABadLinkOnce() {
        #expect(ids("## Å\n\n[a](tel:x) [b](#a)") == ["11:1 bad-link"])
    }

    @Test(arguments: [
        ("../articles/om.md", LinkTarget.file(path: "articles/om.md", anchor: nil)),
        ("./prove.md#a", .file(path: "services/prove.md", anchor: "a")),
        ("../services/prove.en.md", .file(path: "services/prove.en.md", anchor: nil)),
    ]) func findsTextsFromTheFolderThatItLiesIn(written: String, target: LinkTarget) throws {
        let read = ContentTree(sampleService(body: "[a](\(written))")).read()
        #expect(try #require(read.catalogue?.services.first).text.norwegian.document.links.map(\.target) == [target])
    }

    @Test(arguments: ["../../om.md", "a/b.md", "../registry/a.md", "/../a.md"])
    func refusesFilesThatAreNoTexts(written: String) { #expect(ids("[a](\(written))") == ["9:1 bad-link"]) }

    @Test func guessesMailtoForAnEmailAddress() {
        #expect(problems("[å](post@helse.example)").hasSuffix("hjelp: mente du 'mailto:post@helse.example'?"))
    }

    @Test func givesNoHeadingAnIDOfThePagesFrame() throws {
        let read = ContentTree(sampleService(body: "## Main\n\n## Search field\n\n## Results")).read()
        let document = try #require(read.catalogue?.services.first).text.norwegian.document
        #expect(document.headings.map(\.id) == ["main-2", "search-field-2", "results-2"])
    }
}
