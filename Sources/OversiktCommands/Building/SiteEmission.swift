internal import Diagnostics
internal import FileTrees
internal import Parallelism
internal import SiteRendering
internal import Synchronization

/// Makes files of a site and hands each on as soon as it is made. What is done with them (published, compared, kept in
/// memory) is the caller's.
struct SiteEmission {
    let site: SiteRenderer
    let jobs: Int
    let report: Report

    typealias Add = @Sendable (SiteFile) throws(PublicationError) -> Void

    /// Makes every file, the list of all of them last.
    ///
    /// - Parameter add: called from several threads.
    /// - Returns: how many files there are.
    func emitAll(_ add: Add) throws(PublicationError) -> Int {
        let entries = try emit(site.parts, add)
        try add(FileManifest(entries).file)
        return entries.count + 1
    }

    /// Makes these parts, and what every build makes.
    ///
    /// - Parameters:
    ///   - earlier: what may be used of an earlier build.
    ///   - add: called from several threads.
    /// - Returns: the files' lines in the list of all.
    func emit(
        _ parts: [SitePart], after earlier: EarlierBuild = EarlierBuild(), _ add: Add
    ) throws(PublicationError) -> [FileManifest.Entry] {
        let progress = RenderingProgress(total: parts.count, report: report)
        // An index of the search takes, of 50,000 services, some 200 MB until it is written: one after the other.
        let inTurn = [parts.filter(\.isSearch)] + parts.filter { !$0.isSearch }.map { [$0] }
        let results = parallelMap(inTurn, jobs: jobs) { parts in
            Result { () throws(PublicationError) in
                var entries: [FileManifest.Entry] = []
                for part in parts {
                    progress.step()
                    entries += try hand(on: site.files(of: part, after: earlier), to: add)
                }
                return entries
            }
        }
        report.endProgress()
        var entries = try hand(on: JSONSchema.files, to: add)
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
