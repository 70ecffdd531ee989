internal import Files
internal import Fingerprints

/// What the last reading of a folder gave, for whoever reads the folder again and again: what a file gave stands as long as its bytes
/// do, and what files make together as long as all of them do.
///
/// For the preview alone. A build reads each file once, and remembers nothing.
public struct KnownFiles: Sendable {
    /// What one file gave. An object, for it goes from list to list.
    final class Part: Sendable {
        /// Of the file's bytes; nil where nobody will ask for it again.
        fileprivate let fingerprint: Fingerprint?
        fileprivate let path: String
        fileprivate let hasDecomposedName: Bool
        let reading: PartReading

        var isText: Bool {
            if case .text = reading.kind { true } else { false }
        }

        /// - Parameter isKept: whether anybody will ask for it again.
        init(_ file: PlacedFile, isKept: Bool, _ reading: PartReading) {
            fingerprint = isKept ? Fingerprint(of: file.file.bytes) : nil
            path = file.file.path
            hasDecomposedName = file.hasDecomposedName
            self.reading = reading
        }
    }

    /// What every reading of a file depends on besides the file.
    private var folder = ""
    private var facts = SiteFacts()
    private var parts: [String: Part] = [:]
    private(set) var merging: KnownMerging?

    public init() {}

    init(folder: String, facts: SiteFacts, _ parts: [Part], _ assembly: Assembly? = nil) {
        self.folder = folder
        self.facts = facts
        self.parts = Dictionary(parts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        merging = assembly.map { KnownMerging($0, of: parts) }
    }

    /// Without what was read of another folder, or when `site.yml` said something else that the other files depend on.
    func inForce(folder: String, _ facts: SiteFacts) -> KnownFiles {
        self.folder == folder && self.facts == facts ? self : KnownFiles(folder: folder, facts: facts, [])
    }

    /// Nil where the file is another than it was.
    func part(of file: PlacedFile) -> Part? {
        guard let part = parts[file.file.path], part.hasDecomposedName == file.hasDecomposedName,
            part.fingerprint == Fingerprint(of: file.file.bytes)
        else { return nil }
        return part
    }
}
