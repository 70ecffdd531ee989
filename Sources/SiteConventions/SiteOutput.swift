package import Files

/// What of a site is made in one go: a file, or files that come of one piece of work. The site is the sum of its
/// outputs; whoever publishes, compares, checks or serves it reads that list.
package struct SiteOutput: Sendable {
    package enum Place: Sendable, Hashable {
        /// A file by its path from the site's root.
        case file(String)
        /// Several files that come of one piece of work, wherever they stand.
        case files([String])
        /// All files of this folder, and no others; with a slash at the end.
        case folder(String)
    }

    package let place: Place
    /// Made of all services at once: it takes as long as hundreds of pages.
    package private(set) var isLarge = false
    private let write: @Sendable (any FileReceiver) -> Void

    private init(_ place: Place, write: @escaping @Sendable (any FileReceiver) -> Void) {
        self.place = place
        self.write = write
    }

    package static func file(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> SiteOutput {
        SiteOutput(.file(path)) { $0.add(File(path: path, bytes: bytes())) }
    }

    package static func file(_ file: File) -> SiteOutput { SiteOutput(.file(file.path)) { $0.add(file) } }

    /// Files that are written piece by piece, for they are large.
    ///
    /// - Parameter paths: of all of them, from the site's root.
    package static func files(_ paths: [String], _ write: @escaping @Sendable (any FileReceiver) -> Void) -> SiteOutput
    {
        SiteOutput(.files(paths), write: write)
    }

    /// - Parameter files: with paths from the site's root, all in the folder.
    package static func folder(_ path: String, _ files: @escaping @Sendable () -> [File]) -> SiteOutput {
        SiteOutput(.folder(path)) { receiver in for file in files() { receiver.add(file) } }
    }

    package var large: SiteOutput {
        var output = self
        output.isLarge = true
        return output
    }

    /// Makes the files, each time anew.
    package func make(for receiver: some FileReceiver) { write(receiver) }

    /// The same, kept in memory.
    package func files() -> [File] {
        let files = FilesInMemory()
        write(files)
        return files.files
    }
}
