// Text in markup: the one place where it is escaped.
extension HTML {
    // Its bytes where they are: of a copy of a text that many pages show, several threads would count the uses at once.
    public mutating func append(text: String) { append(text: text.utf8) }
    public mutating func append(text: Substring) { append(text: text.utf8) }
    public mutating func append(text: some StringProtocol) { append(text: text.utf8) }
    public mutating func append(text: UnsafeBufferPointer<UInt8>) { appendEscaped(UnsafeRawBufferPointer(text)) }
    public mutating func append(text: ArraySlice<UInt8>) { text.withUnsafeBytes { appendEscaped($0) } }
    public mutating func append(text: some Collection<UInt8>) {
        let done: Void? = text.withContiguousStorageIfAvailable { append(text: $0) }
        if done == nil { Array(text).withUnsafeBytes { appendEscaped($0) } }
    }

    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        let plain = HTML.plainPrefix(of: text)
        if plain == text.count { return append(text) }
        appendSlowly(text, plain: plain)
    }

    /// The five characters that mean something in HTML's text or in a quoted attribute; control characters other than
    /// tab and line ends, which no HTML document may hold, become U+FFFD.
    ///
    /// - Parameter plain: how many of the first bytes need not be looked at.
    private mutating func appendSlowly(_ text: UnsafeRawBufferPointer, plain: Int) {
        var (start, place) = (0, plain)
        while place < text.count {
            let end = min(place + 16, text.count)
            for index in place..<end {
                guard let entity = HTML.entity(for: text[index]) else { continue }
                append(UnsafeRawBufferPointer(rebasing: text[start..<index]))
                append(literal: entity)
                start = index + 1
            }
            place = end + HTML.plainPrefix(of: UnsafeRawBufferPointer(rebasing: text[end...]))
        }
        append(UnsafeRawBufferPointer(rebasing: text[start...]))
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
}

// Most texts hold nothing to escape, which sixteen bytes at once tell.
extension HTML {
    private typealias Bytes = SIMD16<UInt8>

    /// How many of the first bytes stand for themselves; all of them, or fewer than there are in truth. Where fewer than sixteen
    /// are left, the last sixteen are looked at, some for the second time.
    @inline(__always)
    private static func plainPrefix(of text: UnsafeRawBufferPointer) -> Int {
        guard text.count >= 16 else { return arePlain(few: text) ? text.count : 0 }
        var place = 0
        while place < text.count {
            let bytes = text.loadUnaligned(fromByteOffset: min(place, text.count - 16), as: Bytes.self)
            guard arePlain(bytes) else { return place }
            place += 16
        }
        return text.count
    }

    /// Of fewer than sixteen bytes the first half and the last, which overlap where there are too few.
    private static func arePlain(few text: UnsafeRawBufferPointer) -> Bool {
        var bytes = SIMD2<UInt64>(repeating: 0x2020_2020_2020_2020)
        if text.count >= 8 {
            bytes[0] = text.loadUnaligned(as: UInt64.self)
            bytes[1] = text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
        } else if text.count >= 4 {
            let first = text.loadUnaligned(as: UInt32.self)
            let last = text.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self)
            bytes[0] = UInt64(first) << 32 | UInt64(last)
        } else {
            return text.allSatisfy { entity(for: $0) == nil }
        }
        return arePlain(unsafeBitCast(bytes, to: Bytes.self))
    }

    /// Whether each of these bytes stands for itself; line ends and tabs do, but are looked at one by one.
    @inline(__always)
    private static func arePlain(_ bytes: Bytes) -> Bool {
        func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
        let controls = bytes .< all(0x20)
        let quotes = bytes .== all(0x22)
        // & and ' differ in one bit, and so do < and >.
        let ampersands = (bytes | all(0x01)) .== all(0x27)
        let brackets = (bytes | all(0x02)) .== all(0x3E)
        let deletes = bytes .== all(0x7F)
        let found = ((controls .| quotes) .| (ampersands .| brackets)) .| deletes
        // Asked of the mask itself, this is a loop over its sixteen places.
        return unsafeBitCast(found, to: SIMD2<UInt64>.self) == SIMD2(repeating: 0)
    }
}
