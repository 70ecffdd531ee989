internal import Fingerprints
internal import Synchronization

/// Publishes a site into a folder: files are added one by one, compared with what is published and staged beside it;
/// `commit` switches the whole over in one burst.
///
///     let publication = try Publication(output: "public")
///     try publication.add("index.html", bytes)    // from any number of threads
///     let summary = try publication.commit()
///
/// What it promises:
/// - A file whose bytes are published already is not touched. The bytes on the disk are compared, not a list of hashes,
///   so a page that somebody edited in the output folder is mended.
/// - At every moment each file is wholly the old or the new one, and a page that both sites have is there. A program
///   that is killed leaves the old site, the new one, or a switch-over that `recover` completes.
/// - What we did not publish stays. A page that would overwrite such a file with other bytes is an error and nothing is
///   written; one with the same bytes takes the file over as ours. In a fresh clone or a restored cache that has the
///   output folder but not the state folder beside it, every file is of this kind: `adopting` then lets pages
///   overwrite what stands in their very places. Other files of a forgotten site stay as foreign.
/// - A first site, into a folder that is absent or holds nothing at all, is one move of the whole folder. A folder
///   that holds as much as a `.gitignore` gets its pages one by one.
///
/// The promises are about a program that is killed, not about power that fails: nothing waits for the disk.
public final class Publication: Sendable {
    private let workplace: Workplace
    private let staging: Folder
    private let target: SwitchPreparation.Target
    private let isAdopting: Bool
    private let progress = Mutex(Progress())

    /// Takes the output folder for this build, after completing or discarding what an interrupted one left.
    ///
    /// - Parameters:
    ///   - output: the folder around it must be there.
    ///   - adopting: pages may overwrite files that we did not write.
    ///   - patience: how long to wait for another build that works on the same folder.
    ///   - onWait: called once, if there is one.
    public convenience init(
        output: String, adopting: Bool = false, patience: Duration = .seconds(600), onWait: () -> Void = {}
    ) throws(PublicationError) {
        try self.init(output: output, adopting: adopting, patience: patience, faultPoint: nil, onWait: onWait)
    }

    init(
        output: String, adopting: Bool = false, patience: Duration = .zero, faultPoint: FaultPoint?,
        onWait: () -> Void = {}
    ) throws(PublicationError) {
        workplace = try Workplace.take(output, patience: patience, faultPoint: faultPoint, onWait: onWait)
        staging = try workplace.makeStaging()
        target = try machine { [workplace, staging] () throws(FileError) in
            if let output = workplace.output { return .output(output) }
            return .nothing(try FirstSite.make(in: staging))
        }
        isAdopting = adopting
    }

    /// A publication that is dropped before `commit` leaves the output folder as it was.
    deinit {
        if !progress.withLock({ $0.isOver }) { workplace.discard() }
    }

    /// Adds a file of the new site: `path` relative to the output folder, with slashes. May be called from several
    /// threads. After an error nothing will be published; `commit` throws the first one again.
    public func add(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
        guard let checked = RelativePath(checking: path) else { throw fail(.unsafePath(path)) }
        let standing = try attempt { () throws(FileError) in
            guard case .output(let output) = target else { return Standing.absent }
            return try output.standing(of: checked.text, against: bytes)
        }
        let file = progress.withLock { $0.enter(checked, size: bytes.count, standing) }
        guard let file else { throw fail(.clashingPaths(path, path)) }
        guard file.isStaged else { return }
        try attempt { () throws(FileError) in
            if case .nothing(let site) = target { return try write(bytes, to: checked, in: site) }
            try staging.write(bytes, to: "\(file.number)", willReplace: standing == .different)
        }
    }

    /// Begins a file of the new site that is added piece by piece. May be called from several threads, each with files of
    /// its own; what is never finished is not published.
    public func begin(_ path: String) -> AddedFile {
        if case .output = target { return AddedFile(path, in: self, large: AddedFile.largeOverASite) }
        return AddedFile(path, in: self, large: AddedFile.large)
    }

    /// Where a large file is written: of a first site in its place. Nil where that cannot be; what is wrong with the path, `add`
    /// says.
    func open(_ path: String) throws(PublicationError) -> WrittenFile? {
        guard let checked = RelativePath(checking: path) else { return nil }
        return try attempt { () throws(FileError) in
            switch target {
            case .nothing(let site):
                do throws(FileError) { return try site.begin(checked) } catch {
                    if error.isClash { return nil }
                    throw error
                }
            case .output:
                let number = progress.withLock { $0.nextLarge() }
                return try WrittenFile("large-\(number)", in: staging)
            }
        }
    }

    /// Adds a file that `open` gave, once it is complete.
    func add(_ path: String, _ written: WrittenFile) throws(PublicationError) -> Fingerprint {
        guard let checked = RelativePath(checking: path) else { throw fail(.unsafePath(path)) }
        var output: Folder?
        if case .output(let folder) = target { output = folder }
        let (fingerprint, standing) = try attempt { () throws(FileError) in
            try written.comparison(with: checked.text, in: output)
        }
        let file = progress.withLock { $0.enter(checked, size: written.size, standing) }
        guard let file else { throw fail(.clashingPaths(path, path)) }
        if output == nil { return fingerprint }
        try attempt { () throws(FileError) in
            guard file.isStaged else { return try staging.removeFile(written.path) }
            if standing == .different { written.beginToKeep() }
            try staging.move(written.path, to: staging, "\(file.number)")
        }
        return fingerprint
    }

    /// Of a file at `a` and one at `a/b`, which of them comes second is chance; `commit` names both.
    private func write(_ bytes: [UInt8], to path: RelativePath, in site: FirstSite) throws(FileError) {
        do throws(FileError) { try site.write(bytes, to: path) } catch {
            guard error.isClash else { throw error }
            progress.withLock { $0.clash = $0.clash ?? error }
        }
    }

    private func attempt<Result>(_ body: () throws(FileError) -> Result) throws(PublicationError) -> Result {
        do throws(FileError) { return try body() } catch { throw fail(.machine(error)) }
    }

    private func fail(_ error: PublicationError) -> PublicationError {
        progress.withLock { $0.failure = $0.failure ?? error }
        return error
    }

    /// Makes the output folder hold the files that were added, and what is not ours. Called once, after the last `add`
    /// has returned.
    ///
    /// - Parameter jobs: how many threads may work on it.
    public func commit(jobs: Int = 1) throws(PublicationError) -> PublicationSummary {
        let (files, clash) = progress.withLock { progress in
            precondition(!progress.isOver, "a publication is committed once")
            progress.isOver = true
            return (progress.sortedFiles, progress.clash)
        }
        defer { workplace.lock.release() }
        do throws(PublicationError) {
            if let failure = progress.withLock({ $0.failure }) { throw failure }
            return try SwitchPreparation(
                workplace: workplace, staging: staging, target: target, clash: clash, files: files,
                isAdopting: isAdopting, jobs: jobs
            ).publish()
        } catch {
            // What the journal of an interrupted switch-over needs must stay for the next command.
            if case .interrupted = error { throw error }
            workplace.discard()
            throw error
        }
    }
}
