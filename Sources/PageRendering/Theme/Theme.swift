package import Diagnostics
internal import Hypertext
package import ServiceCatalogue
package import SiteConventions

/// How the site looks: settings, style sheet and other assets, and the parts that replace Swift's own.
package struct Theme: Sendable {
    package let settings: ThemeSettings
    private let parts: [ThemePart: PartTemplate]
    let assets: Assets
    let pictures: ThemePictures
    let labels: ThemeLabels
    /// Of every pair of colours that its style sheet uses.
    package let contrasts: [MeasuredContrast]
    /// What its parts link to within the site.
    package let partLinks: [PartLink]
    /// The ids that elements of its parts have, each with its place.
    package let partIDs: [(id: String, location: SourceLocation)]

    /// - Parameter layers: the folders that the theme is made of, its own last; each gives what those after it lack.
    package init(layers: [ThemeLayer], diagnostics: inout DiagnosticList) {
        settings = layers.dropFirst().reduce(layers.first?.settings ?? ThemeSettings(name: "")) { $1.settings.over($0) }
        labels = ThemeLabels(layers.flatMap(\.labels), diagnostics: &diagnostics)
        let folder = layers.last?.folder ?? ""
        let files = ThemeFiles(layers)
        for file in files.unknown { diagnostics.append(.unknownThemeFile(file)) }
        let joined = ScriptBundle.joining(files.assets, diagnostics: &diagnostics)
        assets = Assets(joined, styles: files.styles, settings: settings, diagnostics: &diagnostics)
        pictures = ThemePictures(settings, files.assets, assets, diagnostics: &diagnostics)

        var parts: [ThemePart: PartTemplate] = [:]
        var partLinks: [PartLink] = []
        var partIDs: [(id: String, location: SourceLocation)] = []
        for part in ThemePart.allCases {
            guard let file = files.parts.first(where: { $0.path == part.path }) else { continue }
            let source = SourceText(file: file.shownPath, bytes: file.bytes)
            parts[part] = PartTemplate(parsing: source, for: part, assets: assets, diagnostics: &diagnostics)
            partLinks += source.partLinks
            partIDs += PartCheck.ids(ofPart: source)
            diagnostics.append(contentsOf: DiagnosticList(PartCheck.diagnostics(ofPart: source)))
        }
        self.parts = parts
        self.partLinks = partLinks
        self.partIDs = partIDs

        let sheets = files.styles.map { SourceText(file: $0.shownPath, bytes: $0.bytes) }
        let colours = ColourCheck(settings, folder: folder, sheets: sheets)
        contrasts = colours.contrasts
        if !sheets.isEmpty { diagnostics.append(contentsOf: colours.diagnostics) }
        let fonts = ThemeFonts.diagnostics(settings, assets, styles: files.styles)
        let needs = ThemeNeeds.diagnostics(settings, assets, styles: files.styles, folder: folder)
        diagnostics.append(contentsOf: DiagnosticList(fonts + needs))
    }

    /// The files that browsers load.
    package var files: [SiteOutput] { assets.all.map { asset in .file(asset.path) { asset.bytes } } }

    /// Whether the theme has the part itself.
    func has(_ part: ThemePart) -> Bool { parts[part] != nil }

    /// One lookup: the theme's part, else Swift's.
    ///
    /// - Parameter root: what stands before an address of the site.
    func write(_ part: some PartValues, to html: inout HTML, root: String) {
        if let template = parts[part.part] {
            template.write(to: &html, root: root) { part.value(of: $0) }
        } else {
            html.append(part)
        }
    }
}

extension Edition {
    /// A part as the theme has it.
    func html(_ part: some PartValues) -> HTML {
        var html = HTML()
        write(part, to: &html)
        return html
    }

    func write(_ part: some PartValues, to html: inout HTML) { theme.write(part, to: &html, root: links.root) }
}

/// What a part shows: a value for each of its placeholders, and how Swift puts them together.
protocol PartValues: Template {
    var part: ThemePart { get }
    func value(of placeholder: Placeholder) -> HTML
}

extension Diagnostic {
    fileprivate static func unknownThemeFile(_ file: ThemeFile) -> Diagnostic {
        let parts = ThemePart.allCases.map(\.path)
        return Diagnostic(
            .error, "unknown-theme-file", at: SourceLocation(file.shownPath),
            Wording(
                nb: "'\(file.path)' hører ikke til i et tema", en: "'\(file.path)' does not belong in a theme"),
            help: .didYouMean(nearestName(to: file.path, among: ["theme.yml", "labels.yml"] + parts))
                ?? Wording(
                    nb: "et tema har theme.yml, labels.yml, assets/ og \(parts.joined(separator: ", "))",
                    en: "a theme has theme.yml, labels.yml, assets/ and \(parts.joined(separator: ", "))"))
    }
}
