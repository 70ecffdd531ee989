internal import ArgumentParser
internal import Diagnostics
internal import ServiceCatalogue

/// `oversikt status`: what of the register wants somebody's attention.
struct StatusCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: Wording(
                nb:
                    "Si hvilke perioder som går ut, hva som er vedtatt og skal skje, og hvilke frister som er de neste.",
                en: "Say which terms run out, what is decided and still to come, and which deadlines are next."
            ).spoken,
            discussion: Wording(
                nb: """
                    Regnes fra dagen i as_of i site.yml, eller fra en annen. Skriver ingenting.

                    Sluttkoder: 0 sagt, 1 innholdet har feil, 64 feil bruk, 74 en fil kunne ikke leses.

                      oversikt status
                      oversikt status --as-of 2027-01-01 --format json
                    """,
                en: """
                    Measured against the day that site.yml names as as_of, or another one. Writes nothing.

                    Exit codes: 0 said, 1 the content has errors, 64 wrong usage, 74 a file could not be read.

                      oversikt status
                      oversikt status --as-of 2027-01-01 --format json
                    """
            ).spoken)
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(nb: "Hvordan det vises: text eller json.", en: "How to print: text or json.", value: .form))
    var format = Format.text

    func run() throws {
        try withMachineFailures(options.language) {
            let session = try Session(options, makesSite: false)
            session.printDiagnostics(atLeast: .error)
            guard let catalogue = session.outcome.catalogue, session.count(.error) == 0 else { throw ExitCode(1) }
            let report = StatusReport(CatalogueStatus(catalogue), language: options.language)
            try StandardOutput.write((format == .json ? report.json : report.text) + "\n")
        }
    }
}
