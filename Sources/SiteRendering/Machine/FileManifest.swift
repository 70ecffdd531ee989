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

    /// The entries of a list that this program wrote; lines that are none are passed over.
    public static func entries(of document: [UInt8]) -> [Entry] {
        document.split(separator: UInt8(ascii: "\n")).compactMap { Entry(line: $0) }
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

extension FileManifest.Entry {
    /// Reads `{"path":"…","size":1,"sha256":"…"}`. Paths hold no quotation mark, so these divide the line.
    fileprivate init?(line: ArraySlice<UInt8>) {
        let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard parts.count == 11, parts[1].elementsEqual("path".utf8) else { return nil }
        let digits = parts[6].filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let size = Int(String(decoding: digits, as: UTF8.self)),
            let hash = SHA256(digits: String(decoding: parts[9], as: UTF8.self))
        else { return nil }
        self.path = String(decoding: parts[3], as: UTF8.self)
        self.size = size
        self.hash = hash
    }
}
