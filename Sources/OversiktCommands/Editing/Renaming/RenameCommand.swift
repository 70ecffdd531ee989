internal import ArgumentParser
internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// `oversikt rename OLD NEW`: another id for a service or an article, and with it another address.
struct RenameCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename",
            abstract: Wording(
                nb: "Gi en tjeneste eller artikkel en annen id: i raden, tekstene og alle henvisninger.",
                en: "Give a service or an article another id: in its row, its texts and every reference."
            ).spoken,
            discussion: Wording(
                nb: """
                    Den gamle adressen blir et alias, så gamle lenker fortsatt fører fram. En gammel id kan tas tilbake, \
                    og det som skal få ny id, kan nevnes med en gammel. Kommentarer og oppsett i filene blir stående. \
                    Ingenting skrives der endringen ville skrevet over en fil eller gitt en feil.

                      oversikt rename amming ammehjelp --dry-run
                      oversikt rename amming ammehjelp
                    """,
                en: """
                    The old address is kept as an alias, so that old links go on leading there. An old id can be taken \
                    back, and what is to be renamed may be named by an old one. Comments and layout of the files stay. \
                    Nothing is written where the change would overwrite a file or cause an error.

                      oversikt rename amming ammehjelp --dry-run
                      oversikt rename amming ammehjelp
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Id-en den har.", en: "The id that it has.", value: Wording(nb: "gammel", en: "old")),
        completion: .services)
    var old: String

    @Argument(
        help: ArgumentHelp(
            nb: "Id-en den skal ha.", en: "The id that it is to have.", value: Wording(nb: "ny", en: "new")))
    var new: String

    @Option(help: .content)
    var content = "content"

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    @Flag(
        help: ArgumentHelp(
            nb: "Si hvilke filer som ville blitt endret; skriv ingenting.",
            en: "Say which files would change; write nothing."))
    var dryRun = false

    func run() throws {
        try withMachineFailures(language) {
            let report = Report(language: language, isQuiet: false)
            var diagnostics = DiagnosticList()
            let tree = try FileTree.read(content, diagnostics: &diagnostics)
            let read = ContentReader(folder: content).read(
                tree.files.map { File(path: $0.path, bytes: $0.bytes) })
            guard let catalogue = read.catalogue else { throw report.refusal(.unreadable) }
            let renaming: Renaming
            do throws(Renaming.Refusal) {
                renaming = try Renaming(of: old, to: new, in: tree, catalogue)
            } catch {
                let printer = TextPrinter(language: language)
                for diagnostic in error.diagnostics.sorted where diagnostic.severity == .error {
                    report.complain(printer.print(diagnostic) { _ in nil })
                }
                throw report.refusal(error.wording)
            }
            if !dryRun { try renaming.edits.apply(to: content) }
            try report.say(closing(renaming))
        }
    }

    private func closing(_ renaming: Renaming) -> Wording {
        let files = renaming.edits.paths.map { "  \(content)/\($0)" }.joined(separator: "\n")
        let (id, count) = (renaming.old, renaming.referenceCount)
        return Wording(
            nb: """
                \(id == old ? "" : "'\(old)' er en gammel id til '\(id)'. ")\
                '\(id)' \(dryRun ? "ville blitt" : "er blitt") '\(new)'; henvisninger fra andre steder: \(count). Filer:
                \(files)
                """,
            en: """
                \(id == old ? "" : "'\(old)' is an old id of '\(id)'. ")\
                '\(id)' \(dryRun ? "would become" : "is now") '\(new)'; references elsewhere: \(count). Files:
                \(files)
                """)
    }
}
