internal import FileTrees

/// A file of the content: one with a text of a service, or another.
enum FileHash {
    case text(Text)
    case other(ContentHash)

    struct Text {
        /// The service's.
        var id: String
        var isEnglish: Bool
        /// Of the front matter, with its marks.
        var fields: ContentHash
        /// Of what follows it.
        var description: ContentHash
    }

    init(_ file: TreeFile) {
        guard let cut = FileHash.endOfFields(file) else {
            self = .other(ContentHash(ofFile: file))
            return
        }
        let isEnglish = file.path.hasSuffix(".en.md")
        self = .text(
            Text(
                // `amming` of `services/amming.en.md`
                id: String(file.path.dropFirst("services/".count).dropLast(isEnglish ? 6 : 3)), isEnglish: isEnglish,
                fields: ContentHash(ofSlice: file.bytes[..<cut]),
                description: ContentHash(ofSlice: file.bytes[cut...])))
    }

    /// Cuts a text where reading cuts it: after the second line of hyphens. Nil for every other file, and where the cut
    /// is not plain to see: then the file counts as a whole.
    private static func endOfFields(_ file: TreeFile) -> Int? {
        guard file.path.hasPrefix("services/"), file.path.hasSuffix(".md"), isMark(file.bytes[...]) else { return nil }
        var start = 0
        while let lineEnd = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = lineEnd + 1
            if isMark(file.bytes[start...]) { return start }
        }
        return nil
    }

    /// Whether the first line is three hyphens and nothing that can be seen.
    private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
        return bytes.dropFirst(3).prefix { $0 != UInt8(ascii: "\n") }.allSatisfy { $0 <= 0x20 }
    }
}

/// What is gathered of a service's two files.
struct TextHashes {
    let id: String
    private var fields: [ContentHash] = []
    private var norwegian: [ContentHash] = []
    private var english: [ContentHash] = []

    init(id: String) { self.id = id }

    mutating func add(_ text: FileHash.Text) {
        fields.append(text.fields)
        if text.isEnglish { english.append(text.description) } else { norwegian.append(text.description) }
    }

    var combined: BuildMemory.Texts {
        BuildMemory.Texts(
            id: id, fields: ContentHash(combining: fields), norwegian: ContentHash(combining: norwegian),
            english: ContentHash(combining: english))
    }
}

extension ContentHash {
    /// Of a file's path and bytes.
    init(ofFile file: TreeFile) {
        self.init(combining: [ContentHash(of: Array(file.path.utf8)), ContentHash(of: file.bytes)])
    }
}
