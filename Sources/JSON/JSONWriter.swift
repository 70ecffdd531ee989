/// JSON, written straight into bytes.
package struct JSONBytes {
    package private(set) var bytes: [UInt8] = []
    /// Whether the next value is the first of its array or object.
    private var isFirst = true

    package init() {}

    package mutating func array(_ elements: (inout JSONBytes) -> Void) { nested("[", "]", elements) }
    package mutating func object(_ members: (inout JSONBytes) -> Void) { nested("{", "}", members) }

    private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONBytes) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        isFirst = true
        inside(&self)
        bytes.append(UInt8(ascii: close))
        isFirst = false
    }

    /// The name of an object's member; its value must follow.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    package mutating func string(_ text: String) { quoted { $0.append(text) } }

    package mutating func string(_ text: [UInt8]) {
        quoted { json in text.withUnsafeBufferPointer { json.append($0) } }
    }

    /// One string of several, with `separator` between them.
    package mutating func string(joining texts: [String], with separator: String) {
        quoted { json in
            for (place, text) in texts.enumerated() {
                if place > 0 { json.append(separator) }
                json.append(text)
            }
        }
    }

    private mutating func quoted(_ inside: (inout JSONBytes) -> Void) {
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
        var start = 0
        for (place, byte) in text.enumerated() where Self.isEscaped(byte) {
            bytes.append(contentsOf: text[start..<place])
            appendEscaped(byte)
            start = place + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    package mutating func number(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    package mutating func flag(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func strings(_ texts: [String]) {
        array { json in for text in texts { json.string(text) } }
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        if byte >= 0x20 {
            bytes.append(byte)
        } else {
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Self.hexadecimal[Int(byte >> 4)])
            bytes.append(Self.hexadecimal[Int(byte & 15)])
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}

extension JSONBytes {
    /// One value as a document of its own.
    package static func value(_ write: (inout JSONBytes) -> Void) -> [UInt8] {
        var json = JSONBytes()
        write(&json)
        return json.bytes
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
}
