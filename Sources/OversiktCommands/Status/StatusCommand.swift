internal import ArgumentParser
internal import Diagnostics
internal import ServiceCatalogue

/// `oversikt status`: what of the register wants somebody's attention.
struct StatusCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say which terms run out, what is decided and still to come, and which deadlines are next.",
        discussion: """
            Measured against the day that site.yml names as as_of, or another one. Writes nothing.

            Exit codes: 0 said, 1 the content has errors, 64 wrong usage, 74 a file could not be read.

              oversikt status
              oversikt status --as-of 2027-01-01 --format json
            """)

    @OptionGroup var options: SharedOptions

    @Option(help: "How to print: text or json.")
    var format = Format.text

    func run() throws {
        try withMachineFailures(options.language) {
            let session = try Session(options, makesSite: false)
            session.printDiagnostics(atLeast: .error)
            guard let catalogue = session.outcome.catalogue, session.count(.error) == 0 else { throw ExitCode(1) }
            let report = StatusReport(CatalogueStatus(catalogue), language: options.language)
            print(format == .json ? report.json : report.text)
        }
    }
}
