internal import Diagnostics
internal import ServiceCatalogue

/// A code of HTML in a text that is no Markdown: a page shows it as it stands.
struct CharacterCode: Hashable {
    /// As it is written: `&#150;`.
    var written: String
    /// The character that it was meant for; nil for one that nobody sees.
    var character: String?
}

/// The first code of HTML in `text`, or nil. Words that only look like one (`R&D;`) are none.
func characterCode(in text: String) -> CharacterCode? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
        rest = rest[start...]
        if let end = rest.prefix(40).firstIndex(of: ";"),
            let character = character(of: rest[rest.index(after: start)..<end])
        {
            return CharacterCode(written: String(rest[...end]), character: character.isEmpty ? nil : character)
        }
        rest = rest.dropFirst()
    }
    return nil
}

/// Empty for an invisible one; nil where the name is none that people write.
private func character(of name: Substring) -> String? {
    guard name.hasPrefix("#") else { return characters[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let number = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10) else {
        return nil
    }
    if let meant = windowsCharacters[number] { return String(meant) }
    guard let scalar = Unicode.Scalar(number), !scalar.isInvisible, scalar.value > 0x20, scalar.value != 0xA0 else {
        return ""
    }
    return String(scalar)
}

private let characters = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "", "shy": "", "zwj": "", "zwnj": "",
    "lrm": "",
    "rlm": "", "ZeroWidthSpace": "", "NoBreak": "", "ensp": "", "emsp": "", "thinsp": "", "ndash": "–", "mdash": "—",
    "hellip": "…", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•",
    "middot": "·", "copy": "©", "reg": "®", "deg": "°", "sect": "§", "aring": "å", "Aring": "Å", "oslash": "ø",
    "Oslash": "Ø", "aelig": "æ", "AElig": "Æ", "eacute": "é", "Eacute": "É", "ouml": "ö", "Ouml": "Ö", "auml": "ä",
    "Auml": "Ä", "uuml": "ü", "Uuml": "Ü",
]

extension Diagnostic {
    static func characterCode(_ code: CharacterCode, in key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "character-code", at: location,
            Wording(
                nb: "'\(key)' viser koden \(quoted(code.written)) som den står, for feltet er ikke Markdown",
                en: "'\(key)' shows the code \(quoted(code.written)) as it stands, for the field is no Markdown"),
            help: code.character.map {
                Wording(nb: "skriv tegnet selv: '\($0)'", en: "write the character itself: '\($0)'")
            } ?? Wording(nb: "skriv et mellomrom, eller ingenting", en: "write a blank, or nothing"))
    }
}
