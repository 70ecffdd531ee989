internal import SortedLists

/// A file of the published site, as the list of our own files keeps it.
public struct PublishedFile: Sendable, Hashable {
    public var path: String
    /// In bytes.
    public var size: Int
    public var hash: ContentHash

    public init(path: String, size: Int, hash: ContentHash) {
        self.path = path
        self.size = size
        self.hash = hash
    }
}

extension [PublishedFile] {
    /// Of a list that is sorted by path.
    public func file(_ path: String) -> PublishedFile? {
        let place = partitioningIndex { compareBytes($0.path, path) >= 0 }
        return place < count && compareBytes(self[place].path, path) == 0 ? self[place] : nil
    }
}

/// The list of the files that we published, sorted by path: what of an output folder is ours to replace and remove.
struct Manifest: Sendable, Hashable {
    var files: [PublishedFile] = []

    var encoded: [UInt8] {
        var text = SealedText("oversikt manifest 1")
        for file in files { text.append("\(file.size) \(file.hash) \(file.path)") }
        return text.sealed
    }

    init(files: [PublishedFile] = []) { self.files = files }

    /// Nil where the list was not written to its end, or by another version.
    init?(encoded: [UInt8]) {
        guard let lines = SealedText.lines(of: encoded, title: "oversikt manifest 1") else { return nil }
        for line in lines {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            guard fields.count == 3, let size = Int(String(decoding: fields[0], as: UTF8.self)),
                let hash = ContentHash(digits: fields[1]), let path = RelativePath(checking: fields[2])
            else { return nil }
            files.append(PublishedFile(path: path.text, size: size, hash: hash))
        }
    }
}

/// A text of lines whose last line holds the hash of all before, so that half of it is never taken for the whole.
public struct SealedText {
    private var bytes: [UInt8]

    public init(_ title: String) { bytes = Array("\(title)\n".utf8) }

    /// - Parameter line: without a line feed in it.
    public mutating func append(_ line: String) {
        bytes += line.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    public var sealed: [UInt8] { bytes + Array("end \(ContentHash(of: bytes))\n".utf8) }

    /// The lines between title and end; nil where the title is another or the seal is broken.
    public static func lines(of bytes: [UInt8], title: String) -> ArraySlice<ArraySlice<UInt8>>? {
        let seal = "end 0123456789abcdef\n".utf8.count
        guard bytes.count > seal else { return nil }
        let body = Array(bytes.dropLast(seal))
        guard bytes.suffix(seal).elementsEqual("end \(ContentHash(of: body))\n".utf8), body.last == UInt8(ascii: "\n")
        else {
            return nil
        }
        let lines = body.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, first.elementsEqual(title.utf8) else { return nil }
        return lines.dropFirst()
    }
}
