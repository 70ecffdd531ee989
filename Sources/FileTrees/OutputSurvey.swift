/// What is to lie in an output folder, and what of it we published before.
struct OutputExpectation: Sendable {
    let new: Set<RelativePath>
    let old: Set<RelativePath>
    let newFolders: Set<RelativePath>
    let oldFolders: Set<RelativePath>

    /// - Parameters: both sorted.
    init(new: [RelativePath], old: [RelativePath]) {
        self.new = Set(new)
        newFolders = folders(around: new)
        // Nearly every build has the pages of the last one, and sets of 200,000 paths take their time.
        let isSame = new == old
        self.old = isSame ? self.new : Set(old)
        oldFolders = isSame ? newFolders : folders(around: old)
    }
}

/// What lies in an output folder, seen against what is to lie there. All lists are in the order of the paths' bytes.
struct OutputSurvey: Sendable {
    /// Files of the new site that are there in some form.
    var standing: Set<RelativePath> = []
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

    /// Walks the folders that hold, or held, something of ours; no other is even listed (a `.git` may be large).
    init(of folder: Folder, expecting expected: OutputExpectation) throws(FileError) {
        try walk(folder, prefix: "", expected, isInTheWay: false)
    }

    private mutating func walk(
        _ folder: Folder, prefix: String, _ expected: OutputExpectation, isInTheWay: Bool
    ) throws(FileError) {
        for entry in try folder.entries() {
            let path = RelativePath(trusting: prefix + entry.name)
            // A name that is not UTF-8 is shown with �, and must not be taken for a page whose name has that very sign.
            if !entry.isUTF8 {
                note(foreign: path.text, isInTheWay)
            } else if entry.kind == .folder {
                try visit(path, entry.name, in: folder, expected, isInTheWay: isInTheWay)
            } else {
                note(path, entry.kind, expected, isInTheWay: isInTheWay)
            }
        }
    }

    private mutating func visit(
        _ path: RelativePath, _ name: String, in folder: Folder, _ expected: OutputExpectation, isInTheWay: Bool
    ) throws(FileError) {
        let wantsFile = expected.new.contains(path)
        guard expected.oldFolders.contains(path) || (!wantsFile && expected.newFolders.contains(path)) else {
            note(foreign: path.text + "/", isInTheWay || wantsFile)
            return
        }
        if wantsFile { foldersInTheWay.append(path) }
        folders.append(path)
        try walk(
            try folder.open(folder: name), prefix: path.text + "/", expected, isInTheWay: isInTheWay || wantsFile)
    }

    private mutating func note(
        _ path: RelativePath, _ kind: EntryKind, _ expected: OutputExpectation, isInTheWay: Bool
    ) {
        let isOurs = expected.old.contains(path)
        if expected.newFolders.contains(path) {
            // A link that took a page's place may have been meant as the folder; its owner must say.
            if isOurs, kind == .file { filesInTheWay.append(path) } else { obstacles.append(path.text) }
        } else if expected.new.contains(path) {
            standing.insert(path)
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
