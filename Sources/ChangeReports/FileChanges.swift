/// Which files of a site came, changed and went.
public struct FileChanges: Sendable, Hashable {
    /// Addresses of pages from the site's root, `/tjenester/amming/`, in the order of their bytes.
    public private(set) var added: [String] = []
    public private(set) var changed: [String] = []
    public private(set) var removed: [String] = []
    /// How many files that are no pages came, changed or went.
    public private(set) var others = 0

    public var isNone: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && others == 0 }

    /// - Parameters: `data/manifest.json` of the two sites; an empty one stands for no site.
    public init(from before: [UInt8], to after: [UInt8]) {
        let (old, new) = (PublishedList(before), PublishedList(after))
        var left = Dictionary(old.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for file in new.files {
            if let earlier = left.removeValue(forKey: file.path) {
                if earlier != file { note(file.path, in: \.changed) }
            } else {
                note(file.path, in: \.added)
            }
        }
        for file in old.files where left[file.path] != nil { note(file.path, in: \.removed) }
    }

    private mutating func note(_ path: String, in list: WritableKeyPath<FileChanges, [String]>) {
        if path.hasSuffix(".html") {
            let name = path.hasSuffix("index.html") ? path.dropLast("index.html".count) : path[...]
            self[keyPath: list].append("/\(name)")
        } else {
            others += 1
        }
    }
}
