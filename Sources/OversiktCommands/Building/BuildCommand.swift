internal import ArgumentParser
internal import ChangeReports
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue
internal import SiteRendering

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
            let clock = ContinuousClock()
            let start = clock.now
            _ = try PublishedSite.recover(output)
            let earlier = try BuildMemory.Kept(for: output)
            var session = try Session(options, remembers: true, after: earlier)
            if try mayLoseAddresses(session.memory, earlier) { try keepAddresses(&session) }
            session.printDiagnostics(atLeast: .warning)
            guard !session.hasFailed, let site = session.outcome.site else {
                session.report.say(nothingWritten(session))
                throw ExitCode(1)
            }
            let recorder = try changes.recorder(of: EarlierSite(folder: against ?? output))
            session.forgetSources()
            let published = try publish(site, of: session, after: earlier, recorder)
            let findings = FindingList(session.sorted)
            try remember(published, findings, of: session)
            session.report.say(
                closing(published.summary, session, pages: site.pages.count, time: clock.now - start))
            if let recorder { try changes.write(recorder.report(findings), in: options.language) }
            // The process is over, and to take 50,000 services apart first would only take time.
            withExtendedLifetime(session) { BuildCommand.exit() }
        }
    }

    /// False where the site that stands is known to have the same pages.
    private func mayLoseAddresses(_ memory: BuildMemory?, _ earlier: BuildMemory.Kept?) throws -> Bool {
        guard against == nil, let memory, let earlier, memory.hasSameFrame(as: earlier.memory) else { return true }
        return try !PublishedSite.stands(earlier.stamp, in: output)
    }

    /// Sees to it that no address dies: an error for each that would, or a line in the list of those given up.
    private func keepAddresses(_ session: inout Session) throws {
        guard !session.hasFailed, let site = session.outcome.site else { return }
        let earlier = try [output, against].compactMap(\.self).map { try EarlierSite(folder: $0).files() }
        let lost = Set(earlier.flatMap { site.addressesLost(from: $0) }).sorted()
        let list = GoneList(content: options.content)
        if lost.isEmpty { return }
        guard allowGone else {
            session.add(site.addressCheck(lost: lost, list: list.path))
            return
        }
        try list.enter(lost)
        session.report.say(list.closing(lost))
        // From here on they are a part of the content, and the site is built from the content alone.
        session = try Session(options, remembers: true)
    }

    /// What came of publishing, for the next build too.
    private struct Published {
        var summary: PublicationSummary
        /// Of all files.
        var list: SiteFile
        var terms: [SiteSide: SearchMemory]
    }

    private func publish(
        _ site: SiteRenderer, of session: Session, after earlier: BuildMemory.Kept?, _ recorder: ChangeRecorder?
    ) throws -> Published {
        let report = session.report
        let publication = try Publication(output: output, adopting: adopt, trusting: earlier?.stamp) {
            report.progress(Wording(nb: "Venter på et annet bygg …", en: "Waiting for another build …"))
        }
        let standing = try StandingSite(
            site, of: session.memory, since: earlier, in: publication, jobs: options.jobs,
            reportsChanges: recorder != nil)
        let add = { @Sendable (file: SiteFile) throws(PublicationError) in
            try publication.add(file.path, file.bytes)
            recorder?.see(file)
        }
        let terms = session.memory?.terms(of: site.sides, for: output) ?? [:]
        let made = try SiteEmission(site: site, jobs: options.jobs, report: report)
            .emit(standing?.parts ?? site.parts, after: EarlierBuild(site: standing?.files, terms: terms), add)
        let list = standing?.list(with: made) ?? FileManifest(made).file
        try add(list)
        return Published(summary: try publication.commit(jobs: options.jobs), list: list, terms: terms)
    }

    /// Keeps beside the site what the next build can use.
    private func remember(_ published: Published, _ findings: FindingList, of session: Session) throws {
        try PublishedSite.keep(findings.encoded, as: .findings, of: output)
        if let memory = session.memory, let stamp = published.summary.stamp {
            try BuildMemory.Kept(memory, proofs: session.proofs(), list: published.list, stamp: stamp).keep(for: output)
        }
        for (side, terms) in published.terms { try terms.keep(for: side, of: output) }
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
