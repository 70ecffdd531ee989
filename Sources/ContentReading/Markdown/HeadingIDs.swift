internal import ServiceCatalogue

/// Gives the headings of one document their ids: the text in a–z, 0–9 and hyphens, each once.
struct HeadingIDs {
    private var taken = Set<String>()
    private var nextNumber: [String: Int] = [:]

    /// "Hvem får hjelp?" gives `hvem-far-hjelp`, its second occurrence `hvem-far-hjelp-2`; a heading without letters and
    /// digits gives `avsnitt`.
    mutating func id(for text: String) -> String {
        let folded = foldedID(text)
        let base = folded.isEmpty ? "avsnitt" : folded
        if taken.insert(base).inserted { return base }
        var number = nextNumber[base] ?? 2
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        nextNumber[base] = number + 1
        return "\(base)-\(number)"
    }
}

/// The text in small letters a to z, digits and single hyphens; æ becomes ae, ø o, å a, and letters with accents lose them.
func foldedID(_ text: String) -> String {
    var id: [UInt8] = []
    id.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !appendIDLetters(of: scalar, to: &id) {
        if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
    }
    if id.last == UInt8(ascii: "-") { id.removeLast() }
    return String(decoding: id, as: UTF8.self)
}

/// False where the scalar is no letter or digit.
private func appendIDLetters(of scalar: Unicode.Scalar, to id: inout [UInt8]) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": id.append(UInt8(scalar.value))
    case "A"..."Z": id.append(UInt8(scalar.value) | 0x20)
    case "æ", "Æ": id += "ae".utf8
    case "ø", "Ø", "ö", "Ö": id += "o".utf8
    case "å", "Å", "ä", "Ä": id += "a".utf8
    case "ü", "Ü": id += "u".utf8
    default:
        let letters = scalar.isASCII ? [] : foldedLetters(scalar)
        id += letters
        return !letters.isEmpty
    }
    return true
}
