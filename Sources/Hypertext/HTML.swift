/// Markup that may go to a browser as it stands.
///
/// A literal is markup, for only a programmer can write one. An interpolated value is text and is escaped, unless it
/// is `HTML` already:
///
///     let name = "Smerter & søvn"
///     let item: HTML = "<li>\(name)</li>"      // <li>Smerter &amp; søvn</li>
///
/// It is kept as UTF-8 bytes, for that is what is written; appending bytes is two to four times faster than appending
/// to a `String`.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    public private(set) var bytes: [UInt8]

    public init() { bytes = [] }

    /// Markup that some other code has made safe. The one way around escaping: search for `trusting:` to audit it.
    public init(trusting markup: String) { bytes = Array(markup.utf8) }
    public init(trusting bytes: [UInt8]) { self.bytes = bytes }

    public init(stringLiteral markup: String) { bytes = Array(markup.utf8) }
    public init(stringInterpolation parts: Interpolation) { bytes = parts.html.bytes }

    /// Text, escaped.
    public init(text: some StringProtocol) {
        bytes = []
        append(text: text)
    }

    public var isEmpty: Bool { bytes.isEmpty }

    /// For tests and messages; pages are written from `bytes`.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }
    public mutating func append(text: some StringProtocol) { appendEscaped(text.utf8) }
    public mutating func append(text: some Collection<UInt8>) { appendEscaped(text) }
    public mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
    public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = HTML()

        public init(literalCapacity: Int, interpolationCount: Int) {
            html.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: String) { html.bytes.append(contentsOf: literal.utf8) }
        public mutating func appendInterpolation(_ text: some StringProtocol) { html.append(text: text) }
        public mutating func appendInterpolation(_ number: Int) { html.append(text: String(number)) }
        public mutating func appendInterpolation(_ other: HTML) { html.append(other) }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html.append(part) } }

        // There is no overload for every CustomStringConvertible: it would print arrays and optionals without a word.
        @available(
            *, unavailable, message: "no rule says how to show this type; convert it, or unwrap it with 'if let'"
        )
        public mutating func appendInterpolation<Value>(_ value: Value?) {}
    }
}

extension HTML {
    /// The five characters that mean something in HTML's text or in a quoted attribute; control characters other than
    /// tab and line ends, which no HTML document may hold, become U+FFFD.
    private mutating func appendEscaped(_ text: some Collection<UInt8>) {
        let done: Void? = text.withContiguousStorageIfAvailable { appendEscaped(buffer: $0) }
        if done == nil { Array(text).withUnsafeBufferPointer { appendEscaped(buffer: $0) } }
    }

    private mutating func appendEscaped(buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in buffer.indices {
            let entity: StaticString
            switch buffer[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case UInt8(ascii: "'"): entity = "&#39;"
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: entity = "\u{FFFD}"
            default: continue
            }
            bytes.append(contentsOf: buffer[start..<index])
            append(literal: entity)
            start = index + 1
        }
        bytes.append(contentsOf: buffer[start...])
    }
}

/// A value that shows itself as markup: a page, or a part of one.
public protocol Template {
    @HTMLBuilder var body: HTML { get }
}

extension HTML.Interpolation {
    public mutating func appendInterpolation(_ template: some Template) { html.append(template.body) }
}
