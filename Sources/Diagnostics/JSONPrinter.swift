package import JSON

/// Prints a run's diagnostics as one JSON document, for programs.
///
///     {
///       "version": 1,
///       "language": "nb",
///       "summary": {"errors": 1, "warnings": 0, "hints": 0, "waived": 2},
///       "diagnostics": [
///         {
///           "severity": "error",            error, warning or hint
///           "id": "one-trust",              stable, English; a rule's id or that of a mistake of form
///           "message": "…",                 in `language`
///           "file": "content/registry/…",   as given on the command line
///           "line": 12, "column": 5,        from 1; columns count Unicode code points
///           "help": "…",                    what to write instead; left out where there is nothing to say
///           "notes": [{"message": "…", "file": "…", "line": 3, "column": 1}]
///         }
///       ]
///     }
///
/// `version` rises when a key changes its meaning or goes; new keys may come at any time.
public struct JSONPrinter: Sendable {
    public var language: MessageLanguage

    public init(language: MessageLanguage) { self.language = language }

    /// - Parameters:
    ///   - diagnostics: in the order in which they are to stand.
    ///   - facts: further members of the summary.
    package func print(_ diagnostics: [Diagnostic], facts: [JSON.Member] = []) -> String {
        func count(_ severity: Diagnostic.Severity) -> JSON { .number(diagnostics.count { $0.severity == severity }) }
        let summary: JSON = ["errors": count(.error), "warnings": count(.warning), "hints": count(.hint)]
        let document: JSON = [
            "version": 1,
            "language": .string(language.rawValue),
            "summary": summary.merging(.object(facts)),
            "diagnostics": .array(diagnostics.map(json)),
        ]
        return document.text
    }

    private func json(_ diagnostic: Diagnostic) -> JSON {
        var members: JSON = [
            "severity": .string(diagnostic.severity.rawValue),
            "id": .string(diagnostic.id),
            "message": .string(diagnostic.message[language]),
        ]
        members = members.merging(json(diagnostic.location))
        if let help = diagnostic.help { members = members.merging(["help": .string(help[language])]) }
        if !diagnostic.notes.isEmpty { members = members.merging(["notes": .array(diagnostic.notes.map(json))]) }
        return members
    }

    private func json(_ note: Diagnostic.Note) -> JSON {
        let message: JSON = ["message": .string(note.message[language])]
        return message.merging(json(note.location))
    }

    private func json(_ location: SourceLocation) -> JSON {
        [
            "file": .string(location.file), "line": .number(Int(location.position.line)),
            "column": .number(Int(location.position.column)),
        ]
    }
}
