/// An output folder taken for one build: its surroundings opened, locked, and cleared of an interrupted build's work.
struct Workplace: Sendable {
    let parent: Folder
    let state: StateFolder
    let lock: BuildLock
    let previous: Manifest
    /// Nil where there is no output folder yet, or one that holds nothing, not even a name with a dot: then the site
    /// can be moved there as a whole.
    let output: Folder?

    static func take(
        _ output: String, patience: Duration, faultPoint: FaultPoint?, onWait: () -> Void
    ) throws(PublicationError) -> Workplace {
        let (state, parent) = try machine { () throws(FileError) in
            let place = try OutputPlace(output)
            let parent = try place.openParent(faultPoint: faultPoint)
            return (try StateFolder.make(place, in: parent), parent)
        }
        let lock = try machine { () throws(FileError) in
            try BuildLock.take(in: state.folder, patience: patience, onWait: onWait)
        }
        guard let lock else { throw .anotherBuildIsRunning(output: output) }
        _ = try Recovery.run(state, in: parent)
        return try machine { () throws(FileError) in
            Workplace(
                parent: parent, state: state, lock: lock, previous: try state.manifest(),
                output: try filledOutput(state.place, in: parent))
        }
    }

    private static func filledOutput(_ place: OutputPlace, in parent: Folder) throws(FileError) -> Folder? {
        guard let output = try place.openOutput(in: parent), try !output.entries().isEmpty else { return nil }
        return output
    }

    func makeStaging() throws(PublicationError) -> Folder {
        try machine { () throws(FileError) in
            try state.folder.makeFolder("staging")
            return try state.folder.open(folder: "staging")
        }
    }

    /// Clears the preparations away. Called when something failed already: what cannot be cleared now is cleared by the
    /// next command, and its failure would only hide the first one.
    func discard() {
        do throws(FileError) { try state.discard() } catch {}
    }
}
