typealias PlacedFile = (path: RelativePath, file: StagedFile)

/// The files that were added to a publication so far.
struct Progress: Sendable {
    private var files: [RelativePath: StagedFile] = [:]
    /// Those that are taken over as they stand, sorted by path; one that was added goes before the one of its path.
    var kept: [PublishedFile] = []
    var failure: PublicationError?
    /// Committed, whether or not that succeeded.
    var isOver = false

    /// Nil where there is a file of that path already.
    mutating func enter(_ path: RelativePath, size: Int, _ hash: ContentHash, _ standing: Standing) -> StagedFile? {
        let file = StagedFile(number: files.count, size: size, hash: hash, standing: standing)
        guard files.updateValue(file, forKey: path) == nil else { return nil }
        return file
    }

    /// All of them by path. Nearly all of a large site are kept, and sorted already.
    var sortedFiles: [PlacedFile] {
        let added = files.map { (path: $0.key, file: $0.value) }.sorted { $0.path < $1.path }
        var sorted: [PlacedFile] = []
        sorted.reserveCapacity(added.count + kept.count)
        var rest = added[...]
        for file in kept {
            let path = RelativePath(trusting: file.path)
            while let next = rest.first, next.path < path { sorted.append(rest.removeFirst()) }
            if rest.first?.path == path { continue }
            sorted.append((path, StagedFile(number: 0, size: file.size, hash: file.hash, standing: .same)))
        }
        return sorted + rest
    }
}
