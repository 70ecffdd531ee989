internal import Hypertext
internal import ServiceCatalogue

/// Tables of GitHub Flavored Markdown. A cell is one line there: line breaks are `<br>`, and every character that could
/// mean something has a backslash in front.
struct MarkdownFormat {
    private let appendix: Appendix
    private(set) var bytes: [UInt8] = []

    init(_ appendix: Appendix) {
        self.appendix = appendix
        appendChanges()
        for table in appendix.tables { append(table) }
        for guide in appendix.guides { append(guide) }
    }

    private mutating func append(line: String) {
        bytes.append(contentsOf: line.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(block: String) {
        if !bytes.isEmpty { append(line: "") }
        append(line: block)
    }

    private mutating func appendChanges() {
        guard let title = appendix.changesTitle else { return }
        append(block: "# \(title.markdown)")
        let entries = appendix.changeLines
        append(
            block: entries.isEmpty
                ? appendix.labels.changes.none.markdown : entries.map(\.markdown).joined(separator: "\n"))
    }

    private mutating func append(_ table: AppendixTable) {
        append(block: "# \(table.title.markdown)")
        if table.groups.isEmpty { append(block: appendix.labels.noServices.markdown) }
        for group in table.groups {
            append(block: "## \(group.title.markdown)")
            append(block: header(table))
            for row in group.rows { append(line: line(table.columns.map { row.cell($0).markdown })) }
            append(block: "\\* \(table.footnote.markdown)")
        }
    }

    private mutating func append(_ guide: AppendixGuide) {
        append(block: "# \(guide.title.markdown)")
        append(block: guide.introduction.markdown)
        for section in guide.sections {
            if let title = section.title { append(block: "## \(title.markdown)") }
            append(block: section.isList ? list(section) : table(section))
            if let source = section.source {
                append(block: "\(appendix.labels.guides.source): \(source.text.legal.markdown)")
            }
        }
    }

    private func table(_ section: AppendixGuide.Section) -> String {
        let head = [line(section.columns.map(\.markdown)), line(section.columns.map { _ in "---" })]
        return (head + section.rows.map { cells in line(cells.map(\.markdown)) }).joined(separator: "\n")
    }

    private func list(_ section: AppendixGuide.Section) -> String {
        section.rows.enumerated().map { place, cells in
            "\(place + 1). \(cells.dropFirst().map(\.markdown).joined())"
        }.joined(separator: "\n")
    }

    private func header(_ table: AppendixTable) -> String {
        let titles = table.columns.map { appendix.labels.column($0).markdown + ($0 == .approved ? "\\*" : "") }
        return line(titles) + "\n" + line(titles.map { _ in "---" })
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension ChangeLine {
    fileprivate var markdown: String {
        let head = "- **\(kind.markdown):** \(name.markdown) (\(place.markdown))"
        return ([head] + details.map { "  - \($0.markdown)" }).joined(separator: "\n")
    }
}

extension [CellParagraph] {
    /// The paragraphs on one line. A blank at either end of a cell would be taken for the cell's own.
    fileprivate var markdown: String {
        var line = map { paragraph in
            let indent = String(repeating: "&emsp;", count: Swift.max(paragraph.depth - 1, 0))
            guard let marker = paragraph.marker else { return indent + paragraph.runs.markdown }
            return indent + (marker.number.map { "\($0)\\. " } ?? "• ") + paragraph.runs.markdown
        }
        .joined(separator: "<br>")
        if line.utf8.first == UInt8(ascii: " ") { line = "&#32;" + line.unicodeScalars.dropFirst().text }
        if line.utf8.last == UInt8(ascii: " ") { line = line.unicodeScalars.dropLast().text + "&#32;" }
        return line
    }
}

extension [CellRun] {
    fileprivate var markdown: String {
        enumerated().map { place, run in
            run.markdown(
                after: place > 0 ? self[place - 1] : nil, before: place + 1 < count ? self[place + 1] : nil)
        }
        .joined()
    }
}

extension CellRun {
    fileprivate func markdown(after previous: CellRun?, before following: CellRun?) -> String {
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

extension Sequence<Unicode.Scalar> {
    fileprivate var text: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: self)
        return String(scalars)
    }
}
