extension [UInt8] {
    /// Puts a text at the end as it stands within a string of JSON.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var (start, offset) = (0, 0)
        while offset < text.count {
            let end = Swift.min(offset + 16, text.count)
            if !text.areOrdinary(from: offset, to: end) {
                for place in offset..<end where text.isEscaped(at: place) {
                    let next = place + (text[place] == 0xE2 ? 3 : 1)
                    append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
                    appendEscape(text[place], last: text[next - 1])
                    start = next
                }
            }
            offset = end
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// - Parameters: the first and the last byte of the character.
    private mutating func appendEscape(_ first: UInt8, last: UInt8) {
        append(UInt8(ascii: "\\"))
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(first)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        default:
            append(contentsOf: (first == 0xE2 ? "u20" : "u00").utf8)
            let code = first == 0xE2 ? last - 0x80 : first
            append(hexadecimal[Int(code >> 4)])
            append(hexadecimal[Int(code & 15)])
        }
    }
}

private let hexadecimal = Array("0123456789abcdef".utf8)

extension UnsafeBufferPointer<UInt8> {
    /// Whether nothing in it is escaped.
    var standsForItself: Bool { !indices.contains { isEscaped(at: $0) } }

    /// Whether none of these bytes, sixteen at most, begins a character that is escaped, but for fewer than eight, which are
    /// looked at one by one. The first eight and the last eight at once, which are the same where there are no more.
    fileprivate func areOrdinary(from place: Int, to end: Int) -> Bool {
        guard end - place >= 8 else { return false }
        let bytes = UnsafeRawBufferPointer(self)
        return Self.areOrdinary(
            SIMD2(
                bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)))
    }

    private static func areOrdinary(_ words: SIMD2<UInt64>) -> Bool {
        typealias Words = SIMD2<UInt64>
        let ones = Words(repeating: 0x0101_0101_0101_0101)
        /// Has the highest bit of a byte set, or of one after a zero, where that byte is zero.
        func zeros(_ words: Words) -> Words { (words &- ones) & ~words }
        func all(_ byte: UInt64) -> Words { ones &* Words(repeating: byte) }
        let controls = (words &- all(0x20)) & ~words
        let found =
            controls | zeros(words ^ all(0x22)) | zeros(words ^ all(0x5C)) | zeros(words ^ all(0x3C))
            | zeros(words ^ all(0x7F)) | zeros(words ^ all(0xE2))
        let marked = found & all(0x80)
        return (marked[0] | marked[1]) == 0
    }

    /// Whether a character begins here that does not stand for itself.
    fileprivate func isEscaped(at offset: Int) -> Bool {
        switch self[offset] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F: true
        case 0xE2: isLineEnd(at: offset)
        default: false
        }
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9; dashes and quotation marks begin with E2 80 too.
    private func isLineEnd(at offset: Int) -> Bool {
        offset + 2 < count && self[offset + 1] == 0x80 && (0xA8...0xA9).contains(self[offset + 2])
    }
}
