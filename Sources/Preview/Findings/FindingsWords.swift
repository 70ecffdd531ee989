internal import Diagnostics

/// What is said of findings as a whole, to whoever looks at the preview.
struct FindingsWords {
    let findings: PreviewFindings
    let language: MessageLanguage

    /// "1 feil, 2 advarsler"
    var counts: String {
        let (errors, warnings, hints) = (findings.errors, findings.warnings, findings.hints)
        let parts: [(Int, Wording)] = [
            (errors, Wording(nb: "\(errors) feil", en: errors == 1 ? "1 error" : "\(errors) errors")),
            (
                warnings,
                Wording(
                    nb: warnings == 1 ? "1 advarsel" : "\(warnings) advarsler",
                    en: warnings == 1 ? "1 warning" : "\(warnings) warnings")
            ),
            (hints, Wording(nb: "\(hints) tips", en: hints == 1 ? "1 hint" : "\(hints) hints")),
        ]
        let shown = parts.filter { $0.0 > 0 }.map { $0.1[language] }
        return shown.isEmpty ? Wording(nb: "Feil", en: "Failure")[language] : shown.joined(separator: ", ")
    }

    var cannotBeBuilt: String {
        Wording(nb: "Nettstedet kan ikke bygges", en: "The site cannot be built")[language]
    }

    var lastStands: String {
        Wording(
            nb: "Siden under er den siste som lot seg bygge. Den blir ny straks feilen er rettet.",
            en: "The page below is the last one that could be built. It is renewed as soon as the mistake is mended."
        )[language]
    }

    var nothingYet: String {
        Wording(
            nb: "Det er ingen side å vise ennå. Den kommer straks feilen er rettet.",
            en: "There is no page to show yet. It comes as soon as the mistake is mended."
        )[language]
    }
}
