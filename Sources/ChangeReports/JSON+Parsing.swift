internal import Diagnostics

extension JSON {
    /// Reads a document (RFC 8259); nil where it is none. Numbers that are not whole become text, as they were written.
    ///
    /// For documents of our own: it goes no deeper than 64 values inside one another.
    init?(parsing bytes: some Collection<UInt8>) {
        var reader = JSONReader(Array(bytes))
        guard let value = reader.readDocument() else { return nil }
        self = value
    }

    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var elements: [JSON] {
        if case .array(let elements) = self { elements } else { [] }
    }
}

private struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func readDocument() -> JSON? {
        guard let value = readValue() else { return nil }
        skipBlanks()
        return place == bytes.count ? value : nil
    }

    private mutating func readValue() -> JSON? {
        skipBlanks()
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "{"): return nested(readObject)
        case UInt8(ascii: "["): return nested(readArray)
        case UInt8(ascii: "\""): return readString().map { .string($0) }
        default: return readWord()
        }
    }

    private mutating func nested(_ read: (inout JSONReader) -> JSON?) -> JSON? {
        guard depth < 64 else { return nil }
        depth += 1
        defer { depth -= 1 }
        place += 1
        return read(&self)
    }

    private func readObject(_ reader: inout JSONReader) -> JSON? {
        var members: [JSON.Member] = []
        if reader.take("}") { return .object([]) }
        repeat {
            reader.skipBlanks()
            guard let key = reader.readString(), reader.take(":"), let value = reader.readValue() else { return nil }
            members.append(JSON.Member(key, value))
        } while reader.take(",")
        return reader.take("}") ? .object(members) : nil
    }

    private func readArray(_ reader: inout JSONReader) -> JSON? {
        var elements: [JSON] = []
        if reader.take("]") { return .array([]) }
        repeat {
            guard let value = reader.readValue() else { return nil }
            elements.append(value)
        } while reader.take(",")
        return reader.take("]") ? .array(elements) : nil
    }

    /// `true`, `false`, `null` or a number.
    private mutating func readWord() -> JSON? {
        let start = place
        while place < bytes.count, !",]} \n\r\t".utf8.contains(bytes[place]) { place += 1 }
        switch String(decoding: bytes[start..<place], as: UTF8.self) {
        case "": return nil
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case let word: return Int(word).map { .number($0) } ?? (Double(word) == nil ? nil : .string(word))
        }
    }

    private mutating func readString() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = readEscape() else { return nil }
                text += String(scalar).utf8
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func readEscape() -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        switch bytes[place] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return readCodePoint()
        case let byte: return Unicode.Scalar(byte)
        }
    }

    /// The four digits after `\u`. Halves of a pair, which our own documents never have, make the document wrong.
    private mutating func readCodePoint() -> Unicode.Scalar? {
        guard place + 4 < bytes.count else { return nil }
        let digits = String(decoding: bytes[place + 1...place + 4], as: UTF8.self)
        place += 4
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        if sign != "\"" { skipBlanks() }
        guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func skipBlanks() {
        while place < bytes.count, " \n\r\t".utf8.contains(bytes[place]) { place += 1 }
    }
}
