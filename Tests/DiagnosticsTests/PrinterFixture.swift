import Diagnostics

/// One finding of each severity, with all that can make trouble in a format: æøå, quotes, per cent, colon, comma, line
/// ends, an escape sequence.
enum PrinterFixture {
    static let all = [error, warning, hint]

    static let error = Diagnostic(
        .error, "unique-names", at: SourceLocation("content/registry/små,navn:1.yml", line: 3, column: 7),
        Wording(nb: "'100 %' står \"to\" ganger\nher", en: "'100 %' stands \"twice\"\nhere"),
        notes: [
            Diagnostic.Note(
                Wording(nb: "første gang", en: "the first time"), at: SourceLocation("a.yml", line: 1, column: 2))
        ],
        help: Wording(nb: "slett den ene", en: "delete one of them"))

    static let warning = Diagnostic(
        .warning, "unknown-key", at: SourceLocation("a.yml", line: 2, column: 1),
        Wording(nb: "ukjent nøkkel '\u{1B}[31mx'", en: "unknown key '\u{1B}[31mx'"))

    static let hint = Diagnostic(
        .hint, "long-sentences", at: SourceLocation("b.md"), Wording(nb: "lang", en: "long"))
}
