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

    /// Takes over a part that stands published and need not be made; nil where it must be.
    typealias Keep = @Sendable (SitePart) throws(PublicationError) -> [FileManifest.Entry]?
    typealias Add = @Sendable (SiteFile) throws(PublicationError) -> Void

    /// - Parameters:
    ///   - keep: asked for each part before it is made. Called, as `add` is, from several threads.
    /// - Returns: how many files there are, and the list of them, which is the last.
    func emit(
        keeping keep: Keep = { _ in nil }, _ add: Add
    ) throws(PublicationError) -> (files: Int, list: SiteFile) {
        var entries = try make(site.partsBesidePages, keep, add)
        let progress = RenderingProgress(total: site.pages.count, report: report)
        entries += try make(site.pages.map { .page($0) }, keep, add, progress)
        report.endProgress()
        entries += try hand(on: JSONSchema.files, to: add)
        let list = FileManifest(entries).file
        try add(list)
        return (entries.count + 1, list)
    }

    private func make(
        _ parts: [SitePart], _ keep: Keep, _ add: Add, _ progress: RenderingProgress? = nil
    ) throws(PublicationError) -> [FileManifest.Entry] {
        let results = parallelMap(parts, jobs: jobs) { part -> Result<[FileManifest.Entry], PublicationError> in
            progress?.step()
            do throws(PublicationError) {
                if let kept = try keep(part) { return .success(kept) }
                return .success(try hand(on: site.files(of: part), to: add))
            } catch {
                return .failure(error)
            }
        }
        var entries: [FileManifest.Entry] = []
        for result in results { entries += try result.get() }
        return entries
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
