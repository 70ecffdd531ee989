/// Text as GitHub Flavored Markdown that reads back as the same text, wherever it stands: in a table's cell, in a
/// heading, beside a link. The one escape that every writer of Markdown uses.
public struct MarkdownText {
    public enum Place: Sendable {
        /// In a file: an address becomes a link, for an escape within an address would become part of it.
        case file
        /// Within the text of a link, which may hold no other link.
        case link
        /// In a comment on a code host, which calls people by `@name`.
        case comment
    }

    private let position: Place
    private let scalars: [Unicode.Scalar]
    private var next = 0
    private var written = String.UnicodeScalarView()

    public static func of(_ text: String, in position: Place = .file) -> String {
        var text = text
        if text.withUTF8({ isPlain($0, in: position) }) { return text }
        var markdown = MarkdownText(text, position)
        while markdown.next < markdown.scalars.count { markdown.writeNext() }
        return String(markdown.written)
    }

    /// Whether every character stands for itself. Nearly every text is such, and to look at its bytes takes a fraction of what
    /// it takes to look at its characters; of one that this takes for another the long way tells.
    public static func isPlain(_ text: UnsafeBufferPointer<UInt8>, in position: Place) -> Bool {
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
                UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "\n"):
                return false
            case UInt8(ascii: "@") where position == .comment: return false
            // Of an address: `https://`, `www.`
            case UInt8(ascii: "/") where last == UInt8(ascii: ":"): return false
            case UInt8(ascii: ".") where last | 0x20 == UInt8(ascii: "w"): return false
            default: last = byte
            }
        }
        return last != UInt8(ascii: "!")
    }

    /// A link's address, for between `<` and `>`: `[text](<address>)`.
    public static func address(_ address: String) -> String {
        if address.utf8.allSatisfy(staysInAddress) { return address }
        var markdown = MarkdownText(address, .link)
        for (position, scalar) in markdown.scalars.enumerated() {
            switch scalar {
            case "&" where markdown.beginsEntity(at: position):
                markdown.written.append(contentsOf: "&amp;".unicodeScalars)
            case "\\", "<", ">", "|": markdown.written.append(contentsOf: ["\\", scalar])
            default: markdown.written.append(scalar)
            }
        }
        return String(markdown.written)
    }

    private static func staysInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): false
        default: true
        }
    }

    /// A link that shows its own address; nil for one that such a link cannot hold.
    public static func link(showing address: String) -> String? {
        let markdown = MarkdownText(address, .file)
        return markdown.address(at: 0)?.count == markdown.scalars.count ? "<\(address)>" : nil
    }

    private init(_ text: String, _ position: Place) {
        self.position = position
        scalars = Array(text.unicodeScalars)
        written.reserveCapacity(scalars.count + scalars.count / 8)
    }

    private mutating func writeNext() {
        if position != .link, let address = address(at: next) {
            written.append("<")
            written.append(contentsOf: address)
            written.append(">")
            next += address.count
            return
        }
        let scalar = scalars[next]
        switch scalar {
        case "\n": written.append(contentsOf: "<br>".unicodeScalars)
        case "@" where position == .comment: written.append(contentsOf: "&#64;".unicodeScalars)
        case _ where meansSomething(scalar): written.append(contentsOf: ["\\", scalar])
        default: written.append(scalar)
        }
        next += 1
    }

    /// An exclamation mark before a link makes it a picture, a colon before slashes and the dot of `www.` make what
    /// stands there a link; `$` is for formulas.
    private func meansSomething(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$": true
        case "!": next + 1 == scalars.count
        case ":": scalars[(next + 1)...].starts(with: "//".unicodeScalars)
        case ".":
            scalars[..<next].suffix(3).elementsEqual("www".unicodeScalars) {
                $0.properties.lowercaseMapping == String($1)
            }
        default: false
        }
    }

    /// The web address that begins here and can stand between `<` and `>` as it is; what ends a sentence is not of it.
    private func address(at start: Int) -> ArraySlice<Unicode.Scalar>? {
        guard scalars[start] == "h", let scheme = ["https://", "http://"].first(where: { begins($0, at: start) }),
            start == 0 || !scalars[start - 1].properties.isAlphabetic
        else { return nil }
        var address = scalars[start...].prefix { !$0.properties.isWhitespace && $0 != "<" }
        while let last = address.last, "?!.,:;*_~'\")]»".unicodeScalars.contains(last) { address.removeLast() }
        guard address.count > scheme.unicodeScalars.count, address.allSatisfy(staysAsItIs),
            !address.indices.contains(where: beginsEntity)
        else { return nil }
        return address
    }

    private func begins(_ text: String, at start: Int) -> Bool {
        scalars[start...].starts(with: text.unicodeScalars)
    }

    private func staysAsItIs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "\\", "|", "`",
            "@" where position == .comment, "\u{0}"..."\u{20}", "\u{7F}":
            false
        default: true
        }
    }

    /// Whether `&` stands here and could be read as the beginning of a sign's name: `&copy;`.
    private func beginsEntity(at position: Int) -> Bool {
        guard scalars[position] == "&" else { return false }
        let name = scalars[(position + 1)...].prefix {
            $0 != ";" && $0.isASCII && ($0.properties.isAlphabetic || $0.value < 0x3A)
        }
        return position + 1 + name.count < scalars.count && scalars[position + 1 + name.count] == ";"
    }
}
