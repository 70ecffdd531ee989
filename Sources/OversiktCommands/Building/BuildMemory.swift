internal import ContentReading
internal import FileTrees
internal import Parallelism
internal import ServiceCatalogue
internal import SiteRendering

/// What a site was made from, as hashes: each service's texts by themselves, and everything else together.
///
/// Where everything else is the same as in the last build, only what shows a text that changed can differ. Editors mostly
/// change one text at a time, and a page takes longer to make than to leave alone.
struct BuildMemory {
    /// Of a service's two texts.
    struct Texts: Hashable {
        /// The service's.
        var id: String
        /// Of the front matter.
        var fields: ContentHash
        /// Of what follows it, in each language; of nothing where there is no such file.
        var norwegian: ContentHash
        var english: ContentHash
    }

    /// Of the program, its options, and all content but the services' texts.
    let content: ContentHash
    /// Of the theme and the addresses of all pages; nil until they are known.
    private(set) var site: ContentHash?
    /// In the order of the files' names.
    let texts: [Texts]
    /// For each file of the content the text that it is of, if any.
    private let textOfFile: [(text: Int, isEnglish: Bool)?]

    /// - Parameter program: what of the program and its options decides about the bytes of a page.
    init(of tree: FileTree, program: [String], jobs: Int) {
        var content = [BuildMemory.hash(of: program)]
        var texts: [TextHashes] = []
        textOfFile = parallelMap(tree.files, jobs: jobs, FileHash.init).map { hash in
            switch hash {
            case .text(let text):
                // The English file comes just before the Norwegian one.
                if texts.last?.id != text.id { texts.append(TextHashes(id: text.id)) }
                texts[texts.count - 1].add(text)
                return (texts.count - 1, text.isEnglish)
            case .other(let hash):
                content.append(hash)
                return nil
            }
        }
        self.content = ContentHash(combining: content)
        self.texts = texts.map(\.combined)
    }

    init(content: ContentHash, site: ContentHash?, texts: [Texts]) {
        self.content = content
        self.site = site
        self.texts = texts
        textOfFile = []
    }

    /// Adds what is known when the site is planned.
    mutating func add(theme: FileTree, pages: [Page]) {
        let files = theme.files.map { ContentHash(ofFile: $0) }
        site = ContentHash(combining: files + [BuildMemory.hash(of: pages.lazy.map(\.path.text))])
    }

    /// Whether everything but services' texts is the same as then, and the site has the same pages.
    func hasSameFrame(as then: BuildMemory) -> Bool { content == then.content && site != nil && site == then.site }

    /// For each file of the content whether it is a text in which an earlier run found nothing, and still the same.
    func provenFiles(since then: Kept) -> [Bool] {
        guard content == then.memory.content else { return [] }
        let earlier = Dictionary(
            zip(then.memory.texts, then.proofs).map { ($0.id, ($0, $1)) }, uniquingKeysWith: { first, _ in first })
        return textOfFile.map { place in
            guard let place else { return false }
            let text = texts[place.text]
            guard let (before, proof) = earlier[text.id], before.fields == text.fields else { return false }
            return place.isEnglish
                ? proof.english && before.english == text.english
                : proof.norwegian && before.norwegian == text.norwegian
        }
    }

    /// - Parameter lines: without line feeds.
    private static func hash(of lines: some Sequence<String>) -> ContentHash {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return ContentHash(of: bytes)
    }

    /// Nil where something else than texts changed.
    func changes(since then: BuildMemory) -> TextChanges? {
        guard hasSameFrame(as: then) else { return nil }
        var changes = TextChanges()
        // Mostly the same services have texts, in the same order; then nothing need be looked up.
        let isAligned = texts.count == then.texts.count && zip(texts, then.texts).allSatisfy { $0.id == $1.id }
        let pairs = isAligned ? zip(texts, then.texts).map { ($0, $1) } : BuildMemory.pairs(texts, then.texts)
        for (now, then) in pairs where now != then {
            if now.fields != then.fields { changes.fields.insert(now.id) }
            if now.norwegian != then.norwegian { changes.norwegian.insert(now.id) }
            if now.english != then.english { changes.english.insert(now.id) }
        }
        return changes
    }

    /// Each service's texts of now and then; such as have none are as if they were empty.
    private static func pairs(_ now: [Texts], _ then: [Texts]) -> [(Texts, Texts)] {
        var earlier = Dictionary(then.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = now.map { ($0, earlier.removeValue(forKey: $0.id) ?? TextHashes(id: $0.id).combined) }
        return pairs + earlier.values.map { (TextHashes(id: $0.id).combined, $0) }
    }
}

extension BuildMemory {
    /// Nil on a system where the program cannot tell which program it is: then every page is made.
    init?(of tree: FileTree, _ options: SharedOptions) {
        // The program by its own bytes: another version may make other pages from the same content.
        guard let program = try? SingleFile("/proc/self/exe").read(limit: 1 << 30) else { return nil }
        let said = [options.themes, options.theme, options.asOf, options.baseURL].map { $0 ?? "" }
        self.init(
            of: tree, program: ["\(ContentHash(of: program))", "\(markdownLibraryVersion)", options.content] + said,
            jobs: options.jobs)
    }
}
