/// A key whose order is the Norwegian alphabet's: a … z æ ø å, with aa as å, digits before letters, accents and case
/// told apart only where nothing else differs.
///
/// Made once per name; comparing keys is comparing bytes. (The C library's and Unicode's root order put æ first and å
/// among a; a locale's own order would depend on the machine.)
public struct NorwegianOrder: Sendable, Hashable, Comparable {
    private let key: [UInt8]
    /// The first eight bytes of the key as one number, by which most keys can be told from each other.
    private let opening: UInt64

    public init(_ text: String) {
        var letters = Letters(of: text)
        for scalar in text.unicodeScalars { letters.add(scalar) }
        // Ties are broken by the text itself, so that the order is total.
        letters.key.append(0)
        letters.key.append(contentsOf: text.utf8)
        key = letters.key
        opening = (0..<8).reduce(0) { $0 << 8 | UInt64($1 < letters.key.count ? letters.key[$1] : 0) }
    }

    public static func < (left: NorwegianOrder, right: NorwegianOrder) -> Bool {
        left.opening == right.opening ? left.key.lexicographicallyPrecedes(right.key) : left.opening < right.opening
    }
}

private let blankWeight: UInt8 = 1
private let digitWeight: UInt8 = 10
private let aWeight: UInt8 = 30
private let åWeight: UInt8 = aWeight + 28
private let otherWeight: UInt8 = 100

/// The weights of a text's letters so far.
private struct Letters {
    var key: [UInt8] = []
    private var letterBefore: UInt8 = 0

    init(of text: String) { key.reserveCapacity(2 * text.utf8.count + 1) }

    mutating func add(_ scalar: Unicode.Scalar) {
        if let weight = weight(of: scalar) {
            add(weight)
        } else {
            for weight in folded(scalar) { add(weight) }
        }
    }

    private mutating func add(_ weight: UInt8) {
        if weight == aWeight, letterBefore == aWeight {  // aa is å
            key[key.count - 1] = åWeight
            letterBefore = 0
        } else {
            key.append(weight)
            letterBefore = weight
        }
    }
}

/// Nil for what is none of the letters, digits and blanks of Norwegian.
private func weight(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "0"..."9": digitWeight + UInt8(scalar.value - 0x30)
    case "a"..."z": aWeight + UInt8(scalar.value - 0x61)
    case "A"..."Z": aWeight + UInt8(scalar.value - 0x41)
    case "æ", "Æ", "ä", "Ä": aWeight + 26
    case "ø", "Ø", "ö", "Ö": aWeight + 27
    case "å", "Å": åWeight
    case "ü", "Ü": aWeight + 24
    case " ", "-", "–", "\u{A0}", "/": blankWeight
    default: nil
    }
}

/// Letters with accents as their base letters; punctuation counts for nothing; other scripts come last.
private func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    let letters = foldedLetters(scalar)
    if !letters.isEmpty { return letters.map { aWeight + $0 - UInt8(ascii: "a") } }
    return scalar.properties.isAlphabetic ? [otherWeight] : []
}

/// The base letters a–z of a Latin letter with an accent or of a ligature; empty where there is none.
public func foldedLetters(_ scalar: Unicode.Scalar) -> [UInt8] {
    let base: String
    switch scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0 {
    case 0xE0...0xE3, 0x101, 0x103, 0x105: base = "a"
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: base = "c"
    case 0x10F, 0x111, 0xF0: base = "d"
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: base = "e"
    case 0x11D, 0x11F, 0x121, 0x123: base = "g"
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: base = "i"
    case 0x13A, 0x13C, 0x13E, 0x142: base = "l"
    case 0xF1, 0x144, 0x146, 0x148, 0x14B: base = "n"
    case 0xF2...0xF5, 0x14D, 0x14F, 0x151: base = "o"
    case 0x155, 0x157, 0x159: base = "r"
    case 0x15B, 0x15D, 0x15F, 0x161: base = "s"
    case 0xDF: base = "ss"
    case 0x163, 0x165, 0x167: base = "t"
    case 0xF9...0xFB, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: base = "u"
    case 0xFD, 0xFF: base = "y"
    case 0x17A, 0x17C, 0x17E: base = "z"
    case 0xFE: base = "th"
    case 0x153: base = "oe"
    default: base = ""
    }
    return Array(base.utf8)
}

extension NorwegianOrder {
    /// The letter of the alphabet under which a text stands: `Å` for "Aasen", `E` for "Évora", `0–9` for digits, `#` for
    /// what begins with none.
    public static func letter(of text: some StringProtocol) -> String {
        // Nearly every name begins with a plain letter, and only an a needs the next one looked at.
        if let first = text.utf8.first, (UInt8(ascii: "b")...UInt8(ascii: "z")).contains(first | 0x20) {
            return String(Unicode.Scalar(first & ~0x20))
        }
        var letters = Letters(of: "")
        // The second one may make an å of the first.
        for scalar in text.unicodeScalars where letters.key.count < 2 { letters.add(scalar) }
        switch letters.key.first ?? 0 {
        case digitWeight...digitWeight + 9: return "0–9"
        case aWeight + 26: return "Æ"
        case aWeight + 27: return "Ø"
        case åWeight: return "Å"
        case let weight where (aWeight..<aWeight + 26).contains(weight):
            return String(Unicode.Scalar(UInt8(ascii: "A") + weight - aWeight))
        default: return "#"
        }
    }
}
