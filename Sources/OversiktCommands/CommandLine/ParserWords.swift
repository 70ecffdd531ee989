internal import Diagnostics

/// What the argument parser says of its own accord, which it does in English alone.
struct ParserWords {
    let language: MessageLanguage

    init(_ language: MessageLanguage) { self.language = language }

    /// What is wrong with an argument, begun with a small letter and without a full stop, as after `oversikt: `.
    func message(_ written: String) -> String {
        let text = onOneLine(written)
        if language == .nb, let translated = norwegian(text) { return translated }
        // Our own sentences come this way, too, and are as they should be.
        let first = text.prefix(1)
        return ParserWords.begins(text) ? first.lowercased() + text.dropFirst() : text
    }

    /// "Please provide one of 'a', 'b' or 'c'." where the parser writes seven values, or more, each on a line.
    private func onOneLine(_ text: String) -> String {
        let opening = "Please provide one of the following:\n"
        guard let start = text.firstRange(of: opening) else { return text }
        let values = text[start.upperBound...].split(separator: "\n").map { line in
            "'\(line.drop { $0 == " " || $0 == "-" })'"
        }
        guard let last = values.last else { return text }
        return
            "\(text[..<start.lowerBound])Please provide one of \(values.dropLast().joined(separator: ", ")) or \(last)."
    }

    /// A sentence of the parser's begins with one of these words.
    private static func begins(_ text: String) -> Bool {
        ["Unknown ", "Missing ", "The option ", "The value ", "Unexpected ", "Value to "].contains {
            text.hasPrefix($0)
        }
    }

    private func norwegian(_ text: String) -> String? {
        for (pattern, translation) in ParserWords.sentences {
            guard let match = try? Regex(pattern).dotMatchesNewlines().wholeMatch(in: text) else { continue }
            return (1..<match.output.count).reduce(translation) { text, index in
                text.replacing("\\\(index)", with: choices(match.output[index].substring ?? ""))
            }
        }
        return nil
    }

    /// "'nb' and 'en'" or "'a', 'b' or 'c'"
    private func choices(_ text: Substring) -> String {
        guard text.hasPrefix("'") else { return String(text) }
        return String(text).replacing("' and '", with: "' eller '").replacing("' or '", with: "' eller '")
    }

    /// Of swift-argument-parser's `ErrorMessageGenerator`, the longer ones first.
    private static let sentences: [(pattern: String, translation: String)] = [
        (#"Unknown option '(.+?)'\. Did you mean '(.+)'\?"#, #"det er ikke noe valg '\1'; mente du '\2'?"#),
        (#"Unknown option '(.+)'"#, #"det er ikke noe valg '\1'"#),
        (#"Missing value for '(.+)'"#, #"'\1' mangler verdi"#),
        (
            #"The option '(.+)' does not take any value, but '(.*)' was specified\."#,
            #"valget '\1' tar ingen verdi, men '\2' står etter det"#
        ),
        (#"Unexpected argument '(.*)'"#, #"argumentet '\1' hører ikke til her"#),
        (#"(\d+) unexpected arguments: (.*)"#, #"argumentene \2 hører ikke til her"#),
        (#"Missing expected argument '(.+)'"#, #"argumentet '\1' mangler"#),
        (
            #"The value '(.*)' is invalid for '(.+?)'\. Please provide one of (.+)\."#,
            #"verdien '\1' kan ikke stå etter '\2'; skriv \3"#
        ),
        (#"The value '(.*)' is invalid for '(.+)'"#, #"verdien '\1' kan ikke stå etter '\2'"#),
        (#"Value to be set with flag (.+) had already been set with flag (.+)"#, #"\1 og \2 kan ikke stå sammen"#),
    ]

    /// A screen of help, whose headings and defaults are the parser's.
    func help(_ screen: String) -> String {
        guard language == .nb else { return screen }
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            for (english, norwegian) in ParserWords.headings where line.hasPrefix(english) {
                return norwegian + String(line.dropFirst(english.count))
            }
            return String(line)
        }
        return ParserWords.phrases.reduce(lines.joined(separator: "\n")) { $0.replacing($1.0, with: $1.1) }
    }

    private static let headings = [
        ("OVERVIEW:", "OM:"), ("USAGE:", "BRUK:"), ("ARGUMENTS:", "ARGUMENTER:"), ("OPTIONS:", "VALG:"),
        ("SUBCOMMANDS:", "KOMMANDOER:"),
    ]

    private static let phrases = [
        ("(default:", "(ellers:"), ("(values:", "(verdier:"), (" default:", " ellers:"),
        ("Show the version.", "Vis hvilken utgave dette er."),
        ("Show help information.", "Vis denne hjelpen."),
        ("Show subcommand help information.", "Vis hjelp om en kommando."),
        ("<options>", "<valg>"), ("<subcommand>", "<kommando>"),
        ("' for detailed help.", "' sier mer."), ("  See 'oversikt help", "  'oversikt help"),
    ]
}
