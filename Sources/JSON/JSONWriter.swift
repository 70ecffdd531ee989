/// Writes JSON (RFC 8259) straight into bytes, value by value: search indexes and open data are some hundred megabytes.
///
/// Every text is escaped by one rule, whatever the document is for: what JSON demands, `\n`, `\r` and `\t` in their short
/// form, and what others read otherwise than JSON does. `<` could end the element of a page that a document is put into,
/// U+2028 and U+2029 a line of a script; U+007F is nothing that a terminal should get.
package struct JSONWriter {
    package enum Layout: Sendable {
        /// No blank anywhere.
        case compact
        /// Each element and member on a line of its own, two blanks to a level.
        case indented
    }

    package private(set) var bytes: [UInt8] = []
    private var position = Position.first
    private var depth = 0
    private let layout: Layout

    /// Where the next value stands.
    private enum Position {
        case first, afterKey, later
    }

    package init(_ layout: Layout = .compact) { self.layout = layout }

    /// One compact value as a document of its own.
    package static func value(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        write(&json)
        return json.bytes
    }

    /// One value, two blanks to a level and a line feed at its end.
    package static func document(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(.indented)
        write(&json)
        json.bytes.append(UInt8(ascii: "\n"))
        return json.bytes
    }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) { nested("[", "]", elements) }
    package mutating func object(_ members: (inout JSONWriter) -> Void) { nested("{", "}", members) }

    private mutating func nested(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: open))
        position = .first
        depth += 1
        inside(&self)
        depth -= 1
        if layout == .indented, position != .first { newLine() }
        bytes.append(UInt8(ascii: close))
        position = .later
    }

    /// The name of an object's member; its value must follow.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        position = .afterKey
    }

    package mutating func string(_ text: String) { quoted { $0.append(text) } }

    package mutating func string(_ text: [UInt8]) {
        quoted { json in text.withUnsafeBufferPointer { json.append($0) } }
    }

    /// One string of several, with `separator` between them.
    package mutating func string(joining texts: [String], with separator: String) {
        quoted { json in
            for (offset, text) in texts.enumerated() {
                if offset > 0 { json.append(separator) }
                json.append(text)
            }
        }
    }

    package mutating func number(_ number: Int) { literal(String(number)) }

    package mutating func null() { literal("null") }

    package mutating func flag(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func strings(_ texts: [String]) {
        array { json in for text in texts { json.string(text) } }
    }

    package mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A member that has no value is left out.
    package mutating func member(_ name: String, _ text: String?) {
        if let text { member(name, text) }
    }

    package mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        strings(texts)
    }

    package mutating func value(_ value: JSON) {
        switch value {
        case .string(let text): string(text)
        case .number(let number): self.number(number)
        case .otherNumber(let text): literal(text)
        case .bool(let flag): literal(flag ? "true" : "false")
        case .null: null()
        case .array(let elements):
            array { json in for element in elements { json.value(element) } }
        case .object(let members):
            object { json in
                for member in members {
                    json.key(member.key)
                    json.value(member.value)
                }
            }
        }
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func separate() {
        let before = position
        position = .later
        if before == .afterKey { return }
        if before == .later { bytes.append(UInt8(ascii: ",")) }
        if layout == .indented, depth > 0 { newLine() }
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}

extension JSONWriter {
    private mutating func quoted(_ inside: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        inside(&self)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var (start, offset) = (0, 0)
        while offset < text.count {
            if JSONWriter.eightAreOrdinary(text, at: offset) {
                offset += 8
                continue
            }
            let length = JSONWriter.escapedLength(text, at: offset)
            if length > 0 {
                bytes.append(contentsOf: text[start..<offset])
                appendEscape(text[offset], last: text[offset + length - 1])
                start = offset + length
            }
            offset += max(length, 1)
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Whether eight bytes from `place` on are there and none of them begins a character that is escaped. Most are
    /// passed over by this, and so in half the time of looking at each.
    private static func eightAreOrdinary(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + 8 <= text.count else { return false }
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        /// Has the highest bit of a byte set, or of one before it, where that byte is zero.
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        let controls = (word &- ones &* 0x20) & ~word
        let found =
            controls | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C) | zeros(word ^ ones &* 0x3C)
            | zeros(word ^ ones &* 0x7F) | zeros(word ^ ones &* 0xE2)
        return found & (ones &* 0x80) == 0
    }

    /// How many bytes the character at `place` has; 0 if it stands for itself.
    private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        switch text[offset] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F: 1
        case 0xE2: isLineEnd(text, at: offset) ? 3 : 0
        default: 0
        }
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9; dashes and quotation marks begin with E2 80 too.
    private static func isLineEnd(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        offset + 2 < text.count && text[offset + 1] == 0x80 && (0xA8...0xA9).contains(text[offset + 2])
    }

    /// - Parameters: the first and the last byte of the character.
    private mutating func appendEscape(_ first: UInt8, last: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(first)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(contentsOf: (first == 0xE2 ? "u20" : "u00").utf8)
            let code = first == 0xE2 ? last - 0x80 : first
            bytes.append(JSONWriter.hexadecimal[Int(code >> 4)])
            bytes.append(JSONWriter.hexadecimal[Int(code & 15)])
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
