internal import FileTrees
internal import SiteRendering

/// The parts of the published site that need not be made again: nothing that they were made from has changed since.
struct KeptParts: Sendable {
    private let changes: TextChanges
    private let publication: Publication
    private let files: [String: PublishedFile]
    private let entries: [String: FileManifest.Entry]
    /// Of the catalogue that stands; nil where it is not what was published.
    private let serviceLines: ServiceLines?

    /// Nil where nothing is known of the site that stands, or where something changed that every page may show.
    ///
    /// - Parameters:
    ///   - then: what was kept with the site that was published last.
    init?(_ now: BuildMemory?, since then: BuildMemory.Kept?, in publication: Publication, output: String) throws {
        guard let then, let changes = now?.changes(since: then.memory) else { return nil }
        let files = publication.published
        guard let list = files.first(where: { $0.path == FileManifest.path }), list.hash == then.list,
            let document = try PublishedSite.bytes(of: FileManifest.path, in: output),
            ContentHash(of: document) == list.hash
        else { return nil }
        self.changes = changes
        self.publication = publication
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        entries = Dictionary(
            FileManifest.entries(of: document).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let catalogue = try PublishedSite.bytes(of: OpenData.cataloguePath, in: output)
        let isPublished = catalogue.map { ContentHash(of: $0) } == self.files[OpenData.cataloguePath]?.hash
        serviceLines = isPublished ? catalogue.map { ServiceLines(of: $0, except: changes) } : nil
    }

    /// Takes a part over as it stands, or makes it.
    ///
    /// - Parameter reportsCatalogue: a change report must see the catalogue as data, so that is made again.
    func take(
        _ part: SitePart, of site: SiteRenderer, reportsCatalogue: Bool
    ) throws(PublicationError) -> SiteEmission.Outcome {
        if case .catalogue = part, reportsCatalogue || !changes.isEmpty {
            return .made(site.files(of: part, reusing: serviceLines))
        }
        if let entries = try keep(part, of: site) { return .kept(entries) }
        return .made(site.files(of: part))
    }

    /// The entries of its files in the list of all; nil where the part must be made.
    private func keep(_ part: SitePart, of site: SiteRenderer) throws(PublicationError) -> [FileManifest.Entry]? {
        guard !site.isTouched(part, by: changes), let paths = site.paths(of: part) else { return nil }
        let found = paths.compactMap { path in files[path].flatMap { file in entries[path].map { (file, $0) } } }
        guard found.count == paths.count else { return nil }
        return try publication.keep(found.map(\.0)) ? found.map(\.1) : nil
    }
}
