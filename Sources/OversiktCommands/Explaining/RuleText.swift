internal import Diagnostics
internal import ServiceCatalogue

/// What `explain` and `check --rules` print about rules and other messages, in lines that fit a terminal.
struct RuleText {
    let language: MessageLanguage

    /// Every rule on two lines: id and severity, and what it demands.
    var table: String {
        Rule.all.map { rule in
            "\(rule.id) (\(word(for: rule.severity)))\n" + wrapped(rule.title[language], indent: "    ")
        }.joined(separator: "\n")
    }

    /// The same for messages that are no rule's.
    var tableOfMessages: String {
        MessageText.all.map { message in
            "\(message.id) (\(word(for: message.severity)))\n" + wrapped(message.title[language], indent: "    ")
        }.joined(separator: "\n")
    }

    func explanation(of message: MessageText) -> String {
        [
            "\(message.id) (\(word(for: message.severity)))\n\(wrapped(message.title[language]))",
            wrapped(message.explanation[language]),
            "\(words("Feil", "Wrong")):\n\(indented(message.wrong))",
            "\(words("Riktig", "Right")):\n\(indented(message.right))",
        ].joined(separator: "\n\n")
    }

    func explanation(of rule: Rule) -> String {
        let basis = "\(words("Grunnlag", "Basis")): \(rule.basis[language])."
        return [
            "\(rule.id) (\(word(for: rule.severity)))\n\(wrapped(rule.title[language]))",
            wrapped(rule.explanation[language]),
            wrapped(basis),
            "\(words("Feil", "Wrong")):\n\(indented(rule.wrong))",
            "\(words("Riktig", "Right")):\n\(indented(rule.right))",
            wrapped(leave(for: rule)),
        ].joined(separator: "\n\n")
    }

    private func leave(for rule: Rule) -> String {
        rule.canBeWaived
            ? words(
                "Kan fravikes med «waivers» i tjenestens rad eller tekst, med begrunnelse («reason») og en dag («until»).",
                "Can be waived by \"waivers\" in the service's row or text, with a \"reason\" and a day (\"until\").")
            : words("Kan ikke fravikes.", "Cannot be waived.")
    }

    private func word(for severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: words("feil", "error")
        case .warning: words("advarsel", "warning")
        case .hint: words("tips", "hint")
        }
    }

    private func words(_ nb: String, _ en: String) -> String { Wording(nb: nb, en: en)[language] }

    private func indented(_ example: String) -> String {
        example.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }

    /// Lines of 80 characters at most, unless a word is longer.
    private func wrapped(_ text: String, indent: String = "") -> String {
        var lines: [String] = []
        var line = indent
        for word in text.split(separator: " ") {
            if line.count > indent.count, line.count + word.count >= 80 {
                lines.append(line)
                line = indent
            }
            line += (line.count > indent.count ? " " : "") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
