internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// A service gets another id: in its row, in its texts and their names, wherever the content refers to it; and its old
/// addresses go on leading to it.
struct ServiceRenaming {
    /// Why nothing is done.
    struct Refusal: Error {
        var wording: Wording
        /// What reading found in the content as it would be.
        var diagnostics = DiagnosticList()
    }

    let old: String
    let new: String
    private(set) var edits = FileEdits()
    /// References changed outside the service's own files.
    private(set) var referenceCount = 0
    private let tree: FileTree
    private let catalogue: Catalogue

    /// - Parameter tree: the files of the content folder.
    init(of old: String, to new: String, in tree: FileTree, _ catalogue: Catalogue) throws(Refusal) {
        self.old = old
        self.new = new
        self.tree = tree
        self.catalogue = catalogue
        guard let service = catalogue.services.first(where: { $0.id == old }) else {
            throw Refusal(wording: .noService(old, near: nearestName(to: old, among: catalogue.services.map(\.id))))
        }
        try checkIsFree(service)
        try editRow(of: service)
        try editTexts(of: service)
        editReferences()
        try verify()
    }

    private var hasEnglishSide: Bool { catalogue.settings.sides.contains(.english) }

    private var oldAddresses: [String] {
        ["/tjenester/\(old)/"] + (hasEnglishSide ? ["/en/services/\(old)/"] : [])
    }

    private func checkIsFree(_ service: Service) throws(Refusal) {
        guard isServiceID(new) else { throw Refusal(wording: .badID(new)) }
        let taken = ["services/\(new).md", "services/\(new).en.md"].first { tree[$0] != nil }
        if let taken { throw Refusal(wording: .fileExists(taken)) }
        if catalogue.services.contains(where: { $0.id == new }) { throw Refusal(wording: .idTaken(new)) }
        for other in catalogue.services {
            let claimed = ["/tjenester/\(new)/", "/en/services/\(new)/"].first(where: other.text.aliases.contains)
            if let claimed { throw Refusal(wording: .addressTaken(claimed, by: other.id)) }
        }
    }

    private mutating func editRow(of service: Service) throws(Refusal) {
        let place = service.locations[.id]
        guard let path = tree.files.first(where: { place.file.hasSuffix($0.path) })?.path else {
            throw Refusal(wording: .notFound(old, in: place.file))
        }
        try edit(path, at: Int(place.position.line), else: place.file)
    }

    /// Changes the id on one line, where it must stand once.
    private mutating func edit(_ path: String, at line: Int, else shown: String) throws(Refusal) {
        var text = editing(path)
        guard text.replace(old, by: new, in: line...line) == 1 else {
            throw Refusal(wording: .notFound(old, in: "\(shown):\(line)"))
        }
        edits.write(text.bytes, to: path)
    }

    private mutating func editTexts(of service: Service) throws(Refusal) {
        for ending in [".md", ".en.md"] {
            let path = "services/\(old)\(ending)"
            guard tree[path] != nil else { continue }
            var text = editing(path)
            guard let end = text.endOfFrontMatter, let id = text.field("id", before: end),
                text.replace(old, by: new, in: id) == 1
            else { throw Refusal(wording: .notFound(old, in: path)) }
            if ending == ".md" { try addAliases(to: &text, end, path) }
            edits.write(text.bytes, to: "services/\(new)\(ending)")
            edits.remove(path)
        }
    }

    private func addAliases(to text: inout TextEditing, _ end: Int, _ path: String) throws(Refusal) {
        guard let field = text.field("aliases", before: end) else {
            text.insert("aliases: [\(oldAddresses.joined(separator: ", "))]", before: end)
            return
        }
        let line = text.line(field.lowerBound)
        if let bracket = line.firstIndex(of: "[") {
            let rest = line[line.index(after: bracket)...]
            let isEmpty = rest.drop { $0 == " " }.hasPrefix("]")
            let added = oldAddresses.joined(separator: ", ") + (isEmpty ? "" : ", ")
            text.replaceLine(field.lowerBound, by: "\(line[...bracket])\(added)\(rest)")
            return
        }
        guard field.count > 1, let dash = text.line(field.lowerBound + 1).firstIndex(of: "-") else {
            throw Refusal(wording: .notFound("aliases", in: path))
        }
        let indent = text.line(field.lowerBound + 1)[..<dash]
        for address in oldAddresses.reversed() {
            text.insert("\(indent)- \(address)", before: field.lowerBound + 1)
        }
    }
}

// MARK: References

extension ServiceRenaming {
    private mutating func editReferences() {
        for file in tree.files where file.path.hasSuffix(".yml") || file.path.hasSuffix(".md") {
            let path = movedPath(file.path)
            var text = editing(path)
            let count = file.path.hasSuffix(".md") ? editReferences(inText: &text) : editSuccessors(in: &text)
            guard count > 0 else { continue }
            edits.write(text.bytes, to: path)
            referenceCount += count
        }
    }

    private func movedPath(_ path: String) -> String {
        switch path {
        case "services/\(old).md": "services/\(new).md"
        case "services/\(old).en.md": "services/\(new).en.md"
        default: path
        }
    }

    private func editSuccessors(in text: inout TextEditing) -> Int {
        var isInList = false
        return text.lines.indices.map { $0 + 1 }.reduce(0) { count, number in
            let line = text.line(number).drop { $0 == " " }
            let begins = line.hasPrefix("successors:") || line.hasPrefix("predecessors:")
            // A list may stand on lines of its own.
            isInList = begins || (isInList && line.hasPrefix("- ") && !line.contains(":"))
            return isInList ? count + text.replace(old, by: new, in: number...number) : count
        }
    }

    /// In a text: `related` in its front matter, and links to the service's file and addresses in its body.
    private func editReferences(inText text: inout TextEditing) -> Int {
        guard let end = text.endOfFrontMatter else { return 0 }
        let related = text.field("related", before: end).map { text.replace(old, by: new, in: $0) } ?? 0
        guard end < text.lines.count else { return related }
        let body = (end + 1)...text.lines.count
        return ["\(old).md", "\(old).en.md", "/tjenester/\(old)/", "/en/services/\(old)/"].reduce(related) {
            count, link in
            count + text.replace(link, by: link.replacing(old, with: new), in: body, notAfter: "articles/")
        }
    }

    private func editing(_ path: String) -> TextEditing {
        if let changed = edits.changes[path], let bytes = changed { return TextEditing(bytes) }
        return TextEditing(tree[path] ?? [])
    }

    /// Reads the content as it would be: what is wrong must not be more than it was, and no service may be lost.
    private func verify() throws(Refusal) {
        let before = ContentReader(folder: "").read(tree.files.map { File(path: $0.path, bytes: $0.bytes) })
        let after = ContentReader(folder: "").read(filesAfter)
        let ids = Set(catalogue.services.map(\.id)).subtracting([old]).union([new])
        let isWhole = after.catalogue.map { Set($0.services.map(\.id)) == ids } ?? false
        guard isWhole, after.diagnostics.count(.error) <= before.diagnostics.count(.error) else {
            throw Refusal(wording: .wouldBreak, diagnostics: after.diagnostics)
        }
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

extension Wording {
    fileprivate static func noService(_ id: String, near: String?) -> Wording {
        let meant = Wording.didYouMean(near)
        return Wording(
            nb: "det finnes ingen tjeneste '\(visible(id))'" + (meant.map { "; \($0.nb)" } ?? ""),
            en: "there is no service '\(visible(id))'" + (meant.map { "; \($0.en)" } ?? ""))
    }

    static func badID(_ id: String) -> Wording {
        Wording(
            nb: "'\(visible(id))' kan ikke være en id: bruk små bokstaver a–z, tall og enkle bindestreker",
            en: "'\(visible(id))' cannot be an id: use small letters a–z, digits and single hyphens")
    }

    static func fileExists(_ path: String) -> Wording {
        Wording(nb: "'\(path)' finnes alt og blir ikke skrevet over", en: "'\(path)' exists and is not overwritten")
    }

    static func idTaken(_ id: String) -> Wording {
        Wording(nb: "id-en '\(id)' er i bruk", en: "the id '\(id)' is taken")
    }

    fileprivate static func addressTaken(_ address: String, by id: String) -> Wording {
        Wording(
            nb: "'\(address)' er en gammel adresse til '\(id)'; ta den bort fra 'aliases' der først",
            en: "'\(address)' is an old address of '\(id)'; remove it from 'aliases' there first")
    }

    fileprivate static func notFound(_ text: String, in place: String) -> Wording {
        Wording(
            nb: "fant ikke '\(text)' der den skulle stå i \(place); endre den filen for hånd",
            en: "did not find '\(text)' where it should stand in \(place); change that file by hand")
    }

    fileprivate static let wouldBreak = Wording(
        nb: "endringen ville gitt feil i innholdet; ingenting er skrevet",
        en: "the change would cause errors in the content; nothing was written")
}
