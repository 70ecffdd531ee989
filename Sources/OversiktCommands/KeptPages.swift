internal import FileTrees
internal import SiteRendering

/// The pages of the published site that need not be made again: nothing that they were made from has changed since.
struct KeptPages {
    private let now: BuildMemory
    private let then: BuildMemory
    private let files: [String: PublishedFile]
    private let entries: [String: FileManifest.Entry]

    /// Nil where nothing is known of the site that stands, or where something changed that every page may show.
    init?(_ now: BuildMemory, output: String) throws {
        let files = try PublishedSite.files(of: output)
        guard let list = files.first(where: { $0.path == FileManifest.path }),
            let encoded = try PublishedSite.note(.memory, of: output),
            let then = BuildMemory(encoded: encoded, list: list.hash), then.frame == now.frame,
            let document = try PublishedSite.bytes(of: FileManifest.path, in: output),
            ContentHash(of: document) == list.hash
        else { return nil }
        self.now = now
        self.then = then
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        entries = Dictionary(
            FileManifest.entries(of: document).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Takes a page over as it stands.
    ///
    /// - Parameter paths: of the page and the files beside it.
    /// - Returns: the entries of its files in the list of all; nil where the page must be made.
    func keep(
        _ page: Page, at paths: [String], in publication: Publication
    ) throws(PublicationError) -> [FileManifest.Entry]? {
        guard isUnchanged(page) else { return nil }
        let found = paths.compactMap { path in files[path].flatMap { file in entries[path].map { (file, $0) } } }
        guard found.count == paths.count else { return nil }
        return try publication.keep(found.map(\.0)) ? found.map(\.1) : nil
    }

    private func isUnchanged(_ page: Page) -> Bool {
        switch page.descriptions {
        case .none: true
        case .one(let id): now.descriptions[id] == then.descriptions[id]
        case .several(let ids): ids.allSatisfy { now.descriptions[$0] == then.descriptions[$0] }
        }
    }
}
