internal import Diagnostics
internal import ServiceCatalogue

/// Colours of a theme that do not do what their author means: a name that no style uses, a name that a style uses and the
/// theme lacks, and text that cannot be read on its ground.
struct ColourCheck {
    let settings: ThemeSettings
    /// Of the theme itself.
    private let folder: String
    /// Each with what it does with colours.
    private let sheets: [(source: SourceText, uses: ColourUses)]
    private let texts: Set<String>
    private let grounds: Set<String>
    private let declared: Set<String>

    init(_ settings: ThemeSettings, folder: String, sheets: [SourceText]) {
        self.settings = settings
        self.folder = folder
        self.sheets = sheets.map { ($0, ColourUses($0.bytes)) }
        let uses = self.sheets.map(\.uses)
        texts = Set(uses.flatMap(\.texts))
        grounds = Set(uses.flatMap(\.grounds))
        declared = Set(uses.flatMap(\.declared))
    }

    var diagnostics: DiagnosticList {
        DiagnosticList(unused + missing + pale(settings.colours) + paleInTheDark)
    }

    // MARK: Names

    private var unused: [Diagnostic] {
        let used = Set(sheets.flatMap { $0.uses.uses.map(\.name) }).union(texts).union(grounds)
        let known = Set((settings.colours + settings.darkColours).map(\.name))
        let wanted = used.subtracting(known).subtracting(declared).sorted()
        // What a base has and this theme's whole style sheet does not use is no mistake of either.
        let own = (settings.colours + settings.darkColours).filter { $0.location.file == "\(folder)/theme.yml" }
        return own.filter { !used.contains($0.name) }.map { colour in
            let all = used.subtracting(declared).sorted()
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
        let known = Set(settings.colours.map(\.name)).union(declared)
        var told: Set<String> = []
        let all = sheets.flatMap { sheet in sheet.uses.uses.map { (name: $0.name, offset: $0.offset, in: sheet.source) }
        }
        return all.filter { !known.contains($0.name) && told.insert($0.name).inserted }.map { name, offset, source in
            Diagnostic(
                .error, "missing-colour", at: source.location(atByte: offset),
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
            .filter { texts.contains($0.text) && grounds.contains($0.ground) }
        return usual + sheets.flatMap(\.uses.pairs)
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
