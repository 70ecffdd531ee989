internal import AppendixFixtures
internal import ContentFixtures
internal import Diagnostics
internal import Pictures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

struct PictureTests {
    private let png = samplePNG(1000, 500)
    private let svg = Array(#"<svg width="10" height="20"/>"#.utf8)

    private func appendix() throws -> Appendix {
        let document = Document(
            events: [
                .start(.paragraph), .text(0, 4), .image(index: 0), .text(0, 4), .image(index: 0), .image(index: 1),
                .end(.paragraph),
            ],
            text: Array("Før \n".utf8),
            images: [
                .init(
                    source: "kart.png", alternativeText: "Kart & vei", position: .start,
                    picture: try Picture(path: "services/kart.png", bytes: png)),
                .init(
                    source: "merke.svg", alternativeText: "Merke", position: .start,
                    picture: try Picture(path: "services/merke.svg", bytes: svg)),
            ])
        return try Invented.appendix([Invented.service("a", text: document)])
    }

    private func part(_ name: String, _ archive: ZIPReader) throws -> [UInt8] { try archive.part(name, limit: 1 << 24) }

    @Test func isADrawingWithItsAlternativeTextInAWordFileAndItsBytesStandThereOnce() throws {
        let archive = try ZIPReader(AppendixFormat.docx.bytes(of: appendix()))
        let document = String(decoding: try part("word/document.xml", archive), as: UTF8.self)
        #expect(document.components(partedBy: "<w:drawing>").count == 3)
        #expect(document.contains(#"<wp:docPr id="1" name="Kart &amp; vei" descr="Kart &amp; vei"/>"#))
        #expect(document.contains(#"<wp:docPr id="2" name="Kart &amp; vei" descr="Kart &amp; vei"/>"#))
        #expect(document.contains(#"<a:blip r:embed="image1"/>"#))
        // As wide as the column, and half as high.
        #expect(document.contains(#"<wp:extent cx="3556000" cy="1778000"/>"#))
        #expect(try part("word/media/image1.png", archive) == png)
        let relationships = String(decoding: try part("word/_rels/document.xml.rels", archive), as: UTF8.self)
        #expect(relationships.contains(#"Id="image1""#) && relationships.contains(#"Target="media/image1.png""#))
        let types = String(decoding: try part("[Content_Types].xml", archive), as: UTF8.self)
        #expect(types.contains(#"<Default Extension="png" ContentType="image/png"/>"#))
    }

    @Test func isItsAlternativeTextWhereWordCannotShowIt() throws {
        let archive = try ZIPReader(AppendixFormat.docx.bytes(of: appendix()))
        let document = String(decoding: try part("word/document.xml", archive), as: UTF8.self)
        #expect(document.contains(#"<w:t xml:space="preserve">Merke</w:t>"#))
        #expect(throws: (any Error).self) { try part("word/media/image2.svg", archive) }
    }

    @Test func isFoundAgainAsTextWhenTheWordFileIsCompared() throws {
        let appendix = try appendix()
        let published = try PublishedAppendix(
            AppendixFormat.docx.bytes(of: appendix), file: "a.docx", regions: [Invented.hill.region])
        #expect(AppendixComparison(of: published, with: appendix).diagnostics.sorted.isEmpty)
    }

    @Test func standsInThePageItselfWhereThatLeavesTheSite() throws {
        let page = String(decoding: AppendixFormat.html.bytes(of: try appendix()), as: UTF8.self)
        #expect(
            page.contains(
                #"<img src="data:image/svg+xml;base64,PHN2ZyB3aWR0aD0iMTAiIGhlaWdodD0iMjAiLz4=" alt="Merke" width="10" height="20" loading="lazy">"#
            ))
        #expect(page.contains(#"<img src="data:image/png;base64,iVBORw0KGgo"#))
    }

    @Test func isItsAlternativeTextInTheFormatsOfPlainText() throws {
        for format in [AppendixFormat.markdown, .csv, .json] {
            let text = String(decoding: format.bytes(of: try appendix()), as: UTF8.self)
            #expect(text.contains("Merke") && !text.contains("kart.png"))
        }
    }
}
