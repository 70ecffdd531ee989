internal import ContentReading
internal import FileTrees
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
        /// Of what follows it.
        var descriptions: ContentHash
    }

    /// Of the program, its options, the theme, all content but the services' texts, and the addresses of all pages.
    let frame: ContentHash
    /// By the service's id.
    let texts: [String: Texts]

    /// - Parameter program: what of the program and its options decides about the bytes of a page.
    init(sources: Pipeline.Sources, pages: [Page], program: [String]) {
        var frame = program.map { ContentHash(of: Array($0.utf8)) }
        var texts: [String: (fields: [ContentHash], descriptions: [ContentHash])] = [:]
        for file in sources.theme.files { frame += BuildMemory.hashes(of: file.path, file.bytes[...]) }
        for file in sources.content.files {
            guard let text = ServiceTextFile(file) else {
                frame += BuildMemory.hashes(of: file.path, file.bytes[...])
                continue
            }
            texts[text.id, default: ([], [])].fields += BuildMemory.hashes(of: file.path, text.fields)
            texts[text.id, default: ([], [])].descriptions += BuildMemory.hashes(of: file.path, text.description)
        }
        frame += pages.map { ContentHash(of: Array($0.path.text.utf8)) }
        self.frame = ContentHash(combining: frame)
        self.texts = texts.mapValues {
            Texts(fields: ContentHash(combining: $0.fields), descriptions: ContentHash(combining: $0.descriptions))
        }
    }

    private init(frame: ContentHash, texts: [String: Texts]) {
        self.frame = frame
        self.texts = texts
    }

    private static func hashes(of path: String, _ bytes: ArraySlice<UInt8>) -> [ContentHash] {
        [ContentHash(of: Array(path.utf8)), ContentHash(ofSlice: bytes)]
    }

    /// Nil where something else than texts changed.
    func changes(since then: BuildMemory) -> TextChanges? {
        guard frame == then.frame else { return nil }
        let ids = Set(texts.keys).union(then.texts.keys)
        return TextChanges(
            fields: ids.filter { texts[$0]?.fields != then.texts[$0]?.fields },
            descriptions: ids.filter { texts[$0]?.descriptions != then.texts[$0]?.descriptions })
    }
}

/// A file with the texts of a service, cut where reading cuts it: after the second line of hyphens.
private struct ServiceTextFile {
    /// `amming` of `services/amming.en.md`.
    let id: String
    let fields: ArraySlice<UInt8>
    let description: ArraySlice<UInt8>

    /// Nil for every other file, and where the cut is not plain to see: then the file counts as a whole.
    init?(_ file: TreeFile) {
        guard file.path.hasPrefix("services/"), file.path.hasSuffix(".md"), Self.isMark(file.bytes[...]) else {
            return nil
        }
        id = String(file.path.dropFirst("services/".count).dropLast(file.path.hasSuffix(".en.md") ? 6 : 3))
        var start = 0
        while let lineEnd = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = lineEnd + 1
            guard Self.isMark(file.bytes[start...]) else { continue }
            fields = file.bytes[..<start]
            description = file.bytes[start...]
            return
        }
        return nil
    }

    /// Whether the first line is three hyphens and nothing that can be seen.
    private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
        return bytes.dropFirst(3).prefix { $0 != UInt8(ascii: "\n") }.allSatisfy { $0 <= 0x20 }
    }
}

extension BuildMemory {
    /// The memory of a site together with which site that is: one that belongs to another than the one that stands is
    /// worth nothing.
    struct Kept {
        var memory: BuildMemory
        /// Of the list of the files that were published.
        var list: ContentHash
        var stamp: PublicationStamp

        private static let title = "oversikt memory 2"

        var encoded: [UInt8] {
            var text = SealedText(Kept.title)
            text.append("\(list) \(memory.frame) \(stamp.text)")
            for (id, hashes) in memory.texts.sorted(by: { $0.key < $1.key }) {
                text.append("\(hashes.fields) \(hashes.descriptions) \(id)")
            }
            return text.sealed
        }

        init(_ memory: BuildMemory, list: SiteFile, stamp: PublicationStamp) {
            self.memory = memory
            self.list = ContentHash(of: list.bytes)
            self.stamp = stamp
        }

        /// Nil where it was not written to its end, or by another version.
        init?(encoded: [UInt8]) {
            guard let lines = SealedText.lines(of: encoded, title: Kept.title), let first = lines.first,
                let (list, frame, rest) = Kept.fields(of: first), let stamp = PublicationStamp(text: rest)
            else { return nil }
            var texts: [String: Texts] = [:]
            for line in lines.dropFirst() {
                guard let (fields, descriptions, id) = Kept.fields(of: line) else { return nil }
                texts[id] = Texts(fields: fields, descriptions: descriptions)
            }
            memory = BuildMemory(frame: frame, texts: texts)
            self.list = list
            self.stamp = stamp
        }

        /// Two hashes and what follows them.
        private static func fields(of line: ArraySlice<UInt8>) -> (ContentHash, ContentHash, String)? {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            guard fields.count == 3, let first = ContentHash(digits: fields[0]),
                let second = ContentHash(digits: fields[1])
            else { return nil }
            return (first, second, String(decoding: fields[2], as: UTF8.self))
        }

        /// Nil where none was kept for what stands in this folder.
        init?(for output: String) throws {
            guard let bytes = try PublishedSite.note(.memory, of: output) else { return nil }
            self.init(encoded: bytes)
        }

        func keep(for output: String) throws {
            try PublishedSite.keep(encoded, as: .memory, of: output)
        }
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
            ])
    }
}
