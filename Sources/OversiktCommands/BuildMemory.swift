internal import ContentReading
internal import FileTrees
internal import ServiceCatalogue
internal import SiteRendering

/// What the pages of a build were made from, as hashes: the descriptions of each service by themselves, and everything
/// else together.
///
/// Where everything else is the same as in the last build, only pages that show a description that changed can differ.
/// Editors mostly change one description at a time, and a page takes longer to make than to read back.
struct BuildMemory: Equatable {
    /// Of the program, the options, the theme, and all content but the services' descriptions.
    let frame: ContentHash
    /// Of both descriptions, by the service's id.
    let descriptions: [String: ContentHash]

    /// - Parameter program: what of the program and its options decides about the bytes of a page.
    init(sources: Pipeline.Sources, program: [String]) {
        var frame = program.joined(separator: "\n").utf8.map { $0 }
        var descriptions: [String: [UInt8]] = [:]
        for file in sources.theme.files { frame += BuildMemory.line(file.path, file.bytes[...]) }
        for file in sources.content.files {
            let split = BuildMemory.endOfFields(file)
            frame += BuildMemory.line(file.path, file.bytes[..<split])
            if split < file.bytes.count {
                descriptions[BuildMemory.id(file.path), default: []] += BuildMemory.line(
                    file.path, file.bytes[split...])
            }
        }
        self.frame = ContentHash(of: frame)
        self.descriptions = descriptions.mapValues { ContentHash(of: $0) }
    }

    private static func line(_ path: String, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(path) \(ContentHash(of: Array(bytes)))\n".utf8)
    }

    /// Where the description of a service begins; the end of every other file. A file that is not cut where reading cuts
    /// it is not cut at all, so no field is ever taken for a part of a description.
    private static func endOfFields(_ file: TreeFile) -> Int {
        let bytes = file.bytes
        guard file.path.hasPrefix("services/"), file.path.hasSuffix(".md"), isMark(bytes[...]) else {
            return bytes.count
        }
        var start = 0
        while let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = lineEnd + 1
            if isMark(bytes[start...]) { return start }
        }
        return bytes.count
    }

    /// Whether the first line is three hyphens and nothing that can be seen.
    private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: Array("---".utf8))
            && bytes.dropFirst(3).prefix { $0 != UInt8(ascii: "\n") }.allSatisfy { $0 <= 0x20 }
    }

    /// `amming` of `services/amming.en.md`.
    private static func id(_ path: String) -> String {
        String(path.dropFirst("services/".count).dropLast(path.hasSuffix(".en.md") ? 6 : 3))
    }
}

extension BuildMemory {
    /// - Parameter list: the hash of the list of files that was published with these pages. A memory that belongs to
    ///   another site than the one that stands is worth nothing, and this tells.
    func encoded(list: ContentHash) -> [UInt8] {
        var text = SealedText(BuildMemory.title)
        text.append("\(list) \(frame)")
        for (id, hash) in descriptions.sorted(by: { $0.key < $1.key }) { text.append("\(hash) \(id)") }
        return text.sealed
    }

    /// Nil where the memory belongs to another site, was not written to its end, or by another version.
    init?(encoded: [UInt8], list: ContentHash) {
        guard let lines = SealedText.lines(of: encoded, title: BuildMemory.title), let first = lines.first else {
            return nil
        }
        let hashes = String(decoding: first, as: UTF8.self).split(separator: " ").compactMap(ContentHash.init(digits:))
        guard hashes.count == 2, hashes[0] == list else { return nil }
        var descriptions: [String: ContentHash] = [:]
        for line in lines.dropFirst() {
            let fields = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
            guard fields.count == 2, let hash = ContentHash(digits: fields[0]) else { return nil }
            descriptions[String(fields[1])] = hash
        }
        self.frame = hashes[1]
        self.descriptions = descriptions
    }

    private static let title = "oversikt memory 1"

    /// Keeps it beside the site that was just published with this list of files, for the next build.
    func keep(for output: String, list: SiteFile) throws {
        try PublishedSite.keep(encoded(list: ContentHash(of: list.bytes)), as: .memory, of: output)
    }
}

extension Session {
    /// Nil on a system where the program cannot tell which program it is.
    var memory: BuildMemory? {
        // The program by its own bytes: another version may make other pages from the same content.
        let file = SingleFile("/proc/self/exe")
        guard let program = try? file.read(limit: 1 << 30) else { return nil }  // then every page is made
        let catalogue = outcome.catalogue
        return BuildMemory(
            sources: sources,
            program: [
                "\(ContentHash(of: program))", "\(markdownLibraryVersion)", sources.themeFolder,
                catalogue?.settings.baseAddress.href ?? "", catalogue?.settings.asOf.description ?? "",
            ])
    }
}
