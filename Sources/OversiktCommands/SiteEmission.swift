internal import Diagnostics
internal import FileTrees
internal import Parallelism
internal import ServiceCatalogue
internal import SiteRendering
internal import Synchronization

/// Makes every file of a site, hands each on as soon as it is made, and makes the list of all of them at the end. What
/// is done with the files (published, compared, kept in memory) is the caller's.
struct SiteEmission {
    let site: SiteRenderer
    let jobs: Int
    let report: Report

    /// Files that are made together, on whichever thread is free.
    private enum Work: Sendable {
        case search(SiteSide)
        case machineFiles
        case page(Page)

        func files(of site: SiteRenderer, jobs: Int) -> [SiteFile] {
            switch self {
            case .search(let side): site.searchFiles(of: side, jobs: jobs)
            case .machineFiles: site.assets + site.machineFiles + JSONSchema.files
            case .page(let page): site.files(of: page)
            }
        }
    }

    /// - Parameter add: called from several threads.
    /// - Returns: how many files there are.
    @discardableResult
    func emit(_ add: @Sendable (SiteFile) throws(PublicationError) -> Void) throws(PublicationError) -> Int {
        var entries: [FileManifest.Entry] = []
        // What is made of all services at once, one after the other: at 50,000 services each takes some 200 MB.
        for work in site.sides.map({ Work.search($0) }) + [.machineFiles] {
            entries += try hand(on: work.files(of: site, jobs: jobs), to: add)
        }
        let progress = RenderingProgress(total: site.pages.count, report: report)
        let results = parallelMap(site.pages, jobs: jobs) { page -> Result<[FileManifest.Entry], PublicationError> in
            progress.step()
            do throws(PublicationError) {
                return .success(try hand(on: Work.page(page).files(of: site, jobs: 1), to: add))
            } catch {
                return .failure(error)
            }
        }
        report.endProgress()
        for result in results { entries += try result.get() }
        try add(FileManifest(entries).file)
        return entries.count + 1
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
