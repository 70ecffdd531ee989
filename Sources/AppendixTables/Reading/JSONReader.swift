/// Reads JSON (RFC 8259) into values; small, because exports are all it reads.
struct JSONReader {
    indirect enum Value: Sendable, Hashable {
        case null
        case bool(Bool)
        /// As written.
        case number(String)
        case string(String)
        case array([Value])
        /// The last of equal keys counts.
        case object([String: Value])
    }

    /// Where the text is no JSON: the line, from 1.
    struct Problem: Error, Hashable {
        var line: Int
    }

    /// An export is eight levels deep.
    private static let deepest = 64

    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    static func read(_ bytes: [UInt8]) throws(Problem) -> Value {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value()
        reader.skipBlanks()
        if reader.place < bytes.count { throw reader.problem }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var problem: Problem {
        Problem(line: 1 + bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") })
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    private mutating func value() throws(Problem) -> Value {
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try nested { reader throws(Problem) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(Problem) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(_ read: (inout JSONReader) throws(Problem) -> Value) throws(Problem) -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth <= JSONReader.deepest else { throw problem }
        place += 1
        return try read(&self)
    }

    private mutating func object() throws(Problem) -> Value {
        var members: [String: Value] = [:]
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw problem }
            let key = try string()
            guard take(":") else { throw problem }
            members[key] = try value()
        } while take(",")
        guard take("}") else { throw problem }
        return .object(members)
    }

    private mutating func array() throws(Problem) -> Value {
        var elements: [Value] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value()) } while take(",")
        guard take("]") else { throw problem }
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: Value) throws(Problem) -> Value {
        let wanted = word.withUTF8Buffer { Array($0) }
        guard bytes[place...].starts(with: wanted) else { throw problem }
        place += wanted.count
        return value
    }

    private mutating func number() throws(Problem) -> Value {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
            place += 1
        }
        guard place > start else { throw problem }
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func string() throws(Problem) -> String {
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw problem }
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw problem
            default: text.append(byte)
            }
        }
        throw problem
    }

    private mutating func escape() throws(Problem) -> Character {
        guard let byte = next else { throw problem }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return Character(try unicodeEscape())
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
        default: throw problem
        }
    }

    private mutating func unicodeEscape() throws(Problem) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { throw problem }
        place += 2
        let second = try hexadecimal()
        guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second) else { throw problem }
        guard let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00) else { throw problem }
        return scalar
    }

    private mutating func hexadecimal() throws(Problem) -> UInt32 {
        guard place + 4 <= bytes.count else { throw problem }
        let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
        guard let number = UInt32(digits, radix: 16) else { throw problem }
        place += 4
        return number
    }
}

extension JSONReader.Value {
    subscript(key: String) -> JSONReader.Value? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    var string: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    var array: [JSONReader.Value]? { if case .array(let elements) = self { elements } else { nil } }
}
