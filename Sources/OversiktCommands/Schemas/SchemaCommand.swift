internal import ArgumentParser
internal import Diagnostics
internal import FileTrees

/// `oversikt schema`: the JSON Schemas of the content's files, for editors' tools.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a JSON Schema of a kind of content file, or list them.",
        discussion: """
            Editors' tools check and complete YAML by these. `oversikt build` puts them on the site under /schemas/; a \
            registry file then begins with a line such as

              # yaml-language-server: $schema=https://oversikt.example/schemas/service-rows.schema.json

              oversikt schema                # the names
              oversikt schema service-rows   # one schema on standard output
              oversikt schema --manual       # every file and key, as a page to read
            """)

    @Argument(help: ArgumentHelp("Which schema; without one, their names are listed.", valueName: "name"))
    var name: String?

    @Flag(help: "Print the manual's page on every file and key instead, in Markdown.")
    var manual = false

    func run() throws {
        if manual {
            print(ContentFormat().markdown, terminator: "")
            return
        }
        guard let name else {
            for schema in JSONSchema.all { print(schema.name) }
            return
        }
        guard let schema = JSONSchema.all.first(where: { $0.name == name }) else {
            let near = Wording.didYouMean(nearestName(to: name, among: JSONSchema.all.map(\.name)))
            throw ValidationError("there is no schema '\(visible(name))'" + (near.map { "; \($0.en)" } ?? "."))
        }
        print(schema.text, terminator: "")
    }
}
