internal import ContentReading
internal import FileTrees
internal import Parallelism
internal import ServiceCatalogue
internal import SiteRendering

/// What a site was made from, as hashes: each service's texts by themselves, and everything else together.
///
/// Where everything else is the same as in the last build, only what shows a text that changed can differ. Editors mostly
/// change one text at a time, and a page takes longer to make than to leave alone.
struct BuildMemory: Equatable {
    /// Of a service's two texts.
    struct Texts: Equatable {
        /// Of the front matter.
        var fields: ContentHash
        /// Of what follows it, in each language; of nothing where there is no such file.
        var norwegian: ContentHash
        var english: ContentHash
    }

    /// Of the program, its options, the theme, all content but the services' texts, and the addresses of all pages.
    let frame: ContentHash
    /// By the service's id.
    let texts: [String: Texts]

    /// - Parameter program: what of the program and its options decides about the bytes of a page.
    init(sources: Pipeline.Sources, pages: [Page], program: [String], jobs: Int) {
        var frame = (program + pages.map(\.path.text)).map { ContentHash(of: Array($0.utf8)) }
        frame += sources.theme.files.map { ContentHash(of: $0) }
        var texts: [String: TextHashes] = [:]
        for hash in parallelMap(sources.content.files, jobs: jobs, FileHash.init) {
            switch hash {
            case .text(let id, let text): texts[id, default: TextHashes()].add(text)
            case .other(let hash): frame.append(hash)
            }
        }
        self.frame = ContentHash(combining: frame)
        self.texts = texts.mapValues(\.combined)
    }

    init(frame: ContentHash, texts: [String: Texts]) {
        self.frame = frame
        self.texts = texts
    }

    /// Nil where something else than texts changed.
    func changes(since then: BuildMemory) -> TextChanges? {
        guard frame == then.frame else { return nil }
        let ids = Set(texts.keys).union(then.texts.keys)
        func changed(_ hash: KeyPath<Texts, ContentHash>) -> Set<String> {
            ids.filter { texts[$0]?[keyPath: hash] != then.texts[$0]?[keyPath: hash] }
        }
        return TextChanges(
            fields: changed(\.fields), norwegian: changed(\.norwegian), english: changed(\.english))
    }
}

/// A file of the content: one with a text of a service, or another.
private enum FileHash {
    case text(id: String, (isEnglish: Bool, fields: ContentHash, description: ContentHash))
    case other(ContentHash)

    init(_ file: TreeFile) {
        guard let cut = FileHash.endOfFields(file) else {
            self = .other(ContentHash(of: file))
            return
        }
        let isEnglish = file.path.hasSuffix(".en.md")
        self = .text(
            // `amming` of `services/amming.en.md`
            id: String(file.path.dropFirst("services/".count).dropLast(isEnglish ? 6 : 3)),
            (isEnglish, ContentHash(ofSlice: file.bytes[..<cut]), ContentHash(ofSlice: file.bytes[cut...])))
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

/// What is gathered of a service's two files, which come in the order of their names.
private struct TextHashes {
    private var fields: [ContentHash] = []
    private var norwegian: [ContentHash] = []
    private var english: [ContentHash] = []

    mutating func add(_ text: (isEnglish: Bool, fields: ContentHash, description: ContentHash)) {
        fields.append(text.fields)
        if text.isEnglish { english.append(text.description) } else { norwegian.append(text.description) }
    }

    var combined: BuildMemory.Texts {
        BuildMemory.Texts(
            fields: ContentHash(combining: fields), norwegian: ContentHash(combining: norwegian),
            english: ContentHash(combining: english))
    }
}

extension ContentHash {
    /// Of a file's path and bytes.
    fileprivate init(of file: TreeFile) {
        self.init(combining: [ContentHash(of: Array(file.path.utf8)), ContentHash(of: file.bytes)])
    }
}

extension Session {
    /// Nil on a system where the program cannot tell which program it is.
    func memory(of site: SiteRenderer) -> BuildMemory? {
        // The program by its own bytes: another version may make other pages from the same content.
        let file = SingleFile("/proc/self/exe")
        guard let program = try? file.read(limit: 1 << 30) else { return nil }  // then every page is made
        let settings = outcome.catalogue?.settings
        return BuildMemory(
            sources: sources, pages: site.pages,
            program: [
                "\(ContentHash(of: program))", "\(markdownLibraryVersion)", sources.themeFolder,
                settings?.baseAddress.href ?? "", settings?.asOf.description ?? "",
            ], jobs: options.jobs)
    }
}
