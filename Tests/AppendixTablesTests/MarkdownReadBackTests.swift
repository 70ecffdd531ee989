internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables
@testable internal import ContentReading

/// Whatever a text holds, the Markdown table read by the parser that reads texts says the same.
struct MarkdownReadBackTests {
    @Test(arguments: 1...40) func aRandomTextComesBackAsItWas(seed: UInt64) throws {
        var draw = RandomText(seed: seed)
        for _ in 0..<25 {
            let service = Invented.service(
                "a", name: draw.text(), english: draw.text(),
                sites: [ServiceLocation(trust: Invented.hill, hospital: Hospital(id: "n", name: draw.text()))],
                text: draw.document())
            let appendix = try Invented.appendix([service], tables: [1])
            let row = try #require(appendix.tables.first?.rows.first)
            let read = ReadTable(AppendixFormat.markdown.bytes(of: appendix))
            let columns: [AppendixColumn] = [.name, .location, .description]
            for (cell, column) in zip(read.cells, columns) {
                #expect(cell == row.cell(column).plainText, "\(draw.seed): \(column)")
            }
            // Of blanks alone nobody can make a link; reading has reported it.
            let links = row.cell(.description).flatMap(\.runs).filter { $0.text.contains { $0 != " " } }
            #expect(read.addresses.isSuperset(of: links.compactMap(\.address)))
            #expect(read.pictures == 0)
        }
    }

    @Test func aLinkAfterAnExclamationMarkStaysALink() throws {
        let text = Document { text in
            text.element(.paragraph) { text in
                text.text("Obs!")
                text.link("lenke", to: .page(path: "/tjenester/a/", anchor: nil))
            }
        }
        let markdown = try self.markdown(text)
        #expect(markdown.contains(#"| Obs\![lenke](<https://oversikt.example/tjenester/a/>) |"#))
    }

    @Test(arguments: [
        ("https://a_b.example/c_d~e?f=*g&h=[i]#j", "<https://a_b.example/c_d~e?f=*g&h=[i]#j>"),
        ("Se https://a.example/x_y. Ring.", "Se <https://a.example/x_y>. Ring."),
        ("(https://a.example/(b))", "(<https://a.example/(b>))"),
        ("https://a.example/?b&copy;c", #"https\://a.example/?b\&copy;c"#),
        ("https://a.example/b|c", #"https\://a.example/b\|c"#),
        ("ftp://a_b.example", #"ftp\://a\_b.example"#), ("www.a_b.example", #"www\.a\_b.example"#),
        ("post_en@a.example", #"post\_en@a.example"#), ("http://", #"http\://"#),
    ]) func anAddressHoldsNoEscapes(address: String, markdown: String) throws {
        #expect(try self.markdown(Document(paragraph: address)).contains("| \(markdown) |"))
    }

    @Test func aLinkThatShowsItsAddressIsWrittenAsOne() throws {
        let address = "https://a.example/b_c"
        let target = LinkTarget.web(try WebAddress(parsing: address))
        let text = Document { text in
            text.element(.paragraph) { $0.link(address, to: target) }
            text.element(.paragraph) { $0.link("\(address) (a_b)", to: target) }
        }
        #expect(
            try markdown(text).contains(
                #"| <https://a.example/b_c><br>[https\://a.example/b\_c (a\_b)](<https://a.example/b_c>) |"#))
    }

    @Test func besideALetterPunctuationIsMarkedByTags() throws {
        let text = Document { text in
            text.element(.paragraph) { text in
                text.text("a")
                text.element(.strong) { $0.text("(b)") }
                text.text(" ")
                text.element(.strong) { $0.text("(c)") }
                text.text(" d")
                text.element(.emphasis) { $0.text("e") }
                text.text("f")
            }
        }
        #expect(try markdown(text).contains("| a<strong>(b)</strong> **(c)** d*e*f |"))
    }

    private func markdown(_ text: Document) throws -> String {
        let appendix = try Invented.appendix([Invented.service("a", text: text)], tables: [1])
        return String(decoding: AppendixFormat.markdown.bytes(of: appendix), as: UTF8.self)
    }
}

/// The first row below the heads of the first table in a Markdown file.
private struct ReadTable {
    var cells: [String] = []
    var addresses: Set<String> = []
    var pictures = 0
    private var rows = 0

    init(_ bytes: [UInt8]) {
        MarkdownParser.walk(bytes, 0..<bytes.count, firstLine: 1) { piece, cursor in
            switch piece {
            case .start(.tableRow): rows += 1
            case .start(.tableCell) where rows == 2: cells.append("")
            case .start(.link): addresses.insert(cursor.address)
            case .start(.image): pictures += 1
            case .text where rows == 2, .html where rows == 2:
                cursor.withLiteral { literal in
                    let text = String(decoding: literal, as: UTF8.self)
                    if case .text = piece {
                        cells[cells.count - 1] += text
                    } else if text == "<br>" {
                        cells[cells.count - 1] += "\n"
                    }
                }
            default: break
            }
            return true
        }
    }
}

/// Texts that nobody would write, drawn from a seed.
private struct RandomText {
    let seed: UInt64
    private var state: UInt64

    private static let pieces =
        #"\ ` * _ { } [ ] ( ) < > # + - . ! | ~ & ; : / = $ @ ' " ^ % ,"#.split(separator: " ").map(String.init) + [
            " ", " ", " ", "  ", "**", "__", "~~", "``", "![", "](", "&amp;", "&#33;", "<br>", "<b>", "<!--",
            "https://",
            "https://a_b.example/c", "http://x.example/?a=1&b=*2*", "www.", "a@b_c.example", "[^1]", "[x]: y", "1. ",
            "- ",
            "a", "ord", "å", "Æ", "e\u{301}", "\u{A0}", "\u{2013}", "«", "»", "😀", "ß", "7", "\u{FFFD}",
        ]

    init(seed: UInt64) {
        self.seed = seed
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func text() -> String {
        // A cell without anything in it is left out of no table, but a name is never empty.
        "n" + (0...below(8)).map { _ in RandomText.pieces[below(RandomText.pieces.count)] }.joined()
    }

    mutating func document() -> Document {
        var text = InventedText()
        for _ in 0...below(3) {
            text.element(.paragraph) { text in
                for _ in 0...below(4) { add(to: &text) }
            }
        }
        return text.document
    }

    private mutating func add(to text: inout InventedText) {
        let piece = (0...below(4)).map { _ in RandomText.pieces[below(RandomText.pieces.count)] }.joined()
        switch below(8) {
        case 0: text.element(.strong) { $0.text(piece) }
        case 1: text.element(.emphasis) { $0.text(piece) }
        case 2: text.element(.strikethrough) { $0.text(piece) }
        case 3: text.element(.strong) { text in text.element(.emphasis) { $0.text(piece) } }
        case 4: text.link(piece, to: .page(path: "/a_b/\(below(9))/", anchor: nil))
        case 5: text.event(.hardBreak)
        default: text.text(piece)
        }
    }
}
