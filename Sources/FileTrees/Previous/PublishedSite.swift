/// What stands in an output folder since the last build.
public enum PublishedSite {
    /// To be called at the start of every command: completes the switch-over of a build that was interrupted, or clears
    /// away what one had prepared.
    ///
    /// - Parameter output: the output folder; where nothing was interrupted, nothing is written or locked, so a folder
    ///   that is read-only is no failure.
    public static func recover(_ output: String) throws(PublicationError) -> Recovery {
        try recover(output, faultPoint: nil)
    }

    static func recover(_ output: String, faultPoint: FaultPoint?) throws(PublicationError) -> Recovery {
        guard let (state, parent) = try machine({ () throws(FileError) in try open(output, faultPoint) }),
            try machine({ () throws(FileError) in try state.hasLeftovers() })
        else { return .nothing }
        guard let lock = try machine({ () throws(FileError) in try BuildLock.take(in: state.folder) }) else {
            return .anotherBuildIsRunning
        }
        defer { lock.release() }
        return try Recovery.run(state, in: parent)
    }

    /// The paths of the files that were published there, sorted; none where nothing was, or where it is not known.
    public static func paths(of output: String) throws(FileError) -> [String] {
        try manifest(of: output).paths.map(\.text)
    }

    static func manifest(of output: String) throws(FileError) -> Manifest {
        try open(output, nil)?.0.manifest() ?? Manifest()
    }

    /// What a build keeps beside a published site, never in it, for the next one.
    public enum Note: String, Sendable, CaseIterable {
        /// What it found wrong.
        case findings
    }

    /// What `keep` was given last for this output folder; nil where there is nothing.
    public static func note(_ note: Note, of output: String) throws(FileError) -> [UInt8]? {
        try open(output, nil)?.0.note(note.rawValue)
    }

    /// Keeps bytes for the next build. They are replaced in one move, so a program that is killed leaves the old or the
    /// new ones; and whoever deletes them loses nothing but time.
    public static func keep(_ bytes: [UInt8], as note: Note, of output: String) throws(FileError) {
        try open(output, nil)?.0.write(bytes, asNote: note.rawValue)
    }

    /// The bytes of a file in an output folder, whoever wrote it; nil where there is none.
    ///
    /// - Parameter path: below the folder, with slashes; one that would lead out of it is as if there were none.
    public static func bytes(of path: String, in output: String) throws(FileError) -> [UInt8]? {
        guard let checked = RelativePath(checking: path) else { return nil }
        let folder: Folder
        do throws(FileError) { folder = try Folder.open(output) } catch {
            if error.isAbsence { return nil }
            throw error
        }
        return try folder.bytes(of: checked.text)
    }

    static func open(_ output: String, _ faultPoint: FaultPoint?) throws(FileError) -> (StateFolder, Folder)? {
        let place: OutputPlace
        do throws(FileError) { place = try OutputPlace(output) } catch {
            // Not even the folder around it is there.
            if error.isAbsence { return nil }
            throw error
        }
        let parent = try place.openParent(faultPoint: faultPoint)
        return try StateFolder.open(place, in: parent).map { ($0, parent) }
    }
}
