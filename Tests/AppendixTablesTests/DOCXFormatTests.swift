internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

struct DOCXFormatTests {
    private func part(_ name: String, _ appendix: Appendix) throws -> String {
        let archive = try ZIPReader(AppendixFormat.docx.bytes(of: appendix))
        return String(decoding: try archive.part(name, limit: 1 << 24), as: UTF8.self)
    }

    private func appendix() throws -> Appendix {
        let sites = [ServiceLocation(trust: Invented.hill, website: Invented.address("https://a.example/?b&c"))]
        return try Invented.appendix([
            Invented.service("a", sites: sites, text: .init(paragraph: "Ei <tenest>."), textLanguage: .nn),
            Invented.service("b", sites: sites),
        ])
    }

    @Test func isWellFormedInEveryPart() throws {
        let names = [
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
            "word/footer2.xml",
            "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/numbering.xml",
            "word/footnotes.xml", "word/footer1.xml", "word/fontTable.xml", "word/theme/theme1.xml",
        ]
        for name in names {
            var reader = try XMLReader(Array(try part(name, appendix()).utf8))
            while try reader.next() != nil {}
        }
    }

    @Test func putsEachAppendixIntoALandscapeSectionOfItsOwn() throws {
        let document = try part("word/document.xml", appendix())
        let size = #"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#
        #expect(document.components(partedBy: size).count == 4)
    }

    @Test func repeatsTheHeadOfATableAndKeepsRowsTogether() throws {
        let document = try part("word/document.xml", appendix())
        #expect(document.contains("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
        #expect(document.contains("<w:tr><w:trPr><w:cantSplit/></w:trPr>"))
        #expect(document.contains(#"<w:tblLayout w:type="fixed"/>"#))
    }

    @Test func letsARowBreakThatIsHigherThanAPage() throws {
        let long = Document { text in
            for _ in 0..<60 { text.paragraph("avsnitt") }
        }
        let document = try part("word/document.xml", Invented.appendix([Invented.service("a", text: long)]))
        #expect(document.contains("<w:tr><w:tc>"))
    }

    @Test func marksTheLanguageOfEachTextThatIsNotInTheDocuments() throws {
        let document = try part("word/document.xml", appendix())
        #expect(
            document.contains(
                #"<w:rPr><w:lang w:val="nn-NO"/></w:rPr><w:t xml:space="preserve">Ei &lt;tenest&gt;.</w:t>"#))
        #expect(document.contains(#"<w:rPr><w:lang w:val="en-GB"/></w:rPr>"#))
        let styles = try part("word/styles.xml", appendix())
        #expect(styles.contains(#"<w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/>"#))
    }

    @Test func writesOneRelationshipForAnAddressThatSeveralLinksShare() throws {
        let links = try part("word/_rels/document.xml.rels", appendix())
        #expect(links.components(partedBy: #"Target="https://a.example/?b&amp;c" TargetMode="External""#).count == 2)
    }

    @Test func givesEachTableACaptionAnAlternativeTextAndANote() throws {
        let document = try part("word/document.xml", appendix())
        #expect(document.contains(#"<w:tblCaption w:val="Nasjonale behandlingstjenester, Helse Øst RHF"/>"#))
        #expect(
            document.contains("<w:tblDescription w:val=\"Nasjonale behandlingstjenester, Helse Øst RHF: 2. Navn på"))
        #expect(document.contains(#"<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>"#))
        let notes = try part("word/footnotes.xml", appendix())
        #expect(
            notes.contains("De fleste som ble godkjent i 2011, var nasjonale eller flerregionale funksjoner fra før."))
    }

    @Test func beginsEachNumberedListAnew() throws {
        let text = Document { text in
            for start: Int32 in [1, 5] {
                text.element(.list(start: start, tight: true)) { text in
                    text.element(.item(checked: nil)) { $0.paragraph("punkt") }
                    text.element(.item(checked: nil)) { $0.paragraph("punkt") }
                }
            }
        }
        let appendix = try Invented.appendix([Invented.service("a", text: text)])
        let document = try part("word/document.xml", appendix)
        let second = #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>"#
        #expect(document.components(partedBy: second).count == 3)
        #expect(try part("word/numbering.xml", appendix).contains(#"<w:startOverride w:val="5"/>"#))
    }

    @Test func beginsWithAFieldOfContentsWhereItHasSeveralAppendices() throws {
        let whole = try Invented.wholeAppendix([Invented.service("a")])
        let document = try part("word/document.xml", whole)
        #expect(document.contains(#" TOC \o "1-2" \h \z \u "#))
        let headings = document.matches(of: /<w:bookmarkStart w:id="\d+" w:name="(_Toc\d+)"\/><w:r><w:t>([^<]*)</)
        let entries = document.matches(of: /<w:hyperlink w:anchor="(_Toc\d+)" w:history="1"><w:r><w:t>([^<]*)</)
        #expect(entries.map { "\($0.1) \($0.2)" } == headings.map { "\($0.1) \($0.2)" })
        #expect(
            headings.filter { $0.2.hasPrefix("Vedlegg ") }.map { String($0.2.prefix(11)) }
                == (1...6).map { "Vedlegg \($0): " })
        #expect(try !part("word/document.xml", whole.only(4)).contains("TOC"))
    }

    @Test func standsWhereATableIsNarrowAndLiesWhereItIsWide() throws {
        let document = try part("word/document.xml", Invented.wholeAppendix([]))
        let sections = document.matches(of: /<w:pgSz w:w="(\d+)"/).map { $0.1 == "11906" ? "portrait" : "landscape" }
        // Contents, the three of services, names, the year, applications.
        #expect(
            sections == ["portrait", "landscape", "landscape", "landscape", "portrait", "landscape", "portrait"])
        #expect(
            try part("word/footer2.xml", Invented.wholeAppendix([])).contains(#"<w:tab w:val="right" w:pos="9638"/>"#))
    }

    @Test func drawsTheYearAndMarksItsMonths() throws {
        let document = try part("word/document.xml", Invented.wholeAppendix([]).only(5))
        let row = document.split(separator: "<w:tr>").dropFirst().first { $0.contains("15. januar: Frist januar") }
        #expect(row?.contains("<w:t>15.</w:t>") == true)
        #expect(row?.split(separator: "<w:shd ").count == 2)
        #expect(document.contains("SEQ Figur"))
    }

    @Test func namesItsTitleLanguageAndDayInItsProperties() throws {
        let properties = try part("docProps/core.xml", appendix())
        #expect(properties.contains("<dc:title>Vedlegg 1, 2 og 3: nasjonale tjenester i spesialist"))
        #expect(properties.contains("<dc:language>nb-NO</dc:language>"))
        #expect(properties.contains(">2026-11-01T00:00:00Z</dcterms:modified>"))
    }
}
