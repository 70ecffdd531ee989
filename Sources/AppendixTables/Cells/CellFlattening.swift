internal import ServiceCatalogue

/// Folds a text into the paragraphs of a table cell: headings become bold run-ins at the head of what follows them,
/// quotes lose their indent, a table's rows become lines.
struct CellFlattening {
    private struct OpenList {
        var id: Int
        var nextNumber: Int?
    }

    private let body: TextBody
    private let text: [UInt8]
    private let pages: WebAddress
    private var cell = Cell()
    private var marker: Cell.Marker?
    private var lists: [OpenList] = []
    private var listCount = 0
    /// How many elements that make text bold, italic and struck are open.
    private var (bold, italic, struck) = (0, 0, 0)
    /// A place in the links of the cell.
    private var link: Int?
    /// A heading has ended that runs into the paragraph after it.
    private var runInWaits = false
    private var isFirstCell = true

    /// Puts the paragraphs at the end of `cell`.
    static func append(_ body: TextBody, pages: WebAddress, to cell: inout Cell) {
        var flattening = CellFlattening(body: body, pages: pages)
        swap(&flattening.cell, &cell)
        for event in body.events { flattening.take(event) }
        flattening.endParagraph()
        swap(&flattening.cell, &cell)
    }

    private init(body: TextBody, pages: WebAddress) {
        self.body = body
        self.pages = pages
        text = body.textBytes
    }

    private var language: Language { body.language }

    private mutating func take(_ event: Document.Event) {
        switch event {
        case .start(let element): start(element)
        case .end(let element): end(element)
        case .text(let from, let to): append(Int(from)..<Int(to))
        case .code(let from, let to): append(Int(from)..<Int(to), adding: .code)
        case .codeBlock(let from, let to): appendCodeBlock(Int(from)..<Int(to))
        case .image(let index): append(body.images[Int(index)])
        case .softBreak: append(" ")
        case .hardBreak: append("\n")
        case .thematicBreak: endParagraph()
        case .placeholder: break  // an article's; reading refuses one in the text of a service
        }
    }

    private mutating func start(_ element: Document.Element) {
        switch element {
        case .paragraph: if !runInWaits { endParagraph() }
        case .heading:
            endParagraph()
            bold += 1
        case .list(let start, _):
            endParagraph()
            lists.append(OpenList(id: listCount, nextNumber: start.map(Int.init)))
            listCount += 1
        case .item(let checked): startItem(checked)
        case .tableRow:
            endParagraph()
            isFirstCell = true
        case .tableCell(let isHeader, _): startCell(isHeader)
        case .emphasis: italic += 1
        case .strong: bold += 1
        case .strikethrough: struck += 1
        case .link(let index):
            link = address(of: body.links[Int(index)].target).map { cell.place(of: Cell.Link(address: $0)) }
        case .quote, .table: endParagraph()
        }
    }

    private mutating func end(_ element: Document.Element) {
        switch element {
        case .heading:
            endRunIn()
            bold -= 1
            runInWaits = !cell.openRuns.isEmpty
        case .list:
            endParagraph()
            _ = lists.popLast()
        case .item:
            endParagraph()
            marker = nil
        case .paragraph, .quote, .tableRow, .table: endParagraph()
        case .tableCell(let isHeader, _): if isHeader { bold -= 1 }
        case .emphasis: italic -= 1
        case .strong: bold -= 1
        case .strikethrough: struck -= 1
        case .link: link = nil
        }
    }

    private mutating func startItem(_ checked: Bool?) {
        endParagraph()
        guard let list = lists.last else { return }
        marker = Cell.Marker(list: list.id, number: list.nextNumber)
        if let number = list.nextNumber { lists[lists.count - 1].nextNumber = number &+ 1 }
        if let checked { append(checked ? "☑ " : "☐ ") }
    }

    private mutating func startCell(_ isHeader: Bool) {
        if !isFirstCell { append("; ") }
        isFirstCell = false
        if isHeader { bold += 1 }
    }

    /// A heading waits, as a run-in, for the paragraph that follows it; "Henvisning" becomes "Henvisning:".
    private mutating func endRunIn() {
        guard let last = cell.openRuns.last, !cell.runs[last].text.isEmpty else { return }
        if !endsSentence { append(":") }
    }

    private var endsSentence: Bool {
        switch cell.text.last {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: cell.text.suffix(3).elementsEqual("…".utf8)
        }
    }

    private var style: Cell.Style {
        var style: Cell.Style = bold > 0 ? .bold : []
        if italic > 0 { style.insert(.italic) }
        if struck > 0 { style.insert(.struck) }
        return style
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    private mutating func append(_ range: Range<Int>, adding style: Cell.Style = []) {
        let text = text
        text.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range]), adding: style) }
    }

    /// Goes on with the last run, where it looks the same.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, adding style: Cell.Style = []) {
        if text.isEmpty { return }
        beginAfterRunIn()
        let style = self.style.union(style)
        let last = cell.openRuns.last.map { cell.runs[$0] }
        if last?.style != style || last?.link != link || last?.picture != nil {
            cell.beginRun(language, style: style, link: link)
        }
        cell.append(toRun: text)
    }

    private mutating func append(_ image: Document.Image) {
        guard let picture = image.picture else {
            var text = image.alternativeText
            return text.withUTF8 { append($0) }
        }
        beginAfterRunIn()
        cell.append(image.alternativeText, language, link: link, picture: cell.place(of: picture))
    }

    /// A blank between a heading and what it runs into.
    private mutating func beginAfterRunIn() {
        if runInWaits { cell.append(" ", language) }
        runInWaits = false
    }

    /// Without the end of its last line.
    private mutating func appendCodeBlock(_ range: Range<Int>) {
        endParagraph()
        var text = text[range]
        if text.last == UInt8(ascii: "\n") { text.removeLast() }
        if text.last == UInt8(ascii: "\r") { text.removeLast() }
        append(text.startIndex..<text.endIndex, adding: .code)
        endParagraph()
    }

    /// Takes the paragraph down, if there is anything in it.
    private mutating func endParagraph() {
        runInWaits = false
        if cell.openRuns.isEmpty { return }
        cell.endParagraph(marker: marker, depth: min(lists.count, Cell.deepestList))
        marker = nil
    }

    /// A link to another file of the content or to a place in the same text leads nowhere from a printed table.
    private func address(of target: LinkTarget) -> String? {
        switch target {
        case .web(let address): return address.href
        case .page(let path, let anchor):
            let base = pages.href.hasSuffix("/") ? String(pages.href.dropLast()) : pages.href
            return base + path + (anchor.map { "#\($0)" } ?? "")
        case .anchor, .file: return nil
        }
    }
}
