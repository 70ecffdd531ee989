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
    public init(text: some StringProtocol) { append(text: text) }
    public init(text: String) { append(text: text) }

    public var bytes: [UInt8] {
        literal.utf8CodeUnitCount == 0 ? buffer : literal.withUTF8Buffer { Array($0) }
    }

    /// How many bytes it has.
    public var count: Int { buffer.count + literal.utf8CodeUnitCount }

    public var isEmpty: Bool { count == 0 }

    public var last: UInt8? { literal.utf8CodeUnitCount == 0 ? buffer.last : bytes.last }

    /// Those from this place on, for who looks at what it has put there.
    public func bytes(from place: Int) -> ArraySlice<UInt8> { bytes[place...] }

    /// For tests and messages; pages are written from `bytes`.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    @_disfavoredOverload
    public mutating func append(_ other: HTML) {
        if other.literal.utf8CodeUnitCount > 0 { return append(literal: other.literal) }
        // Not as an array, whose uses would be counted.
        other.buffer.withUnsafeBytes { append($0) }
    }

    /// Puts a template at the end, which writes itself there.
    @inlinable
    public mutating func append(_ template: some Template) {
        let outer = beginTemplate()
        template.write(to: &self)
        endTemplate(within: outer)
    }

    public mutating func append(literal: StaticString) {
        if literal.utf8CodeUnitCount == 0 { return }
        moveLiteral()
        extend(by: literal.utf8CodeUnitCount) { room in
            literal.withUTF8Buffer { room.copyMemory(from: UnsafeRawBufferPointer($0)) }
        }
    }

    public mutating func reserveCapacity(_ count: Int) { buffer.reserveCapacity(count) }

    /// Puts `next` on a line of its own, if there is anything in it.
    @_disfavoredOverload
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

    mutating func append(_ markup: UnsafeRawBufferPointer) {
        moveLiteral()
        extend(by: markup.count) { $0.copyMemory(from: markup) }
    }

    private mutating func moveLiteral() {
        if literal.utf8CodeUnitCount == 0 { return }
        let whole = literal
        literal = ""
        append(literal: whole)
    }

    /// Makes the markup `count` bytes longer, which `write` fills: where they stand, without the questions that an array asks of
    /// what it is to take over.
    @inline(__always)
    private mutating func extend(by count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void) {
        #if compiler(>=6.3)
            buffer.append(addingCapacity: count) { span in
                span.withUnsafeMutableBufferPointer { room, written in
                    write(UnsafeMutableRawBufferPointer(room))
                    written = count
                }
            }
        #else
            let place = buffer.count
            buffer.append(contentsOf: repeatElement(0, count: count))
            buffer.withUnsafeMutableBytes { write(UnsafeMutableRawBufferPointer(rebasing: $0[place...])) }
        #endif
    }
}

extension HTML: Hashable {
    public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
