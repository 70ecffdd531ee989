internal import Diagnostics
internal import FileTrees
internal import Files
internal import OpenDataFiles
internal import Parallelism
internal import SiteAssembly
internal import SiteConventions
internal import Synchronization

/// Makes all files of a site and hands each on as soon as it is made. What is done with them (published, compared, kept in
/// memory) is the caller's.
struct SiteEmission {
    let site: Site
    let jobs: Int
    let report: Report

    /// Makes every file, the list of all of them last.
    ///
    /// - Parameter add: called from several threads.
    /// - Returns: how many files there are.
    @discardableResult
    func emit(_ add: @Sendable (File) throws(PublicationError) -> Void) throws(PublicationError) -> Int {
        let entries = try entries(of: site.outputs, handingOnTo: add)
        try add(FileManifest(entries).file)
        return entries.count + 1
    }

    private func entries(
        of outputs: [SiteOutput], handingOnTo add: @Sendable (File) throws(PublicationError) -> Void
    ) throws(PublicationError) -> [FileManifest.Entry] {
        let progress = RenderingProgress(total: outputs.count, report: report)
        let results = parallelMap(outputs, jobs: jobs, large: outputs.prefix(while: \.isLarge).count) { output in
            progress.step()
            return Result { () throws(PublicationError) in try hand(on: output.files(), to: add) }
        }
        report.endProgress()
        var entries: [FileManifest.Entry] = []
        for result in results { entries += try result.get() }
        return entries
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
