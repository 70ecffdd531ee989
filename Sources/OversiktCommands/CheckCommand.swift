internal import ArgumentParser
internal import Diagnostics
internal import FileTrees

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
            """)

    @OptionGroup var options: SharedOptions

    func run() throws {
        try withMachineFailures(options.language) {
            let session = try Session(options)
            session.printDiagnostics()
            session.report.say(session.verdict)
            if session.hasFailed { throw ExitCode(1) }
        }
    }
}
