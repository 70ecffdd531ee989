internal import Diagnostics
internal import FileTrees
internal import Parallelism
internal import SiteRendering
internal import Synchronization

/// Makes every file of a site, hands each on as soon as it is made, and makes the list of all of them at the end. What
/// is done with the files (published, compared, kept in memory) is the caller's.
struct SiteEmission {
    let site: SiteRenderer
    let jobs: Int
    let report: Report

    /// Takes over a page that stands published and need not be made; nil where it must be.
    typealias Keep = @Sendable (Page) throws(PublicationError) -> [FileManifest.Entry]?

    /// - Parameters:
    ///   - keep: asked for each page before it is made. Called, as `add` is, from several threads.
    /// - Returns: how many files there are, and the list of them, which is the last.
    func emit(
        keeping keep: Keep = { _ in nil }, _ add: @Sendable (SiteFile) throws(PublicationError) -> Void
    ) throws(PublicationError) -> (files: Int, list: SiteFile) {
        var entries: [FileManifest.Entry] = []
        // What is made of all services at once, one after the other: at 50,000 services each takes some 200 MB.
        for side in site.sides { entries += try hand(on: site.searchFiles(of: side), to: add) }
        entries += try hand(on: site.assets + site.machineFiles + JSONSchema.files, to: add)
        let progress = RenderingProgress(total: site.pages.count, report: report)
        let results = parallelMap(site.pages, jobs: jobs) { page -> Result<[FileManifest.Entry], PublicationError> in
            progress.step()
            do throws(PublicationError) {
                if let kept = try keep(page) { return .success(kept) }
                return .success(try hand(on: site.files(of: page), to: add))
            } catch {
                return .failure(error)
            }
        }
        report.endProgress()
        for result in results { entries += try result.get() }
        let list = FileManifest(entries).file
        try add(list)
        return (entries.count + 1, list)
    }

    private func hand(
        on files: [SiteFile], to add: (SiteFile) throws(PublicationError) -> Void
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
