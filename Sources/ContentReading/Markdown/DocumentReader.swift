internal import Diagnostics
internal import ServiceCatalogue

/// Makes a `Document` of a body, in one walk, and reports what no text may hold.
struct DocumentReader {
    private static let deepest = 100

    let file: String
    let source: SourceText
    let body: Range<Int>
    let firstLine: Int
    let links: LinkReader

    var document = Document()
    private var isRefused = false
    var diagnostics = DiagnosticList()
    private(set) var openNodes: [OpenNode] = []
    /// Where the innermost block begins; inlines without a place of their own are told by it.
    private(set) var blockPosition = MarkdownParser.Position(line: 1, column: 1)
    /// Without a bracket no markup can have been left as text.
    var mayHoldBrackets = false
    /// Up to this byte the source has been searched for markup that was left as text.
    var searchedTo = 0
    /// Without an ampersand all characters are those of the source, which have been judged.
    var mayHoldReferences = false
    /// Up to these bytes it has been searched for addresses that stand bare, and for the rest of such markup.
    var linkedTo = 0
    var leftoversTo = 0
    /// Without two braces there is no placeholder; and up to this byte the source has been searched for some.
    var mayHoldPlaceholders = false
    var placeholdersTo = 0
    var toldInBlock: [LeftoverMarkup.Kind: Int] = [:]
    /// Where the text of the innermost block begins.
    var blockTextStart = 0
    private var alignments: [UInt8] = []
    private var column = 0
    private var rowIsHeader = false
    var headingIDs = HeadingIDs()
    var wordStart = 0
    /// How many images lie around this place; what is in them is their alternative text.
    var imageDepth = 0
    var linkDepth = 0

    /// A node that has begun, with what is known then and wanted at its end.
    struct OpenNode {
        var element: Document.Element?
        var textStart: Int
        var firstEvent: Int
        var position: MarkdownParser.Position
        var address = ""
    }

    /// - Parameters:
    ///   - parts: of the file.
    ///   - links: how addresses in it are read.
    init(_ file: CheckedFile, _ parts: FrontMatter, links: LinkReader) {
        self.links = links
        self.file = file.path
        source = file.source
        body = parts.body
        firstLine = parts.bodyLine
    }

    /// The document; nil where the body is too large or nested too deep to be read at all.
    mutating func read() -> Document? {
        if let problem = bodyBeyondLimits(file: file, source: source, body: body, firstLine: firstLine) {
            report(problem)
            return nil
        }
        mayHoldBrackets = firstIndex(of: UInt8(ascii: "["), in: source.bytes, from: body.lowerBound) != nil
        mayHoldReferences = firstIndex(of: UInt8(ascii: "&"), in: source.bytes, from: body.lowerBound) != nil
        mayHoldPlaceholders = mayHoldPlaceholder
        document.text.reserveCapacity(body.count)
        document.events.reserveCapacity(body.count / 24 + 8)
        MarkdownParser.walk(source.bytes, body, firstLine: firstLine) { piece, cursor in visit(piece, cursor) }
        if isRefused { return nil }
        if mayHoldBrackets { reportUnusedDefinitions() }
        return document
    }

    /// False ends the walk.
    private mutating func visit(_ piece: MarkdownParser.Piece, _ cursor: borrowing MarkdownParser.Cursor) -> Bool {
        switch piece {
        case .start(let node): return begin(node, cursor)
        case .end(let node): end(node)
        case .text: appendProse(cursor)
        case .code:
            let start = document.text.count
            appendText(cursor) { .code($0, $1) }
            if mayHoldPlaceholders { passOverCode(from: start) }
        case .codeBlock:
            blockPosition = cursor.position
            appendText(cursor) { .codeBlock($0, $1) }
            endBlock()
        case .softBreak: appendBreak(.softBreak)
        case .hardBreak: appendBreak(.hardBreak)
        case .thematicBreak: document.events.append(.thematicBreak)
        case .html: report(.rawHTML(at: location(cursor.position, of: UInt8(ascii: "<"))))
        case .unknown(let name): report(.unknownMarkdown(name, at: location(cursor.position)))
        }
        return true
    }

    // MARK: Containers

    private mutating func begin(_ node: MarkdownParser.Node, _ cursor: borrowing MarkdownParser.Cursor) -> Bool {
        if openNodes.count > Self.deepest {
            // Nothing else in it matters before that is mended.
            diagnostics = DiagnosticList()
            report(.markdownTooDeep(deepest: Self.deepest, at: location(cursor.position)))
            isRefused = true
            return false
        }
        var open = OpenNode(
            element: nil, textStart: document.text.count, firstEvent: document.events.count, position: cursor.position)
        if node.isBlock { beginBlock(at: cursor.position) }
        switch node {
        case .link:
            open.address = cursor.address.composed
            if isInLink { report(.linkInLink(open.address, at: location(cursor.position, of: UInt8(ascii: "<")))) }
        case .image: open.address = cursor.address.composed
        case .table: alignments = cursor.alignments
        default: break
        }
        open.element = element(of: node)
        openNodes.append(open)
        if node == .link { linkDepth += 1 }
        if node == .image {
            imageDepth += 1
        } else if let element = open.element, imageDepth == 0 {
            document.events.append(.start(element))
        }
        return true
    }

    private mutating func beginBlock(at position: MarkdownParser.Position) {
        blockPosition = position
        blockTextStart = document.text.count
        toldInBlock = [:]
        addLine(at: position)
    }

    private mutating func element(of node: MarkdownParser.Node) -> Document.Element? {
        switch node {
        case .document, .image: return nil
        case .paragraph: return .paragraph
        case .quote: return .quote
        case .table: return .table
        case .heading(let level): return .heading(level: Int8(level), index: Int32(document.headings.count))
        case .list(let start, let tight): return .list(start: start.map(Int32.init), tight: tight)
        case .item(let checked): return .item(checked: checked)
        case .tableRow(let isHeader):
            column = 0
            rowIsHeader = isHeader
            return .tableRow(isHeader: isHeader)
        case .tableCell:
            column += 1
            return .tableCell(isHeader: rowIsHeader, alignment(ofColumn: column - 1))
        case .emphasis: return .emphasis
        case .strong: return .strong
        case .strikethrough: return .strikethrough
        case .link: return isInLink ? nil : addLink()
        }
    }

    /// The library lets an address between '<' and '>' be a link within the text of another one, which HTML cannot hold.
    private var isInLink: Bool {
        openNodes.contains { if case .link = $0.element { true } else { false } }
    }

    /// Holds the link's place in the order of reading; its target and text are known at its end.
    private mutating func addLink() -> Document.Element {
        document.links.append(.init(target: .anchor(""), text: "", position: .start))
        return .link(index: Int32(document.links.count - 1))
    }

    private mutating func end(_ node: MarkdownParser.Node) {
        guard let open = openNodes.popLast() else { return }
        switch node {
        case .heading(let level): endHeading(open, level: level)
        case .link:
            linkDepth -= 1
            guard endLink(open) else { return }
        case .image: endImage(open)
        case .paragraph:
            endBlock()
            if putPlaceholderInPlace(ofParagraphFrom: open.firstEvent) { return }
        case .tableCell: document.text.append(tab)
        case .tableRow: endBlock()
        default: break
        }
        if let element = open.element, imageDepth == 0 { document.events.append(.end(element)) }
    }

    private func alignment(ofColumn column: Int) -> Document.Alignment {
        switch column < alignments.count ? alignments[column] : 0 {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .centre
        case UInt8(ascii: "r"): .right
        default: .none
        }
    }

    // MARK: Text

    /// Code, as it stands.
    private mutating func appendText(
        _ cursor: borrowing MarkdownParser.Cursor, _ event: (Int32, Int32) -> Document.Event
    ) {
        let start = document.text.count
        cursor.withLiteral { document.text.append(contentsOf: $0) }
        // A body has 32 KiB at most, so places fit.
        if imageDepth == 0 { document.events.append(event(Int32(start), Int32(document.text.count))) }
    }

    private mutating func addLine(at position: MarkdownParser.Position) {
        if document.lines.last.map({ Int($0.start) == document.text.count }) ?? false { document.lines.removeLast() }
        document.lines.append(.init(start: Int32(document.text.count), position: location(position).position))
    }

    private mutating func appendBreak(_ event: Document.Event) {
        document.text.append(blank)
        if let line = document.lines.last?.position.line {
            addLine(at: MarkdownParser.Position(line: Int(line) + 1, column: blockPosition.column))
        }
        if imageDepth == 0 { document.events.append(event) }
    }

    private mutating func endBlock() {
        if document.text.last != lineFeed { document.text.append(lineFeed) }
        document.wordCount += wordCount(document.text[wordStart...])
        wordStart = document.text.count
    }
}

extension MarkdownParser.Node {
    fileprivate var isBlock: Bool {
        switch self {
        case .emphasis, .strong, .strikethrough, .link, .image: false
        default: true
        }
    }
}
