public import Diagnostics
internal import Files
public import ServiceCatalogue

extension ContentReader {
    /// The settings of a theme. A theme without `theme.yml`, or with mistakes in it, is an error; what could be read stands.
    ///
    /// - Parameter bytes: those of `theme.yml`; nil where there is none.
    public func readTheme(_ bytes: [UInt8]?, diagnostics: inout DiagnosticList) -> ThemeSettings {
        let path = folder.isEmpty ? "theme.yml" : "\(folder)/theme.yml"
        guard let bytes else {
            diagnostics.append(.noThemeSettings(at: SourceLocation(path)))
            return ThemeSettings(name: "")
        }
        let file = File(path: "theme.yml", bytes: bytes)
        guard let checked = CheckedFile(file, path: path, largest: LargestFile.settings, &diagnostics),
            let root = YAMLSource(file: checked.path, bytes: checked.bytes).read(&diagnostics)
        else { return ThemeSettings(name: "") }
        var reader = ShapeReader(file: path, hasEnglishSide: nil)
        let values = reader.record(root, .theme)
        diagnostics.append(contentsOf: reader.diagnostics)
        return values.map { ThemeSettings($0, file: path) } ?? ThemeSettings(name: "")
    }
}

extension ContentReader {
    /// The texts that a theme's `labels.yml` replaces.
    ///
    /// - Parameter shape: with the keys that there are.
    public func readLabels(
        _ bytes: [UInt8], _ shape: RecordShape, diagnostics: inout DiagnosticList
    ) -> [ThemeSettings.Label] {
        let path = folder.isEmpty ? "labels.yml" : "\(folder)/labels.yml"
        let file = File(path: "labels.yml", bytes: bytes)
        guard let checked = CheckedFile(file, path: path, largest: LargestFile.settings, &diagnostics),
            let root = YAMLSource(file: checked.path, bytes: checked.bytes).read(&diagnostics), root.content != .empty
        else { return [] }
        var reader = ShapeReader(file: path, hasEnglishSide: nil)
        let entries = reader.record(root, shape)?.entries ?? []
        diagnostics.append(contentsOf: reader.diagnostics)
        return entries.flatMap { entry in
            [Language.nb, .nn, .en].compactMap { language in
                guard let record = entry.element.record, let text = record.text(language.rawValue) else { return nil }
                return ThemeSettings.Label(
                    key: entry.key, language: language, text: text,
                    location: SourceLocation(path, record.position(language.rawValue)))
            }
        }
    }
}

extension ThemeSettings {
    fileprivate init(_ values: RecordValues, file: String) {
        func asset(_ element: ReadElement) -> Asset? {
            element.text.map { Asset($0, location: SourceLocation(file, element.position)) }
        }
        self.init(
            name: values.text("name") ?? "",
            base: values.mention("extends").map { Base($0.id, location: SourceLocation(file, $0.position)) },
            logo: values.element("logo").flatMap(asset), icons: values.list("favicon").compactMap(asset),
            sharingPicture: values.element("share").flatMap(asset),
            fonts: values.list("fonts").compactMap(\.record).compactMap { Font($0, file: file) },
            colours: values.textsByID("colours").compactMap { Colour($0, file: file) },
            darkColours: values.textsByID("dark_colours").compactMap { Colour($0, file: file) })
    }
}

extension ThemeSettings.Font {
    /// Nil where it lacks what it must have.
    fileprivate init?(_ values: RecordValues, file: String) {
        guard let family = values.text("family"), let name = values.text("file") else { return nil }
        self.init(
            family: family, file: .init(name, location: SourceLocation(file, values.position("file"))),
            weight: values.text("weight") ?? "400", isItalic: values.text("style") == "italic",
            isPreloaded: values.flag("preload"), location: SourceLocation(file, values.position("family")))
    }
}

extension ThemeSettings.Colour {
    fileprivate init?(_ entry: RecordValues.Entry, file: String) {
        guard let value = entry.element.text.flatMap(hexColour) else { return nil }
        self.init(name: entry.key, value: value, location: SourceLocation(file, entry.keyPosition))
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
