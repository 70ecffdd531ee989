/// The text in what ids and addresses are made of: small letters a to z, digits and single hyphens. "Ullevål sykehus"
/// gives `ulleval-sykehus`.
///
/// The one such folding: æ and ä become ae, ø and ö become o, å becomes a, and all others lose their accents. Pages have
/// these addresses and headings these ids, so a change here breaks links from outside.
///
/// - Parameter substitute: where there is no letter and no digit.
public func addressWord(_ text: String, ifEmpty substitute: String) -> String {
    var word: [UInt8] = []
    word.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !append(scalar, to: &word) {
        if let last = word.last, last != UInt8(ascii: "-") { word.append(UInt8(ascii: "-")) }
    }
    if word.last == UInt8(ascii: "-") { word.removeLast() }
    return word.isEmpty ? substitute : String(decoding: word, as: UTF8.self)
}

/// False where the scalar is no letter or digit.
private func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
    case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
    case "æ", "Æ", "ä", "Ä": word += "ae".utf8
    case "ø", "Ø", "ö", "Ö": word.append(UInt8(ascii: "o"))
    case "å", "Å": word.append(UInt8(ascii: "a"))
    case "ü", "Ü": word.append(UInt8(ascii: "u"))
    default:
        let letters = scalar.isASCII ? [] : foldedLetters(scalar)
        word += letters
        return !letters.isEmpty
    }
    return true
}
