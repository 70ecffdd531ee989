package import Files
package import Fingerprints
internal import JSON
internal import SiteConventions
internal import SortedLists

/// The list of every file of the site with its hash, published as `data/manifest.json`: for mirrors, and for the next
/// build, which compares itself with it.
///
/// Files are entered as they are made, so none need be kept. The list does not name itself.
package struct FileManifest: Sendable {
    /// What the list says of a file.
    package struct Entry: Sendable, Hashable {
        package let path: String
        /// In bytes.
        let size: Int
        let fingerprint: Fingerprint

        package init(_ file: File) {
            self.init(path: file.path, size: file.bytes.count, fingerprint: Fingerprint(of: file.bytes))
        }

        package init(path: String, size: Int, fingerprint: Fingerprint) {
            self.path = path
            self.size = size
            self.fingerprint = fingerprint
        }

        /// `{"path":"…","size":…,"sha256":"…"}`
        var line: [UInt8] {
            JSONWriter.value { json in
                json.object { json in
                    json.member("path", path)
                    json.key("size")
                    json.number(size)
                    json.member("sha256", fingerprint.description)
                }
            }
        }
    }

    package static let path = "data/manifest.json"

    private let entries: [Entry]

    /// - Parameter entries: in any order.
    package init(_ entries: [Entry]) {
        self.entries = placesInOrderOfBytes(entries.lazy.map(\.path)).map { entries[$0] }
    }

    /// One file to a line, so that two lists are compared line by line.
    package var file: File {
        var document = DataDocument(room: entries.count * 160)
        document.member("version", "1")
        document.member("algorithm", "\"SHA-256\"")
        document.list("files", entries.lazy.map(\.line))
        return File(path: FileManifest.path, bytes: document.closed())
    }
}
