package import Files

/// What of a site is made in one go: a file, or a folder whose files come of one piece of work. The site is the sum of its
/// outputs; whoever publishes, compares, checks or serves it reads that list.
package struct SiteOutput: Sendable {
    package enum Place: Sendable, Hashable {
        /// A file by its path from the site's root.
        case file(String)
        /// All files of this folder, and no others; with a slash at the end.
        case folder(String)
    }

    package let place: Place
    /// Made of all services at once: it takes as long as hundreds of pages.
    package private(set) var isLarge = false
    private let make: @Sendable () -> [File]

    private init(_ place: Place, make: @escaping @Sendable () -> [File]) {
        self.place = place
        self.make = make
    }

    package static func file(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> SiteOutput {
        SiteOutput(.file(path)) { [File(path: path, bytes: bytes())] }
    }

    package static func file(_ file: File) -> SiteOutput { SiteOutput(.file(file.path)) { [file] } }

    /// - Parameter files: with paths from the site's root, all in the folder.
    package static func folder(_ path: String, _ files: @escaping @Sendable () -> [File]) -> SiteOutput {
        SiteOutput(.folder(path), make: files)
    }

    package var large: SiteOutput {
        var output = self
        output.isLarge = true
        return output
    }

    /// Makes the files, each time anew.
    package func files() -> [File] { make() }
}
