public import Diagnostics
internal import Files
public import ServiceCatalogue

extension ContentReader {
    /// The settings of a theme. A theme without `theme.yml`, or with mistakes in it, is an error; what could be read stands.
    ///
    /// - Parameter bytes: those of `theme.yml`; nil where there is none.
    public func readTheme(_ bytes: [UInt8]?, diagnostics: inout DiagnosticList) -> ThemeSettings {
        let path = folder.isEmpty ? "theme.yml" : "\(folder)/theme.yml"
        var settings = ThemeSettings(name: "")
        guard let bytes else {
            diagnostics.append(.noThemeSettings(at: SourceLocation(path)))
            return settings
        }
        let file = File(path: "theme.yml", bytes: bytes)
        guard let checked = CheckedFile(file, path: path, largest: LargestFile.settings, &diagnostics),
            let root = YAMLSource(file: checked.path, bytes: checked.bytes).read(&diagnostics)
        else { return settings }
        var reader = ThemeReader(file: path)
        reader.read(root, into: &settings)
        diagnostics.append(contentsOf: reader.diagnostics)
        return settings
    }
}

/// Reads `theme.yml`, whose colours have names of the theme's own; the records of the content have none such.
private struct ThemeReader {
    let file: String
    var diagnostics = DiagnosticList()
    private static let keys = ["name", "logo", "colours", "dark_colours"]

    init(file: String) { self.file = file }

    mutating func read(_ root: YAMLNode, into settings: inout ThemeSettings) {
        guard case .mapping(let pairs) = root.content else {
            report("wrong-type", root.position, "et tema er nøkler med verdier", "a theme is keys with values")
            return
        }
        for pair in pairs {
            switch pair.key {
            case "name": settings.name = text(pair) ?? ""
            case "logo": settings.logo = text(pair)
            case "colours": settings.colours = colours(pair)
            case "dark_colours": settings.darkColours = colours(pair)
            default: reportUnknown(pair)
            }
        }
    }

    private mutating func text(_ pair: YAMLPair) -> String? {
        if case .text(let text) = pair.value.content { return text }
        report("wrong-type", pair.keyPosition, "'\(pair.key)' skal være en tekst", "'\(pair.key)' must be a text")
        return nil
    }

    private mutating func colours(_ pair: YAMLPair) -> [ThemeSettings.Colour] {
        guard case .mapping(let pairs) = pair.value.content else {
            report(
                "wrong-type", pair.keyPosition, "'\(pair.key)' skal være navn med farger",
                "'\(pair.key)' must be names with colours")
            return []
        }
        return pairs.compactMap { colour($0) }
    }

    /// A colour goes into the style sheet as it is, so nothing but six digits gets through.
    private mutating func colour(_ pair: YAMLPair) -> ThemeSettings.Colour? {
        guard isID(pair.key) else {
            report(
                "bad-colour", pair.keyPosition, "'\(pair.key)' er ikke et navn på en farge",
                "'\(pair.key)' is no name of a colour",
                Wording(nb: "skriv små bokstaver, sifre og bindestrek", en: "write small letters, digits and hyphens"))
            return nil
        }
        guard case .text(let value) = pair.value.content, isHexColour(value) else {
            report(
                "bad-colour", pair.value.position, "fargen '\(pair.key)' er ikke skrevet som #rrggbb",
                "the colour '\(pair.key)' is not written as #rrggbb",
                Wording(
                    nb: "skriv den i anførselstegn, som \"#1c2730\"",
                    en: "write it in quotation marks, like \"#1c2730\""))
            return nil
        }
        return ThemeSettings.Colour(
            name: pair.key, value: value, location: SourceLocation(file, pair.keyPosition))
    }

    private func isHexColour(_ text: String) -> Bool {
        text.utf8.count == 7 && text.hasPrefix("#")
            && text.dropFirst().utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
            }
    }

    private mutating func reportUnknown(_ pair: YAMLPair) {
        let list = ThemeReader.keys.joined(separator: ", ")
        report(
            "unknown-key", pair.keyPosition, "'\(pair.key)' er ikke en nøkkel i theme.yml",
            "'\(pair.key)' is no key of theme.yml",
            .didYouMean(nearestName(to: pair.key, among: ThemeReader.keys))
                ?? Wording(nb: "bruk en av \(list)", en: "use one of \(list)"))
    }

    private mutating func report(
        _ id: String, _ position: SourcePosition, _ nb: String, _ en: String, _ help: Wording? = nil
    ) {
        diagnostics.error(id, at: SourceLocation(file, position), Wording(nb: nb, en: en), help: help)
    }
}

extension Diagnostic {
    fileprivate static func noThemeSettings(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "no-theme", at: location,
            Wording(nb: "temaet har ingen theme.yml", en: "the theme has no theme.yml"),
            help: Wording(
                nb: "sjekk navnet på temaet i site.yml, eller lag filen med 'name: …'",
                en: "check the theme's name in site.yml, or make the file with 'name: …'"))
    }
}
