/// What is to lie in an output folder, and what of it we published before.
struct OutputExpectation: Sendable {
    var new: SortedPaths
    var old: SortedPaths

    /// - Parameters: both sorted.
    init(new: [RelativePath], old: [RelativePath]) {
        self.new = SortedPaths(new)
        self.old = SortedPaths(old)
    }
}

/// What lies in an output folder, seen against what is to lie there. All lists are in the order of the paths' bytes.
struct OutputSurvey: Sendable {
    /// Of each file of the new site, whether it is there in some form.
    var standing: [Bool]
    /// Our folders that are there, old and new.
    var folders: [RelativePath] = []
    /// Files that we published and that the new site has not.
    var stale: [RelativePath] = []
    /// Stale files at places where the new site needs a folder.
    var filesInTheWay: [RelativePath] = []
    /// Folders of ours at places where the new site has a file.
    var foldersInTheWay: [RelativePath] = []
    /// Neither ours nor in the way; a folder stands for all in it and has a slash at the end.
    var foreign: [String] = []
    /// Not ours and in the way.
    var obstacles: [String] = []

    private var expected: OutputExpectation

    /// Walks the folders that hold, or held, something of ours; no other is even listed (a `.git` may be large).
    init(of output: Folder, expecting expected: OutputExpectation) throws(FileError) {
        self.expected = expected
        standing = Array(repeating: false, count: expected.new.all.count)
        try walk(OpenFolder(folder: output, prefix: ""), isInTheWay: false)
    }

    /// A folder of the output folder, or that itself.
    private struct OpenFolder {
        var folder: Folder
        /// Its path with a slash; empty for the output folder.
        var prefix: String

        func name(of path: RelativePath) -> String {
            String(decoding: path.text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        }
    }

    private mutating func walk(_ place: OpenFolder, isInTheWay: Bool) throws(FileError) {
        for entry in try place.folder.entries() {
            let path = RelativePath(unchecked: place.prefix + entry.name)
            // A name that is not UTF-8 is shown with �, and must not be taken for a page whose name has that very sign.
            if !entry.isUTF8 {
                note(foreign: path.text, isInTheWay)
            } else if entry.kind == .folder {
                try visit(path, in: place, isInTheWay: isInTheWay)
            } else {
                note(path, entry.kind, isInTheWay: isInTheWay)
            }
        }
    }

    private mutating func visit(_ path: RelativePath, in place: OpenFolder, isInTheWay: Bool) throws(FileError) {
        let isNeeded = expected.new.needs(folder: path)
        let wantsFile = !isNeeded && expected.new.contains(path)
        guard isNeeded || expected.old.needs(folder: path) else {
            note(foreign: path.text + "/", isInTheWay || wantsFile)
            return
        }
        if wantsFile { foldersInTheWay.append(path) }
        folders.append(path)
        let folder = try place.folder.open(folder: place.name(of: path))
        try walk(OpenFolder(folder: folder, prefix: path.text + "/"), isInTheWay: isInTheWay || wantsFile)
    }

    private mutating func note(_ path: RelativePath, _ kind: EntryKind, isInTheWay: Bool) {
        if let index = expected.new.index(of: path) {
            standing[index] = true
            return
        }
        let isOurs = expected.old.contains(path)
        if expected.new.needs(folder: path) {
            // A link that took a page's place may have been meant as the folder; its owner must say.
            if isOurs, kind == .file { filesInTheWay.append(path) } else { obstacles.append(path.text) }
        } else if isOurs {
            stale.append(path)
        } else {
            note(foreign: path.text, isInTheWay)
        }
    }

    private mutating func note(foreign path: String, _ isInTheWay: Bool) {
        if isInTheWay { obstacles.append(path) } else { foreign.append(path) }
    }
}
