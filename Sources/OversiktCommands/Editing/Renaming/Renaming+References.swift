internal import FileTrees
internal import Files

extension Renaming {
    /// Changes every reference: in rows and texts, in the menu, and in links.
    mutating func editReferences() {
        for file in tree.files where file.path.hasSuffix(".yml") || file.path.hasSuffix(".md") {
            let path = movedPath(file.path)
            var text = editing(path)
            let count =
                file.path.hasSuffix(".md")
                ? editReferences(inText: &text, at: file.path) : editFields(in: &text, at: path)
            guard count > 0 else { continue }
            edits.write(text.bytes, to: path)
            referenceCount += count
        }
    }

    private func movedPath(_ path: String) -> String {
        for ending in [".md", ".en.md"] where path == self.path(old, ending) { return self.path(new, ending) }
        return path
    }

    /// In the registry, keys that name services or articles; `menu` of the settings names an article.
    private func editFields(in text: inout TextEditing, at path: String) -> Int {
        if path == "site.yml" {
            guard kind == .articles, let menu = text.field("menu", before: text.lines.count + 1) else { return 0 }
            // What a group is called may have the same word in it.
            let numbers = menu.filter { number in
                let line = text.line(number)
                return line.firstRange(of: "title:") == nil || line.firstRange(of: "items:") != nil
            }
            return numbers.reduce(0) { count, number in count + text.replace(old, by: new, in: number...number) }
        }
        let keys =
            kind == .articles
            ? ["article:", "articles:"]
            : ["successor:", "successors:", "predecessors:", "service:", "services:", "example:"]
        var isInList = false
        return text.lines.indices.map { $0 + 1 }.reduce(0) { count, number in
            let line = text.line(number).drop { $0 == " " }
            let field = line.hasPrefix("- ") ? line.dropFirst(2) : line
            let begins = keys.contains { stands($0, in: field) }
            // A list may stand on lines of its own.
            isInList = begins || (isInList && line.hasPrefix("- ") && !line.contains(":"))
            return isInList ? count + text.replace(old, by: new, in: number...number) : count
        }
    }

    /// Whether the line has the key: as its first, or within braces.
    private func stands(_ key: String, in line: Substring) -> Bool {
        line.hasPrefix(key) || ["{", "{ ", ", "].contains { line.contains($0 + key) }
    }

    /// In a text: `related` in its front matter, and links to the file and the addresses in its body.
    private func editReferences(inText text: inout TextEditing, at path: String) -> Int {
        guard let end = text.endOfFrontMatter else { return 0 }
        let isRelated = kind == .services
        let related =
            isRelated ? text.field("related", before: end).map { text.replace(old, by: new, in: $0) } ?? 0 : 0
        guard end < text.lines.count else { return related }
        let body = (end + 1)...text.lines.count
        let files = editFileLinks(in: &text, body, at: path)
        return kind.addresses(old).reduce(related + files) { count, address in
            count + text.replace(address, by: address.replacing(old, with: new), in: body)
        }
    }

    /// A file is named from the folder of the text that links: `amming.md` beside it, `../services/amming.md` elsewhere.
    private func editFileLinks(in text: inout TextEditing, _ body: ClosedRange<Int>, at path: String) -> Int {
        let isBeside = path.hasPrefix(kind.rawValue + "/")
        let other = kind == .services ? Kind.articles : .services
        // Texts of one folder have long been able to name those of the other without it, where there is no doubt.
        let isClear = kind == .services && tree["\(other.rawValue)/\(old).md"] == nil
        return [".md", ".en.md"].reduce(0) { count, ending in
            let (name, changed) = (old + ending, new + ending)
            guard isBeside || isClear else {
                let prefix = kind.rawValue + "/"
                return count + text.replace(prefix + name, by: prefix + changed, in: body)
            }
            return count + text.replace(name, by: changed, in: body, notAfter: other.rawValue + "/")
        }
    }
}
