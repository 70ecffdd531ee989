internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Parallelism
internal import ServiceCatalogue
internal import SiteRendering

/// The whole way from two folders of files to a site: files → catalogue → checks → pages.
///
/// Every step is a function of values. The disk is touched before it and after it, by the commands, and once in between:
/// the content names the theme, whose folder is then read.
struct Pipeline {
    let options: SharedOptions

    /// What the folders hold.
    struct Sources {
        var content: FileTree
        var theme: FileTree
        var themeFolder: String
    }

    /// What came of the sources: the site, ready to be rendered page by page, where no error was found.
    struct Outcome {
        var catalogue: Catalogue?
        var site: SiteRenderer?
        /// What the rules said; nil where too little could be read.
        var review: CatalogueReview?
        var diagnostics: DiagnosticList
    }

    /// - Parameters:
    ///   - makesSite: false for what needs the catalogue alone; no theme is read then and no link tried.
    ///   - memory: of the content; nil where none is wanted. What the site adds to it is added.
    ///   - earlier: what an earlier run kept.
    func outcome(
        of sources: inout Sources, found: DiagnosticList, makesSite: Bool = true, memory: inout BuildMemory?,
        after earlier: BuildMemory.Kept? = nil
    ) throws -> Outcome {
        let reader = ContentReader(folder: options.content, jobs: options.jobs)
        let proven = earlier.flatMap { memory?.provenFiles(since: $0) } ?? []
        let content = reader.read(files(sources.content, proven: proven))
        var diagnostics = found
        diagnostics.append(contentsOf: content.diagnostics)
        guard var catalogue = content.catalogue else { return Outcome(diagnostics: diagnostics) }
        override(&catalogue.settings)
        let review = catalogue.review(jobs: options.jobs)
        diagnostics.append(contentsOf: review.diagnostics)
        guard makesSite else { return Outcome(catalogue: catalogue, review: review, diagnostics: diagnostics) }

        sources.themeFolder = "\(options.themes)/\(catalogue.settings.theme)"
        do throws(FileError) {
            sources.theme = try FileTree.read(sources.themeFolder, diagnostics: &diagnostics)
        } catch {
            guard error.isAbsence else { throw error }
            diagnostics.append(.noSuchTheme(catalogue.settings.theme, in: options))
        }
        let theme = theme(from: sources, diagnostics: &diagnostics)
        let site = SiteRenderer(catalogue: catalogue, theme: theme, jobs: options.jobs)
        memory?.add(theme: sources.theme, pages: site.pages)
        let hasSamePages = earlier.map { memory?.site == $0.memory.site } ?? false
        let unread = unreadTexts(sources, catalogue, content.diagnostics)
        diagnostics.append(contentsOf: site.linkCheck(unread: unread, hasSamePages: hasSamePages))
        return Outcome(
            catalogue: catalogue, site: diagnostics.hasErrors ? nil : site, review: review, diagnostics: diagnostics)
    }

    /// - Parameter proven: for each file, or for none.
    private func files(_ tree: FileTree, proven: [Bool]) -> [ContentFile] {
        tree.files.enumerated().map { place, file in
            ContentFile(path: file.path, bytes: file.bytes, isProven: !proven.isEmpty && proven[place])
        }
    }

    /// The ids of the texts in which reading found errors, and of the services that were left out for one in their record.
    private func unreadTexts(
        _ sources: Sources, _ catalogue: Catalogue, _ diagnostics: DiagnosticList
    ) -> Set<String> {
        guard diagnostics.hasErrors else { return [] }
        let files = diagnostics.all.filter { $0.severity == .error }.map(\.location.file)
        let texts = sources.content.files.map(\.path).filter { $0.hasPrefix("services/") }
        let leftOut = ids(ofTexts: texts).subtracting(catalogue.services.map(\.id))
        return ids(ofTexts: files).union(leftOut)
    }

    private func ids(ofTexts files: [String]) -> Set<String> {
        Set(
            files.filter { $0.hasSuffix(".md") }.compactMap { $0.split(separator: "/").last }.map { name in
                String(name.dropLast(name.hasSuffix(".en.md") ? 6 : 3))
            })
    }

    private func theme(from sources: Sources, diagnostics: inout DiagnosticList) -> Theme {
        let files = sources.theme.files
        let settings = ContentReader(folder: sources.themeFolder).readTheme(
            files.first { $0.path == "theme.yml" }?.bytes, diagnostics: &diagnostics)
        return Theme(
            settings: settings, files: files.map { ($0.path, $0.bytes) }, folder: sources.themeFolder,
            diagnostics: &diagnostics)
    }

    /// What the command line says goes before what `site.yml` says.
    private func override(_ settings: inout SiteSettings) {
        if let theme = options.theme { settings.theme = theme }
        if let day = options.asOf.flatMap({ CalendarDate(parsing: $0) }) { settings.asOf = day }
        if let address = options.baseURL.flatMap({ Pipeline.baseAddress($0) }) { settings.baseAddress = address }
    }

    /// A web address under which a site can stand; nil for anything else.
    static func baseAddress(_ text: String) -> WebAddress? {
        guard let address = try? WebAddress(parsing: text), address.scheme != .mailto,  // the caller says what is wrong
            !address.href.contains("?"), !address.href.contains("#")
        else { return nil }
        return address
    }
}

extension Diagnostic {
    fileprivate static func noSuchTheme(_ name: String, in options: SharedOptions) -> Diagnostic {
        Diagnostic(
            .error, "unknown-theme", at: SourceLocation("\(options.content)/site.yml"),
            Wording(
                nb: "temaet '\(name)' finnes ikke: det er ingen mappe '\(options.themes)/\(name)'",
                en: "there is no theme '\(name)': there is no folder '\(options.themes)/\(name)'"),
            help: Wording(
                nb: "skriv navnet på en mappe i \(options.themes)/ etter 'theme:', eller velg den med --theme",
                en: "write the name of a folder in \(options.themes)/ after 'theme:', or choose it with --theme"))
    }
}
