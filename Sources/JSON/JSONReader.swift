extension JSON {
    /// Where a text is no JSON: the line, from 1.
    package struct Problem: Error, Hashable {
        package var line: Int

        package init(line: Int) { self.line = line }
    }

    /// Reads a document (RFC 8259) in UTF-8, from anywhere: it goes no deeper than 64 values inside one another, where a
    /// document of ours has eight.
    package init(parsing bytes: some Sequence<UInt8>) throws(Problem) {
        var reader = JSONReader(Array(bytes))
        self = try reader.document()
    }
}

private struct JSONReader {
    private static let deepest = 64

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSON.Problem) -> JSON {
        let value = try value()
        skipBlanks()
        if position < bytes.count { throw problem }
        return value
    }

    private var problem: JSON.Problem {
        JSON.Problem(line: 1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") })
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// Whether `scalar` stands here, which is then behind us.
    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func takeAfterBlanks(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        return take(scalar)
    }

    private mutating func value() throws(JSON.Problem) -> JSON {
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try nested { reader throws(JSON.Problem) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSON.Problem) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSON.Problem) -> JSON
    ) throws(JSON.Problem) -> JSON {
        depth += 1
        defer { depth -= 1 }
        guard depth <= JSONReader.deepest else { throw problem }
        position += 1
        return try read(&self)
    }

    private mutating func object() throws(JSON.Problem) -> JSON {
        var members: [JSON.Member] = []
        if takeAfterBlanks("}") { return .object([]) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw problem }
            let key = try string()
            guard takeAfterBlanks(":") else { throw problem }
            members.append(JSON.Member(key, try value()))
        } while takeAfterBlanks(",")
        guard take("}") else { throw problem }
        return .object(members)
    }

    private mutating func array() throws(JSON.Problem) -> JSON {
        var elements: [JSON] = []
        if takeAfterBlanks("]") { return .array([]) }
        repeat { elements.append(try value()) } while takeAfterBlanks(",")
        guard take("]") else { throw problem }
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSON.Problem) -> JSON {
        guard word.withUTF8Buffer({ bytes[position...].starts(with: $0) }) else { throw problem }
        position += word.utf8CodeUnitCount
        return value
    }

    /// `-12`, `0.5`, `1e+3`: no plus in front, no zero before other digits, digits on both sides of a point.
    private mutating func number() throws(JSON.Problem) -> JSON {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return Int(text).map { .number($0) } ?? .otherNumber(text)
    }

    private mutating func digits() throws(JSON.Problem) {
        let start = position
        while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
        guard position > start else { throw problem }
    }

    private mutating func string() throws(JSON.Problem) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw problem }
                position += 1
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw problem
            default:
                text.append(byte)
                position += 1
            }
        }
        throw problem
    }

    private mutating func escape() throws(JSON.Problem) -> Unicode.Scalar {
        position += 1
        guard let byte = next else { throw problem }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return try unicodeEscape()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        default: throw problem
        }
    }

    /// A scalar, or the two halves of a surrogate pair.
    private mutating func unicodeEscape() throws(JSON.Problem) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard take("\\"), take("u") else { throw problem }
        let second = try hexadecimal()
        guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
        else { throw problem }
        return scalar
    }

    private mutating func hexadecimal() throws(JSON.Problem) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw problem }
            number = number << 4 | UInt32(digit)
            position += 1
        }
        return number
    }
}
