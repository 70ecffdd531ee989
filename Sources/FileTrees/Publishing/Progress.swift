internal import SortedLists

typealias FileToSwitch = (path: RelativePath, file: StagedFile)

/// The files that were added to a publication so far.
struct Progress: Sendable {
    private var files: [RelativePath: StagedFile] = [:]
    var failure: PublicationError?
    /// Why a file could not be put into a first site, if another one's path stood in the way.
    var clash: FileError?
    /// Committed, whether or not that succeeded.
    var isOver = false

    private var large = 0

    /// A number for a file that is staged before it is known which it is.
    mutating func nextLarge() -> Int {
        large += 1
        return large
    }

    /// Nil where there is a file of that path already.
    mutating func enter(_ path: RelativePath, size: Int, _ standing: Standing) -> StagedFile? {
        let file = StagedFile(number: files.count, size: size, standing: standing)
        guard files.updateValue(file, forKey: path) == nil else { return nil }
        return file
    }

    /// All of them by path.
    var sortedFiles: [FileToSwitch] {
        let files = files.map { (path: $0.key, file: $0.value) }
        return placesInOrderOfBytes(files.lazy.map(\.path.text)).map { files[$0] }
    }
}
