internal import ArgumentParser

/// The program: `oversikt build`, `oversikt check` …
struct OversiktCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oversikt",
        abstract: "The public overview of Norway's national health services, as a static site.",
        discussion: """
            Reads one Markdown text per service from content/services/, the official decisions from content/registry/ \
            and the settings in content/site.yml, checks them against the guideline's rules, and builds the site.

            Begin with `oversikt check`, then `oversikt build`.
            """,
        version: Version.current,
        subcommands: [
            CheckCommand.self,
            BuildCommand.self,
            VerifyCommand.self,
            StatusCommand.self,
            AppendixCommand.self,
            ExplainCommand.self,
            NewCommand.self,
            RenameCommand.self,
            SchemaCommand.self,
        ])
}

/// Runs the program with the arguments of the process, and ends the process.
public func runOversikt() { OversiktCommand.main() }
