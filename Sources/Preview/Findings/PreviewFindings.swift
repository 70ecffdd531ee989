package import Diagnostics

/// What a run found, as `check` prints it.
package struct PreviewFindings: Sendable {
    package struct Printed: Sendable {
        package var severity: Diagnostic.Severity
        /// The lines that `check` prints of it.
        package var text: String
        /// The places that it names, its own first.
        package var places: [SourceLocation]

        package init(severity: Diagnostic.Severity, text: String, places: [SourceLocation]) {
            self.severity = severity
            self.text = text
            self.places = places
        }
    }

    /// How many there are of each, shown or not.
    package var errors = 0
    package var warnings = 0
    package var hints = 0
    package var printed: [Printed] = []
    /// What is said of those that are not shown.
    package var rest: [String] = []
    /// What the machine failed at, so that nothing could be read.
    package var failure: String?
    /// Whether what was found keeps the site from being built.
    package var stopsBuild = false

    package init() {}

    var isNone: Bool { errors + warnings + hints == 0 && failure == nil }
}

extension PreviewFindings {
    /// - Parameters:
    ///   - sorted: in the order in which they are printed.
    ///   - source: gives the text of a file, to quote from.
    package init(
        _ sorted: [Diagnostic], limits: FindingSelection.Limits, language: MessageLanguage, stopsBuild: Bool,
        source: (String) -> SourceText?
    ) {
        let selection = FindingSelection(sorted, limits: limits)
        let printer = TextPrinter(language: language)
        printed = selection.shown.map { diagnostic in
            Printed(
                severity: diagnostic.severity, text: printer.print(diagnostic, source: source),
                places: [diagnostic.location] + diagnostic.notes.map(\.location))
        }
        rest = selection.rest(in: language)
        errors = sorted.count { $0.severity == .error }
        warnings = sorted.count { $0.severity == .warning }
        hints = sorted.count { $0.severity == .hint }
        self.stopsBuild = stopsBuild
    }

    package init(failure: String) {
        self.failure = failure
        stopsBuild = true
    }
}
