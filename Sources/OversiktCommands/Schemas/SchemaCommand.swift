internal import ArgumentParser
internal import Diagnostics
internal import FileTrees

/// `oversikt schema`: the JSON Schemas of the content's files, for editors' tools.
struct SchemaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema",
            abstract: Wording(
                nb: "Vis et JSON-skjema for en slags innholdsfil, eller list dem opp.",
                en: "Print a JSON Schema of a kind of content file, or list them."
            ).spoken,
            discussion: Wording(
                nb: """
                    Redigeringsprogrammer prøver og fullfører YAML etter disse. 'oversikt build' legger dem på \
                    nettstedet under /schemas/; en fil i registeret begynner da med en linje som

                      # yaml-language-server: $schema=https://oversikt.example/schemas/service-rows.schema.json

                      oversikt schema                # navnene
                      oversikt schema service-rows   # ett skjema
                      oversikt schema --manual       # hver fil og nøkkel, som en side å lese
                    """,
                en: """
                    Editors' tools check and complete YAML by these. `oversikt build` puts them on the site under \
                    /schemas/; a registry file then begins with a line such as

                      # yaml-language-server: $schema=https://oversikt.example/schemas/service-rows.schema.json

                      oversikt schema                # the names
                      oversikt schema service-rows   # one schema on standard output
                      oversikt schema --manual       # every file and key, as a page to read
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Hvilket skjema; uten navn listes navnene opp.",
            en: "Which schema; without one, their names are listed.", value: .name),
        completion: .schemas)
    var name: String?

    @Flag(
        help: ArgumentHelp(
            nb: "Vis i stedet håndbokens side om hver fil og nøkkel, i Markdown.",
            en: "Print the manual's page on every file and key instead, in Markdown."))
    var manual = false

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    func run() throws {
        try withMachineFailures(language) { try StandardOutput.write(text()) }
    }

    private func text() throws -> String {
        if manual { return ContentFormat().markdown }
        guard let name else { return JSONSchema.all.map { $0.name + "\n" }.joined() }
        guard let schema = JSONSchema.all.first(where: { $0.name == name }) else {
            let near = Wording.didYouMean(nearestName(to: name, among: JSONSchema.all.map(\.name)))
            let list = JSONSchema.all.map(\.name).joined(separator: ", ")
            throw wrongUsage(
                nb: "det er ikke noe skjema '\(visible(name))'; \(near?.nb ?? "det er \(list)")",
                en: "there is no schema '\(visible(name))'; \(near?.en ?? "there are \(list)")")
        }
        return schema.text
    }
}
