/// Prints diagnostics in GNU form with the source line and a caret below, for people and for editors that jump to places.
public struct TextPrinter: Sendable {
    public var language: MessageLanguage
    public var colour: Bool

    public init(language: MessageLanguage, colour: Bool = false) {
        self.language = language
        self.colour = colour
    }

    /// - Parameter source: gives the text of a file, where it is known, to quote from.
    public func print(_ diagnostic: Diagnostic, source: (String) -> SourceText?) -> String {
        let severity = painted(word(for: diagnostic.severity), diagnostic.severity == .error ? "31;1" : "33;1")
        var lines = [
            "\(visible("\(diagnostic.location)")): \(severity): \(visible(diagnostic.message[language])) [\(diagnostic.id)]"
        ]
        lines += quotation(at: diagnostic.location, source: source)
        for note in diagnostic.notes {
            lines.append(
                "  \(visible("\(note.location)")): \(word(nb: "merknad", en: "note")): \(visible(note.message[language]))"
            )
        }
        if let help = diagnostic.help {
            lines.append("  \(painted(word(nb: "hjelp", en: "help"), "36;1")): \(visible(help[language]))")
        }
        return lines.joined(separator: "\n")
    }

    private func quotation(at location: SourceLocation, source: (String) -> SourceText?) -> [String] {
        guard let source = source(location.file), let line = source.line(Int(location.position.line)), !line.isEmpty
        else { return [] }
        // What is said of a picture or another file as a whole, is said of no line in it.
        if location.position == .start, source.isBinary { return [] }
        let scalars = Array(line.unicodeScalars)
        let column = min(Int(location.position.column), scalars.count + 1)
        // A very long line is cut to what surrounds the place; 100 characters is what a terminal shows.
        let from = column > 80 ? column - 60 : 1
        let window = scalars[(from - 1)..<min(from + 99, scalars.count)]
        let number = "\(location.position.line)"
        let margin = String(repeating: " ", count: max(5 - number.count, 0)) + number
        let shown = (from > 1 ? "…" : "") + visible(String(String.UnicodeScalarView(window)))
        let before = String(String.UnicodeScalarView(window.prefix(column - from)))
        let indent = visible(before).unicodeScalars.count + (from > 1 ? 1 : 0)
        return [
            "\(margin) | \(shown)",
            "\(String(repeating: " ", count: max(5, number.count))) | \(String(repeating: " ", count: indent))\(painted("^", "32;1"))",
        ]
    }

    private func word(for severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: word(nb: "feil", en: "error")
        case .warning: word(nb: "advarsel", en: "warning")
        case .hint: word(nb: "tips", en: "hint")
        }
    }

    private func word(nb: String, en: String) -> String { Wording(nb: nb, en: en)[language] }

    private func painted(_ text: String, _ code: String) -> String {
        colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// The text with control characters and direction marks shown as `\u{1B}`, so that no file name and no content can
/// write to a terminal, forge a line of a report or hide what a line says. A tab becomes one blank.
public func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
        if scalar == "\t" {
            shown += " "
        } else if isInvisible(scalar) {
            shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
            shown.unicodeScalars.append(scalar)
        }
    }
    return shown
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
}
