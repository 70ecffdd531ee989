internal import Diagnostics
internal import FileTrees
internal import Files
internal import OpenDataFiles
internal import PageRendering
internal import Parallelism
internal import Preview
internal import SiteAssembly
internal import SiteConventions

/// Runs over the content again and again, and what each shows.
struct PreviewRun: Sendable {
    let options: SharedOptions
    let report: Report

    init(options: SharedOptions) {
        var options = options
        options.drafts = true
        self.options = options
        report = Report(language: options.language, isQuiet: options.quiet, limits: options.limits)
    }

    /// What one run leaves to the next.
    struct Memory: Sendable {
        /// Of the files; only what changed is read anew.
        fileprivate var known = Pipeline.Known()
        /// What it printed, which is not said twice.
        fileprivate var printed: [Diagnostic]?
    }

    /// What is shown to begin with; an error in the content is shown, too, but content that is not there is a failure.
    func first(_ memory: inout Memory) throws -> PreviewState {
        let session = try Session(options, knowing: memory.known)
        memory.known = session.outcome.known ?? memory.known
        session.printDiagnostics(atLeast: .warning)
        try report.say(session.verdict)
        return state(after: PreviewState(language: options.language, run: processNumber()), session)
    }

    /// Shows each change as it comes, on a thread of its own, until the program ends.
    func follow(_ watch: sending FolderWatch, _ board: PreviewBoard, _ memory: Memory) {
        let watch = OnOneThread(watch)
        inBackground {
            var memory = memory
            while true {
                watch.value.waitForChange()
                renew(board, &memory)
            }
        }
    }

    private func renew(_ board: PreviewBoard, _ memory: inout Memory) {
        let start = ContinuousClock.now
        do {
            let session = try Session(options, knowing: memory.known)
            memory.known = session.outcome.known ?? memory.known
            let state = state(after: board.state, session)
            board.show(state)
            let time = ContinuousClock.now - start
            let found = session.sorted.filter { $0.severity > .hint }
            if found != memory.printed { session.printDiagnostics(atLeast: .warning) }
            memory.printed = found
            let text = ServeText(language: options.language)
            say(
                session.hasFailed
                    ? text.stands(after: time, session.findings) : text.renewed(in: time, session.findings))
        } catch {
            let reason = (error as? any MachineFailure)?.wording[options.language] ?? "\(error)"
            board.show(board.state.replaced(by: nil, PreviewFindings(failure: reason)))
            report.complain("oversikt: \(reason)")
            memory.printed = nil
        }
    }

    /// Nobody reads it any more where it cannot be said.
    private func say(_ line: Wording) { try? report.say(line) }

    private func state(after state: PreviewState, _ session: Session) -> PreviewState {
        let site = session.hasFailed ? nil : session.outcome.site.map { hosted($0) }
        let findings = PreviewFindings(
            session.sorted, limits: options.limits, language: options.language, stopsBuild: site == nil
        ) { session.sources.text(of: $0, in: options) }
        return state.replaced(by: site, findings)
    }

    private func hosted(_ site: Site) -> HostedSite {
        HostedSite(root: site.pages.editions.first?.links.root ?? "/") { [jobs = options.jobs] in
            site.outputs + [
                .file(FileManifest.path) {
                    let entries = parallelMap(site.outputs, jobs: jobs) { $0.files().map { FileManifest.Entry($0) } }
                    return FileManifest(entries.flatMap(\.self)).file.bytes
                }
            ]
        }
    }
}

/// What one thread alone uses, handed to it.
private struct OnOneThread<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: sending Value) { self.value = value }
}
