internal import Diagnostics
internal import ServiceCatalogue

/// The words of the interface with those that a theme replaces, in each language.
struct ThemeLabels: Sendable {
    private let sets: [Language: LabelSet]

    /// - Parameter replaced: in the order of the layers, so that a theme's own goes before its base's.
    init(_ replaced: [ThemeSettings.Label], diagnostics: inout DiagnosticList) {
        var sets = Dictionary(
            uniqueKeysWithValues: [Language.nb, .nn, .en].map { ($0, LabelSet.of($0)) })
        let all = replaced.isEmpty ? [] : LabelKey.all
        let keys = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for label in replaced {
            // Reading has told of keys that there are not.
            guard let key = keys[label.key], var set = sets[label.language] else { continue }
            diagnostics.append(contentsOf: DiagnosticList(ThemeLabels.problems(of: label, key)))
            key.replace(&set, label.text)
            sets[label.language] = set
        }
        self.sets = sets
    }

    subscript(language: Language) -> LabelSet { sets[language] ?? .of(language) }

    private static func problems(of label: ThemeSettings.Label, _ key: LabelKey) -> [Diagnostic] {
        let names = FilledText(label.text).names
        let unknown = names.filter { !key.placeholders.contains($0) }
        // A misspelt one is told once, not also as missing.
        if !unknown.isEmpty { return unknown.map { .unknownLabelPlaceholder($0, in: label, key) } }
        return key.placeholders.filter { !names.contains($0) }.map { .missingLabelPlaceholder($0, in: label, key) }
    }
}

extension Diagnostic {
    fileprivate static func unknownLabelPlaceholder(
        _ name: String, in label: ThemeSettings.Label, _ key: LabelKey
    ) -> Diagnostic {
        let known = key.placeholders.map { "{\($0)}" }
        let help =
            known.isEmpty
            ? Wording(nb: "skriv teksten uten krøllparenteser", en: "write the text without braces")
            : Wording(nb: "bruk \(known.joined(separator: ", "))", en: "use \(known.joined(separator: ", "))")
        return Diagnostic(
            .error, "unknown-label-placeholder", at: label.location,
            Wording(
                nb: "teksten '\(key.key)' har ingenting å sette inn for '{\(name)}'",
                en: "the label '\(key.key)' has nothing to fill in for '{\(name)}'"),
            help: .didYouMean(nearestName(to: name, among: key.placeholders).map { "{\($0)}" }) ?? help)
    }

    fileprivate static func missingLabelPlaceholder(
        _ name: String, in label: ThemeSettings.Label, _ key: LabelKey
    ) -> Diagnostic {
        let standard = key.standard(label.language)
        return Diagnostic(
            .error, "missing-label-placeholder", at: label.location,
            Wording(
                nb: "teksten '\(key.key)' mangler '{\(name)}'", en: "the label '\(key.key)' lacks '{\(name)}'"),
            help: Wording(
                nb: "sett inn {\(name)} der det skal stå, som i '\(standard)'",
                en: "put {\(name)} where it is to stand, as in '\(standard)'"))
    }
}
