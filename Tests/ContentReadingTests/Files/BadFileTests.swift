import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// Files that are not what they should be, as bytes and by name.
@Suite struct BadFileTests {
    private func problems(_ tree: ContentTree, _ language: MessageLanguage = .nb) -> String {
        printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func ids(_ tree: ContentTree) -> [String] {
        tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    private let tree = ContentTree(sampleService())

    @Test func readsTheSampleWithoutAWord() {
        #expect(problems(tree) == "")
    }

    @Test func reportsInvalidUTF8AtTheByteAfterNorwegianLetters() {
        let text = Array("---\nid: prove\n---\nBlåbær og ".utf8) + [0xE6] + Array("blehage\n".utf8)
        #expect(
            problems(tree.adding("services/prove.md", text)) == """
                services/prove.md:4:11: feil: her står noe som ikke er tekst i UTF-8 [not-utf-8]
                    4 | Blåbær og �blehage
                      |           ^
                  hjelp: lagre filen på nytt med tegnkoding UTF-8; se etter at æ, ø og å er blitt riktige
                """)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xC3], [0x80],
            [0xE2, 0x82],
        ] as [[UInt8]]) func refusesEveryKindOfBrokenUTF8(bytes: [UInt8])
    {
        let text = Array("- id: prøve\n".utf8) + bytes
        #expect(ids(tree.adding("registry/regions.yml", text)).first == "registry/regions.yml:2:1 not-utf-8")
    }

    @Test func reportsNULInEnglish() {
        #expect(
            problems(tree.adding("site.yml", Array("title: Prøve\0\n".utf8)), .en) == """
                site.yml:1:13: error: an invisible character stands here, U+0000 [invisible-character]
                    1 | title: Prøve\\u{0}
                      |             ^
                  help: delete it; such characters come with text pasted from other programs
                """)
    }

    @Test(arguments: ["\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{2028}", "\r"])
    func refusesInvisibleCharacters(character: String) {
        let text = "---\nid: prove\n---\nå\(character)b\n"
        #expect(ids(tree.adding("services/prove.md", text)) == ["services/prove.md:4:2 invisible-character"])
    }

    @Test func dropsAByteOrderMarkAndCountsColumnsWithoutIt() {
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("- idd: helse-prøve\n".utf8)
        #expect(
            problems(tree.adding("registry/regions.yml", marked)).split(separator: "\n").prefix(3).joined(
                separator: "\n") == """
                    registry/regions.yml:1:3: feil: 'name' mangler [missing-key]
                        1 | - idd: helse-prøve
                          |   ^
                    """)
    }

    @Test func readsFilesWithCarriageReturnsLikeOthers() throws {
        let crlf = tree.files.map {
            File(
                path: $0.path,
                bytes: Array(String(decoding: $0.bytes, as: UTF8.self).replacing("\n", with: "\r\n").utf8))
        }
        let read = read(crlf)
        #expect(printed(read.diagnostics) == "")
        let service = try #require(read.catalogue?.services.first)
        #expect(service.name[.nb] == "Nasjonal behandlingstjeneste for prove")
        #expect(service.text.norwegian.document.plainText == "Tjenesten hjelper.\n")
        #expect(read.catalogue?.classification.entries.last?.titles[.en] == "Sample disease, upper part")
    }

    @Test func pointsAtTheRightPlaceInAFileWithCarriageReturns() {
        let text = "---\r\nid: prove\r\nsumary: {nb: Ærlig, en: Honest}\r\n---\r\nBlå <b>tekst</b>\r\n"
        #expect(
            ids(tree.adding("services/prove.md", text)) == [
                "services/prove.md:2:1 missing-key", "services/prove.md:2:1 missing-key",
                "services/prove.md:3:1 unknown-key",
                "services/prove.md:5:5 raw-html", "services/prove.md:5:13 raw-html",
            ])
    }

    @Test(arguments: ["", " \n\n", "\u{FEFF}"]) func reportsAnEmptyFile(text: String) {
        let printed = problems(tree.adding("services/prove.md", text))
        #expect(printed.hasPrefix("services/prove.md:1:1: feil: filen er tom [empty-file]\n"))
        #expect(printed.hasSuffix("\n  hjelp: fyll den ut, eller slett den"))
    }

    @Test func reportsATextWithoutFrontMatter() {
        #expect(
            problems(tree.adding("services/prove.md", "Tjenesten hjelper.\n")) == """
                services/prove.md:1:1: feil: teksten begynner ikke med opplysninger mellom to linjer med '---' \
                [no-front-matter]
                    1 | Tjenesten hjelper.
                      | ^
                  hjelp: skriv '---' alene på første linje, så 'id: …' og de andre feltene, så '---' igjen
                """)
    }

    @Test(arguments: [
        "---\nid: prove\n", "---\nid: prove\n--- x\n", "---", "---\nid: prove\n ---\n", "---\nid: a\n----\n",
    ])
    func reportsFrontMatterThatIsNotClosed(text: String) {
        #expect(ids(tree.adding("services/prove.md", text)) == ["services/prove.md:1:1 unclosed-front-matter"])
    }

    @Test func toleratesBlanksAfterTheHyphens() {
        let text = String(decoding: tree.files[1].bytes, as: UTF8.self).replacing("---\n", with: "--- \t\n")
        #expect(ids(tree.adding("services/prove.md", text)) == [])
    }

    @Test func refusesAFileOfTenMegabytesOnOneLine() {
        let long = "---\nid: prove\n---\n" + String(repeating: "å", count: 5_000_000)
        #expect(ids(tree.adding("services/prove.md", long)) == ["services/prove.md:1:1 file-too-large"])
        #expect(ids(tree.adding("registry/regions.yml", long)) == ["registry/regions.yml:1:1 file-too-large"])
        let rows = ContentTree(sampleService(rowLines: ["procedures: [\(String(repeating: "å", count: 5_000_000))]"]))
        #expect(ids(rows) == ["registry/services/prove.yml:14:16 too-long"])
        let shorter = ContentTree(sampleService(rowLines: ["owner: \(String(repeating: "å", count: 100_000))"]))
        #expect(problems(shorter).utf8.count < 2_000)
    }

    @Test(arguments: [
        ("services/prove.MD", "gi filen navnet 'services/prove.md'"),
        ("services/prove.doc", "i 'services' ligger norske tekster"),
        ("services/under/prove.en.md", "gi filen navnet 'services/prove.en.md'"),
        ("services/under/prove.doc", "innholdet er site.yml, gone.yml og mappene"),
        ("registry/services/prove.yaml", "gi filen navnet 'registry/services/prove.yml'"),
        ("registry/region.yml", "gi filen navnet 'registry/regions.yml'"),
        ("registry/hele-registeret.yml", "i 'registry' ligger source.yml"),
        ("registry/annet.yml", "i 'registry' ligger source.yml"),
        ("Site.yml", "gi filen navnet 'site.yml'"),
        ("articles/om.txt", "gi filen navnet 'articles/om.md'"),
        ("articles/om.rtf", "i 'articles' ligger norske tekster"),
    ]) func reportsAFileThatNobodyReads(path: String, help: String) {
        let text = problems(tree.adding(path, "x\n"))
        #expect(
            text.hasPrefix("\(path):1:1: feil: '\(path)' er ingen av filene som innholdet består av [unknown-file]"))
        #expect(text.contains("hjelp: \(help)"))
    }

    @Test(arguments: [".gitkeep", "services/.DS_Store", "README.md", "articles/README.md", ".github/x.yml"])
    func ignoresNotesAndHiddenFiles(path: String) {
        #expect(ids(tree.adding(path, [0])) == [])
    }

    @Test func showsAFileNameWithALineBreakOnOneLine() {
        let text = problems(tree.adding("services/a\nb.md", "x\n"))
        #expect(
            text.split(separator: "\n").first
                == "services/a\\u{A}b.md:1:1: feil: filnavnet 'a\\u{A}b.md' kan ikke bli en adresse [file-name]")
    }

    @Test(arguments: [
        "services/Prove.md", "services/prøve.md", "services/a b.md", "services/-a.md", "services/a--b.md",
        "services/a.nn.md", "articles/A.en.md",
    ])
    func reportsAFileNameThatCannotBecomeAnAddress(path: String) {
        let found = ids(tree.adding(path, "---\nid: x\n---\n"))
        #expect(found.contains("\(path):1:1 file-name"))
    }
}
