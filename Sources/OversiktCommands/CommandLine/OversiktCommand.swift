internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import Glibc

/// The program: `oversikt build`, `oversikt check` …
struct OversiktCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "oversikt",
            abstract: Wording(
                nb:
                    "Den offentlige oversikten over nasjonale tjenester i spesialisthelsetjenesten, som et statisk nettsted.",
                en: "The public overview of Norway's national health services, as a static site."
            ).spoken,
            discussion: Wording(
                nb: """
                    Leser en Markdown-tekst for hver tjeneste fra content/services/, vedtakene fra content/registry/ og \
                    innstillingene i content/site.yml, prøver dem mot reglene i veilederen, og bygger nettstedet.

                    Begynn et nytt nettsted med 'oversikt init nettsted', så 'oversikt check' og 'oversikt build'.
                    """,
                en: """
                    Reads one Markdown text per service from content/services/, the official decisions from \
                    content/registry/ and the settings in content/site.yml, checks them against the guideline's rules, \
                    and builds the site.

                    Begin a new site with `oversikt init site`, then `oversikt check` and `oversikt build`.
                    """
            ).spoken,
            version: Version.text,
            subcommands: [
                InitCommand.self, CheckCommand.self, BuildCommand.self, ServeCommand.self, VerifyCommand.self,
                CleanCommand.self,
                StatusCommand.self, ListCommand.self, AppendixCommand.self, ExplainCommand.self, NewCommand.self,
                RenameCommand.self, SchemaCommand.self, ManualCommand.self,
            ])
    }
}

/// Runs the program with the arguments of the process, and ends the process.
public func runOversikt() {
    giveLargeMemoryBack()
    StandardOutput.secure()
    let environment = getenv("OVERSIKT_LANG").map { String(cString: $0) }
    let invocation = Invocation(Array(CommandLine.arguments.dropFirst()), environment: environment)
    let report = Report(language: invocation.language, isQuiet: false)
    switch invocation.run() {
    case .code(let code): exit(code)
    case .wrongUsage(let text):
        report.write(text)
        exit(64)
    case .help(let text):
        do throws(FileError) { try StandardOutput.write(text + "\n") } catch {
            report.complain("oversikt: \(error.wording[invocation.language])")
            exit(74)
        }
        exit(0)
    }
}
