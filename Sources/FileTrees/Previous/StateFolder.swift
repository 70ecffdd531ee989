/// The folder beside the output folder in which we keep what is ours and never published:
///
/// - `lock`, held by the build at work;
/// - `manifest`, the files that we published; `manifest.next`, those of the site that is being switched to;
/// - `journal`, the operations of a switch-over that has begun (`journal.part` while it is written);
/// - `findings`, what the last build found wrong, for the next change report (`.part` while written);
/// - `staging/`, the added and changed files by number, large ones as `large-` and a number until they are complete, and
///   `kept-` links to the replaced and removed ones; of a first build the whole folder, `site/`, with every file in its
///   place.
struct StateFolder: Sendable {
    let folder: Folder
    let place: OutputPlace

    /// Nil where there is none yet: nothing was ever published there.
    static func open(_ place: OutputPlace, in parent: Folder) throws(FileError) -> StateFolder? {
        guard try parent.kind(of: place.stateName) != nil else { return nil }
        return StateFolder(folder: try parent.open(folder: place.stateName), place: place)
    }

    static func make(_ place: OutputPlace, in parent: Folder) throws(FileError) -> StateFolder {
        try parent.makeFolder(place.stateName)
        return StateFolder(folder: try parent.open(folder: place.stateName), place: place)
    }

    func manifest() throws(FileError) -> Manifest {
        guard let bytes = try folder.bytes(of: "manifest") else { return Manifest() }
        // A broken list (after a power failure) makes the pages foreign: those that are equal are taken over, for the
        // others the user is asked.
        return Manifest(encoded: bytes) ?? Manifest()
    }

    func journal() throws(FileError) -> Journal? {
        try folder.bytes(of: "journal").flatMap { Journal(encoded: $0) }
    }

    /// - Parameter list: the files of the site that is to be switched to, as `Manifest` encodes them.
    func write(next list: [UInt8]) throws(FileError) { try folder.write(list, to: "manifest.next") }

    /// From here on the switch-over will be completed, by this program or the next.
    func write(_ journal: Journal) throws(FileError) {
        try folder.write(journal.encoded, to: "journal.part")
        try folder.move("journal.part", to: folder, "journal")
    }

    /// The new manifest takes effect and the switch-over is over.
    func finish() throws(FileError) {
        if try folder.kind(of: "manifest.next") != nil { try folder.move("manifest.next", to: folder, "manifest") }
        try folder.removeFile("journal")
    }

    /// Clears an unfinished build away; the journal goes first, for without its files it would mean nothing.
    func discard() throws(FileError) {
        for name in Self.leftovers {
            guard let kind = try folder.kind(of: name) else { continue }
            if kind == .folder { try folder.removeTree(name) } else { try folder.removeFile(name) }
        }
    }

    func note(_ name: String) throws(FileError) -> [UInt8]? { try folder.bytes(of: name) }

    func write(_ bytes: [UInt8], asNote name: String) throws(FileError) {
        try folder.removeFile("\(name).part")
        try folder.write(bytes, to: "\(name).part")
        try folder.move("\(name).part", to: folder, name)
    }

    func hasLeftovers() throws(FileError) -> Bool {
        for name in Self.leftovers where try folder.kind(of: name) != nil { return true }
        return false
    }

    private static let leftovers = ["journal", "journal.part", "manifest.next", "staging"]
}
