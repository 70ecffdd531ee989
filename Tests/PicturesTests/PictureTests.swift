import Diagnostics
import Testing

@testable import Pictures

@Suite struct PictureTests {
    private func size(_ name: String, _ bytes: [UInt8]) throws -> [Int] {
        let picture = try Picture(path: "services/\(name)", bytes: bytes)
        return [picture.size.width, picture.size.height]
    }

    private func fault(_ name: String, _ bytes: [UInt8]) -> PictureFault? {
        do throws(PictureFault) {
            _ = try Picture(path: "services/\(name)", bytes: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsTheSizeOutOfTheHeadOfEveryKind() throws {
        #expect(try size("a.png", HeadOf.png) == [640, 320])
        #expect(try size("a.gif", HeadOf.gif) == [258, 3])
        #expect(try size("a.jpg", HeadOf.jpeg()) == [600, 400])
        #expect(try size("a.jpeg", HeadOf.jpeg()) == [600, 400])
        #expect(
            try size("a.webp", HeadOf.webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 0x02, 0x90, 0x41])) == [600, 400])
        #expect(try size("a.webp", HeadOf.webp("VP8L", [0x2F, 0x57, 0xC2, 0x63, 0x00])) == [600, 400])
        #expect(
            try size("a.webp", HeadOf.webp("VP8X", [0, 0, 0, 0, 0x57, 0x02, 0x00, 0x8F, 0x01, 0x00])) == [600, 400])
    }

    @Test func turnsAPictureThatItsCameraSaysWasTakenUpright() throws {
        #expect(try size("a.jpg", HeadOf.jpeg(orientation: 6)) == [400, 600])
        #expect(try size("a.jpg", HeadOf.jpeg(orientation: 3)) == [600, 400])
    }

    @Test func takesTheSizeOfAnSVGFromItsSidesInAnyUnitOrFromItsBox() throws {
        func svg(_ attributes: String) throws -> [Int] { try size("a.svg", Array("<svg \(attributes)/>".utf8)) }
        #expect(try svg(#"width="120" height="60px""#) == [120, 60])
        #expect(try svg(#"width="1in" height="2.54cm""#) == [96, 96])
        #expect(try svg(#"width="100%" height="100%" viewBox="0 0 300 150""#) == [300, 150])
        #expect(try svg(#"viewBox='-5,-5,30.5,20' width='61'"#) == [61, 40])
    }

    @Test func acceptsAnSVGAsDrawingProgramsWriteIt() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <!-- <script> in a comment -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">
            <style><![CDATA[ .a { fill: url(#g); } ]]></style>
            <defs><linearGradient id="g"/></defs>
            <rect class="a" style="fill:url('#g')" fill="url( #g )"/><use xlink:href="#g"/>
            <image href="data:image/png;base64,AAAA"/><text>Sør &amp; øst: a &lt; b</text>
            </svg>
            """
        #expect(try size("a.svg", Array(text.utf8)) == [10, 10])
    }

    @Test(arguments: [
        "<script>x</script>", "<x:SCRIPT/>", #"<g onload="x"/>"#, #"<a href="https://x.example/"/>"#,
        #"<a xlink:href="&#106;avascript:x"/>"#, #"<use href="a.svg#b"/>"#,
        #"<image href="data:image/svg+xml;base64,AA"/>"#,
        #"<rect fill="url(https://x.example/a)"/>"#, #"<rect fill="ur&#108;(//x.example)"/>"#,
        #"<rect style="fill:u\72l(//x.example)"/>"#, "<style>@im<!-- -->port 'x';</style>",
        "<style><![CDATA[a{b:url(x)}]]></style>", "<foreignObject/>", #"<set attributeName="href" to="x"/>"#,
        #"<animate attributeName="onload"/>"#, "<?xml-stylesheet href='x'?>", #"<g xml:base="https://x.example/"/>"#,
        "<iframe/>",
    ])
    func refusesAnSVGThatRunsOrFetchesSomething(_ part: String) {
        let text = #"<svg width="1" height="1">\#(part)</svg>"#
        guard case .unsafeSVG = fault("a.svg", Array(text.utf8)) else {
            Issue.record("\(part): \(String(describing: fault("a.svg", Array(text.utf8))))")
            return
        }
    }

    @Test func refusesEntitiesOfAnSVGsOwnAndEncodingsThatReadOtherwise() {
        #expect(fault("a.svg", Array(#"<!DOCTYPE svg [<!ENTITY a "b">]><svg/>"#.utf8)) == .unsafeSVG("<!DOCTYPE ["))
        #expect(fault("a.svg", Array(#"<?xml version="1.0" encoding="UTF-7"?><svg/>"#.utf8)) == .brokenSVG)
        #expect(fault("a.svg", Array("<svg width=".utf8)) == .brokenSVG)
        #expect(fault("a.svg", Array("<svg>".utf8) + [0xFF]) == .brokenSVG)
        #expect(fault("a.svg", Array("<html/>".utf8) + []) == .noPicture)
        #expect(fault("a.svg", Array("<?xml version='1.0'?><html/>".utf8)) == .noPicture)
    }

    @Test func refusesWhatIsTooLargeOrNamedAsAnotherKind() {
        let large = HeadOf.png + [UInt8](repeating: 0, count: 2 << 20)
        #expect(fault("a.png", large) == .tooLarge(large.count))
        #expect(fault("a.png", HeadOf.gif) == .otherKind(.gif))
        #expect(fault("a.png", Array("%PDF".utf8)) == .noPicture)
        #expect(fault("a.png", []) == .noPicture)
        #expect(fault("a.svg", Array(#"<svg width="10001" height="1"/>"#.utf8)) == .badSize(10_001, 1))
        #expect(fault("a.svg", Array(#"<svg width="inf" height="nan"/>"#.utf8)) == .noSize)
        #expect(fault("a.gif", Array("GIF89a".utf8) + [0, 0, 1, 0]) == .badSize(0, 1))
    }

    @Test func saysWhatIsWrongAndWhatToDo() {
        let place = SourceLocation("content/services/kart.svg")
        #expect(
            TextPrinter(language: .nb).print(PictureFault.unsafeSVG("<script>").diagnostic(at: place)) { _ in nil }
                == """
                content/services/kart.svg:1:1: feil: bildet inneholder '<script>', som kan kjøre kode eller hente noe utenfra [unsafe-image]
                  hjelp: lagre det som «plain SVG» uten lenker og skript, eller som PNG
                """)
        #expect(
            TextPrinter(language: .en).print(PictureFault.otherKind(.jpeg).diagnostic(at: place)) { _ in nil } == """
                content/services/kart.svg:1:1: error: the image is a JPEG image, but the file is named otherwise [image-kind]
                  help: let the name end in '.jpg'
                """)
        #expect(
            TextPrinter(language: .nb).print(PictureFault.tooLarge(3_000_000).diagnostic(at: place)) { _ in nil } == """
                content/services/kart.svg:1:1: feil: bildet er på 3000000 byte; det kan være på 2097152 [image-too-large]
                  hjelp: lagre det mindre: 1600 piksler i bredden er nok
                """)
    }

    /// Bytes from anywhere give a picture or a fault, never a trap.
    @Test func survivesEveryCutAndTenThousandChangesOfEveryKind() {
        let svg = Array(#"<svg width="1" height="1" viewBox="0 0 1 1"><style>a{}</style><a href="&#x23;"/></svg>"#.utf8)
        let whole = [
            ("a.png", HeadOf.png), ("a.gif", HeadOf.gif), ("a.jpg", HeadOf.jpeg(orientation: 6)), ("a.svg", svg),
            ("a.webp", HeadOf.webp("VP8X", [UInt8](repeating: 1, count: 20))),
            ("a.webp", HeadOf.webp("VP8L", [0x2F, 1, 1, 1, 1])),
        ]
        var state: UInt64 = 42
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for (name, bytes) in whole {
            for count in 0...bytes.count { _ = fault(name, Array(bytes.prefix(count))) }
            for _ in 0..<2_000 {
                var changed = bytes
                for _ in 0...random(4) { changed[random(changed.count)] = UInt8(random(256)) }
                _ = fault(name, changed)
            }
        }
    }
}

/// The first bytes of pictures.
private enum HeadOf {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 2, 128, 0, 0, 1, 64, 8, 6, 0, 0, 0]

    static let gif: [UInt8] = Array("GIF89a".utf8) + [2, 1, 3, 0, 0]

    static func webp(_ form: String, _ data: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(form)".utf8) + [0, 0, 0, 0] + data
    }

    /// 600 × 400, after an empty segment, the camera's and a table of Huffman's.
    static func jpeg(orientation: UInt8 = 1) -> [UInt8] {
        let exif: [UInt8] =
            Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
            + [0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 3]
    }
}
