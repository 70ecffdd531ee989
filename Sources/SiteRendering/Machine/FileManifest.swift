/// The list of every file of the site with its hash, published as `data/manifest.json`: for mirrors, and for the next
/// build, which compares itself with it.
///
/// Files are entered as they are made, so none need be kept. The list does not name itself.
public struct FileManifest: Sendable {
    public struct Entry: Sendable, Hashable {
        public var path: String
        /// In bytes.
        public var size: Int
        public var hash: SHA256

        public init(_ file: SiteFile) {
            path = file.path
            size = file.bytes.count
            hash = SHA256(of: file.bytes)
        }
    }

    public static let path = "data/manifest.json"

    private let entries: [Entry]

    /// - Parameter entries: in any order.
    public init(_ entries: [Entry]) {
        // By bytes, as `sort` under LC_ALL=C has them.
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// One file to a line, so that two lists are compared line by line.
    public var file: SiteFile {
        var document = DataDocument()
        document.member("version", "1")
        document.member("algorithm", "\"SHA-256\"")
        document.list("files", entries.map(line))
        return SiteFile(path: FileManifest.path, bytes: document.bytes)
    }

    private func line(_ entry: Entry) -> [UInt8] {
        var json = JSONBytes()
        json.object { json in
            json.member("path", entry.path)
            json.key("size")
            json.number(entry.size)
            json.member("sha256", entry.hash.description)
        }
        return json.bytes
    }
}
