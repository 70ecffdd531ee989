internal import ArgumentParser
internal import ChangeReports
internal import Diagnostics
internal import FileTrees
internal import Files
internal import PageRendering
internal import ServiceCatalogue
internal import SiteAssembly

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

    @Option(
        help: ArgumentHelp(
            "An earlier site to compare with; its addresses must live on, as those in --output must.",
            valueName: "folder")
    )
    var against: String?

    @Flag(help: "Enter addresses that would die in gone.yml; each gets a page that says that it is gone.")
    var allowGone = false

    @OptionGroup var changes: ReportOptions

    func run() throws {
        try withMachineFailures(options.language) {
            let start = ContinuousClock.now
            _ = try PublishedSite.recover(output)
            var session = try keepingAddresses(Session(options))
            session.printDiagnostics(atLeast: .warning)
            guard !session.hasFailed, let site = session.outcome.site else {
                session.report.say(nothingWritten(session))
                throw ExitCode(1)
            }
            session.forgetSources()
            let recorder = try changes.recorder(since: PreviousSite(folder: against ?? output))
            let summary = try publish(site, session.report, recorder)
            let findings = FindingList(session.sorted)
            try PublishedSite.keep(findings.encoded, as: .findings, of: output)
            session.report.say(
                closing(summary, session, pages: site.pages.all.count, time: ContinuousClock.now - start))
            if let recorder { try changes.write(recorder.report(findings), in: options.language) }
        }
    }

    /// Sees to it that no address dies: an error for each that would, or a line in the list of those given up, which is a
    /// part of the content from then on, so that the site is built from the content alone.
    private func keepingAddresses(_ session: Session) throws -> Session {
        guard !session.hasFailed, let site = session.outcome.site else { return session }
        let previous = try [output, against].compactMap(\.self).map { try PreviousSite(folder: $0).files() }
        let lost = Set(previous.flatMap { site.addressesLost(from: $0) }).sorted()
        let list = GoneList(content: options.content)
        if lost.isEmpty { return session }
        guard allowGone else {
            var session = session
            session.add(site.addressCheck(lost: lost, list: list.path))
            return session
        }
        try list.enter(lost)
        session.report.say(list.closing(lost))
        return try Session(options)
    }

    private func publish(_ site: Site, _ report: Report, _ recorder: ChangeRecorder?) throws -> PublicationSummary {
        let publication = try Publication(output: output, adopting: adopt) {
            report.progress(Wording(nb: "Venter på et annet bygg …", en: "Waiting for another build …"))
        }
        try SiteEmission(site: site, jobs: options.jobs, report: report).emit { file throws(PublicationError) in
            try publication.add(file.path, file.bytes)
            recorder?.see(file)
        }
        return try publication.commit(jobs: options.jobs)
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
