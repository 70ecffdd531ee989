internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import Files

/// `oversikt verify`: builds afresh in memory and proves that a folder holds that site, byte for byte.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that the published site is what the content gives, byte for byte.",
        discussion: """
            Builds the site in memory and compares every byte with the folder. \
            Lists what is missing, what differs, and what is left over from an earlier site; writes nothing. Files that \
            oversikt did not write are named, and are no fault.

            Exit codes: 0 the folder holds the site, 1 it does not, or the content has errors, 64 wrong usage, 74 a file \
            could not be read.

              oversikt verify
              oversikt verify --output /srv/www --base-url https://oversikt.example/
            """)

    @OptionGroup var options: SharedOptions

    @Option(help: ArgumentHelp("The folder with the site.", valueName: "folder"))
    var output = "public"

    func run() throws {
        try withMachineFailures(options.language) {
            let session = try Session(options)
            guard !session.hasFailed, let site = session.outcome.site else {
                session.printDiagnostics()
                session.report.say(session.verdict)
                throw ExitCode(1)
            }
            let comparison = try SiteComparison(output: output)
            let files = try SiteEmission(site: site, jobs: options.jobs, report: session.report)
                .emit { file throws(PublicationError) in try comparison.add(file.path, file.bytes) }
            let difference = try comparison.difference()
            for line in lines(difference) { session.report.say(line) }
            session.report.say(verdict(difference, files: files))
            if !difference.isNone { throw ExitCode(1) }
        }
    }

    private func lines(_ difference: SiteDifference) -> [Wording] {
        difference.missing.map { Wording(nb: "mangler: \($0)", en: "missing: \($0)") }
            + difference.different.map { Wording(nb: "annerledes: \($0)", en: "different: \($0)") }
            + difference.stale.map { Wording(nb: "til overs: \($0)", en: "left over: \($0)") }
            + difference.foreign.map { Wording(nb: "ikke skrevet av oversikt: \($0)", en: "not by oversikt: \($0)") }
    }

    private func verdict(_ difference: SiteDifference, files: Int) -> Wording {
        let faults = difference.missing.count + difference.different.count + difference.stale.count
        guard faults > 0 else {
            return Wording(
                nb: "\(output)/ er byte for byte det innholdet gir: \(files) filer.",
                en: "\(output)/ is byte for byte what the content gives: \(files) files.")
        }
        return Wording(
            nb: "\(output)/ er ikke det innholdet gir: \(faults) av \(files) filer er feil. Bygg på nytt.",
            en: "\(output)/ is not what the content gives: \(faults) of \(files) files are wrong. Build again.")
    }
}
