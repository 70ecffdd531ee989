/// Reads XML 1.0 with namespaces, event by event, as far as Office files use it: UTF-8 and no document type. Such a type
/// could define entities that unfold without end or fetch files, and ECMA-376 forbids it.
struct XMLReader {
    struct Name: Sendable, Hashable {
        var namespace: String
        var local: String
    }

    struct Attribute: Sendable, Hashable {
        var name: Name
        var value: String
    }

    enum Event: Sendable, Hashable {
        case start(Name, [Attribute])
        case end(Name)
        case text(String)
    }

    enum Problem: Error, Hashable {
        case malformed(line: Int)
        case documentType
        case tooDeep
        case notUTF8
    }

    /// A table within a table within a text box is some forty deep.
    private static let deepest = 512

    private struct Scope {
        var name: Name
        var tag: ArraySlice<UInt8>
        var bindings: [(prefix: ArraySlice<UInt8>, namespace: String)]
    }

    private let bytes: [UInt8]
    private var position: Int
    private var open: [Scope] = []
    private var endsAtOnce = false
    /// Names that were resolved already; emptied where a prefix gets or loses its meaning.
    private var names: [ArraySlice<UInt8>: Name] = [:]

    init(_ bytes: [UInt8]) throws(Problem) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next event; nil at the end of the text.
    mutating func next() throws(Problem) -> Event? {
        if endsAtOnce {
            endsAtOnce = false
            return try close()
        }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") { return .text(try text()) }
            if starts(with: "</") { return try endTag() }
            if starts(with: "<!--") {
                try skip(past: "-->")
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<![CDATA[") {
                let start = position + 9
                try skip(past: "]]>")
                guard position - 3 >= start else { throw malformed }
                return .text(String(decoding: bytes[start..<position - 3], as: UTF8.self))
            } else if starts(with: "<!") {
                throw .documentType
            } else {
                return try startTag()
            }
        }
        guard open.isEmpty else { throw malformed }
        return nil
    }

    private var malformed: Problem {
        .malformed(line: 1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") })
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private mutating func skip(past end: StaticString) throws(Problem) {
        while position < bytes.count {
            if starts(with: end) {
                position += end.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw malformed
    }

    private mutating func text() throws(Problem) -> String {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return try unescaped(bytes[start..<position])
    }

    private mutating func startTag() throws(Problem) -> Event {
        position += 1
        let tag = try name()
        var raw: [(name: ArraySlice<UInt8>, value: String)] = []
        while true {
            skipBlanks()
            guard position < bytes.count else { throw malformed }
            if bytes[position] == UInt8(ascii: ">") { break }
            if starts(with: "/>") {
                endsAtOnce = true
                position += 1
                break
            }
            raw.append(try attribute())
        }
        position += 1
        return try begin(tag, raw)
    }

    private mutating func begin(
        _ tag: ArraySlice<UInt8>, _ raw: [(name: ArraySlice<UInt8>, value: String)]
    ) throws(Problem) -> Event {
        guard open.count < XMLReader.deepest else { throw .tooDeep }
        let xmlns = Array("xmlns".utf8)
        let bindings = raw.filter { $0.name.starts(with: xmlns) }.map { attribute in
            (prefix: attribute.name.dropFirst(xmlns.count + 1), namespace: attribute.value)
        }
        if !bindings.isEmpty { names = [:] }
        open.append(Scope(name: Name(namespace: "", local: ""), tag: tag, bindings: bindings))
        let name = try resolved(tag, isAttribute: false)
        open[open.count - 1].name = name
        var attributes: [Attribute] = []
        for (name, value) in raw where !name.starts(with: xmlns) {
            attributes.append(Attribute(name: try resolved(name, isAttribute: true), value: value))
        }
        return .start(name, attributes)
    }

    private mutating func endTag() throws(Problem) -> Event {
        position += 2
        let tag = try name()
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw malformed }
        position += 1
        guard let last = open.last, last.tag.elementsEqual(tag) else { throw malformed }
        return try close()
    }

    private mutating func close() throws(Problem) -> Event {
        guard let scope = open.popLast() else { throw malformed }
        if !scope.bindings.isEmpty { names = [:] }
        return .end(scope.name)
    }

    private mutating func attribute() throws(Problem) -> (name: ArraySlice<UInt8>, value: String) {
        let name = try name()
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw malformed }
        position += 1
        skipBlanks()
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else { throw malformed }
        let quote = bytes[position]
        let start = position + 1
        guard let end = bytes[start...].firstIndex(of: quote) else { throw malformed }
        position = end + 1
        return (name, try unescaped(bytes[start..<end]))
    }

    private mutating func name() throws(Problem) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, !isDelimiter(bytes[position]) { position += 1 }
        guard position > start else { throw malformed }
        return bytes[start..<position]
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    /// The name with its namespace; an attribute without a prefix is in none.
    private mutating func resolved(_ name: ArraySlice<UInt8>, isAttribute: Bool) throws(Problem) -> Name {
        let colon = name.firstIndex(of: UInt8(ascii: ":"))
        if isAttribute, colon == nil { return Name(namespace: "", local: String(decoding: name, as: UTF8.self)) }
        if let known = names[name] { return known }
        let prefix = colon.map { name[..<$0] } ?? []
        let local = colon.map { name[($0 + 1)...] } ?? name
        let found = Name(namespace: try namespace(of: prefix), local: String(decoding: local, as: UTF8.self))
        names[name] = found
        return found
    }

    private func namespace(of prefix: ArraySlice<UInt8>) throws(Problem) -> String {
        for scope in open.reversed() {
            if let binding = scope.bindings.last(where: { $0.prefix.elementsEqual(prefix) }) {
                return binding.namespace
            }
        }
        guard prefix.isEmpty || prefix.elementsEqual("xml".utf8) else { throw malformed }
        return ""
    }
}

extension XMLReader {
    private func unescaped(_ text: ArraySlice<UInt8>) throws(Problem) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var result = ""
        var rest = text
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += String(decoding: rest[..<ampersand], as: UTF8.self)
            // The longest reference, &#x10FFFF;, has ten characters.
            guard let end = rest[ampersand...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw malformed }
            result.unicodeScalars.append(try scalar(of: rest[(ampersand + 1)..<end]))
            rest = rest[(end + 1)...]
        }
        return result + String(decoding: rest, as: UTF8.self)
    }

    private func scalar(of reference: ArraySlice<UInt8>) throws(Problem) -> Unicode.Scalar {
        let name = String(decoding: reference, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else { throw malformed }
        return scalar
    }
}

private func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"), 0x22, 0x27: true
    default: false
    }
}
