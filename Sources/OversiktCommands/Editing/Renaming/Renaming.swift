internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// A service or an article gets another id: in its row, in its texts and their names, wherever the content refers to it;
/// and its old addresses go on leading to it.
struct Renaming {
    /// Why nothing is done.
    struct Refusal: Error {
        var wording: Wording
        /// What reading found in the content as it would be.
        var diagnostics = DiagnosticList()
    }

    /// What has an id that is a part of addresses.
    enum Kind: String, CaseIterable {
        /// As the folder with its texts is called.
        case services, articles

        func addresses(_ id: String) -> [String] {
            switch self {
            case .services: ["/tjenester/\(id)/", "/en/services/\(id)/"]
            case .articles: ["/artikler/\(id)/", "/en/articles/\(id)/"]
            }
        }
    }

    /// The id that it has; another one than was asked for where that is an older name of it.
    let old: String
    let new: String
    let kind: Kind
    var edits = FileEdits()
    /// References changed outside its own files.
    var referenceCount = 0
    let tree: FileTree
    let catalogue: Catalogue

    /// - Parameters:
    ///   - name: its id, or one that it had.
    ///   - tree: the files of the content folder.
    init(of name: String, to new: String, in tree: FileTree, _ catalogue: Catalogue) throws(Refusal) {
        guard let found = Renaming.find(name, in: catalogue) else {
            let ids = catalogue.services.map(\.id) + catalogue.articles.map(\.id)
            throw Refusal(wording: .noSuchID(name, near: nearestName(to: name, among: ids)))
        }
        (kind, old) = found
        self.new = new
        self.tree = tree
        self.catalogue = catalogue
        try checkIsFree()
        if kind == .services { try editRow() }
        try editTexts()
        editReferences()
        try verify()
    }

    /// What has the id, services first, or else what had it.
    private static func find(_ name: String, in catalogue: Catalogue) -> (Kind, String)? {
        if catalogue.services.contains(where: { $0.id == name }) { return (.services, name) }
        if catalogue.articles.contains(where: { $0.id == name }) { return (.articles, name) }
        let had = { (kind: Kind, aliases: [String]) in kind.addresses(name).contains(where: aliases.contains) }
        if let service = catalogue.services.first(where: { had(.services, $0.aliases) }) {
            return (.services, service.id)
        }
        return catalogue.articles.first { had(.articles, $0.aliases) }.map { (.articles, $0.id) }
    }

    /// The addresses under which it is known now, on the sides that the site has.
    var oldAddresses: [String] {
        Array(kind.addresses(old).prefix(catalogue.settings.sides.contains(.english) ? 2 : 1))
    }

    func path(_ id: String, _ ending: String) -> String { "\(kind.rawValue)/\(id)\(ending)" }

    private func checkIsFree() throws(Refusal) {
        guard isServiceID(new) else { throw Refusal(wording: .badID(new)) }
        if new == old { throw Refusal(wording: .isCalledSo(new)) }
        let taken = [path(new, ".md"), path(new, ".en.md")].first { tree[$0] != nil }
        if let taken { throw Refusal(wording: .fileExists(taken)) }
        if kind == .services, catalogue.services.contains(where: { $0.id == new }) {
            throw Refusal(wording: .idTaken(new))
        }
        let others =
            catalogue.services.filter { kind != .services || $0.id != old }.map { ($0.id, $0.aliases) }
            + catalogue.articles.filter { kind != .articles || $0.id != old }.map { ($0.id, $0.aliases) }
        for (id, aliases) in others {
            // Its own old address is taken back; another's leads readers elsewhere.
            let claimed = kind.addresses(new).first(where: aliases.contains)
            if let claimed { throw Refusal(wording: .addressTaken(claimed, by: id)) }
        }
    }

    private mutating func editRow() throws(Refusal) {
        guard let place = catalogue.services.first(where: { $0.id == old })?.locations[.id] else { return }
        guard let path = tree.files.first(where: { place.file.hasSuffix($0.path) })?.path else {
            throw Refusal(wording: .notFound(old, in: place.file))
        }
        let line = Int(place.position.line)
        var text = editing(path)
        guard text.replace(old, by: new, in: line...line) == 1 else {
            throw Refusal(wording: .notFound(old, in: "\(place.file):\(line)"))
        }
        edits.write(text.bytes, to: path)
    }

    private mutating func editTexts() throws(Refusal) {
        for ending in [".md", ".en.md"] {
            let path = path(old, ending)
            guard tree[path] != nil else { continue }
            var text = editing(path)
            guard let end = text.endOfFrontMatter, let id = text.field("id", before: end),
                text.replace(old, by: new, in: id) == 1
            else { throw Refusal(wording: .notFound(old, in: path)) }
            if ending == ".md" {
                keepFirstID(in: &text, before: end)
                guard text.changeAliases(adding: oldAddresses, removing: kind.addresses(new)) else {
                    throw Refusal(wording: .notFound("aliases", in: path))
                }
            }
            edits.write(text.bytes, to: self.path(new, ending))
            edits.remove(path)
        }
    }

    /// When a service takes an old id back, its list of old addresses no longer says which one came first.
    private func keepFirstID(in text: inout TextEditing, before end: Int) {
        guard kind == .services, let service = catalogue.services.first(where: { $0.id == old }),
            kind.addresses(new).contains(where: service.aliases.contains), text.field("first_id", before: end) == nil
        else { return }
        text.insert("first_id: \(service.firstID)", before: end)
    }

    func editing(_ path: String) -> TextEditing {
        if let changed = edits.changes[path], let bytes = changed { return TextEditing(bytes) }
        return TextEditing(tree[path] ?? [])
    }

    /// Reads the content as it would be: what is wrong must not be more than it was, and nothing may be lost.
    private func verify() throws(Refusal) {
        let before = ContentReader(folder: "").read(tree.files.map { File(path: $0.path, bytes: $0.bytes) })
        let after = ContentReader(folder: "").read(filesAfter)
        let isWhole = after.catalogue.map { ids(of: $0) == expectedIDs } ?? false
        guard isWhole, after.diagnostics.count(.error) <= before.diagnostics.count(.error) else {
            throw Refusal(wording: .wouldBreak, diagnostics: after.diagnostics)
        }
    }

    private func ids(of catalogue: Catalogue) -> [Kind: Set<String>] {
        [.services: Set(catalogue.services.map(\.id)), .articles: Set(catalogue.articles.map(\.id))]
    }

    private var expectedIDs: [Kind: Set<String>] {
        var ids = ids(of: catalogue)
        ids[kind]?.remove(old)
        ids[kind]?.insert(new)
        return ids
    }

    private var filesAfter: [File] {
        let kept = tree.files.filter { edits.changes[$0.path] == nil }
        let changed = edits.changes.compactMap { path, bytes in bytes.map { File(path: path, bytes: $0) } }
        return kept.map { File(path: $0.path, bytes: $0.bytes) } + changed
    }
}

/// Whether `text` may be an id: small letters a to z and digits in words with single hyphens between, 100 at most.
func isServiceID(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count) else { return false }
    return text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
