/// A file of the finished site.
public struct SiteFile: Sendable {
    /// From the site's root: `tjenester/amming/index.html`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// What of a site is made in one go: a file, or a folder whose files come of one piece of work. The site is the sum of its
/// outputs; whoever publishes, compares, checks or serves it reads that list.
public struct SiteOutput: Sendable {
    public enum Place: Sendable, Hashable {
        /// A file by its path from the site's root.
        case file(String)
        /// All files of this folder, and no others; with a slash at the end.
        case folder(String)
    }

    public let place: Place
    private let make: @Sendable () -> [SiteFile]

    private init(_ place: Place, make: @escaping @Sendable () -> [SiteFile]) {
        self.place = place
        self.make = make
    }

    static func file(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> SiteOutput {
        SiteOutput(.file(path)) { [SiteFile(path: path, bytes: bytes())] }
    }

    static func file(_ file: SiteFile) -> SiteOutput { SiteOutput(.file(file.path)) { [file] } }

    /// - Parameter files: with paths from the site's root, all in the folder.
    static func folder(_ path: String, _ files: @escaping @Sendable () -> [SiteFile]) -> SiteOutput {
        SiteOutput(.folder(path), make: files)
    }

    /// Makes the files, each time anew.
    public func files() -> [SiteFile] { make() }
}
