public import Diagnostics
public import Files
internal import Parallelism
public import ServiceCatalogue

/// What was read: the catalogue, and everything that is wrong with the content.
public struct ReadContent: Sendable {
    /// Nil where too little could be read: no `site.yml`, no categories or no classification. A record with mistakes is
    /// in it where it can be, so that the rules are tried on it in the same run; one that lacks what it must have is not.
    public var catalogue: Catalogue?
    public var diagnostics: DiagnosticList
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

    public func read(_ files: [File]) -> ReadContent {
        let files = files.sorted { $0.path < $1.path }
        var site = PartReading(hasEnglishSide: nil)
        for file in files where file.path == ContentPath.settingsFile { site.read(PlacedFile(file, folder: folder)) }
        let hasEnglishSide = site.hasEnglishSide
        // Texts cost most, and each is by itself; a run of them is one item, so that a thread is not asked for each.
        let parts = parallelMap(files.filter { $0.path != ContentPath.settingsFile }, jobs: jobs) { file in
            var reading = PartReading(hasEnglishSide: hasEnglishSide)
            reading.read(PlacedFile(file, folder: folder))
            return reading
        }
        var assembly = Assembly(folder: folder, hasEnglishSide: hasEnglishSide, site: site, parts: parts)
        let catalogue = assembly.assemble()
        return ReadContent(catalogue: catalogue, diagnostics: assembly.diagnostics)
    }
}

/// A file with what its path tells.
struct PlacedFile: Sendable {
    var file: File
    var kind: ContentPath
    /// The path that diagnostics show.
    var path: String

    init(_ file: File, folder: String) {
        self.file = file
        kind = ContentPath(file.path)
        path = folder.isEmpty ? file.path : "\(folder)/\(file.path)"
    }
}
