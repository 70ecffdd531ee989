internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import Parallelism
internal import ServiceCatalogue
internal import SiteRendering
internal import Synchronization

/// `oversikt build`: the site from the content, if nothing is wrong with it.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site from the content.",
        discussion: """
            Reads content/, checks it, and writes the site into public/. Where an error is found nothing is written, and \
            the site that stands there stays. Files that have not changed are not touched; files that oversikt did not \
            write are left alone and named.

            Exit codes: 0 built, 1 errors in the content (with --strict also warnings), 64 wrong usage, 74 a file could \
            not be read or written.

              oversikt build
              oversikt build --output /srv/www --base-url https://oversikt.example/
            """)

    @OptionGroup var options: SharedOptions

    @Option(help: ArgumentHelp("The folder to write the site into.", valueName: "folder"))
    var output = "public"

    @Flag(help: "Overwrite files in the output folder that oversikt does not know to be its own.")
    var adopt = false

    func run() throws {
        try withMachineFailures(options.language) {
            let clock = ContinuousClock()
            let start = clock.now
            _ = try PublishedSite.recover(output)
            let session = try Session(options)
            session.printDiagnostics(atLeast: .warning)
            guard !session.hasFailed, let site = session.outcome.site else {
                session.report.say(nothingWritten(session))
                throw ExitCode(1)
            }
            let summary = try publish(site, session.report)
            session.report.say(closing(summary, session, pages: site.pages.count, time: clock.now - start))
        }
    }

    private func publish(_ site: SiteRenderer, _ report: Report) throws -> PublicationSummary {
        let publication = try Publication(output: output, adopting: adopt) {
            report.progress(Wording(nb: "Venter på et annet bygg …", en: "Waiting for another build …"))
        }
        for asset in site.assets { try publication.add(asset.path, asset.bytes) }
        let indexes = parallelMap(site.sides, jobs: options.jobs) { site.searchFiles(of: $0) }
        for file in indexes.joined() { try publication.add(file.path, file.bytes) }
        for schema in JSONSchema.all { try publication.add(schema.path, Array(schema.text.utf8)) }
        let progress = RenderingProgress(total: site.pages.count, report: report)
        let failures = parallelMap(site.pages, jobs: options.jobs) { page -> PublicationError? in
            progress.step()
            let file = site.render(page)
            do throws(PublicationError) { try publication.add(file.path, file.bytes) } catch { return error }
            return nil
        }
        report.endProgress()
        if let failure = failures.compactMap(\.self).first { throw failure }
        return try publication.commit()
    }

    private func nothingWritten(_ session: Session) -> Wording {
        Wording(
            nb: "Ingenting er skrevet til \(output)/: \(session.findings.nb).",
            en: "Nothing was written to \(output)/: \(session.findings.en).")
    }

    private func closing(_ summary: PublicationSummary, _ session: Session, pages: Int, time: Duration) -> Wording {
        let services = session.outcome.catalogue?.services.count ?? 0
        let (added, changed) = (summary.added.count, summary.changed.count)
        let (removed, same) = (summary.removed.count, summary.unchanged)
        let size = "\(tenths(summary.bytes / 100_000)) MB"
        let seconds = "\(hundredths(time)) s"
        let kept = summary.foreign.isEmpty ? "" : summary.foreign.joined(separator: ", ")
        return Wording(
            nb: """
                \(services) tjenester ble til \(pages) sider i \(output)/ (\(decimalComma(size)), \(decimalComma(seconds))).
                Filer: \(added) nye, \(changed) endret, \(removed) fjernet, \(same) uendret. \(session.findings.nb).
                """ + (kept.isEmpty ? "" : "\nIkke skrevet av oversikt, står urørt: \(kept)"),
            en: """
                \(services) services became \(pages) pages in \(output)/ (\(size), \(seconds)).
                Files: \(added) new, \(changed) changed, \(removed) removed, \(same) unchanged. \(session.findings.en).
                """ + (kept.isEmpty ? "" : "\nNot written by oversikt, left alone: \(kept)"))
    }
}

private func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

private func hundredths(_ time: Duration) -> String {
    let hundredths = Int(time / .milliseconds(10))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

private func decimalComma(_ text: String) -> String { String(text.map { $0 == "." ? "," : $0 }) }

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
