internal import Diagnostics
internal import ServiceCatalogue

/// Puts together what the files gave: looks up every id, joins rows and texts, and reports what does not fit.
struct Assembly {
    let folder: String
    let hasEnglishSide: Bool?
    private let parts: [PartReading]
    private let site: RecordValues?

    var diagnostics = DiagnosticList()
    var regions = Directory<Region>()
    var trusts = Directory<HealthTrust>()
    var categories = Directory<ServiceCategory>()
    var rows = Directory<ServiceRow>()
    /// Norwegian and English texts by the ids in their file names.
    var serviceTexts: [String: TextPair] = [:]
    var articleTexts: [String: TextPair] = [:]
    var imagePaths = Set<String>()
    private var classification: ICD10Classification?

    init(folder: String, hasEnglishSide: Bool?, site: PartReading, parts: [PartReading]) {
        self.folder = folder
        self.hasEnglishSide = hasEnglishSide
        self.parts = [site] + parts
        if case .site(let values) = site.part { self.site = values } else { self.site = nil }
    }

    mutating func assemble() -> Catalogue? {
        for part in parts { diagnostics.append(contentsOf: part.diagnostics) }
        collectSmallFiles()
        collectRegistry()
        collectTexts()
        reportMissingFiles()
        let services = services()
        let articles = articles()
        reportImages()
        let settings = settings(articles: articles)
        guard let settings, let classification, !categories.ids.isEmpty else { return nil }
        return Catalogue(
            settings: settings, regions: regions.inOrder, categories: categories.inOrder, trusts: trusts.inOrder,
            services: services, classification: classification, articles: articles, gone: goneAddresses())
    }

    func location(_ path: String) -> SourceLocation { SourceLocation(folder.isEmpty ? path : "\(folder)/\(path)") }

    private mutating func collectSmallFiles() {
        for part in parts {
            switch part.part {
            case .classification(let classification): self.classification = classification
            case .image(let path): imagePaths.insert(path)
            default: break
            }
        }
    }

    /// Regions before the trusts that lie in them, and both before the rows.
    private mutating func collectRegistry() {
        regions.isComplete = wasRead(.regions)
        trusts.isComplete = wasRead(.trusts)
        categories.isComplete = wasRead(.categories)
        rows.isComplete = !parts.contains { $0.kind == .services && $0.part == nil }
        for case .regions(let file) in parts.map(\.part) { addRegions(file) }
        for case .trusts(let file) in parts.map(\.part) { addTrusts(file) }
        for case .categories(let file) in parts.map(\.part) { addCategories(file) }
        for case .rows(let list) in parts.map(\.part) {
            for row in list.rows { rows.add(row, id: row.id, at: row.location, &diagnostics) }
            if !list.isWhole { rows.leaveOut(nil) }
        }
    }

    private func wasRead(_ kind: ContentPath) -> Bool { parts.contains { $0.kind == kind && $0.part != nil } }

    private mutating func collectTexts() {
        for case .text(let text) in parts.map(\.part) {
            switch text.path.kind {
            case .service: serviceTexts[text.path.id, default: TextPair()].add(text)
            case .article: articleTexts[text.path.id, default: TextPair()].add(text)
            }
        }
    }

    private func goneAddresses() -> [GoneAddress] {
        var addresses: [GoneAddress] = []
        for case .gone(let file) in parts.map(\.part) {
            addresses += file.records.compactMap { record in
                record.text("address").map {
                    GoneAddress(path: $0, location: SourceLocation(file.file, record.position("address")))
                }
            }
        }
        return addresses
    }

    private mutating func reportMissingFiles() {
        let needed: [(ContentPath, String)] = [
            (.settings, ContentPath.settingsFile), (.regions, ContentPath.regionsFile),
            (.trusts, ContentPath.trustsFile), (.categories, ContentPath.categoriesFile),
            (.classification, ContentPath.classificationFile),
        ]
        for (kind, path) in needed where !parts.contains(where: { $0.kind == kind }) {
            diagnostics.append(.missingFile(path, at: location(path)))
        }
        for part in parts {
            switch part.part {
            case .regions(let file), .trusts(let file), .categories(let file):
                if file.records.isEmpty { diagnostics.append(.noRecords(at: SourceLocation(file.file))) }
            default: break
            }
        }
        if rows.ids.isEmpty, rows.isComplete { diagnostics.append(.noServices(at: location(ContentPath.rowsFolder))) }
    }

    private mutating func settings(articles: [Article]) -> SiteSettings? {
        guard let site else { return nil }
        let file = location(ContentPath.settingsFile).file
        func place(_ key: String) -> SourceLocation { SourceLocation(file, site.position(key)) }
        if site.holds("languages"), !site.texts("languages").contains(SiteSide.norwegian.rawValue) {
            diagnostics.append(.norwegianMissing(at: place("languages")))
        }
        if let address = site.address("base_url")?.written, address.contains(where: { $0 == "?" || $0 == "#" }) {
            diagnostics.append(.baseAddressHasQuery(address, at: place("base_url")))
        }
        let entries = SiteSettings.MenuItem.indexNames + articleTexts.keys.sorted()
        for element in site.list("menu") {
            guard let name = element.text, !entries.contains(name) else { continue }
            diagnostics.append(
                .unknownReference(
                    name, .menuEntry, nearest: nearestName(to: name, among: entries),
                    at: SourceLocation(file, element.position)))
        }
        return SiteSettings(site)
    }
}

/// The texts of one id.
struct TextPair {
    var norwegian: ReadText?
    var english: ReadText?

    mutating func add(_ text: ReadText) {
        if text.path.isEnglish { english = text } else { norwegian = text }
    }
}
