internal import Diagnostics
internal import ServiceCatalogue

/// Colours of a theme that do not do what their author means: a name that no style uses, a name that a style uses and the
/// theme lacks, and text that cannot be read on its ground.
struct ColourCheck {
    let settings: ThemeSettings
    let sheet: SourceText
    let uses: ColourUses

    init(_ settings: ThemeSettings, sheet: SourceText) {
        self.settings = settings
        self.sheet = sheet
        uses = ColourUses(sheet.bytes)
    }

    var diagnostics: DiagnosticList {
        DiagnosticList(unused + missing + pale(settings.colours) + paleInTheDark)
    }

    // MARK: Names

    private var unused: [Diagnostic] {
        let used = Set(uses.uses.map(\.name)).union(uses.texts).union(uses.grounds)
        let known = Set((settings.colours + settings.darkColours).map(\.name))
        let wanted = used.subtracting(known).subtracting(uses.declared).sorted()
        return (settings.colours + settings.darkColours).filter { !used.contains($0.name) }.map { colour in
            let all = used.subtracting(uses.declared).sorted()
            let near = nearestName(to: colour.name, among: wanted) ?? nearestName(to: colour.name, among: all)
            return Diagnostic(
                .error, "unused-colour", at: colour.location,
                Wording(
                    nb: "stilarket bruker ingen farge '\(colour.name)'",
                    en: "the style sheet uses no colour '\(colour.name)'"),
                help: .didYouMean(near)
                    ?? Wording(
                        nb: "skriv 'var(--\(colour.name))' i stilarket, eller ta bort linjen",
                        en: "write 'var(--\(colour.name))' in the style sheet, or take the line away"))
        }
    }

    private var missing: [Diagnostic] {
        let known = Set(settings.colours.map(\.name)).union(uses.declared)
        var told: Set<String> = []
        return uses.uses.filter { !known.contains($0.name) && told.insert($0.name).inserted }.map { name, offset in
            Diagnostic(
                .error, "missing-colour", at: sheet.location(atByte: offset),
                Wording(
                    nb: "temaet har ingen farge '\(name)', som stilarket bruker",
                    en: "the theme has no colour '\(name)', which the style sheet uses"),
                help: .didYouMean(nearestName(to: name, among: settings.colours.map(\.name)))
                    ?? Wording(
                        nb: "skriv '\(name): \"#rrggbb\"' under 'colours' i theme.yml",
                        en: "write '\(name): \"#rrggbb\"' under 'colours' in theme.yml"))
        }
    }

    // MARK: Contrast

    /// Names that the standard theme uses so on pages: which ground a text stands on is not to be seen in a style sheet,
    /// for it may be that of a part around it.
    private static let usual = [
        ("paper", ["ink", "ink-soft", "accent", "accent-strong", "warn"]),
        ("panel", ["ink", "ink-soft", "accent", "accent-strong"]), ("warn-paper", ["ink", "accent", "accent-strong"]),
        ("accent-paper", ["ink", "ink-soft", "accent", "accent-strong"]), ("hero", ["hero-ink", "hero-soft"]),
    ]

    private var pairs: [(text: String, ground: String)] {
        let usual = ColourCheck.usual.flatMap { ground, texts in texts.map { (text: $0, ground: ground) } }
            .filter { uses.texts.contains($0.text) && uses.grounds.contains($0.ground) }
        return usual + uses.pairs
    }

    /// In dark the colours of light stand where no other is named.
    private var paleInTheDark: [Diagnostic] {
        if settings.darkColours.isEmpty { return [] }
        let dark = Set(settings.darkColours.map(\.name))
        return pale(settings.darkColours + settings.colours.filter { !dark.contains($0.name) })
    }

    private func pale(_ colours: [ThemeSettings.Colour]) -> [Diagnostic] {
        let values = Dictionary(colours.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var told: Set<String> = []
        return pairs.compactMap { pair in
            guard let text = values[pair.text], let ground = values[pair.ground], text.name != ground.name,
                let ratio = Contrast.ratio(text.value, ground.value), ratio < Contrast.ofText,
                told.insert("\(text.name) \(ground.name)").inserted
            else { return nil }
            return .lowContrast(text, ground, ratio)
        }
    }
}

extension Diagnostic {
    fileprivate static func lowContrast(
        _ text: ThemeSettings.Colour, _ ground: ThemeSettings.Colour, _ ratio: Double
    ) -> Diagnostic {
        // Cut, not rounded: 4.49 is not 4.5.
        let tenths = Int(ratio * 10)
        let (whole, rest) = (tenths / 10, tenths % 10)
        return Diagnostic(
            .error, "low-contrast", at: text.location,
            Wording(
                nb:
                    "'\(text.name)' (\(text.value)) på '\(ground.name)' (\(ground.value)) har kontrasten \(whole),\(rest)",
                en:
                    "'\(text.name)' (\(text.value)) on '\(ground.name)' (\(ground.value)) has a contrast of \(whole).\(rest)"
            ),
            notes: [Note(Wording(nb: "bunnen står her", en: "the ground stands here"), at: ground.location)],
            help: Wording(
                nb: "tekst må ha minst 4,5: gjør den ene mørkere eller den andre lysere",
                en: "text needs at least 4.5: make one darker or the other lighter"))
    }
}
