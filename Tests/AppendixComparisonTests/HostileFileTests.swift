internal import Diagnostics
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

/// Files that nobody's program wrote: broken, cut off, or made to do harm.
struct HostileFileTests {
    private func hex(_ text: String) -> [UInt8] {
        stride(from: 0, to: text.count, by: 2).compactMap { place in
            let start = text.index(text.startIndex, offsetBy: place)
            return UInt8(text[start...].prefix(2), radix: 16)
        }
    }

    @Test(arguments: [
        ("73ca39bc34e9f0b2221d85240c1600", "Blåbær, blåbær, blåbær"), ("010300fcff616263", "abc"),
    ]) func inflatesFixedAndStoredBlocks(packed: String, text: String) throws {
        #expect(try inflated(hex(packed)[...], limit: 100) == Array(text.utf8))
    }

    @Test func inflatesBlocksWithTheirOwnCodes() throws {
        let packed = hex(
            """
            6d92b10dc3300c047b4fa111248aa4c57da222291c40f670eebd58ea80d7127f7aeaf9b55c9f79ccf39aabbccbf9dc6b6b7fa3\
            e3bb5e9be65100e859269667dd33ab91750eb6a365b6832da0ba6774176061637075d005fdb6836dcdba06ef19b001292b1d087656\
            882a80b59ad9010782ef0aa43c8035b01501968a0115ed068504dd80f83c17f207
            """)
        let lines = (0..<40).map { "\($0 * $0 % 97) tjenester i \($0 % 3 == 0 ? "sør" : "nord")" }
        #expect(try inflated(packed[...], limit: 1000) == Array(lines.joined(separator: "\n").utf8))
    }

    @Test func stopsAtTheLimitWhenAFewBytesUnfoldIntoMany() {
        let bomb = hex("edc13101000000c2a0f54f6d0d0fa0" + String(repeating: "00", count: 97) + "805703")
        #expect(throws: InflateProblem.tooLong) { try inflated(bomb[...], limit: 1000) }
    }

    @Test func refusesDataThatIsCutOffAtAnyPlace() {
        let whole = hex("73ca39bc34e9f0b2221d85240c1600")
        for length in 0..<whole.count - 1 {
            #expect(throws: InflateProblem.self) { try inflated(whole[..<length], limit: 100) }
        }
    }

    @Test func neverReadsOutsideRandomData() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<3_000 {
            let bytes = (0..<64).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            // Whatever comes of it, the test is that nothing traps.
            _ = try? inflated(bytes[...], limit: 10_000)
            _ = try? ZIPReader([0x50, 0x4B, 0x03, 0x04] + bytes)
            _ = try? WordTables(document: Array("<w:p xmlns:w='x'>".utf8) + bytes, targets: [:])
        }
    }

    @Test func refusesAnArchiveThatWasChangedOrCutOff() throws {
        var archive = InventedArchive()
        archive.append("a.xml", Array("innhold".utf8))
        let bytes = archive.finished()
        #expect(try ZIPReader(bytes).part("a.xml", limit: 100) == Array("innhold".utf8))
        #expect(throws: ZIPReader.Problem.tooLarge("a.xml")) { try ZIPReader(bytes).part("a.xml", limit: 3) }
        #expect(throws: ZIPReader.Problem.noPart("b")) { try ZIPReader(bytes).part("b", limit: 3) }
        for length in 0..<bytes.count {
            #expect(throws: ZIPReader.Problem.self) { try ZIPReader(Array(bytes[..<length])).part("a.xml", limit: 9) }
        }
        for place in 35..<42 {
            var changed = bytes
            changed[place] ^= 1
            #expect(throws: ZIPReader.Problem.damaged("a.xml")) { try ZIPReader(changed).part("a.xml", limit: 100) }
        }
    }

    private func events(_ text: String) throws -> Int {
        var reader = try XMLReader(Array(text.utf8))
        var count = 0
        while try reader.next() != nil { count += 1 }
        return count
    }

    @Test func refusesADocumentTypeBeforeItsEntitiesUnfold() {
        let laughs = """
            <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&c;&d;</a>
            """
        #expect(throws: XMLReader.Problem.documentType) { try events(laughs) }
    }

    @Test(arguments: [
        // A billion laughs: ten entities, each ten of the one before.
        (0..<10).reduce("<!DOCTYPE a [<!ENTITY e \"ha\">") { text, level in
            let inner = String(repeating: level == 0 ? "&e;" : "&e\(level - 1);", count: 10)
            return text + "<!ENTITY e\(level) \"\(inner)\">"
        } + "]><a>&e9;</a>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"https://x.example/a.dtd\"><a/>", "<?xml version='1.0'?><!-- a --><!DOCTYPE a><a/>",
    ]) func saysOfAWordFileThatItHasADocumentType(xml: String) throws {
        for part in ["word/document.xml", "word/_rels/document.xml.rels"] {
            var archive = InventedArchive()
            for name in ["word/document.xml", "word/_rels/document.xml.rels"] {
                archive.append(name, Array((name == part ? xml : "<a/>").utf8))
            }
            let error = #expect(throws: PublishedFileError.self) {
                try PublishedAppendix(archive.finished(), file: "a.docx", regions: [])
            }
            let diagnostic = try #require(error).diagnostic(file: "a.docx")
            #expect(
                TextPrinter(language: .en, colour: false).print(diagnostic, source: { _ in nil }) == """
                    a.docx:1:1: error: the XML in the file has a document type [unreadable-appendix]
                      help: open it in Word or Excel and save it again as .docx or .xlsx
                    """)
        }
    }

    @Test(arguments: [
        "<a>", "<a></b>", "<a", "<a b>", "<a b=c/>", "<a b='x", "<a>&c;</a>", "<a>&#xD800;</a>", "<a>& b</a>", "</a>",
        "<p:a/>", "<a><!-- </a>", "<a><![CDATA[x</a>", "<>", "< a/>",
    ]) func refusesMalformedXML(text: String) {
        #expect(throws: XMLReader.Problem.malformed(line: 1)) { try events(text) }
    }

    @Test func refusesElementsNestedWithoutEnd() {
        #expect(throws: XMLReader.Problem.tooDeep) { try events(String(repeating: "<a>", count: 100_000)) }
    }

    @Test func readsReferencesSectionsAndNamespaces() throws {
        var reader = try XMLReader(
            Array("<a xmlns='u' xmlns:p='v' p:b='1&#x20;&amp;'>æ&lt;<![CDATA[<&]]><p:c/></a>".utf8))
        var events: [XMLReader.Event] = []
        while let event = try reader.next() { events.append(event) }
        let a = XMLReader.Name(namespace: "u", local: "a")
        let c = XMLReader.Name(namespace: "v", local: "c")
        let b = XMLReader.Attribute(name: .init(namespace: "v", local: "b"), value: "1 &")
        #expect(events == [.start(a, [b]), .text("æ<"), .text("<&"), .start(c, []), .end(c), .end(a)])
    }
}
