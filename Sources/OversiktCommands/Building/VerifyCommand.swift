internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import Files
internal import PageRendering
internal import SiteAssembly
internal import SiteConventions

/// `oversikt verify`: builds afresh in memory and proves that a folder holds that site, byte for byte.
struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Wording(
                nb: "Bevis at nettstedet er det innholdet gir, byte for byte.",
                en: "Prove that the published site is what the content gives, byte for byte."
            ).spoken,
            discussion: Wording(
                nb: """
                    Bygger nettstedet i minnet og sammenligner hver byte med mappen. Lister opp hva som mangler, hva som \
                    er annerledes, og hva som er til overs fra et tidligere nettsted; skriver ingenting. Filer som \
                    oversikt ikke har skrevet, nevnes, og er ingen feil.

                    Sluttkoder: 0 mappen holder nettstedet, 1 det gjør den ikke, eller innholdet har feil, 64 feil bruk, \
                    74 en fil kunne ikke leses.

                      oversikt verify
                      oversikt verify --output /srv/www --base-url https://oversikt.example/
                    """,
                en: """
                    Builds the site in memory and compares every byte with the folder. Lists what is missing, what \
                    differs, and what is left over from an earlier site; writes nothing. Files that oversikt did not \
                    write are named, and are no fault.

                    Exit codes: 0 the folder holds the site, 1 it does not, or the content has errors, 64 wrong usage, \
                    74 a file could not be read.

                      oversikt verify
                      oversikt verify --output /srv/www --base-url https://oversikt.example/
                    """
            ).spoken)
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(nb: "Mappen med nettstedet.", en: "The folder with the site.", value: .folder),
        completion: .directory)
    var output = "public"

    func run() throws {
        try withMachineFailures(options.language) {
            let session = try Session(options)
            guard !session.hasFailed, let site = session.outcome.site else {
                session.printDiagnostics()
                try session.report.say(session.verdict)
                throw ExitCode(1)
            }
            let standing = PreviousSite(folder: output)
            if let reason = try reason(standing, base: site.pages.editions.first?.links.base ?? "") {
                try session.report.say(reason)
                throw ExitCode(1)
            }
            let comparison = try SiteComparison(output: output)
            let files = try SiteEmission(site: site, jobs: options.jobs, report: session.report)
                .emit { file throws(PublicationError) in try comparison.add(file.path, file.bytes) }
            let difference = try comparison.difference()
            for line in VerifyText(output).lines(difference, all: options.all) { try session.report.say(line) }
            try session.report.say(VerifyText(output).verdict(difference, files: files))
            if !difference.isNone { throw ExitCode(1) }
        }
    }

    /// What explains every difference at once, so that no list of them helps; nil where there is no such reason.
    private func reason(_ standing: PreviousSite, base: String) throws -> Wording? {
        if try standing.files().isEmpty, try standing.document("index.html").isEmpty {
            return VerifyText(output).noSite
        }
        guard let built = try standing.baseAddress(), built != base else { return nil }
        return VerifyText(output).builtFor(built, not: base)
    }
}

/// What `verify` says about an output folder.
struct VerifyText {
    let output: String

    init(_ output: String) { self.output = output }

    /// Files of a kind that are named; a changed theme changes them all.
    private static let most = 20

    var noSite: Wording {
        Wording(
            nb: "Det er ikke noe nettsted i \(output)/. Bygg det, eller oppgi mappen med --output.",
            en: "There is no site in \(output)/. Build it, or name its folder with --output.")
    }

    func builtFor(_ built: String, not base: String) -> Wording {
        let shown = visible(built)
        return Wording(
            nb: """
                \(output)/ er bygd for adressen \(shown), ikke for \(base). \
                Prøv igjen med --base-url \(shown), eller bygg på nytt.
                """,
            en: """
                \(output)/ was built for the address \(shown), not for \(base). \
                Try again with --base-url \(shown), or build again.
                """)
    }

    func lines(_ difference: SiteDifference, all: Bool) -> [Wording] {
        list(difference.missing, Wording(nb: "mangler", en: "missing"), all)
            + list(difference.different, Wording(nb: "annerledes", en: "different"), all)
            + list(difference.stale, Wording(nb: "til overs", en: "left over"), all)
            + list(difference.foreign, Wording(nb: "ikke skrevet av oversikt", en: "not by oversikt"), all)
    }

    private func list(_ paths: [String], _ what: Wording, _ all: Bool) -> [Wording] {
        let shown = all || paths.count <= VerifyText.most ? paths[...] : paths.prefix(VerifyText.most)
        let rest = paths.count - shown.count
        return shown.map { Wording(nb: "\(what.nb): \(visible($0))", en: "\(what.en): \(visible($0))") }
            + (rest == 0
                ? []
                : [
                    Wording(
                        nb: "\(what.nb): \(rest) til; --all viser alle",
                        en: "\(what.en): \(rest) more; --all shows every one")
                ])
    }

    func verdict(_ difference: SiteDifference, files: Int) -> Wording {
        let faults = difference.missing.count + difference.different.count + difference.stale.count
        guard faults > 0 else {
            return Wording(
                nb: "\(output)/ er byte for byte det innholdet gir: \(files) filer.",
                en: "\(output)/ is byte for byte what the content gives: \(files) files.")
        }
        return Wording(
            nb: "\(output)/ er ikke det innholdet gir: \(faults) av \(files) filer er feil. Bygg på nytt.",
            en:
                "\(output)/ is not what the content gives: \(faults) of \(files) files \(faults == 1 ? "is" : "are") wrong. Build again."
        )
    }
}
