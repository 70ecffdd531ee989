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

    /// What became of a part.
    enum Outcome {
        case made([SiteFile])
        /// It stands published and need not be made; its lines in the list of all files.
        case kept([FileManifest.Entry])
    }

    typealias Take = @Sendable (SitePart) throws(PublicationError) -> Outcome
    typealias Add = @Sendable (SiteFile) throws(PublicationError) -> Void

    /// - Parameters:
    ///   - take: makes a part, or takes it over. Called, as `add` is, from several threads.
    /// - Returns: how many files there are, and the list of them, which is the last.
    func emit(_ take: Take, _ add: Add) throws(PublicationError) -> (files: Int, list: SiteFile) {
        var entries: [FileManifest.Entry] = []
        for search in site.searchParts { entries += try emit([search], take, add) }
        entries += try emit(site.dataParts, take, add)
        let progress = RenderingProgress(total: site.pages.count, report: report)
        entries += try emit(site.pages.map { .page($0) }, take, add, progress)
        report.endProgress()
        entries += try hand(on: JSONSchema.files, to: add)
        let list = FileManifest(entries).file
        try add(list)
        return (entries.count + 1, list)
    }

    /// Makes every part.
    func emit(_ add: Add) throws(PublicationError) -> (files: Int, list: SiteFile) {
        try emit({ .made(site.files(of: $0)) }, add)
    }

    private func emit(
        _ parts: [SitePart], _ take: Take, _ add: Add, _ progress: RenderingProgress? = nil
    ) throws(PublicationError) -> [FileManifest.Entry] {
        let results = parallelMap(parts, jobs: jobs) { part -> Result<[FileManifest.Entry], PublicationError> in
            progress?.step()
            do throws(PublicationError) {
                switch try take(part) {
                case .made(let files): return .success(try hand(on: files, to: add))
                case .kept(let entries): return .success(entries)
                }
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
