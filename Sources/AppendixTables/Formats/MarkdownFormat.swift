/// Tables of GitHub Flavored Markdown. A cell is one line there: line breaks are `<br>`, and every character that could
/// mean something has a backslash in front.
struct MarkdownFormat {
    private let appendix: Appendix
    private var lines: [String] = []

    init(_ appendix: Appendix) {
        self.appendix = appendix
        appendChanges()
        for table in appendix.tables { append(table) }
    }

    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    private mutating func append(block: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(block)
    }

    private mutating func appendChanges() {
        guard let title = appendix.changesTitle else { return }
        append(block: "# \(title.markdown)")
        let entries = appendix.changeLines
        append(block: entries.isEmpty ? appendix.labels.changes.none : entries.map(\.markdown).joined(separator: "\n"))
    }

    private mutating func append(_ table: AppendixTable) {
        append(block: "# \(table.title.markdown)")
        if table.groups.isEmpty { append(block: appendix.labels.noServices) }
        for group in table.groups {
            append(block: "## \(group.title.markdown)")
            append(block: header(table))
            for row in group.rows { lines.append(line(table.columns.map { row.cell($0).markdown })) }
            append(block: "\\* \(table.footnote.markdown)")
        }
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
    /// The paragraphs on one line.
    fileprivate var markdown: String {
        map { paragraph in
            let indent = String(repeating: "&emsp;", count: Swift.max(paragraph.depth - 1, 0))
            guard let marker = paragraph.marker else { return indent + paragraph.runs.markdown }
            return indent + (marker.number.map { "\($0)\\. " } ?? "• ") + paragraph.runs.markdown
        }
        .joined(separator: "<br>")
    }
}

extension [CellRun] {
    fileprivate var markdown: String {
        var text = ""
        for (place, run) in enumerated() {
            let neighbours = [place > 0 ? self[place - 1] : nil, place + 1 < count ? self[place + 1] : nil]
            let isAlone = neighbours.allSatisfy { $0?.style.isEmpty ?? true }
            text += run.markdown(isAlone: isAlone)
        }
        return text
    }
}

extension CellRun {
    /// - Parameter isAlone: no styled run stands beside it; if one does, their asterisks would run together.
    fileprivate func markdown(isAlone: Bool) -> String {
        let (head, body, tail) = text.splitBlanks
        guard !body.isEmpty else { return text.markdown }
        var marked = body.markdown
        if style.contains(.code) { marked = "<code>\(marked)</code>" }
        if style.contains(.struck) { marked = isAlone ? "~~\(marked)~~" : "<del>\(marked)</del>" }
        if style.contains(.italic) { marked = isAlone ? "*\(marked)*" : "<em>\(marked)</em>" }
        if style.contains(.bold) { marked = isAlone ? "**\(marked)**" : "<strong>\(marked)</strong>" }
        if let address { marked = "[\(marked)](<\(address)>)" }
        return head + marked + tail
    }
}

extension String {
    /// As text in Markdown.
    fileprivate var markdown: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#": escaped.unicodeScalars.append("\\")
            case "\n":
                escaped += "<br>"
                continue
            default: break
            }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }

    /// Blanks at the ends apart: `** bold **` would not be bold.
    fileprivate var splitBlanks: (String, String, String) {
        let head = prefix { $0 == " " }
        let rest = dropFirst(head.count)
        let tail = rest.reversed().prefix { $0 == " " }
        return (String(head), String(rest.dropLast(tail.count)), String(repeating: " ", count: tail.count))
    }
}
