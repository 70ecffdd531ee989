internal import Diagnostics

/// What a file of text must not hold, found in one pass over its bytes.
struct ByteFault: Hashable {
    enum Kind: Hashable {
        case notUTF8
        /// A control or direction character; a carriage return without a line feed is one, too.
        case invisible(UInt32)
    }

    var kind: Kind
    /// Of its first byte.
    var offset: Int
}

/// The first fault in `bytes` from `start`, or nil.
///
/// Nearly all bytes are printable ASCII, of which eight are tested at once.
func firstFault(in bytes: [UInt8], from start: Int) -> ByteFault? {
    bytes.withUnsafeBytes { bytes in
        var index = start
        while index < bytes.count {
            let end = min(index + 8, bytes.count)
            if isPrintableASCII(bytes, index) { index = end }
            while index < end {
                if let fault = fault(bytes, at: &index) { return fault }
            }
        }
        return nil
    }
}

/// Whether the eight bytes from `index` are there, and are all printable ASCII.
private func isPrintableASCII(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The highest bit of a byte is set from 0x80 on, after taking 0x20 away from less, and after adding 1 to 0x7F.
    let outside = eight | (eight &- 0x2020_2020_2020_2020) | (eight &+ 0x0101_0101_0101_0101)
    return outside & 0x8080_8080_8080_8080 == 0
}

/// Moves over the character at `index`, or tells what is wrong with it.
private func fault(_ bytes: UnsafeRawBufferPointer, at index: inout Int) -> ByteFault? {
    let byte = bytes[index]
    if byte < 0x80 {
        guard (0x20..<0x7F).contains(byte) || isAllowedControl(bytes, index) else {
            return ByteFault(kind: .invisible(UInt32(byte)), offset: index)
        }
        index += 1
    } else {
        guard let (scalar, length) = scalar(bytes, index) else { return ByteFault(kind: .notUTF8, offset: index) }
        if isInvisible(scalar) { return ByteFault(kind: .invisible(scalar), offset: index) }
        index += length
    }
    return nil
}

private func isAllowedControl(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    switch bytes[index] {
    case lineFeed, tab: true
    case carriageReturn: index + 1 < bytes.count && bytes[index + 1] == lineFeed
    default: false
    }
}

/// The scalar outside ASCII that begins at `index`, with its number of bytes; nil where it is no UTF-8 (the table of
/// well-formed sequences in the Unicode standard, 3.9).
private func scalar(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> (UInt32, Int)? {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
        guard next & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(next & 0x3F)
    }
    let isShortest = length == 2 || (length == 3 ? value >= 0x800 : value >= 0x10000)
    guard isShortest, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
}

/// Control characters, line ends that editors do not show, marks that turn the direction of writing (they can make a
/// line look like another), byte order marks and what is no character.
private func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}

extension ByteFault {
    func diagnostic(in source: SourceText) -> Diagnostic {
        let location = source.location(atByte: offset)
        switch kind {
        case .notUTF8:
            return Diagnostic(
                .error, "not-utf-8", at: location,
                Wording(
                    nb: "her står noe som ikke er tekst i UTF-8", en: "something stands here that is no text in UTF-8"),
                help: Wording(
                    nb: "lagre filen på nytt med tegnkoding UTF-8; se etter at æ, ø og å er blitt riktige",
                    en: "save the file again in the encoding UTF-8; see that letters such as æ, ø and å are right"))
        case .invisible(let scalar):
            return Diagnostic(
                .error, "invisible-character", at: location,
                Wording(
                    nb: "her står et usynlig tegn, \(codePoint(scalar))",
                    en: "an invisible character stands here, \(codePoint(scalar))"),
                help: Wording(
                    nb: "slett tegnet; det følger ofte med når tekst limes inn fra et annet program",
                    en: "delete it; such characters come with text pasted from other programs"))
        }
    }

    private func codePoint(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}
