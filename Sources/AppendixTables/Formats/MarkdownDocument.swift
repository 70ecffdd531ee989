internal import Files
internal import Hypertext
internal import ServiceCatalogue

/// Tables of GitHub Flavored Markdown. A cell is one line there: line breaks are `<br>`, and every character that could
/// mean something has a backslash in front.
struct MarkdownDocument: AppendixDocument {
    private let appendix: Appendix
    private let file: any GrowingFile
    private var bytes: [UInt8] = []

    init(_ appendix: Appendix, in file: any GrowingFile) {
        self.appendix = appendix
        self.file = file
        appendChanges()
    }

    private mutating func append(line: String) {
        bytes.append(contentsOf: line.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(block: String) {
        beginBlock()
        append(line: block)
    }

    private mutating func beginBlock() {
        if !bytes.isEmpty || file.count > 0 { append(line: "") }
    }

    private mutating func appendChanges() {
        guard let title = appendix.changesTitle else { return }
        append(block: "# \(title.markdown)")
        let entries = appendix.changeLines
        append(
            block: entries.isEmpty
                ? appendix.labels.changes.none.markdown : entries.map(\.markdown).joined(separator: "\n"))
    }

    mutating func begin(_ table: AppendixTable) {
        append(block: "# \(table.title.markdown)")
        if table.groups.isEmpty { append(block: appendix.labels.noServices.markdown) }
    }

    mutating func begin(_ group: AppendixTable.Group, of table: AppendixTable) {
        append(block: "## \(group.title.markdown)")
        append(block: header(table))
    }

    mutating func append(_ row: MarkdownRow) {
        bytes.append(contentsOf: row.bytes)
        guard bytes.count >= piece else { return }
        file.append(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func end(_ group: AppendixTable.Group, of table: AppendixTable) {
        append(block: "\\* \(table.footnote.markdown)")
    }

    func end(_ table: AppendixTable) {}

    mutating func append(_ guide: AppendixGuide) {
        append(block: "# \(guide.title.markdown)")
        append(block: guide.introduction.markdown)
        for section in guide.sections {
            if let title = section.title { append(block: "## \(title.markdown)") }
            if section.isList { append(list: section) } else { append(table: section) }
            if let source = section.source {
                append(block: "\(appendix.labels.guides.source): \(source.text.legal.markdown)")
            }
        }
    }

    mutating func finish() { file.append(bytes) }

    private mutating func append(table section: AppendixGuide.Section) {
        append(block: line(section.columns.map(\.markdown)))
        append(line: line(section.columns.map { _ in "---" }))
        for cells in section.rows {
            for cell in cells { bytes.append(cellOfTable: cell) }
            append(line: "|")
        }
    }

    private mutating func append(list section: AppendixGuide.Section) {
        beginBlock()
        for (place, cells) in section.rows.enumerated() {
            bytes.append(contentsOf: "\(place + 1). ".utf8)
            for cell in cells.dropFirst() { bytes.append(cell) }
            append(line: "")
        }
    }

    private func header(_ table: AppendixTable) -> String {
        let titles = table.columns.map { appendix.labels.column($0).markdown + ($0 == .approved ? "\\*" : "") }
        return line(titles) + "\n" + line(titles.map { _ in "---" })
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

/// A line of a table.
struct MarkdownRow: WrittenRow {
    private(set) var bytes: [UInt8] = []
    private let columns: [AppendixColumn]
    private var cell = Cell()

    init(_ table: AppendixTable, of appendix: Appendix) { columns = table.columns }

    mutating func fill(with row: AppendixRow) {
        bytes.removeAll(keepingCapacity: true)
        for column in columns {
            row.write(column, to: &cell)
            bytes.append(cellOfTable: cell)
        }
        bytes.append(contentsOf: "|\n".utf8)
    }
}

extension ChangeLine {
    fileprivate var markdown: String {
        let head = "- **\(kind.markdown):** \(name.markdown) (\(place.markdown))"
        return ([head] + details.map { "  - \($0.markdown)" }).joined(separator: "\n")
    }
}

extension [UInt8] {
    fileprivate mutating func append(cellOfTable cell: Cell) {
        append(contentsOf: "| ".utf8)
        append(cell)
        append(UInt8(ascii: " "))
    }

    /// The paragraphs on one line. A blank at either end of a cell would be taken for the cell's own.
    fileprivate mutating func append(_ cell: Cell) {
        let start = count
        for (place, paragraph) in cell.paragraphs.enumerated() {
            if place > 0 { append(contentsOf: "<br>".utf8) }
            for _ in 1..<Swift.max(paragraph.depth, 1) { append(contentsOf: "&emsp;".utf8) }
            if let marker = paragraph.marker {
                append(contentsOf: (marker.number.map { "\($0)\\. " } ?? "• ").utf8)
            }
            for place in paragraph.runs { append(cell, place, of: paragraph) }
        }
        let blank = UInt8(ascii: " ")
        if start < count, self[start] == blank { replaceSubrange(start...start, with: "&#32;".utf8) }
        if start < count, last == blank {
            removeLast()
            append(contentsOf: "&#32;".utf8)
        }
    }

    private mutating func append(_ cell: Cell, _ place: Int, of paragraph: Cell.Paragraph) {
        let run = cell.runs[place]
        // Most are nothing but text that stands for itself.
        let isPlain = cell.withText(run.text) { $0.isPlainMarkdown }
        if run.style.isEmpty, run.link == nil, isPlain {
            return cell.withText(run.text) { append(contentsOf: $0) }
        }
        let previous = place > paragraph.runs.lowerBound ? MarkdownRun(cell, place - 1) : nil
        let following = place + 1 < paragraph.runs.upperBound ? MarkdownRun(cell, place + 1) : nil
        append(contentsOf: MarkdownRun(cell, place).markdown(after: previous, before: following).utf8)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a run stands for itself: what is between the blanks at its ends does so.
    fileprivate var isPlainMarkdown: Bool {
        let blank = UInt8(ascii: " ")
        guard let end = lastIndex(where: { $0 != blank }) else { return true }
        return MarkdownText.isPlain(UnsafeBufferPointer(rebasing: self[...end]), in: .file)
    }
}

/// A run that is marked, or whose text must be escaped.
private struct MarkdownRun {
    let text: String
    let style: Cell.Style
    let address: String?

    init(_ cell: Cell, _ place: Int) {
        let run = cell.runs[place]
        (text, style, address) = (cell.text(of: run), run.style, cell.address(of: run))
    }

    func markdown(after previous: MarkdownRun?, before following: MarkdownRun?) -> String {
        let (head, body, tail) = text.splitBlanks
        guard !body.isEmpty else { return text.markdown }
        if style.isEmpty, address == body, let link = MarkdownText.link(showing: body) { return head + link + tail }
        var marked = MarkdownText.of(body, in: address == nil ? .file : .link)
        let mayUseSigns =
            !style.isEmpty
            && mayUseSigns(
                around: marked, after: previous.map { head.isEmpty ? $0.text : " " },
                before: following.map { tail.isEmpty ? $0.text : " " })
            && previous?.style.isEmpty ?? true && following?.style.isEmpty ?? true
        if style.contains(.code) { marked = "<code>\(marked)</code>" }
        if style.contains(.struck) { marked = mayUseSigns ? "~~\(marked)~~" : "<del>\(marked)</del>" }
        if style.contains(.italic) { marked = mayUseSigns ? "*\(marked)*" : "<em>\(marked)</em>" }
        if style.contains(.bold) { marked = mayUseSigns ? "**\(marked)**" : "<strong>\(marked)</strong>" }
        if let address { marked = "[\(marked)](<\(MarkdownText.address(address))>)" }
        return head + marked + tail
    }

    /// Whether `**` and the like mark this run: beside a letter they do so for a word alone, not for a sign of
    /// punctuation. Nor where another marked run touches it, for their signs would run together.
    private func mayUseSigns(around marked: String, after previous: String?, before following: String?) -> Bool {
        guard let first = marked.unicodeScalars.first, let last = marked.unicodeScalars.last else { return false }
        let hasOneSign = [.bold, .italic, .struck].contains(style)
        func stands(_ edge: Unicode.Scalar, beside other: Unicode.Scalar?) -> Bool {
            // A link's brackets stand around it, and a line break is a tag.
            guard address == nil, let other, other != " ", other != "\n" else { return !edge.properties.isWhitespace }
            return hasOneSign && edge.isLetterOrDigit
        }
        return stands(first, beside: previous?.unicodeScalars.last)
            && stands(last, beside: following?.unicodeScalars.first)
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || ("0"..."9").contains(self) }
}

extension String {
    fileprivate var markdown: String { MarkdownText.of(self) }

    /// Blanks at the ends apart: `** bold **` would not be bold.
    fileprivate var splitBlanks: (String, String, String) {
        let blank = UInt8(ascii: " ")
        guard utf8.first == blank || utf8.last == blank else { return ("", self, "") }
        let body = self[(utf8.firstIndex { $0 != blank } ?? endIndex)...]
        let end = body.utf8.lastIndex { $0 != blank }.map(body.utf8.index(after:)) ?? body.startIndex
        return (String(self[..<body.startIndex]), String(body[..<end]), String(body[end...]))
    }
}
