internal import Diagnostics

/// What the id of a message means that is no rule's: a mistake of form, which reading or another part of the program
/// reports. Rules explain themselves.
struct MessageText: Sendable {
    let id: String
    let severity: Diagnostic.Severity
    /// The mistake in one sentence.
    let title: Wording
    /// Why it is one.
    let explanation: Wording
    let wrong: String
    let right: String

    init(
        _ id: String, _ severity: Diagnostic.Severity, nb: String, en: String, becauseNB: String, becauseEN: String,
        wrong: String, right: String
    ) {
        self.id = id
        self.severity = severity
        title = Wording(nb: nb, en: en)
        explanation = Wording(nb: becauseNB, en: becauseEN)
        self.wrong = wrong
        self.right = right
    }

    /// Every one. A test goes through the sources and finds each id here, or among the rules.
    static let all =
        files + addresses + yaml + fields + references + texts + placeholders + links + themes + themeFiles + appendix
}
