/// Markup that may go to a browser as it stands.
///
/// A literal is markup, for only a programmer can write one. An interpolated value is text and is escaped, unless it
/// is `HTML` already:
///
///     let name = "Smerter & søvn"
///     let item: HTML = "<li>\(name)</li>"      // <li>Smerter &amp; søvn</li>
///
/// It is kept as UTF-8 bytes, for that is what is written; appending bytes is two to four times faster than appending
/// to a `String`. A literal without a value in it is kept as the program has it, and copied once: when it is put into a
/// page.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
    public typealias StringLiteralType = StaticString

    /// What was put together; after it nothing of `literal` is left.
    private var buffer: [UInt8] = []
    private var literal: StaticString = ""
    /// Where the template began that writes itself here at the moment: its first line begins there, the others anew.
    private var start: UInt32 = 0

    public init() {}

    /// Markup that some other code has made safe. The one way around escaping: search for `trusting:` to audit it.
    public init(trusting markup: String) { buffer = Array(markup.utf8) }
    public init(trusting bytes: [UInt8]) { buffer = bytes }

    public init(stringLiteral markup: StaticString) { literal = markup }
    public init(stringInterpolation parts: consuming Interpolation) { self = parts.html }

    /// Text, escaped.
    public init(text: some StringProtocol) {
        self.init()
        append(text: text)
    }

    public var bytes: [UInt8] {
        literal.utf8CodeUnitCount == 0 ? buffer : literal.withUTF8Buffer { Array($0) }
    }

    /// How many bytes it has.
    public var count: Int { buffer.count + literal.utf8CodeUnitCount }

    public var isEmpty: Bool { count == 0 }

    /// For tests and messages; pages are written from `bytes`.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ other: HTML) {
        if other.literal.utf8CodeUnitCount > 0 { return append(literal: other.literal) }
        // Not as an array, whose uses would be counted.
        other.buffer.withUnsafeBufferPointer { append($0) }
    }

    /// Puts a template at the end, which writes itself there.
    @inlinable
    public mutating func append(_ template: some Template) {
        let outer = beginTemplate()
        template.write(to: &self)
        endTemplate(within: outer)
    }

    // Its bytes where they are: of a copy of a text that many pages show, several threads would count the uses at once.
    public mutating func append(text: String) { append(text: text.utf8) }
    public mutating func append(text: Substring) { append(text: text.utf8) }
    public mutating func append(text: some StringProtocol) { append(text: text.utf8) }
    public mutating func append(text: UnsafeBufferPointer<UInt8>) { appendEscaped(text) }
    public mutating func append(text: some Collection<UInt8>) {
        let done: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
        if done == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0) } }
    }
    public mutating func append(literal: StaticString) { literal.withUTF8Buffer { append($0) } }
    public mutating func reserveCapacity(_ count: Int) { buffer.reserveCapacity(count) }

    /// Puts `next` on a line of its own, if there is anything in it.
    public mutating func line(_ next: HTML) {
        if next.isEmpty { return }
        beginLine()
        append(next)
    }

    /// Lets `template` write itself on a line of its own, if there is anything in it.
    @inlinable
    public mutating func line(_ template: some Template) {
        let before = count
        beginLine()
        let own = count
        append(template)
        if count == own { removeLast(own - before) }
    }

    @usableFromInline
    mutating func beginLine() {
        guard count > start else { return }
        moveLiteral()
        // What one line is added to gets several; room for them at once spares five moves to larger places.
        reserve(HTML.roomForLines)
        buffer.append(UInt8(ascii: "\n"))
    }

    /// - Returns: where the template around it began.
    @usableFromInline
    mutating func beginTemplate() -> UInt32 {
        let outer = start
        start = UInt32(truncatingIfNeeded: count)
        return outer
    }

    @usableFromInline
    mutating func endTemplate(within outer: UInt32) { start = outer }

    /// As much as the allocator of glibc still hands out from its nearest store.
    private static var roomForLines: Int { 960 }

    /// Sees to it that there is room for so many bytes in all; what has more grows as arrays do.
    private mutating func reserve(_ count: Int) {
        if buffer.capacity < count { buffer.reserveCapacity(count) }
    }

    /// Whether two places have the same bytes.
    public func hasSame(at place: Range<Int>, as other: Range<Int>) -> Bool {
        let bytes = bytes
        return bytes[place].elementsEqual(bytes[other])
    }

    /// Takes the last bytes away again.
    public mutating func removeLast(_ count: Int) {
        moveLiteral()
        buffer.removeLast(count)
    }

    private mutating func append(_ markup: UnsafeBufferPointer<UInt8>) {
        if markup.isEmpty { return }
        moveLiteral()
        buffer.append(contentsOf: markup)
    }

    private mutating func moveLiteral() {
        if literal.utf8CodeUnitCount == 0 { return }
        literal.withUTF8Buffer { buffer.append(contentsOf: $0) }
        literal = ""
    }

    public struct Interpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        @usableFromInline
        var html = HTML()

        public init(literalCapacity: Int, interpolationCount: Int) {
            // A small place takes as long to get as one with some room, and most values are names and addresses.
            html.reserveCapacity(max(literalCapacity + interpolationCount * 64, 200))
        }

        public mutating func appendLiteral(_ literal: StaticString) { html.append(literal: literal) }
        public mutating func appendInterpolation(_ text: String) { html.append(text: text) }
        public mutating func appendInterpolation(_ text: Substring) { html.append(text: text) }
        public mutating func appendInterpolation(_ text: some StringProtocol) { html.append(text: text) }
        public mutating func appendInterpolation(_ number: Int) { html.append(text: String(number)) }
        public mutating func appendInterpolation(_ other: HTML) { html.append(other) }
        @inlinable
        public mutating func appendInterpolation(_ template: some Template) { html.append(template) }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html.append(part) } }

        // There is no overload for every CustomStringConvertible: it would print arrays and optionals without a word.
        @available(
            *, unavailable, message: "no rule says how to show this type; convert it, or unwrap it with 'if let'"
        )
        public mutating func appendInterpolation<Value>(_ value: Value?) {}
    }
}

extension HTML: Hashable {
    public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension HTML {
    /// The five characters that mean something in HTML's text or in a quoted attribute; control characters other than
    /// tab and line ends, which no HTML document may hold, become U+FFFD.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var (start, place) = (0, 0)
        while place < text.count {
            let end = min(place + 16, text.count)
            if !HTML.arePlain(text, from: place, to: end) {
                for index in place..<end {
                    guard let entity = HTML.entity(for: text[index]) else { continue }
                    append(UnsafeBufferPointer(rebasing: text[start..<index]))
                    append(literal: entity)
                    start = index + 1
                }
            }
            place = end
        }
        append(UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// What is written for a byte; nil for one that stands for itself.
    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    /// Whether each of these bytes, sixteen at most, stands for itself, but for line ends and tabs, which are looked at one by
    /// one, and so are fewer than eight bytes. The first eight and the last eight at once, which are the same where there are
    /// no more: two words, for comparing bytes of a SIMD16 compiles to a loop.
    private static func arePlain(_ text: UnsafeBufferPointer<UInt8>, from place: Int, to end: Int) -> Bool {
        guard end - place >= 8 else { return false }
        let bytes = UnsafeRawBufferPointer(text)
        return arePlain(
            SIMD2(
                bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)))
    }

    private static func arePlain(_ words: SIMD2<UInt64>) -> Bool {
        typealias Words = SIMD2<UInt64>
        let ones = Words(repeating: 0x0101_0101_0101_0101)
        /// Has the highest bit of a byte set, or of one after a zero, where that byte is zero.
        func zeros(_ words: Words) -> Words { (words &- ones) & ~words }
        func all(_ byte: UInt64) -> Words { ones &* Words(repeating: byte) }
        let controls = (words &- all(0x20)) & ~words
        // & and ' differ in one bit, and so do < and >.
        let found =
            controls | zeros((words | all(0x01)) ^ all(0x27)) | zeros((words | all(0x02)) ^ all(0x3E))
            | zeros(words ^ all(0x22)) | zeros(words ^ all(0x7F))
        let marked = found & all(0x80)
        return (marked[0] | marked[1]) == 0
    }
}

/// A value that shows itself as markup: a page, or a part of one.
public protocol Template {
    @HTMLBuilder var body: HTML { get }
    /// Puts the same at the end of `html`.
    func write(to html: inout HTML)
}

extension Template {
    public func write(to html: inout HTML) { html.append(body) }
}

/// A template that writes itself into the page, line by line, instead of making a body that is copied there: for what
/// stands on thousands of pages.
///
///     func write(to html: inout HTML) {
///         html.line("<ul>")
///         for name in names { html.line("<li>\(name)</li>") }
///         html.line("</ul>")
///     }
public protocol WrittenTemplate: Template {}

extension WrittenTemplate {
    public var body: HTML {
        var html = HTML()
        write(to: &html)
        return html
    }
}
