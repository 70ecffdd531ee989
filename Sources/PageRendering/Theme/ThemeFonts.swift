internal import Diagnostics
internal import ServiceCatalogue

/// What is wrong with the fonts of a theme: a file that is not there or is no WOFF2, and a font that no style uses.
enum ThemeFonts {
    static func diagnostics(_ settings: ThemeSettings, _ assets: Assets, styles: [ThemeFile]) -> [Diagnostic] {
        settings.fonts.compactMap { font in
            guard let asset = assets[font.file.name] else {
                let known = assets.all.map(\.name)
                return .missingAsset(font.file.name, among: known, at: font.file.location)
            }
            // The first four bytes of every such file (W3C, WOFF 2.0, section 4.1).
            guard asset.bytes.starts(with: "wOF2".utf8) else { return .noFont(font) }
            return isUsed(font.family, in: styles) ? nil : .unusedFont(font)
        }
    }

    private static func isUsed(_ family: String, in styles: [ThemeFile]) -> Bool {
        styles.contains { $0.bytes.firstRange(of: Array(family.utf8)) != nil }
    }
}

extension Theme {
    /// Those that every page needs for what is seen first.
    var preloadedFonts: [Assets.Asset] { settings.fonts.filter(\.isPreloaded).compactMap { assets[$0.file.name] } }
}

extension Diagnostic {
    fileprivate static func noFont(_ font: ThemeSettings.Font) -> Diagnostic {
        Diagnostic(
            .error, "no-font-file", at: font.file.location,
            Wording(
                nb: "'\(font.file.name)' er ikke en skrift i formatet WOFF2",
                en: "'\(font.file.name)' is no font in the format WOFF2"),
            help: Wording(
                nb: "gjør skriften om til WOFF2, for eksempel med woff2_compress",
                en: "turn the font into WOFF2, with woff2_compress for example"))
    }

    fileprivate static func unusedFont(_ font: ThemeSettings.Font) -> Diagnostic {
        Diagnostic(
            .warning, "unused-font", at: font.location,
            Wording(
                nb: "stilarket bruker ikke skriften '\(font.family)'",
                en: "the style sheet does not use the font '\(font.family)'"),
            help: Wording(
                nb: "skriv 'font-family: \"\(font.family)\", sans-serif' i stilarket, eller ta skriften bort",
                en: "write 'font-family: \"\(font.family)\", sans-serif' in the style sheet, or take the font away"))
    }
}
