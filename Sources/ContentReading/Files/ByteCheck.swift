internal import Diagnostics
internal import ServiceCatalogue

/// What a file of text must not hold, found in one pass over its bytes.
struct ByteFault: Hashable {
    enum Kind: Hashable {
        case notUTF8
        /// A carriage return without a line feed is one, too.
        case invisible(Unicode.Scalar)
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
            return ByteFault(kind: .invisible(Unicode.Scalar(byte)), offset: index)
        }
        index += 1
    } else {
        guard let (scalar, length) = scalar(bytes, index) else { return ByteFault(kind: .notUTF8, offset: index) }
        if scalar.isInvisible { return ByteFault(kind: .invisible(scalar), offset: index) }
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
private func scalar(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> (Unicode.Scalar, Int)? {
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
    guard isShortest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
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
                    nb: "her står et usynlig tegn, \(scalar.codePoint)",
                    en: "an invisible character stands here, \(scalar.codePoint)"),
                help: Wording(
                    nb: "slett tegnet; det følger ofte med når tekst limes inn fra et annet program",
                    en: "delete it; such characters come with text pasted from other programs"))
        }
    }
}

extension Diagnostic {
    /// An invisible character that an entity or an escape stands for.
    static func invisibleReference(to scalar: Unicode.Scalar, at location: SourceLocation) -> Diagnostic {
        let meant = windowsCharacters[scalar.value]
        return Diagnostic(
            .error, "invisible-character", at: location,
            Wording(
                nb: "her står koden for et usynlig tegn, \(scalar.codePoint)",
                en: "the code of an invisible character stands here, \(scalar.codePoint)"),
            help: meant.map {
                Wording(nb: "skriv tegnet selv: '\($0)'", en: "write the character itself: '\($0)'")
            } ?? Wording(nb: "ta bort koden", en: "take the code away"))
    }
}

/// What the numbers from 128 to 159 mean on Windows, which is what those who write them mean (and what browsers show).
let windowsCharacters: [UInt32: Character] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
    0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
    0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
]

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}
