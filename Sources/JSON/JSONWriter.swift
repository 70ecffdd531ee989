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

    /// Writes a value that another writer puts into a document, so many levels down.
    package init(_ layout: Layout, valueAtDepth depth: Int) {
        self.layout = layout
        self.depth = depth
        position = .afterKey
    }

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

    package mutating func array(_ elements: (inout JSONWriter) -> Void) { nested(.array, elements) }
    package mutating func object(_ members: (inout JSONWriter) -> Void) { nested(.object, members) }

    private mutating func nested(_ container: Container, _ inside: (inout JSONWriter) -> Void) {
        begin(container)
        inside(&self)
        end(container)
    }

    package enum Container: Sendable {
        case array, object
    }

    /// Begins what `end` ends: for what is not written in one place.
    package mutating func begin(_ container: Container) {
        separate()
        bytes.append(container == .array ? UInt8(ascii: "[") : UInt8(ascii: "{"))
        position = .first
        depth += 1
    }

    package mutating func end(_ container: Container) {
        depth -= 1
        if layout == .indented, position != .first { newLine() }
        bytes.append(container == .array ? UInt8(ascii: "]") : UInt8(ascii: "}"))
        position = .later
    }

    /// The value that another writer has written, for this depth.
    package mutating func append(_ other: JSONWriter) {
        separate()
        bytes.append(contentsOf: other.bytes)
    }

    /// Goes on without what was written so far, which stands elsewhere by now.
    package mutating func forgetWritten() { bytes.removeAll(keepingCapacity: true) }

    /// Begins the value of `init(_:valueAtDepth:)` once more.
    package mutating func beginValueAnew() {
        forgetWritten()
        position = .afterKey
    }

    /// The name of an object's member; its value must follow. Nearly every name stands in the program, as it will stand in the
    /// document: half of all strings are such, and nothing in them need be looked for.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { name in
            assert(name.standsForItself, "a name is written as it is")
            bytes.append(contentsOf: name)
        }
        endKey()
    }

    /// The same of a name that is known only when the program runs. A literal is the other kind.
    @_disfavoredOverload
    package mutating func key(_ name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name)
        endKey()
    }

    package mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(text)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func string(_ text: [UInt8]) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        text.withUnsafeBufferPointer { bytes.append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// One string of several, with `separator` between them.
    package mutating func string(joining texts: [String], with separator: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for (offset, text) in texts.enumerated() {
            if offset > 0 { append(separator) }
            append(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func number(_ number: Int) { literal(String(number)) }

    package mutating func null() { literal("null") }

    package mutating func flag(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func strings(_ texts: [String]) {
        array { json in for text in texts { json.string(text) } }
    }

    package mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        string(text)
    }

    @_disfavoredOverload
    package mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A member that has no value is left out.
    package mutating func member(_ name: StaticString, _ text: String?) {
        if let text { member(name, text) }
    }

    @_disfavoredOverload
    package mutating func member(_ name: String, _ text: String?) {
        if let text { member(name, text) }
    }

    package mutating func member(_ name: StaticString, _ texts: [String]) {
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
        let line = JSONWriter.lineOfBlanks
        line.withUTF8Buffer { line in
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line[..<min(depth * 2 + 1, line.count)]))
        }
        for _ in 0..<max(depth * 2 + 1 - line.utf8CodeUnitCount, 0) { bytes.append(UInt8(ascii: " ")) }
    }

    /// A line feed, and blanks for more levels than a document of ours has.
    private static var lineOfBlanks: StaticString { "\n                                                " }
}

extension JSONWriter {
    private mutating func endKey() {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        position = .afterKey
    }

    /// Its bytes where they are: a copy of the text would be counted.
    private mutating func append(_ text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(escaping: $0) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { bytes.append(escaping: $0) } }
    }
}
