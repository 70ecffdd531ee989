internal import FileTrees
internal import SiteRendering

/// The parts of the published site that need not be made again: nothing that they were made from has changed since.
struct KeptParts: Sendable {
    private let changes: TextChanges
    private let publication: Publication
    private let files: [String: File]

    private struct File {
        var published: PublishedFile
        /// Its line in the list of all files.
        var entry: FileManifest.Entry
    }

    /// Nil where nothing is known of the site that stands, or where something changed that every page may show.
    ///
    /// - Parameters:
    ///   - then: what was kept with the site that was published last.
    init?(
        _ now: BuildMemory?, since then: BuildMemory.Kept?, in publication: Publication
    ) throws(PublicationError) {
        guard let then, let changes = now?.changes(since: then.memory),
            let list = publication.published.first(where: { $0.path == FileManifest.path }), list.hash == then.list,
            let document = try publication.bytes(of: list)
        else { return nil }
        self.changes = changes
        self.publication = publication
        files = KeptParts.join(publication.published, FileManifest.entries(of: document))
    }

    /// Both are sorted by path, and the entries are those of the published files but for the list itself.
    private static func join(_ published: [PublishedFile], _ entries: [FileManifest.Entry]) -> [String: File] {
        var files: [String: File] = [:]
        files.reserveCapacity(entries.count)
        var rest = published[...]
        for entry in entries {
            rest = rest.drop { $0.path != entry.path }
            if let file = rest.first { files[entry.path] = File(published: file, entry: entry) }
        }
        return files
    }

    /// Takes a part over as it stands, or makes it.
    ///
    /// - Parameter reportsCatalogue: a change report must see the catalogue as data, so that is made again.
    func take(
        _ part: SitePart, of site: SiteRenderer, reportsCatalogue: Bool
    ) throws(PublicationError) -> SiteEmission.Outcome {
        if case .catalogue = part, reportsCatalogue || !changes.isEmpty {
            return .made(site.files(of: part, reusing: try serviceLines))
        }
        if let entries = try keep(part, of: site) { return .kept(entries) }
        return .made(site.files(of: part))
    }

    private var serviceLines: ServiceLines? {
        get throws(PublicationError) {
            guard let file = files[OpenData.cataloguePath], let bytes = try publication.bytes(of: file.published) else {
                return nil
            }
            return ServiceLines(of: bytes, except: changes)
        }
    }

    /// The entries of its files in the list of all; nil where the part must be made.
    private func keep(_ part: SitePart, of site: SiteRenderer) throws(PublicationError) -> [FileManifest.Entry]? {
        guard !site.isTouched(part, by: changes), let place = site.place(of: part) else { return nil }
        let paths = paths(at: place)
        let found = paths.compactMap { files[$0] }
        guard !paths.isEmpty, found.count == paths.count else { return nil }
        return try publication.keep(found.map(\.published)) ? found.map(\.entry) : nil
    }

    private func paths(at place: SiteRenderer.Place) -> [String] {
        switch place {
        case .paths(let paths): paths
        case .folder(let folder): publication.published.map(\.path).filter { $0.hasPrefix(folder) }
        }
    }
}
