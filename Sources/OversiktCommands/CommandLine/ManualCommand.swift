internal import ArgumentParser
internal import Diagnostics
internal import JSON

/// `oversikt manual`: the manual page, for whoever packages the program. Not shown among the commands.
struct ManualCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "manual",
            abstract: Wording(nb: "Skriv ut manualsiden, til man.", en: "Print the manual page, for man.").spoken,
            shouldDisplay: false)
    }

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    func run() throws {
        try withMachineFailures(language) {
            let bytes = Array(OversiktCommand.description.utf8)
            let headings = ManualPage.Headings(
                name: Wording(nb: "NAVN", en: "NAME")[language],
                synopsis: Wording(nb: "BRUK", en: "SYNOPSIS")[language],
                description: Wording(nb: "BESKRIVELSE", en: "DESCRIPTION")[language],
                commands: Wording(nb: "KOMMANDOER", en: "COMMANDS")[language])
            let description = try JSON(parsing: bytes)
            try StandardOutput.write(ManualPage(of: description, headings: headings).text)
        }
    }
}

extension OversiktCommand {
    /// All commands with their arguments, as the parser describes them to tools, in JSON.
    fileprivate static var description: String {
        do {
            _ = try parseAsRoot(["--experimental-dump-help"])
            return ""
        } catch { return fullMessage(for: error) }
    }
}
