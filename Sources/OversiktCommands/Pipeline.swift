internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import PageRendering
internal import ServiceCatalogue
internal import SiteAssembly

/// The whole way from files to a site: files → catalogue → checks → plan.
///
/// A function of values: it reads no disk, no clock and no environment. The commands read the folders before it, and print,
/// publish, compare or serve what it gives.
struct Pipeline {
    let settings: Settings

    /// What of a command line decides about the site.
    struct Settings: Sendable {
        /// Folders as diagnostics name them.
        var content = "content"
        var themes = "themes"
        /// What goes before what `site.yml` says.
        var theme: String?
        var baseAddress: WebAddress?
        var asOf: CalendarDate?
        /// Whether texts are shown that say that they are drafts.
        var showsDrafts = false
        /// How many threads may work. What comes of it is the same with any number.
        var jobs = 1
    }

    /// What the folders hold, and what was wrong with their files as such.
    struct Sources: Sendable {
        var content = FileTree()
        var contentProblems = DiagnosticList()
        /// Of all themes: which is used, the content says.
        var themes = FileTree()
        var themeProblems = DiagnosticList()
    }

    /// What came of the sources: the site, ready to be made page by page, where no error was found.
    struct Outcome {
        var catalogue: Catalogue?
        var site: Site?
        /// What the rules said; nil where too little could be read.
        var review: CatalogueReview?
        /// How many services were read that their regions do not want shown; the catalogue is without them.
        var hiddenCount = 0
        var diagnostics: DiagnosticList
        /// Of the theme; empty where none was read.
        var contrasts: [MeasuredContrast] = []
        /// For the next run over the same folders; nil where none was asked for.
        var known: Known?
    }

    /// What a run leaves to the next, for the preview, which runs again and again: what was made of files that are as they were. What comes
    /// of a run is the same with any.
    struct Known: Sendable {
        fileprivate var content = KnownFiles()
        fileprivate var findings = KnownFindings()
        fileprivate var theme: KnownTheme?
    }

    /// - Parameters:
    ///   - makesSite: false for what needs the catalogue alone; no theme is read then and no link tried.
    ///   - known: what the last run left; nil for a run that is alone.
    func outcome(of sources: Sources, makesSite: Bool = true, knowing known: Known? = nil) -> Outcome {
        var known = known
        let content = ContentReader(folder: settings.content, jobs: settings.jobs).read(
            sources.content.files, knowing: known?.content)
        if let files = content.known { known?.content = files }
        var diagnostics = sources.contentProblems
        diagnostics.append(contentsOf: content.diagnostics)
        guard let written = content.catalogue, let asked = content.catalogue.map(overridden) else {
            return Outcome(diagnostics: diagnostics, known: known)
        }
        // The rules look at what is written; what is shown is what stood on the day that is asked for.
        let review = asked.review(jobs: settings.jobs, knowing: known?.findings)
        if let findings = review.known { known?.findings = findings }
        diagnostics.append(contentsOf: asked.lenientInDrafts(review.diagnostics))
        diagnostics.append(contentsOf: asked.draftFindings(areShown: settings.showsDrafts))
        let catalogue = asked.standing(ownDay: written.settings.asOf, showsDrafts: settings.showsDrafts)
        let hidden = asked.services.count - catalogue.services.count
        guard makesSite else {
            return Outcome(
                catalogue: catalogue, review: review, hiddenCount: hidden, diagnostics: diagnostics, known: known)
        }

        let found = theme(of: catalogue.settings, sources, known?.theme)
        if known != nil { known?.theme = found }
        let theme = found.theme
        diagnostics.append(contentsOf: found.diagnostics)
        let site = Site(catalogue: catalogue, theme: theme, schemas: JSONSchema.outputs, jobs: settings.jobs)
        let unread = unreadTexts(sources, catalogue, content.diagnostics)
        diagnostics.append(contentsOf: site.linkCheck(unread: unread))
        return Outcome(
            catalogue: catalogue, site: diagnostics.hasErrors ? nil : site, review: review, hiddenCount: hidden,
            diagnostics: diagnostics, contrasts: theme.contrasts, known: known)
    }

    private func theme(of site: SiteSettings, _ sources: Sources, _ known: KnownTheme?) -> KnownTheme {
        if let known, known.isMade(of: sources, site) { return known }
        var diagnostics = DiagnosticList()
        let theme = ThemeLookup(sources, settings).theme(of: site, diagnostics: &diagnostics)
        return KnownTheme(
            name: site.theme, location: site.themeLocation, files: sources.themes, problems: sources.themeProblems,
            theme: theme, diagnostics: diagnostics)
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

    /// What the command line says goes before what `site.yml` says.
    private func overridden(_ catalogue: Catalogue) -> Catalogue {
        var catalogue = catalogue
        if let theme = settings.theme {
            catalogue.settings.theme = theme
            catalogue.settings.themeLocation = nil
        }
        if let day = settings.asOf {
            catalogue.settings.isPast = day < catalogue.settings.asOf
            catalogue.settings.asOf = day
        }
        if let address = settings.baseAddress { catalogue.settings.baseAddress = address }
        return catalogue
    }
}

/// A theme, and what it was made of.
private struct KnownTheme: Sendable {
    let name: String
    /// Where the site names it, as what is wrong may say.
    let location: SourceLocation?
    let files: FileTree
    let problems: DiagnosticList
    let theme: Theme
    let diagnostics: DiagnosticList

    func isMade(of sources: Pipeline.Sources, _ site: SiteSettings) -> Bool {
        name == site.theme && location == site.themeLocation && files == sources.themes
            && problems.all == sources.themeProblems.all
    }
}
