/// One character of a written code as the ASCII it stands for.
///
/// A code is read in Unicode's compatibility form (NFKC), which the standard library keeps to itself. Of its mappings
/// those that give one character of a code, a dash, a bracket or a mark are done here: full-width forms (from East
/// Asian keyboards), small forms, raised and lowered digits and signs, circled and mathematical letters and digits, the
/// capitals among the letter-like symbols, and every blank. Not done are the mappings to several characters (`⑩`, `㎏`),
/// the Roman numerals and the rare phonetic letters: they are refused as no code, and none is met in a printed list.
enum ICD10Folding {
    /// Stands for any character no code has.
    static let foreign = UInt8(ascii: "?")

    /// The upper-case ASCII for `scalar`, `foreign`, or nil where it is a blank and to be dropped.
    ///
    /// † and ‡ become `*`: all three are dropped at the end and wrong elsewhere.
    static func ascii(_ scalar: Unicode.Scalar) -> UInt8? {
        if isBlank(scalar) { return nil }
        switch scalar.value {
        case 0..<0x80: return upperCase(UInt8(scalar.value))
        case 0x2020, 0x2021: return UInt8(ascii: "*")
        default: break
        }
        if isDash(scalar) { return UInt8(ascii: "-") }
        return compatible(scalar.value).map(upperCase) ?? foreign
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20: true
        case 0x21..<0x80: false
        // Invisible, and left behind by copying from web pages and documents: soft hyphen, zero-width blanks, BOM.
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }

    static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The hyphens, dashes and minus signs, also those whose compatibility form is one.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0x207B, 0x208B, 0xFE31, 0xFE32, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }

    private static func upperCase(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
        case 0..<0x20, 0x7F: foreign
        default: byte
        }
    }

    private static func compatible(_ value: UInt32) -> UInt8? {
        for run in runs where run.from.contains(value) {
            return UInt8(truncatingIfNeeded: run.to.value + (value - run.from.lowerBound) % run.period)
        }
        return nil
    }

    /// Characters in a row that stand for ASCII characters in a row, starting again after `period` of them.
    private struct Run {
        var from: ClosedRange<UInt32>
        var to: Unicode.Scalar
        var period: UInt32 = .max
    }

    private static let runs = [
        Run(from: 0xFF01...0xFF5E, to: "!"),
        Run(from: 0xB2...0xB3, to: "2"),
        Run(from: 0xB9...0xB9, to: "1"),
        Run(from: 0x2070...0x2070, to: "0"),
        Run(from: 0x2074...0x2079, to: "4"),
        Run(from: 0x207A...0x207A, to: "+"),
        Run(from: 0x207D...0x207E, to: "("),
        Run(from: 0x2080...0x2089, to: "0"),
        Run(from: 0x208A...0x208A, to: "+"),
        Run(from: 0x208D...0x208E, to: "("),
        Run(from: 0x2024...0x2024, to: "."),
        Run(from: 0x2102...0x2102, to: "C"),
        Run(from: 0x210B...0x210D, to: "H", period: 1),
        Run(from: 0x2110...0x2111, to: "I", period: 1),
        Run(from: 0x2112...0x2112, to: "L"),
        Run(from: 0x2115...0x2115, to: "N"),
        Run(from: 0x2119...0x211B, to: "P"),
        Run(from: 0x211C...0x211D, to: "R", period: 1),
        Run(from: 0x2124...0x2124, to: "Z"),
        Run(from: 0x2128...0x2128, to: "Z"),
        Run(from: 0x212A...0x212A, to: "K"),
        Run(from: 0x212C...0x212D, to: "B"),
        Run(from: 0x2130...0x2131, to: "E"),
        Run(from: 0x2133...0x2133, to: "M"),
        Run(from: 0x2460...0x2468, to: "1"),
        Run(from: 0x24B6...0x24CF, to: "A"),
        Run(from: 0x24D0...0x24E9, to: "A"),
        Run(from: 0x24EA...0x24EA, to: "0"),
        Run(from: 0xFE50...0xFE50, to: ","),
        Run(from: 0xFE52...0xFE52, to: "."),
        Run(from: 0xFE57...0xFE57, to: "!"),
        Run(from: 0xFE59...0xFE5A, to: "("),
        Run(from: 0xFE5F...0xFE5F, to: "#"),
        Run(from: 0xFE61...0xFE62, to: "*"),
        Run(from: 0x1D400...0x1D6A3, to: "A", period: 26),
        Run(from: 0x1D7CE...0x1D7FF, to: "0", period: 10),
        Run(from: 0x1F130...0x1F149, to: "A"),
    ]
}
