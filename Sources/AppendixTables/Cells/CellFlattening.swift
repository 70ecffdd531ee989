internal import ServiceCatalogue

/// Folds a text into the paragraphs of a table cell: headings become bold run-ins at the head of what follows them,
/// quotes lose their indent, a table's rows become lines.
struct CellFlattening {
    private struct OpenList {
        var id: Int
        var nextNumber: Int?
    }

    private let document: Document
    private let language: Language
    private let pages: WebAddress
    private var done: [CellParagraph] = []
    private var current: [CellRun] = []
    private var marker: CellParagraph.Marker?
    private var lists: [OpenList] = []
    private var listCount = 0
    private var styles: [CellRun.Style] = []
    private var link: String?
    /// A heading has ended that runs into the paragraph after it.
    private var runInWaits = false
    private var isFirstCell = true

    static func paragraphs(of document: Document, language: Language, pages: WebAddress) -> [CellParagraph] {
        var flattening = CellFlattening(document: document, language: language, pages: pages)
        for event in document.events { flattening.take(event) }
        flattening.endParagraph()
        return flattening.done
    }

    private init(document: Document, language: Language, pages: WebAddress) {
        self.document = document
        self.language = language
        self.pages = pages
    }

    private mutating func take(_ event: Document.Event) {
        switch event {
        case .start(let element): start(element)
        case .end(let element): end(element)
        case .text(let from, let to): append(text(from, to))
        case .code(let from, let to): append(text(from, to), adding: .code)
        case .codeBlock(let from, let to): appendCodeBlock(text(from, to))
        case .image(let index): append(document.images[index])
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
            styles.append(.bold)
        case .list(let start, _):
            endParagraph()
            lists.append(OpenList(id: listCount, nextNumber: start))
            listCount += 1
        case .item(let checked): startItem(checked)
        case .tableRow:
            endParagraph()
            isFirstCell = true
        case .tableCell(let isHeader, _): startCell(isHeader)
        case .emphasis: styles.append(.italic)
        case .strong: styles.append(.bold)
        case .strikethrough: styles.append(.struck)
        case .link(let index): link = address(of: document.links[index].target)
        case .quote, .table: endParagraph()
        }
    }

    private mutating func end(_ element: Document.Element) {
        switch element {
        case .heading:
            endRunIn()
            _ = styles.popLast()
            runInWaits = !current.isEmpty
        case .list:
            endParagraph()
            _ = lists.popLast()
        case .item:
            endParagraph()
            marker = nil
        case .paragraph, .quote, .tableRow, .table: endParagraph()
        case .tableCell(let isHeader, _): if isHeader { _ = styles.popLast() }
        case .emphasis, .strong, .strikethrough: _ = styles.popLast()
        case .link: link = nil
        }
    }

    private mutating func startItem(_ checked: Bool?) {
        endParagraph()
        guard let list = lists.last else { return }
        marker = CellParagraph.Marker(list: list.id, number: list.nextNumber)
        if let number = list.nextNumber { lists[lists.count - 1].nextNumber = number &+ 1 }
        if let checked { append(checked ? "☑ " : "☐ ") }
    }

    private mutating func startCell(_ isHeader: Bool) {
        if !isFirstCell { append("; ") }
        isFirstCell = false
        if isHeader { styles.append(.bold) }
    }

    /// A heading waits, as a run-in, for the paragraph that follows it; "Henvisning" becomes "Henvisning:".
    private mutating func endRunIn() {
        if let last = current.last?.text.last, !".:!?…".contains(last) { append(":") }
    }

    private mutating func append(_ text: String, adding style: CellRun.Style = []) {
        guard !text.isEmpty else { return }
        let all = styles.reduce(style) { $0.union($1) }
        if runInWaits { current.append(CellRun(" ", language)) }
        runInWaits = false
        if let last = current.last, last.style == all, last.address == link, last.picture == nil {
            current[current.count - 1].text += text
        } else {
            var run = CellRun(text, language, style: all)
            run.address = link
            current.append(run)
        }
    }

    private mutating func append(_ image: Document.Image) {
        guard let picture = image.picture else { return append(image.alternativeText.legal) }
        if runInWaits { current.append(CellRun(" ", language)) }
        runInWaits = false
        var run = CellRun(image.alternativeText.legal, language)
        run.address = link
        run.picture = picture
        current.append(run)
    }

    private mutating func appendCodeBlock(_ text: String) {
        endParagraph()
        append(text.hasSuffix("\n") ? String(text.dropLast()) : text, adding: .code)
        endParagraph()
    }

    /// Takes the paragraph down, if there is anything in it.
    private mutating func endParagraph() {
        runInWaits = false
        let depth = min(lists.count, CellParagraph.deepestList)
        if !current.isEmpty { done.append(CellParagraph(marker: marker, depth: depth, runs: current)) }
        if !current.isEmpty { marker = nil }
        current = []
    }

    private func text(_ from: Int32, _ to: Int32) -> String {
        String(decoding: document.text(from, to), as: UTF8.self).legal
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
