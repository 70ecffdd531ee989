package import Diagnostics
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
    private let used: Set<String>

    init(_ settings: ThemeSettings, folder: String, sheets: [SourceText]) {
        self.settings = settings
        self.folder = folder
        self.sheets = sheets.map { ($0, ColourUses($0.bytes)) }
        let uses = self.sheets.map(\.uses)
        texts = Set(uses.flatMap(\.texts))
        grounds = Set(uses.flatMap(\.grounds))
        declared = Set(uses.flatMap(\.declared))
        used = Set(uses.flatMap { $0.uses.map(\.name) }).union(texts).union(grounds)
    }

    var diagnostics: DiagnosticList {
        DiagnosticList(unused + missing + pale)
    }

    // MARK: Names

    private var unused: [Diagnostic] {
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

    /// Every pair of which both names are used, measured in the colours of light and in those of dark.
    var contrasts: [MeasuredContrast] {
        let (light, dark) = (lightValues, settings.darkColours.isEmpty ? nil : darkValues)
        var told: Set<String> = []
        return pairs.compactMap { pair in
            guard pair.colours != [pair.ground], told.insert("\(pair.colours) \(pair.ground)").inserted else {
                return nil
            }
            let measured = MeasuredContrast(
                colours: pair.colours, ground: pair.ground, least: min(pair.least, Contrast.ofText),
                light: pair.measured(in: light), dark: dark.flatMap(pair.measured))
            return measured.light == nil && measured.dark == nil ? nil : measured
        }
    }

    private var pairs: [ColourPair] {
        let usual = ColourPair.onScreen.filter { pair in
            pair.least > ColourPair.shape
                ? pair.colours.allSatisfy(texts.contains) && grounds.contains(pair.ground)
                : (pair.colours + [pair.ground]).allSatisfy(used.contains)
        }
        return usual
            + sheets.flatMap { sheet in
                sheet.uses.pairs.map { ColourPair($0.text, on: $0.ground, least: ColourPair.text, "") }
            }
    }

    private var lightValues: [String: ThemeSettings.Colour] { ColourCheck.byName(settings.colours) }

    /// In dark the colours of light stand where no other is named.
    private var darkValues: [String: ThemeSettings.Colour] {
        lightValues.merging(ColourCheck.byName(settings.darkColours)) { $1 }
    }

    private static func byName(_ colours: [ThemeSettings.Colour]) -> [String: ThemeSettings.Colour] {
        Dictionary(colours.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var pale: [Diagnostic] {
        let (light, dark) = (lightValues, darkValues)
        return contrasts.flatMap { contrast in
            let schemes = [(contrast.light, light, Scheme.light), (contrast.dark, dark, Scheme.dark)]
            return schemes.compactMap { (ratio, values, scheme) -> Diagnostic? in
                guard let ratio, ratio < contrast.least, let text = contrast.colours.first.flatMap({ values[$0] }),
                    let ground = values[contrast.ground]
                else { return nil }
                return .lowContrast(text, ground, ratio, least: contrast.least, scheme)
            }
        }
    }
}

/// What a colour has against its ground.
package struct MeasuredContrast: Sendable {
    /// Of several the one that is seen best counts.
    package let colours: [String]
    package let ground: String
    /// What the law demands: 4.5 of text, 3 of what one must see to use a page.
    package let least: Double
    /// Nil where the theme lacks one of the colours.
    package let light: Double?
    package let dark: Double?
}

private enum Scheme { case light, dark }

extension ColourPair {
    fileprivate func measured(in values: [String: ThemeSettings.Colour]) -> Double? {
        guard let ground = values[ground] else { return nil }
        return colours.compactMap { values[$0] }.compactMap { Contrast.ratio($0.value, ground.value) }.max()
    }
}

extension Diagnostic {
    fileprivate static func lowContrast(
        _ text: ThemeSettings.Colour, _ ground: ThemeSettings.Colour, _ ratio: Double, least: Double, _ scheme: Scheme
    ) -> Diagnostic {
        let (shown, wanted) = (MeasuredContrast.tenths(ratio), MeasuredContrast.tenths(least))
        let pair = (text: "'\(text.name)' (\(text.value))", ground: "'\(ground.name)' (\(ground.value))")
        let (nb, en) = scheme == .light ? ("i lyst", "in light") : ("i mørkt", "in dark")
        let isText = least > ColourPair.shape
        return Diagnostic(
            .error, "low-contrast", at: text.location,
            Wording(
                nb: "\(pair.text) på \(pair.ground) har kontrasten \(shown.nb) \(nb)",
                en: "\(pair.text) on \(pair.ground) has a contrast of \(shown.en) \(en)"),
            notes: [Note(Wording(nb: "bunnen står her", en: "the ground stands here"), at: ground.location)],
            help: Wording(
                nb: """
                    \(isText ? "tekst" : "det en må se for å bruke siden,") må ha minst \(wanted.nb): gjør den ene \
                    mørkere eller den andre lysere
                    """,
                en: """
                    \(isText ? "text needs" : "what one must see to use the page needs") at least \(wanted.en): make one \
                    darker or the other lighter
                    """))
    }
}

extension MeasuredContrast {
    /// With one decimal, cut, not rounded: 4.49 is not 4.5.
    package static func tenths(_ ratio: Double) -> Wording {
        let tenths = Int(ratio * 10)
        let (whole, rest) = (tenths / 10, tenths % 10)
        return Wording(nb: "\(whole),\(rest)", en: "\(whole).\(rest)")
    }
}
