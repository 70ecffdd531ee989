internal import Glibc

/// The folder of a site that stands nowhere yet. Its files are written where they belong, so that nothing is left to do
/// but to move the folder.
struct FirstSite: Sendable {
    let folder: Folder

    static let name = "site"

    static func make(in staging: Folder) throws(FileError) -> FirstSite {
        try staging.makeFolder(name)
        return FirstSite(folder: try staging.open(folder: name))
    }

    /// Writes a file that is not there yet, and the folders around it. May be called from several threads.
    func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
        // A page has a folder of its own, which is not there; of other files the folder nearly always is.
        if let page = path.parent, path.text.hasSuffix("/index.html") { try makeFolder(page) }
        do throws(FileError) { return try folder.write(bytes, to: path.text) } catch {
            guard error.code == ENOENT, let around = path.parent else { throw error }
            try makeFolder(around)
        }
        try folder.write(bytes, to: path.text)
    }

    /// Begins such a file, as `write` writes it.
    func begin(_ path: RelativePath) throws(FileError) -> WrittenFile {
        do throws(FileError) { return try WrittenFile(path.text, in: folder) } catch {
            guard error.code == ENOENT, let around = path.parent else { throw error }
            try makeFolder(around)
        }
        return try WrittenFile(path.text, in: folder)
    }

    private func makeFolder(_ path: RelativePath) throws(FileError) {
        do throws(FileError) { return _ = try folder.makeFolder(path.text) } catch {
            guard error.code == ENOENT, let around = path.parent else { throw error }
            try makeFolder(around)
        }
        try folder.makeFolder(path.text)
    }
}

extension FileError {
    /// Whether a file lies where a folder is needed, or anything where a file is.
    var isClash: Bool { [EEXIST, ENOTDIR, EISDIR].contains(code) }
}
