internal import Diagnostics
internal import FileTrees
internal import Files
internal import OpenDataFiles
internal import Parallelism
internal import SiteAssembly
internal import SiteConventions
internal import Synchronization

/// Makes all files of a site and hands each on as soon as it is made, or while it is. What is done with them (published,
/// compared, kept in memory) is the caller's.
struct SiteEmission {
    let site: Site
    let jobs: Int
    let report: Report

    /// Makes every file, the list of all of them last.
    ///
    /// - Parameters:
    ///   - begin: where a file that is made piece by piece is written as it grows; nil to have it whole. Called from several
    ///     threads.
    ///   - add: takes a file. Called from several threads.
    /// - Returns: how many files there are.
    @discardableResult
    func emit(
        begin: (@Sendable (_ path: String) -> AddedFile)? = nil,
        _ add: @Sendable (File) throws(PublicationError) -> Void
    ) throws(PublicationError) -> Int {
        let entries = try entries(begin, add)
        try add(FileManifest(entries).file)
        return entries.count + 1
    }

    private func entries(
        _ begin: (@Sendable (_ path: String) -> AddedFile)?, _ add: @Sendable (File) throws(PublicationError) -> Void
    ) throws(PublicationError) -> [FileManifest.Entry] {
        let outputs = site.outputs
        let progress = RenderingProgress(total: outputs.count, report: report)
        let results = parallelMap(outputs, jobs: jobs, large: outputs.prefix(while: \.isLarge).count) { output in
            progress.step()
            return Result { () throws(PublicationError) in try hand(on: output, begin, add) }
        }
        report.endProgress()
        var entries: [FileManifest.Entry] = []
        for result in results { entries += try result.get() }
        return entries
    }

    private func hand(
        on output: SiteOutput, _ begin: ((_ path: String) -> AddedFile)?,
        _ add: (File) throws(PublicationError) -> Void
    ) throws(PublicationError) -> [FileManifest.Entry] {
        guard let begin, case .files = output.place else { return try hand(on: output.files(), to: add) }
        let files = FilesBeingAdded(begin)
        output.make(for: files)
        return try hand(on: files.whole, to: add) + files.entries()
    }

    private func hand(
        on files: [File], to add: (File) throws(PublicationError) -> Void
    ) throws(PublicationError) -> [FileManifest.Entry] {
        var entries: [FileManifest.Entry] = []
        for file in files {
            try add(file)
            entries.append(FileManifest.Entry(file))
        }
        return entries
    }
}

/// The files of one output, which grow where they are published.
private final class FilesBeingAdded: FileReceiver {
    private(set) var whole: [File] = []
    private var growing: [(path: String, file: AddedFile)] = []
    private let beginFile: (String) -> AddedFile

    init(_ begin: @escaping (String) -> AddedFile) { beginFile = begin }

    func add(_ file: File) { whole.append(file) }

    func begin(_ path: String) -> any GrowingFile {
        let file = beginFile(path)
        growing.append((path, file))
        return file
    }

    func entries() throws(PublicationError) -> [FileManifest.Entry] {
        var entries: [FileManifest.Entry] = []
        for (path, file) in growing {
            let (size, fingerprint) = try file.finish()
            entries.append(FileManifest.Entry(path: path, size: size, fingerprint: fingerprint))
        }
        return entries
    }
}

/// Says how many pages are made, at every hundredth part of them.
private final class RenderingProgress: Sendable {
    private let done = Atomic(0)
    private let total: Int
    private let stride: Int
    private let report: Report

    init(total: Int, report: Report) {
        self.total = total
        self.report = report
        stride = max(total / 100, 1)
    }

    func step() {
        let count = done.wrappingAdd(1, ordering: .relaxed).newValue
        guard count.isMultiple(of: stride), total >= 5_000 else { return }
        report.progress(Wording(nb: "Lager side \(count) av \(total) …", en: "Making page \(count) of \(total) …"))
    }
}
