public import Files
internal import SortedLists

/// The files of a folder as a value, sorted by the bytes of their paths, whatever order the disk keeps them in.
public struct FileTree: Sendable, Hashable {
    public let files: [File]

    /// - Parameter files: in any order; of two with one path the later is taken.
    public init(files: [File] = []) {
        var sorted: [File] = []
        for file in files.enumerated().sorted(by: Self.isInOrder).map(\.element) {
            if let last = sorted.last, compareBytes(last.path, file.path) == 0 { sorted.removeLast() }
            sorted.append(file)
        }
        self.files = sorted
    }

    init(sorted files: [File]) { self.files = files }

    private static func isInOrder(_ left: (offset: Int, element: File), _ right: (offset: Int, element: File))
        -> Bool
    {
        let order = compareBytes(left.element.path, right.element.path)
        return order == 0 ? left.offset < right.offset : order < 0
    }

    /// The bytes of the file at `path`, or nil where the tree has none.
    public subscript(path: String) -> [UInt8]? {
        let index = files.partitioningIndex { compareBytes($0.path, path) >= 0 }
        guard index < files.count, compareBytes(files[index].path, path) == 0 else { return nil }
        return files[index].bytes
    }
}

/// What of a folder is read at most; what goes beyond is a diagnostic.
public struct ReadingLimits: Sendable, Hashable {
    /// In bytes; 8 MiB unless said.
    public var fileSize: Int
    /// How many folders may lie inside one another; 32 unless said.
    public var depth: Int

    public init(fileSize: Int = 8 * 1_048_576, depth: Int = 32) {
        self.fileSize = fileSize
        self.depth = depth
    }
}
