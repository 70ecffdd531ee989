import ContentFixtures
import Diagnostics
import Files
import ServiceCatalogue
import Testing

@testable import ContentReading

/// Content with å as an a and a ring, as macOS and PDF files have it. Swift's `==` hides the difference, so bytes are compared.
@Suite struct ComposedLettersTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// With each å in two parts, also in what the literal is read to.
    private func inParts(_ literal: String) -> ContentTree {
        var tree = ContentTree(literal)
        for index in tree.files.indices {
            let text = String(decoding: tree.files[index].bytes, as: UTF8.self).replacing("å", with: "a\u{30A}")
            tree.files[index].bytes = bytes(text)
        }
        return tree
    }

    private let literal = sampleService(
        rowLines: [], textLines: ["owner: Blåbæravdelingen"],
        body: "## Når får du hjelp\n\n[Blå](https://blåkors.example/å)")

    @Test func readsTextsInPartsAsIfTheyWereWhole() throws {
        let read = inParts(literal).read()
        #expect(printed(read.diagnostics) == "")
        let text = try #require(read.catalogue?.services.first).text
        #expect(bytes(text.owner ?? "") == bytes("Blåbæravdelingen"))
        #expect(text.norwegian.document.headings.map(\.id) == ["nar-far-du-hjelp"])
        #expect(text.norwegian.document.text == bytes("Når får du hjelp\nBlå\n"))
        let address = try WebAddress(parsing: "https://blåkors.example/å")
        #expect(text.norwegian.document.links.map(\.target) == [.web(address)])
        #expect(address.href == "https://xn--blkors-jua.example/%C3%A5")
    }

    @Test func readsKeysHospitalsAndNamesInPartsAsIfTheyWereWhole() throws {
        let hospital = literal.replacing("hospital: Prøvesykehuset", with: "hospital: Ullevål")
        let service = try #require(inParts(hospital).read().catalogue?.services.first)
        #expect(bytes(service.sites.first?.hospital ?? "") == bytes("Ullevål"))
    }

    @Test func composesWhatEntitiesAndEscapesPutTogether() throws {
        let literal = sampleService(
            textLines: ["owner: \"Bla\\u030Ab\\u00E6r\""], body: "## Na&#x30A;r *Bla&#778;*")
        let read = ContentTree(literal).read()
        #expect(printed(read.diagnostics) == "")
        let text = try #require(read.catalogue?.services.first).text
        #expect(bytes(text.owner ?? "") == bytes("Blåbær"))
        #expect(text.norwegian.document.text == bytes("Når Blå\n"))
    }

    @Test(arguments: [
        ("e\u{301}A\u{30A}o\u{308}", "éÅö"), ("\u{212B}", "Å"), ("a\u{302}\u{323}", "ậ"), ("и\u{306}", "й"),
        ("x\u{30A}", "x\u{30A}"), ("g\u{301}\u{328}", "ǵ\u{328}"), ("Åå – «æ»", "Åå – «æ»"),
    ]) func composesLettersOfEveryAlphabetInUse(written: String, whole: String) throws {
        #expect(bytes(written.composed) == bytes(whole))
    }

    @Test func findsAPictureWhoseNameTheDiskHasInPartsAndSaysSo() {
        let tree = ContentTree(sampleService(body: "![Kart](blå.png)")).adding("services/bla\u{30A}.png", [1])
        #expect(
            printed(tree.read().diagnostics) == """
                services/blå.png:1:1: tips: filnavnet 'blå.png' har bokstaver som er delt i to tegn, slik macOS skriver \
                dem; det er lest som om de var hele [file-name-decomposed]
                  hjelp: bruk a–z i filnavn, eller skriv navnet på nytt på en annen maskin
                """)
        #expect(
            printed(inParts(sampleService(body: "![Kart](blå.png)")).adding("services/blå.png", [1]).read().diagnostics)
                == "")
    }

    @Test func refusesTwoFilesOfTheSameName() {
        var tree = ContentTree(sampleService(body: "![Kart](blå.png)"))
        tree.files += [
            File(path: "services/blå.png", bytes: [1]), File(path: "services/bla\u{30A}.png", bytes: [2]),
        ]
        #expect(
            printed(tree.read().diagnostics, .en).hasPrefix(
                """
                services/blå.png:1:1: hint: the file name 'blå.png' has letters in two parts, as macOS writes them; it was \
                read as if they were whole [file-name-decomposed]
                  help: use a–z in file names, or write the name anew on another machine

                services/blå.png:1:1: error: two files are called 'blå.png'; in one of the names the letters are in two \
                parts [file-name-twice]
                  help: delete one of them
                """))
    }
}
