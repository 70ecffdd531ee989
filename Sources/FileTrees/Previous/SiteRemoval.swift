/// Takes away a site that was published in an output folder, and what is kept beside it.
public struct SiteRemoval: Sendable {
    /// How many files of ours went.
    public private(set) var removed = 0
    /// What is not ours and stays, sorted; a folder has a slash at the end and stands for all in it.
    public private(set) var foreign: [String] = []

    /// Removes what we published in the folder at `output`, the folder itself where it holds nothing else, and the state
    /// folder beside it.
    ///
    /// - Returns: nil where no site of ours is known there; nothing is touched then.
    public static func run(_ output: String) throws(PublicationError) -> SiteRemoval? {
        guard let (state, parent) = try machine({ () throws(FileError) in try PublishedSite.open(output, nil) }) else {
            return nil
        }
        let lock = try machine { () throws(FileError) in try BuildLock.take(in: state.folder) }
        guard let lock else { throw .anotherBuildIsRunning(output: output) }
        defer { lock.release() }
        _ = try Recovery.run(state, in: parent)
        return try machine { () throws(FileError) in
            var removal = SiteRemoval()
            try removal.removeFiles(of: state, in: parent)
            // Last, for without its list our files would be anybody's.
            try parent.removeTree(state.place.stateName)
            return removal
        }
    }

    private mutating func removeFiles(of state: StateFolder, in parent: Folder) throws(FileError) {
        guard let output = try state.place.openOutput(in: parent) else { return }
        let ours = try state.manifest().paths
        let survey = try OutputSurvey(of: output, expecting: OutputExpectation(new: [], old: ours))
        foreign = survey.foreign + survey.obstacles
        for path in survey.stale { try output.removeFile(path.text) }
        for folder in survey.folders.reversed() { try output.removeEmptyFolder(folder.text) }
        removed = survey.stale.count
        if foreign.isEmpty { try parent.removeEmptyFolder(state.place.name) }
    }
}
