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
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build",
            abstract: Wording(nb: "Bygg nettstedet av innholdet.", en: "Build the site from the content.").spoken,
            discussion: Wording(
                nb: """
                    Leser content/, prøver det, og skriver nettstedet til public/. Er det en feil, blir ingenting \
                    skrevet, og nettstedet som står der, blir stående. Filer som ikke er endret, røres ikke; filer som \
                    oversikt ikke har skrevet, får være i fred og blir nevnt.

                    Sluttkoder: 0 bygd, 1 feil i innholdet (med --strict også advarsler), 64 feil bruk, 74 en fil kunne \
                    ikke leses eller skrives.

                      oversikt build
                      oversikt build --output /srv/www --base-url https://oversikt.example/
                    """,
                en: """
                    Reads content/, checks it, and writes the site into public/. Where an error is found nothing is \
                    written, and the site that stands there stays. Files that have not changed are not touched; files \
                    that oversikt did not write are left alone and named.

                    Exit codes: 0 built, 1 errors in the content (with --strict also warnings), 64 wrong usage, 74 a \
                    file could not be read or written.

                      oversikt build
                      oversikt build --output /srv/www --base-url https://oversikt.example/
                    """
            ).spoken)
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(
            nb: "Mappen nettstedet skrives til.", en: "The folder to write the site into.", value: .folder),
        completion: .directory)
    var output = "public"

    @Flag(
        help: ArgumentHelp(
            nb: "Skriv over filer i mappen som oversikt ikke vet er sine egne.",
            en: "Overwrite files in the output folder that oversikt does not know to be its own."))
    var adopt = false

    @Option(
        help: ArgumentHelp(
            nb: "Et tidligere nettsted å sammenligne med; adressene der må leve videre, som de i --output.",
            en: "An earlier site to compare with; its addresses must live on, as those in --output must.",
            value: .folder),
        completion: .directory)
    var against: String?

    @Flag(
        help: ArgumentHelp(
            nb: "Si at ingenting er publisert før: da skal det ikke være noe nettsted i --against.",
            en: "Say that nothing was published before: then there must be no site in --against."))
    var first = false

    @Flag(
        help: ArgumentHelp(
            nb: "Før adresser som ville dødd, opp i gone.yml; hver får en side som sier at den er borte.",
            en: "Enter addresses that would die in gone.yml; each gets a page that says that it is gone."))
    var allowGone = false

    @OptionGroup var changes: ReportOptions

    @Option(
        help: ArgumentHelp(
            nb: "Hvordan det som skjedde, vises: text eller json.", en: "How to tell what was done: text or json.",
            value: .form))
    var format = BuildFormat.text

    mutating func validate() throws {
        if format == .json, changes.isOnStandardOutput {
            throw wrongUsage(
                nb: "--format json og --report - vil begge ha standard ut; skriv rapporten til en fil",
                en: "--format json and --report - both want standard output; write the report into a file")
        }
        if first, against == nil {
            throw wrongUsage(
                nb: "--first sier noe om mappen i --against; oppgi den også",
                en: "--first says something about the folder of --against; give that, too")
        }
    }

    func run() throws {
        try withMachineFailures(options.language) {
            let start = ContinuousClock.now
            try checkPlaces()
            _ = try PublishedSite.recover(output)
            var session = try keepingAddresses(Session(options, isAside: changes.isOnStandardOutput || format == .json))
            if format == .text { session.printDiagnostics(atLeast: .warning) }
            guard !session.hasFailed, let site = session.outcome.site else {
                try tellThatNothingIsWritten(session)
                throw ExitCode(1)
            }
            session.forgetSources()
            let recorder = try changes.recorder(since: PreviousSite(folder: against ?? output))
            let summary = try publish(site, session.report, recorder)
            let findings = FindingList(session.sorted)
            try PublishedSite.keep(findings.encoded, as: .findings, of: output)
            if let recorder { try changes.write(recorder.report(findings), in: options.language) }
            let built = BuildText.Built(
                services: session.outcome.catalogue?.services.count ?? 0, pages: site.pages.all.count,
                time: ContinuousClock.now - start)
            try tell(session, built, summary)
        }
    }

    private func tellThatNothingIsWritten(_ session: Session) throws {
        switch format {
        case .text: try session.report.say(BuildText(output).nothingWritten(session.findings))
        case .json: try StandardOutput.write(document.text(session.sorted))
        }
    }

    private func tell(_ session: Session, _ built: BuildText.Built, _ summary: PublicationSummary) throws {
        switch format {
        case .text: try session.report.say(BuildText(output).closing(summary, built, session.findings))
        case .json: try StandardOutput.write(document.text(session.sorted, built, summary))
        }
    }

    private var document: BuildDocument { BuildDocument(output: output, language: options.language) }

    /// What can be known to go wrong before anything is done: whoever publishes in a workflow has a site that is whole and
    /// announced, or none.
    private func checkPlaces() throws {
        if let source = try PublishedSite.source(metBy: output, of: [options.content, options.themes]) {
            throw wrongUsage(
                nb:
                    "--output kan ikke være '\(visible(output))': mappen er, holder eller ligger i '\(source)', som nettstedet lages av",
                en:
                    "--output cannot be '\(visible(output))': the folder is, holds or lies in '\(source)', of which the site is made"
            )
        }
        try changes.checkIsApart(from: [options.content, options.themes, output])
        try changes.checkIsWritable()
        if let against { try checkEarlierSite(against) }
    }

    /// A folder without a site protects no address; that there is none must be meant.
    private func checkEarlierSite(_ folder: String) throws {
        let isThere = try !PreviousSite(folder: folder).files().isEmpty
        if isThere == first { throw EarlierSite(folder: folder, isThere: isThere) }
    }

    /// Sees to it that no address dies: an error for each that would, or a line in the list of those given up, which is a
    /// part of the content from then on, so that the site is built from the content alone.
    private func keepingAddresses(_ session: Session) throws -> Session {
        guard !session.hasFailed, let site = session.outcome.site else { return session }
        var session = session
        session.add(site.neverThere(from: try earlierFiles()))
        let lost = try lostAddresses(site)
        let list = GoneList(content: options.content)
        if lost.isEmpty { return session }
        guard allowGone else {
            session.add(site.addressCheck(lost: lost, list: list.path))
            return session
        }
        let addresses = lost.map(\.address)
        let bytes = GoneList.bytes(
            adding: addresses, to: session.sources.content[GoneList.name],
            listing: session.outcome.catalogue?.gone.map(\.path) ?? [])
        // What would not be read back is not written.
        let changed = session.with(File(path: GoneList.name, bytes: bytes))
        guard !changed.hasFailed else { return changed }
        try list.write(bytes)
        try session.report.say(list.closing(addresses))
        return changed
    }

    /// The paths of the files of the sites that stand.
    private func earlierFiles() throws -> Set<String> {
        try [output, against].compactMap(\.self).map(PreviousSite.init).reduce(into: []) {
            $0.formUnion(try $1.files())
        }
    }

    /// Sorted, each once, with the place in the earlier site that has it.
    private func lostAddresses(_ site: Site) throws -> [(address: String, place: SourceLocation)] {
        var places: [String: SourceLocation] = [:]
        for previous in [output, against].compactMap(\.self).map(PreviousSite.init) {
            for address in site.addressesLost(from: try previous.files()) where places[address] == nil {
                places[address] = try previous.place(of: address)
            }
        }
        return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func publish(_ site: Site, _ report: Report, _ recorder: ChangeRecorder?) throws -> PublicationSummary {
        let publication = try Publication(output: output, adopting: adopt) {
            report.progress(Wording(nb: "Venter på et annet bygg …", en: "Waiting for another build …"))
        }
        let emission = SiteEmission(site: site, jobs: options.jobs, report: report)
        // A report on changes wants the catalogue whole.
        let begin: (@Sendable (String) -> AddedFile)? =
            recorder == nil ? { @Sendable path in publication.begin(path) } : nil
        try emission.emit(begin: begin) { file throws(PublicationError) in
            try publication.add(file.path, file.bytes)
            recorder?.see(file)
        }
        return try publication.commit(jobs: options.jobs)
    }
}

/// The folder of `--against` does not hold what was said of it.
struct EarlierSite: MachineFailure {
    let folder: String
    let isThere: Bool

    var wording: Wording {
        let shown = visible(folder)
        return isThere
            ? Wording(
                nb: "det er et nettsted i '\(shown)', så dette er ikke den første publiseringen; ta bort --first",
                en: "there is a site in '\(shown)', so this is not the first publication; leave --first out")
            : Wording(
                nb: """
                    det er ikke noe nettsted i '\(shown)', så ingen adresse kan vernes; hent \
                    data/manifest.json dit, eller si med --first at ingenting er publisert før
                    """,
                en: """
                    there is no site in '\(shown)', so no address can be protected; fetch data/manifest.json \
                    into it, or say with --first that nothing was published before
                    """)
    }
}
