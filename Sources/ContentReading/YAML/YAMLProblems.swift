internal import Diagnostics

/// What no content may hold, though YAML allows it: each can make a reader see something else than what is written.
extension Diagnostic {
    static func tabInIndentation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "tab-in-yaml", at: location,
            Wording(nb: "tabulator i innrykket", en: "a tab in the indentation"),
            help: Wording(
                nb: "rykk inn med mellomrom, to for hvert nivå", en: "indent with blanks, two for each level"))
    }

    static func anchor(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-anchor", at: location,
            Wording(nb: "ankere ('&') brukes ikke i innholdet", en: "anchors ('&') are not used in the content"),
            help: Wording(
                nb: "skriv verdien helt ut, eller sett teksten i anførselstegn hvis '&' hører til den",
                en: "write the value in full, or put the text in quotation marks if '&' is part of it"))
    }

    static func alias(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-alias", at: location,
            Wording(
                nb: "henvisninger til ankere ('*') brukes ikke i innholdet",
                en: "aliases ('*') are not used in the content"),
            help: Wording(
                nb: "skriv verdien helt ut, eller sett teksten i anførselstegn hvis '*' hører til den",
                en: "write the value in full, or put the text in quotation marks if '*' is part of it"))
    }

    static func tag(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-tag", at: location,
            Wording(nb: "typemerker ('!') brukes ikke i innholdet", en: "tags ('!') are not used in the content"),
            help: Wording(
                nb: "ta bort merket, eller sett teksten i anførselstegn hvis '!' hører til den",
                en: "take the tag away, or put the text in quotation marks if '!' is part of it"))
    }

    static func mergeKey(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-merge-key", at: location,
            Wording(nb: "nøkkelen '<<' brukes ikke i innholdet", en: "the key '<<' is not used in the content"),
            help: Wording(nb: "skriv nøklene helt ut", en: "write the keys in full"))
    }

    static func keyIsNoText(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-key", at: location,
            Wording(nb: "en nøkkel må være et ord", en: "a key must be a word"),
            help: Wording(nb: "skriv 'nøkkel: verdi'", en: "write 'key: value'"))
    }

    static func tooDeep(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-too-deep", at: location,
            Wording(
                nb: "mer enn \(deepestYAML) lister og nøkler ligger inne i hverandre",
                en: "more than \(deepestYAML) lists and mappings lie in each other"),
            help: Wording(
                nb: "se etter en klamme som ikke er lukket, eller et innrykk som er feil",
                en: "look for a bracket that is not closed, or for wrong indentation"))
    }

    static func missingHyphen(before key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-hyphen", at: location,
            Wording(
                nb: "\(quoted(key)) står igjen: en ny post begynner med '- '",
                en: "\(quoted(key)) stands again: a new record begins with '- '"),
            help: Wording(
                nb: "skriv '- \(key): …', eller ta bort linjen om den står to ganger i samme post",
                en: "write '- \(key): …', or take the line away if it stands twice in one record"))
    }

    static func duplicateKey(_ key: String, at location: SourceLocation, first: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-key", at: location,
            Wording(nb: "nøkkelen \(quoted(key)) står to ganger", en: "the key \(quoted(key)) stands twice"),
            notes: first.map { [.init(Wording(nb: "den står først her", en: "it stands here first"), at: $0)] } ?? [],
            help: Wording(nb: "ta bort den ene", en: "take one of them away"))
    }
}

/// A value in single quotes, cut short where somebody pasted a page.
func quoted(_ value: some StringProtocol) -> String {
    let shown = value.unicodeScalars.prefix(81)
    guard shown.count > 80 else { return "'\(value)'" }
    return "'\(String(String.UnicodeScalarView(shown.prefix(80))))…'"
}
