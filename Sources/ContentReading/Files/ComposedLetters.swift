internal import Diagnostics

// Some systems write å as an a with a ring after it (macOS in the names of files, and what is copied from a PDF). It
// looks the same, and Swift finds the two equal; but in bytes they differ, so that addresses, ids of headings and names
// of hosts would come out otherwise. All content is composed once, when it is read (Unicode's normal form C).

extension String {
    /// The text with each letter in one piece where Unicode has one for it.
    var composed: String { recomposed ?? self }

    /// The same; nil where the text is so already.
    var recomposed: String? {
        guard mayHoldParts(utf8) else { return nil }
        var scalars = UnicodeScalarView()
        for character in self { appendWhole(character, to: &scalars) }
        let text = String(scalars)
        return text.utf8.elementsEqual(utf8) ? nil : text
    }
}

/// The bytes of a text with each letter in one piece; nil where they are so already, as nearly all are.
func composedBytes(_ bytes: [UInt8]) -> [UInt8]? {
    // Of the three bytes that such letters have, files in Norwegian and English have none; to look for one byte takes no time.
    guard [0xCC, 0xCD, 0x84].contains(where: { firstIndex(of: $0, in: bytes, from: 0) != nil }), mayHoldParts(bytes)
    else { return nil }
    let text = Array(String(decoding: bytes, as: UTF8.self).composed.utf8)
    return text == bytes ? nil : text
}

/// Whether the bytes hold a mark that combines with the letter before it (U+0300 to U+036F), or a sign that is a letter
/// under another number (U+212A, U+212B).
private func mayHoldParts(_ bytes: some Collection<UInt8>) -> Bool {
    let found = bytes.withContiguousStorageIfAvailable { bytes in
        var before: UInt8 = 0
        for byte in bytes {
            if byte == 0xCC || byte == 0xCD || (byte == 0x84 && before == 0xE2) { return true }
            before = byte
        }
        return false
    }
    return found ?? mayHoldParts(Array(bytes))
}

private func appendWhole(_ character: Character, to scalars: inout String.UnicodeScalarView) {
    let parts = character.unicodeScalars
    if let whole = wholeLetters[character] {
        scalars.append(whole)
    } else if parts.count > 2, let last = parts.last, isMark(last) {
        // The letter may be whole with fewer of its marks.
        appendWhole(Character(String(String.UnicodeScalarView(parts.dropLast()))), to: &scalars)
        scalars.append(last)
    } else {
        scalars.append(contentsOf: parts)
    }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.canonicalCombiningClass != .notReordered }

/// The Latin, Greek and Cyrillic letters by what they equal: Swift compares characters by their meaning, so a letter and
/// its mark find the letter that is both.
private let wholeLetters: [Character: Unicode.Scalar] = {
    let numbers = [0x21...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF].joined()
    let letters = numbers.compactMap { Unicode.Scalar(UInt32($0)) }
    return Dictionary(letters.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
}()

extension Diagnostic {
    /// The name is read as if it were composed; some servers and archives do not.
    static func decomposedName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .hint, "file-name-decomposed", at: location,
            Wording(
                nb:
                    "filnavnet \(quoted(name)) har bokstaver som er delt i to tegn, slik macOS skriver dem; det er lest "
                    + "som om de var hele",
                en: "the file name \(quoted(name)) has letters in two parts, as macOS writes them; it was read as if "
                    + "they were whole"),
            help: Wording(
                nb: "bruk a–z i filnavn, eller skriv navnet på nytt på en annen maskin",
                en: "use a–z in file names, or write the name anew on another machine"))
    }

    static func nameTwice(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "file-name-twice", at: location,
            Wording(
                nb: "to filer heter \(quoted(name)); i den ene navnet er bokstavene delt i to tegn",
                en: "two files are called \(quoted(name)); in one of the names the letters are in two parts"),
            help: Wording(nb: "slett den ene", en: "delete one of them"))
    }
}
