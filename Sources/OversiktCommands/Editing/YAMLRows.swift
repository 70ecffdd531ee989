/// A file of YAML that is a list of rows, seen line by line: where one more may be added to it, and how far in.
struct YAMLRows {
    private let lines: [Substring]

    init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.last == "\r" ? $0.dropLast() : $0 }
    }

    /// The lines that are neither blank nor a comment, nor the mark that begins a document.
    private var filled: [Substring] {
        lines.filter { line in
            let text = line.drop { $0 == " " || $0 == "\u{FEFF}" }
            return !text.isEmpty && !text.hasPrefix("#") && line != "---"
        }
    }

    /// Whether there is no row, written as `[]` or not at all.
    var isEmpty: Bool { filled.isEmpty || filled == ["[]"] }

    /// What stands before the dash of each row; nil where there are no rows of that form (`[]`, rows between brackets), or
    /// where the file ends with a mark of YAML below which no more may stand.
    var indent: Substring? {
        guard let first = filled.first, filled.last != "..." else { return nil }
        let indent = first.prefix { $0 == " " }
        return first.dropFirst(indent.count).hasPrefix("- ") ? indent : nil
    }

    /// The whole lines of comment.
    var comments: [UInt8] {
        Array(lines.filter { $0.drop { $0 == " " || $0 == "\u{FEFF}" }.hasPrefix("#") }.map { $0 + "\n" }.joined().utf8)
    }
}
