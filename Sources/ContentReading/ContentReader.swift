public import Diagnostics
public import Files
internal import Parallelism
public import ServiceCatalogue

/// What was read: the catalogue, and everything that is wrong with the content.
public struct ReadContent: Sendable {
    /// Nil where too little could be read: no `site.yml`, no source, no categories or no classification. A record with mistakes is
    /// in it where it can be, so that the rules are tried on it in the same run; one that lacks what it must have is not.
    public var catalogue: Catalogue?
    public var diagnostics: DiagnosticList
    /// For the next reading of the same folder; nil where none was asked for.
    public var known: KnownFiles?
}

/// Reads the files of the content folder into a catalogue.
///
/// The result depends on the files alone: not on their order, nor on the number of threads.
public struct ContentReader: Sendable {
    let folder: String
    private let jobs: Int

    /// - Parameters:
    ///   - folder: what stands before paths in diagnostics; empty for nothing.
    ///   - jobs: threads that read texts, 1 or more.
    public init(folder: String = "content", jobs: Int = 1) {
        self.folder = folder
        self.jobs = jobs
    }

    /// - Parameter known: what the last reading gave, for whoever reads the folder again and again; an empty one to begin with. What is
    ///   read is the same with any.
    public func read(_ files: [File], knowing known: KnownFiles? = nil) -> ReadContent {
        let files = withoutCopies(
            parallelMap(files, jobs: jobs) { PlacedFile($0, folder: folder) }.sorted { $0.file.path < $1.file.path })
        var site = PartReading(SiteFacts())
        for file in files where file.kind == .settings { site.read(file) }
        let facts = site.facts
        let last = known?.inForce(folder: folder, facts)
        // Texts cost most, and each is by itself; a run of them is one item, so that a thread is not asked for each.
        let parts = parallelMap(files.filter { $0.kind != .settings }, jobs: jobs) { read($0, facts, last) }
        var assembly = Assembly(
            folder: folder, hasEnglishSide: facts.hasEnglishSide, site: site, parts: parts, known: last?.merging)
        for (one, next) in zip(files, files.dropFirst()) where one.file.path == next.file.path {
            assembly.diagnostics.append(.nameTwice(lastPart(of: next.path), at: SourceLocation(next.path)))
        }
        let catalogue = assembly.assemble()
        return ReadContent(
            catalogue: catalogue, diagnostics: assembly.diagnostics,
            known: known.map { _ in KnownFiles(folder: folder, facts: facts, parts, assembly) })
    }

    private func read(_ file: PlacedFile, _ facts: SiteFacts, _ known: KnownFiles?) -> KnownFiles.Part {
        if let part = known?.part(of: file) { return part }
        var reading = PartReading(facts)
        reading.read(file)
        return KnownFiles.Part(file, isKept: known != nil, reading)
    }
}

/// A copy of a file of rows, as file managers name it, is no file of rows beside the one that it was made of: each row in
/// it would be told of as one too many.
private func withoutCopies(_ files: [PlacedFile]) -> [PlacedFile] {
    let rowFiles = Set(files.lazy.filter { $0.kind == .services }.map { lastPart(of: $0.file.path) })
    return files.map { file in
        guard file.kind == .services, let original = originalName(ofCopy: lastPart(of: file.file.path)),
            rowFiles.contains(original)
        else { return file }
        var copy = file
        copy.kind = .unknown
        return copy
    }
}

/// A file with what its path tells.
struct PlacedFile: Sendable {
    /// The letters of its path are whole, also where the disk has them in parts, so that paths can be compared as bytes.
    var file: File
    /// Whether the name on the disk has letters in parts, as macOS writes them.
    var hasDecomposedName: Bool
    var kind: ContentPath
    /// The path that diagnostics show.
    var path: String

    init(_ file: File, folder: String) {
        let whole = file.path.recomposed
        hasDecomposedName = whole != nil
        var file = file
        if let whole { file.path = whole }
        self.file = file
        kind = ContentPath(file.path)
        self.path = folder.isEmpty ? file.path : "\(folder)/\(file.path)"
    }
}
