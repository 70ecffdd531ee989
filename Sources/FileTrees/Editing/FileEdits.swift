/// Changes to a few files of a folder that people edit as well: all are made, or none.
///
/// New contents are first written beside the files, under names that begin with a dot, and then moved into place one by
/// one, so that a full disk spoils nothing and no reader ever sees half a file.
public struct FileEdits: Sendable {
    /// What a file holds from now on, by its path below the folder; nil takes the file away.
    public private(set) var changes: [String: [UInt8]?] = [:]

    public init() {}

    public mutating func write(_ bytes: [UInt8], to path: String) { changes.updateValue(bytes, forKey: path) }
    public mutating func remove(_ path: String) { changes.updateValue(nil, forKey: path) }

    /// The paths, in order.
    public var paths: [String] { changes.keys.sorted() }

    /// Makes the changes in the folder at `path`, which must be there. Folders of new files are made where they are not.
    public func apply(to path: String) throws(FileError) {
        let folder = try Folder.open(path)
        var staged: [(temporary: String, path: String)] = []
        do throws(FileError) {
            for path in paths {
                guard let bytes = changes[path] ?? nil else { continue }
                for around in RelativePath(unchecked: path).ancestors.reversed() { try folder.makeFolder(around.text) }
                let temporary = temporaryName(of: path)
                try folder.removeFile(temporary)
                staged.append((temporary, path))
                try folder.write(bytes, to: temporary)
            }
        } catch {
            // The first failure is the one to tell; what cannot be cleaned up has a name that no reader looks at.
            for file in staged { try? folder.removeFile(file.temporary) }
            throw error
        }
        for file in staged { try folder.move(file.temporary, to: folder, file.path) }
        for path in paths where changes[path] == .some(nil) { try folder.removeFile(path) }
    }

    /// What the file `name` in the folder at `path` holds now; nil where there is no such file.
    public static func bytes(of name: String, in path: String) throws(FileError) -> [UInt8]? {
        try Folder.open(path).bytes(of: name)
    }

    private func temporaryName(of path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        let name = parts.popLast() ?? path
        return (parts + [".\(name).oversikt-new"]).joined(separator: "/")
    }
}
