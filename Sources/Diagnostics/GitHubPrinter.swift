/// Prints diagnostics as workflow commands, which GitHub shows as annotations beside the lines of a pull request.
///
///     ::error file=content/registry/trusts.yml,line=3,col=5,title=unknown-key::…
public struct GitHubPrinter: Sendable {
    public var language: MessageLanguage

    public init(language: MessageLanguage) { self.language = language }

    public func print(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.position
        let properties = [
            "file=\(property(diagnostic.location.file))", "line=\(place.line)", "col=\(place.column)",
            "title=\(property(diagnostic.id))",
        ]
        return "::\(level(of: diagnostic.severity)) \(properties.joined(separator: ","))::\(data(text(of: diagnostic)))"
    }

    /// How many annotations of each level GitHub shows of a step; it drops the others without a word.
    public static let mostOfALevel = 10

    /// The findings of a run: as many annotations as GitHub shows, errors first, then the others as lines of the log.
    ///
    /// - Parameter limits: how much the log shows in all.
    public func print(_ diagnostics: [Diagnostic], limits: FindingSelection.Limits) -> String {
        let selection = FindingSelection(diagnostics, limits: limits)
        var annotated: [Diagnostic] = []
        for severity in Diagnostic.Severity.allCases.reversed() {
            annotated += selection.shown.lazy.filter { $0.severity == severity }
                .prefix(limits == .none ? .max : GitHubPrinter.mostOfALevel)
        }
        let isAnnotated = Set(annotated)
        let log = TextPrinter(language: language)
        let lines =
            annotated.map(print)
            + selection.shown.filter { !isAnnotated.contains($0) }.map { log.print($0) { _ in nil } }
            + selection.rest(in: language)
        return lines.map { $0 + "\n" }.joined()
    }

    private func text(of diagnostic: Diagnostic) -> String {
        var lines = [diagnostic.message[language]]
        lines += diagnostic.notes.map { "\($0.location): \($0.message[language])" }
        if let help = diagnostic.help {
            lines.append("\(Wording(nb: "hjelp", en: "help")[language]): \(help[language])")
        }
        return lines.map(visible).joined(separator: "\n")
    }

    private func level(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "notice"
        }
    }

    /// A command ends with its line, and the runner decodes only these three in its text.
    private func data(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// In a property a colon and a comma mean something, too.
    private func property(_ text: String) -> String {
        var escaped = ""
        for scalar in data(text).unicodeScalars {
            switch scalar {
            case ":": escaped += "%3A"
            case ",": escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
