internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import PageRendering
internal import ServiceCatalogue

/// Finds a theme and those that it builds on, in the folder of themes with the standard theme that the program carries.
struct ThemeLookup {
    private let tree: FileTree
    private let problems: DiagnosticList
    private let settings: Pipeline.Settings

    init(_ sources: Pipeline.Sources, _ settings: Pipeline.Settings) {
        tree = sources.themes
        problems = sources.themeProblems
        self.settings = settings
    }

    /// - Parameter site: what `site.yml`, or the command line in its stead, says.
    func theme(of site: SiteSettings, diagnostics: inout DiagnosticList) -> Theme {
        let name = site.theme
        var layers: [ThemeLayer] = []
        var found = DiagnosticList()
        if let own = layer(name, &found) {
            layers = bases(of: own, named: name, &found) + [own]
        } else if !found.hasErrors {
            found.append(.noSuchTheme(name, among: names, in: settings, at: site.themeLocation))
        }
        // That a theme lacks what it is made of is no other mistake than that it cannot be found.
        var made = DiagnosticList()
        let theme = Theme(layers: layers, diagnostics: &made)
        let isWhole = !layers.isEmpty && !found.all.contains { ThemeLookup.unfound.contains($0.id) }
        if isWhole { found.append(contentsOf: made) }
        diagnostics.append(contentsOf: found)
        return theme
    }

    private static let unfound: Set<String> = ["unknown-theme", "unknown-base-theme", "theme-cycle"]

    /// The themes that `own` builds on, the outermost first.
    private func bases(of own: ThemeLayer, named name: String, _ diagnostics: inout DiagnosticList) -> [ThemeLayer] {
        var (chain, layers) = ([name], [ThemeLayer]())
        var last = own
        while let base = last.settings.base {
            if chain.contains(base.name) {
                diagnostics.append(.themeCycle(chain + [base.name], at: base.location))
                break
            }
            guard let next = layer(base.name, &diagnostics) else {
                let others = names.filter { !chain.contains($0) }
                diagnostics.append(.unknownBaseTheme(base, among: others, in: settings))
                break
            }
            chain.append(base.name)
            layers.insert(next, at: 0)
            last = next
        }
        return layers
    }

    /// Nil where there is no such theme.
    private func layer(_ name: String, _ diagnostics: inout DiagnosticList) -> ThemeLayer? {
        let (files, folder) = (tree.files(in: name), "\(settings.themes)/\(name)")
        let ofReading = problems.all.filter { $0.location.file.hasPrefix(folder + "/") }
        diagnostics.append(contentsOf: DiagnosticList(ofReading))
        if files.isEmpty { return nil }
        let reader = ContentReader(folder: folder)
        // That `theme.yaml` belongs in no theme is told; what stands in it is not missing as well.
        let file = files.first { $0.path == "theme.yml" } ?? files.first { $0.path.lowercased() == "theme.yaml" }
        let settings = reader.readTheme(file?.bytes, diagnostics: &diagnostics)
        let labels = files.first { $0.path == "labels.yml" }.map {
            reader.readLabels($0.bytes, .themeLabels, diagnostics: &diagnostics)
        }
        return ThemeLayer(settings: settings, labels: labels ?? [], files: files, folder: folder)
    }

    /// Of the themes that there are.
    private var names: [String] {
        let folders = tree.files.compactMap { $0.path.split(separator: "/").dropLast().first.map(String.init) }
        return Set(folders).sorted()
    }
}

extension FileTree {
    /// The files of a folder of the tree, with paths from that folder.
    fileprivate func files(in folder: String) -> [File] {
        let prefix = folder + "/"
        return files.filter { $0.path.hasPrefix(prefix) }.map { file in
            File(path: String(file.path.dropFirst(prefix.count)), bytes: file.bytes)
        }
    }
}

extension Diagnostic {
    fileprivate static func noSuchTheme(
        _ name: String, among names: [String], in settings: Pipeline.Settings, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-theme", at: location ?? SourceLocation("\(settings.content)/site.yml"),
            Wording(
                nb: "temaet '\(name)' finnes ikke: det er ingen mappe '\(settings.themes)/\(name)'",
                en: "there is no theme '\(name)': there is no folder '\(settings.themes)/\(name)'"),
            help: .didYouMean(nearestName(to: name, among: names))
                ?? Wording(
                    nb: "skriv navnet på en mappe i \(settings.themes)/ etter 'theme:', eller velg den med --theme",
                    en: "write the name of a folder in \(settings.themes)/ after 'theme:', or choose it with --theme"))
    }

    fileprivate static func unknownBaseTheme(
        _ base: ThemeSettings.Base, among names: [String], in settings: Pipeline.Settings
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-base-theme", at: base.location,
            Wording(
                nb: "temaet '\(base.name)' finnes ikke: det er ingen mappe '\(settings.themes)/\(base.name)'",
                en: "there is no theme '\(base.name)': there is no folder '\(settings.themes)/\(base.name)'"),
            help: .didYouMean(nearestName(to: base.name, among: names))
                ?? Wording(
                    nb: "skriv 'extends: standard', eller navnet på en annen mappe i \(settings.themes)/",
                    en: "write 'extends: standard', or the name of another folder in \(settings.themes)/"))
    }

    fileprivate static func themeCycle(_ names: [String], at location: SourceLocation) -> Diagnostic {
        let chain = names.map { "'\($0)'" }
        return Diagnostic(
            .error, "theme-cycle", at: location,
            Wording(
                nb: "temaene bygger på hverandre i ring: \(chain.joined(separator: " på "))",
                en: "the themes extend each other in a ring: \(chain.joined(separator: " extends "))"),
            help: Wording(
                nb: "la et av dem være uten 'extends', eller bygge på standard",
                en: "let one of them be without 'extends', or extend standard"))
    }
}
