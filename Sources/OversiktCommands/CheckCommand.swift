internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// `oversikt check`: everything that `build` does, but for the writing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with the content; write nothing.",
        discussion: """
            Reads all of content/, checks it against the guideline's rules, and prints every mistake of the run with its \
            file, line, column and what to write instead.

            Exit codes: 0 nothing wrong, 1 errors (with --strict also warnings), 64 wrong usage, 74 a file could not be \
            read.

              oversikt check                 # everything, messages in Norwegian
              oversikt check --lang en --strict
              oversikt check --format sarif > findings.sarif
              oversikt check --external      # the addresses on the web as well; needs curl
              oversikt check --rules         # what is checked; `oversikt explain RULE` says more
            """)

    @OptionGroup var options: SharedOptions

    @Option(help: "How to print: text, github (annotations), json or sarif.")
    var format = CheckFormat.text

    @Flag(help: "List the rules; read nothing.")
    var rules = false

    @Flag(help: "Ask for every address on the web, too. The only thing that uses the network, and today's date.")
    var external = false

    @Option(help: ArgumentHelp("Where --external keeps what answered, to ask again a week later.", valueName: "file"))
    var linkCache = ".oversikt-links.tsv"

    func run() throws {
        if rules {
            print(RuleText(language: options.language).table)
            return
        }
        try withMachineFailures(options.language) {
            var session = try Session(options)
            if external, let catalogue = session.outcome.catalogue {
                session.add(try checkExternalLinks(of: catalogue))
            }
            if let document = session.document(as: format) {
                print(document, terminator: "")
            } else {
                session.printDiagnostics()
                session.report.say(session.verdict)
                if let statistics = session.statistics { session.report.say(statistics) }
            }
            if session.hasFailed { throw ExitCode(1) }
        }
    }
}
