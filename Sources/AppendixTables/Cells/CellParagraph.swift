internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// A line or paragraph in a table cell; the one form that every format writes.
///
/// Cells hold no headings and no nested tables: Word and Markdown have no good form for either within a cell.
struct CellParagraph: Sendable, Hashable {
    /// What makes a paragraph the beginning of a list item.
    struct Marker: Sendable, Hashable {
        /// Tells the lists of one cell apart, from 0.
        var list: Int
        /// Nil for a bullet.
        var number: Int?
    }

    var marker: Marker?
    /// How many lists it stands in, 0 to `deepestList`. A paragraph within a list and without a marker goes on with the
    /// item before.
    var depth = 0
    var runs: [CellRun] = []

    /// Word numbers nine levels of lists; what lies deeper stays on the ninth.
    static let deepestList = 9
}

/// A piece of text with one look.
struct CellRun: Sendable, Hashable {
    struct Style: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let bold = Style(rawValue: 1)
        static let italic = Style(rawValue: 2)
        static let struck = Style(rawValue: 4)
        static let code = Style(rawValue: 8)
    }

    /// A line feed in it is a line break; it holds no other control character.
    var text: String
    var style: Style
    var language: Language
    /// Where a link leads.
    var address: String?
    /// The page of the site that it leads to, where it is on one; written as it is.
    var page: HTML?
    /// What the link leads to, for one who meets it out of its row: "Nettside" alone says too little.
    var linkTitle: String?
    /// What stands in the place of the text, which is its alternative text, where a format can show pictures.
    var picture: Picture?

    init(_ text: String, _ language: Language, style: Style = []) {
        self.text = text
        self.style = style
        self.language = language
    }
}

extension CellParagraph {
    init(_ text: String, _ language: Language, style: CellRun.Style = []) {
        runs = [CellRun(text, language, style: style)]
    }

    var text: String {
        if runs.count == 1, let only = runs.first { return only.text }
        return runs.map(\.text).joined()
    }

    /// "• item", "2. item", indented by its depth.
    var plainText: String {
        let indent = String(repeating: "  ", count: max(depth - 1, 0))
        guard let marker else { return indent + text }
        return indent + (marker.number.map { "\($0). " } ?? "• ") + text
    }
}

extension [CellParagraph] {
    /// One paragraph a line.
    var plainText: String { map(\.plainText).joined(separator: "\n") }
}

extension String {
    /// What stands between its line breaks. Nearly no text has one, and to look for one by characters took half the time of a
    /// table.
    var lines: [Substring] {
        var text = self
        guard text.withUTF8({ $0.contains(UInt8(ascii: "\n")) }) else { return [self[...]] }
        return split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The text as every format may hold it: line ends as line feeds; a control character, which neither XML nor HTML
    /// may hold, as U+FFFD, and so the two code points that XML forbids beside them.
    package var legal: String {
        var text = self
        let isLegal = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xEF } }
        if isLegal { return text }
        var scalars = UnicodeScalarView()
        var before: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A where before == "\r": break
            case 0x0A, 0x0D: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
            before = scalar
        }
        return String(scalars)
    }
}
