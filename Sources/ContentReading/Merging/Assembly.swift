internal import Diagnostics
internal import ServiceCatalogue

/// Puts together what the files gave: looks up every id, joins rows and texts, and reports what does not fit.
struct Assembly {
    let folder: String
    let hasEnglishSide: Bool?
    let parts: CollectedParts
    /// Of the last reading, as far as it still holds; nil for a reading that is alone.
    let known: KnownMerging?

    var diagnostics = DiagnosticList()
    var registry = Registry()
    var articleGroups = Directory<ArticleGroup>()
    /// The ids of services whose text is there under a wrong name, which has been reported.
    var misplacedTexts = Set<String>()
    /// Norwegian and English texts by the ids in their file names.
    let serviceTexts: TextPairs
    let articleTexts: TextPairs
    /// For the next reading: the registry as it was before texts were looked up in it, which uses up the names that it suggests, and
    /// the services by the places of their rows.
    var keptRegistry = Registry()
    var keptServices: [KnownService?] = []

    /// - Parameter parts: of all files but `site.yml`, in the order of their paths.
    init(folder: String, hasEnglishSide: Bool?, site: PartReading, parts: [KnownFiles.Part], known: KnownMerging?) {
        self.folder = folder
        self.hasEnglishSide = hasEnglishSide
        var collected = CollectedParts()
        collected.add(site)
        for part in parts { collected.add(part.reading) }
        self.parts = collected
        diagnostics = collected.diagnostics
        serviceTexts = TextPairs(collected.serviceTexts)
        articleTexts = TextPairs(collected.articleTexts)
        self.known = known?.inForce(parts, articles: articleTexts.ids)
    }

    mutating func assemble() -> Catalogue? {
        putRegistryTogether()
        collectArticleGroups()
        reportMissingFiles()
        reportFileNames()
        let services = services()
        let articles = articles()
        reportAddresses(of: services, articles)
        reportImages()
        let settings = settings()
        guard let settings, let source = parts.source.flatMap(DecisionSource.init),
            let classification = parts.classification, !registry.categories.ids.isEmpty
        else { return nil }
        return Catalogue(
            settings: settings, source: source, regions: registry.regions.values,
            categories: registry.categories.values, trusts: registry.trusts.values,
            services: services, classification: classification, articles: articles, calendar: registry.calendar,
            proposals: registry.proposals, roles: registry.roles, milestones: registry.milestones,
            reports: registry.reports, referenceGroups: registry.referenceGroups, networks: registry.networks,
            fields: registry.fields, layWords: registry.layWords, gone: goneAddresses())
    }

    func location(_ path: String) -> SourceLocation { SourceLocation(folder.isEmpty ? path : "\(folder)/\(path)") }

    private func goneAddresses() -> [GoneAddress] {
        parts.gone.flatMap { file in
            file.records.compactMap { record in
                record.text("address").map {
                    GoneAddress(path: $0, location: SourceLocation(file.file, record.position("address")))
                }
            }
        }
    }

    private mutating func reportMissingFiles() {
        let needed: [(ContentPath, String)] = [
            (.settings, ContentPath.settingsFile), (.source, ContentPath.sourceFile),
            (.regions, ContentPath.regionsFile),
            (.trusts, ContentPath.trustsFile), (.categories, ContentPath.categoriesFile),
            (.classification, ContentPath.classificationFile),
        ]
        for (kind, path) in needed where !parts.isThere(kind) {
            diagnostics.append(.missingFile(path, at: location(path)))
        }
        for file in parts.categories + parts.regions + parts.trusts where file.records.isEmpty {
            diagnostics.append(.noRecords(at: SourceLocation(file.file)))
        }
        if registry.rows.ids.isEmpty, registry.rows.isComplete {
            diagnostics.append(.noServices(at: location(ContentPath.rowsFolder)))
        }
    }

    private mutating func settings() -> SiteSettings? {
        guard let site = parts.site else { return nil }
        let file = location(ContentPath.settingsFile).file
        func place(_ key: String) -> SourceLocation { SourceLocation(file, site.position(key)) }
        if site.holds("languages"), !site.texts("languages").contains(SiteSide.norwegian.rawValue) {
            diagnostics.append(.norwegianMissing(at: place("languages")))
        }
        if let address = site.address("base_url"), !address.canBeBase {
            diagnostics.append(.notABase(address.written, at: place("base_url")))
        }
        // Without articles they have no front page, and without fields there is no page of them.
        let indexes = SiteSettings.MenuItem.indexNames.filter { name in
            switch name {
            case "about": !articleTexts.ids.isEmpty
            case "fields": parts.isThere(.fields)
            default: true
            }
        }
        let entries = indexes + articleTexts.ids
        if let text = site.text("edit_url"), AddressTemplate(text) == nil {
            diagnostics.append(.badEditAddress(text, at: place("edit_url")))
        }
        for element in site.list("menu") { check(element, ofMenuIn: file, among: entries) }
        var settings = SiteSettings(site, articleGroups: articleGroups.values)
        if site.holds("theme") { settings?.themeLocation = place("theme") }
        return settings
    }

    /// An entry of the menu, and those of a group within it.
    private mutating func check(_ element: ReadElement, ofMenuIn file: String, among entries: [String]) {
        if let name = element.text, articleTexts.norwegian(name)?.body?.draft != nil {
            diagnostics.append(.menuNamesDraft(name, at: SourceLocation(file, element.position)))
        }
        if let name = element.text, !entries.contains(name) {
            diagnostics.append(
                .unknownReference(
                    name, .menuEntry, nearest: nearestName(to: name, among: entries),
                    at: SourceLocation(file, element.position)))
        }
        guard let record = element.record else { return }
        // Of a link within a group reading has told that it lacks its address.
        if record.holds("items") == record.holds("address"), !record.isMisread {
            diagnostics.append(.menuEntryOfNoKind(at: SourceLocation(file, element.position)))
        }
        for inner in record.list("items") { check(inner, ofMenuIn: file, among: entries) }
    }
}
