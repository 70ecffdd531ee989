package import Diagnostics
internal import Hypertext
package import ServiceCatalogue
package import SiteConventions

/// How the site looks: settings, style sheet and other assets, and the parts that replace Swift's own.
package struct Theme: Sendable {
    package let settings: ThemeSettings
    private let parts: [ThemePart: PartTemplate]
    let assets: Assets
    /// What its parts link to within the site.
    package let partLinks: [PartLink]

    /// - Parameter files: the files of the theme's folder, by their paths in it, in any order.
    /// - Parameter folder: the folder's name as diagnostics give it.
    package init(
        settings: ThemeSettings, files: [(path: String, bytes: [UInt8])], folder: String,
        diagnostics: inout DiagnosticList
    ) {
        self.settings = settings
        var parts: [ThemePart: PartTemplate] = [:]
        var assets: [(path: String, bytes: [UInt8])] = []
        var partLinks: [PartLink] = []
        for file in files {
            if file.path == "theme.yml" { continue }
            if file.path.hasPrefix("assets/") {
                assets.append((String(file.path.dropFirst("assets/".count)), file.bytes))
            } else if let part = ThemePart.allCases.first(where: { "parts/\($0.rawValue).html" == file.path }) {
                let source = SourceText(file: "\(folder)/\(file.path)", bytes: file.bytes)
                parts[part] = PartTemplate(parsing: source, for: part, diagnostics: &diagnostics)
                partLinks += source.partLinks
                diagnostics.append(contentsOf: DiagnosticList(PartCheck.diagnostics(ofPart: source)))
            } else {
                diagnostics.append(.unknownThemeFile(file.path, in: folder))
            }
        }
        self.parts = parts
        self.partLinks = partLinks
        let joined = ScriptBundle.joining(assets, in: "\(folder)/assets", diagnostics: &diagnostics)
        self.assets = Assets(joined, settings: settings)
        guard let sheet = assets.first(where: { $0.path == "style.css" }) else {
            diagnostics.append(.missingStylesheet(in: folder))
            return
        }
        let source = SourceText(file: "\(folder)/assets/style.css", bytes: sheet.bytes)
        diagnostics.append(contentsOf: ColourCheck(settings, sheet: source).diagnostics)
        diagnostics.append(contentsOf: DiagnosticList(PartCheck.diagnostics(ofStyleSheet: source)))
    }

    /// The files that browsers load.
    package var files: [SiteOutput] { assets.all.map { asset in .file(asset.path) { asset.bytes } } }

    /// One lookup: the theme's part, else Swift's.
    func html(_ part: some PartValues) -> HTML {
        guard let template = parts[part.part] else { return part.body }
        return template.filled { part.value(of: $0) }
    }
}

/// What a part shows: a value for each of its placeholders, and how Swift puts them together.
protocol PartValues: Template {
    var part: ThemePart { get }
    func value(of placeholder: Placeholder) -> HTML
}

extension Diagnostic {
    fileprivate static func unknownThemeFile(_ path: String, in folder: String) -> Diagnostic {
        let known = ["theme.yml"] + ThemePart.allCases.map { "parts/\($0.rawValue).html" }
        return Diagnostic(
            .error, "unknown-theme-file", at: SourceLocation("\(folder)/\(path)"),
            Wording(
                nb: "'\(path)' hører ikke til i et tema", en: "'\(path)' does not belong in a theme"),
            help: .didYouMean(nearestName(to: path, among: known))
                ?? Wording(
                    nb: "et tema har theme.yml, assets/ og \(known.dropFirst().joined(separator: ", "))",
                    en: "a theme has theme.yml, assets/ and \(known.dropFirst().joined(separator: ", "))"))
    }

    fileprivate static func missingStylesheet(in folder: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-style-sheet", at: SourceLocation("\(folder)/assets/style.css"),
            Wording(nb: "temaet har ikke noe stilark", en: "the theme has no style sheet"),
            help: Wording(
                nb: "legg stilarket i \(folder)/assets/style.css",
                en: "put the style sheet into \(folder)/assets/style.css"))
    }
}
