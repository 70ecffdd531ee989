/// The tags of an XML file, one by one. It knows as much of XML as it takes to see every tag and attribute as a browser
/// does, and refuses what could be read in two ways: other encodings, entities of the file's own, instructions.
struct XMLScanner {
    struct Tag {
        /// In small letters, without the prefix of its namespace.
        var name: String
        var attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private let bytes: [UInt8]
    private var position = 0
    private var text: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next tag that opens an element; nil at the end.
    mutating func nextTag() throws(PictureFault) -> Tag? {
        if position <= 3, String(validating: bytes, as: UTF8.self) == nil { throw .brokenSVG }
        text = []
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            text += bytes[position..<start]
            position = start
            if holds("<!--") {
                try skip(past: "-->")
            } else if holds("<![CDATA[") {
                let start = position
                try skip(past: "]]>")
                text += bytes[start..<position]
            } else if holds("<!") {
                try skipDoctype()
            } else if holds("<?") {
                try skipDeclaration()
            } else if holds("</") {
                try skip(past: ">")
            } else {
                return try tag()
            }
        }
        return nil
    }

    /// The text between the last two tags that opened an element, as one piece: a comment in it divides nothing.
    var textBeforeTag: String { decoded(text[...]) }

    private func holds(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(past end: String) throws(PictureFault) {
        guard let range = bytes[position...].firstRange(of: Array(end.utf8)) else { throw .brokenSVG }
        position = range.upperBound
    }

    /// Entities are defined between square brackets.
    private mutating func skipDoctype() throws(PictureFault) {
        let start = position
        try skip(past: ">")
        if bytes[start..<position].contains(UInt8(ascii: "[")) { throw .unsafeSVG("<!DOCTYPE [") }
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>` and nothing else: a style sheet is named in the same way.
    private mutating func skipDeclaration() throws(PictureFault) {
        let start = position
        try skip(past: "?>")
        let text = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        let names = text.firstRange(of: "encoding").map { text[$0.upperBound...].contains("utf-8") } ?? true
        guard text.hasPrefix("<?xml ") else { throw .unsafeSVG("<?") }
        guard names else { throw .brokenSVG }
    }

    // MARK: A tag

    private mutating func tag() throws(PictureFault) -> Tag {
        position += 1
        var tag = Tag(name: localName(word()), attributes: [])
        guard !tag.name.isEmpty else { throw .brokenSVG }
        while true {
            skipBlanks()
            guard position < bytes.count else { throw .brokenSVG }
            if bytes[position] == UInt8(ascii: ">") || holds("/>") {
                position += bytes[position] == UInt8(ascii: ">") ? 1 : 2
                return tag
            }
            tag.attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(PictureFault) -> (name: String, value: String) {
        let name = localName(word())
        skipBlanks()
        guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw .brokenSVG }
        position += 1
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'"),
            let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
        else { throw .brokenSVG }
        let value = bytes[(position + 1)..<end]
        if value.contains(UInt8(ascii: "<")) { throw .brokenSVG }
        position = end + 1
        return (name, decoded(value))
    }

    private mutating func word() -> ArraySlice<UInt8> {
        let word = bytes[position...].prefix { !isBlank($0) && !"=/>\"'<".utf8.contains($0) }
        position = word.endIndex
        return word
    }

    private mutating func skipBlanks() {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func localName(_ word: ArraySlice<UInt8>) -> String {
        let local = word.lastIndex(of: UInt8(ascii: ":")).map { word[($0 + 1)...] } ?? word
        return String(decoding: local, as: UTF8.self).lowercased()
    }

    /// The text with its entities resolved; of a browser's blanks at the ends none are left.
    private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            guard index > 0, let end = part.firstIndex(of: ";"), let sign = XMLScanner.entity(part[..<end]) else {
                text += (index > 0 ? "&" : "") + part
                continue
            }
            text += sign + part[part.index(after: end)...]
        }
        return String(text.drop { $0.isWhitespace })
    }

    private static func entity(_ name: Substring) -> String? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}
