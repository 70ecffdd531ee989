internal import FileTrees
internal import SiteRendering

/// A published site that is taken over as it stands, but for the parts that show something that changed since.
struct StandingSite {
    /// What must be made.
    let parts: [SitePart]
    /// What it may be made from.
    let files: StandingFiles
    /// The paths that the files of `parts` have in it.
    private let replaced: Set<String>
    /// The list of all its files, as the site carries it.
    private let list: [UInt8]

    /// Has the publication keep all files but those of the parts that must be made. Nil where nothing is known of the site
    /// that stands, or where something changed that every page may show.
    ///
    /// - Parameters:
    ///   - site: the one of today.
    ///   - now: what it is made from.
    ///   - then: what was kept with the site that was published last.
    ///   - reportsChanges: a change report must see the catalogue as data, so that is made even where it is the same.
    init?(
        _ site: SiteRenderer, of now: BuildMemory?, since then: BuildMemory.Kept?, in publication: Publication,
        jobs: Int, reportsChanges: Bool
    ) throws(PublicationError) {
        guard let then, let changes = now?.changes(since: then.memory),
            let list = publication.published.file(FileManifest.path), list.hash == then.list,
            let lines = try publication.bytes(of: list)
        else { return nil }
        self.list = lines
        let published = publication.published
        func isWanted(_ part: SitePart) -> Bool { reportsChanges && part.isCatalogue }
        let touched = site.parts(touchedBy: changes, orWhere: isWanted)
        let replaced = Set(touched.flatMap { site.paths(of: $0, among: published) } + [FileManifest.path])
        let edited = Set(try publication.keep(allBut: replaced, jobs: jobs))
        func isEdited(_ part: SitePart) -> Bool {
            !edited.isDisjoint(with: site.paths(of: part, among: published))
        }
        // Nearly always nobody edited a page by hand.
        parts =
            edited.isEmpty ? touched : site.parts(touchedBy: changes, orWhere: { isWanted($0) || isEdited($0) })
        self.replaced = replaced
        files = StandingFiles(changes: changes) { path in
            // Where a file cannot be read, the publication has noted it and will fail.
            published.file(path).flatMap { try? publication.bytes(of: $0) }
        }
    }

    /// The list of all files of the new site.
    ///
    /// - Parameter made: the lines of those that were made.
    func list(with made: [FileManifest.Entry]) -> SiteFile {
        FileManifest(made).file(revising: list, without: replaced)
    }
}

extension SiteRenderer {
    /// Where the files of a part stand; none for what is made every time.
    fileprivate func paths(of part: SitePart, among published: [PublishedFile]) -> [String] {
        switch place(of: part) {
        case nil: []
        case .paths(let paths): paths
        case .folder(let folder): published.map(\.path).filter { $0.hasPrefix(folder) }
        }
    }
}
