/// The list of files that a site carries, `data/manifest.json`, as far as a comparison needs it.
///
/// It holds a file to a line; lines are read as they are, for a large site's list has hundreds of thousands of them.
public struct PublishedList: Sendable, Hashable {
    public struct File: Sendable, Hashable {
        public var path: String
        /// What follows the path on its line: size and hash.
        var signature: ArraySlice<UInt8>
    }

    /// In the order of the list.
    public let files: [File]

    public var paths: [String] { files.map(\.path) }

    /// - Parameter bytes: of the document; lines that name no file are passed over.
    public init(_ bytes: [UInt8]) {
        files = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.starts(with: Self.start) else { return nil }
            let rest = line.dropFirst(Self.start.count)
            // Addresses hold no quotation mark, so the first one ends the path.
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            return File(
                path: String(decoding: rest[..<end], as: UTF8.self),
                signature: rest[end...].last == UInt8(ascii: ",") ? rest[end...].dropLast() : rest[end...])
        }
    }

    private static let start = Array("{\"path\":\"".utf8)
}
