internal import ArgumentParser
internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// `oversikt rename OLD NEW`: another id for a service, and with it another address.
struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a service another id: in its row, its texts and every reference.",
        discussion: """
            The old address is kept as an alias, so that old links go on leading to the service. Comments and layout of \
            the files stay. Nothing is written where the change would overwrite a file or cause an error.

              oversikt rename amming ammehjelp --dry-run
              oversikt rename amming ammehjelp
            """)

    @Argument(help: ArgumentHelp("The id that the service has.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The id that it is to have.", valueName: "new"))
    var new: String

    @Option(help: ArgumentHelp("The folder with the texts and the registry.", valueName: "folder"))
    var content = "content"

    @Option(name: .customLong("lang"), help: "The language of messages: nb or en.")
    var language = MessageLanguage.nb

    @Flag(help: "Say which files would change; write nothing.")
    var dryRun = false

    func run() throws {
        try withMachineFailures(language) {
            let report = Report(language: language, isQuiet: false)
            var diagnostics = DiagnosticList()
            let tree = try FileTree.read(content, diagnostics: &diagnostics)
            let read = ContentReader(folder: content).read(
                tree.files.map { File(path: $0.path, bytes: $0.bytes) })
            guard let catalogue = read.catalogue else { throw refused(.unreadable, report) }
            let renaming: ServiceRenaming
            do throws(ServiceRenaming.Refusal) {
                renaming = try ServiceRenaming(of: old, to: new, in: tree, catalogue)
            } catch {
                let printer = TextPrinter(language: language)
                for diagnostic in error.diagnostics.sorted where diagnostic.severity == .error {
                    report.complain(printer.print(diagnostic) { _ in nil })
                }
                throw refused(error.wording, report)
            }
            if !dryRun { try renaming.edits.apply(to: content) }
            report.say(closing(renaming))
        }
    }

    private func refused(_ wording: Wording, _ report: Report) -> ExitCode {
        report.complain("oversikt: \(wording[language])")
        return ExitCode(1)
    }

    private func closing(_ renaming: ServiceRenaming) -> Wording {
        let files = renaming.edits.paths.map { "  \(content)/\($0)" }.joined(separator: "\n")
        let count = renaming.referenceCount
        return Wording(
            nb: """
                '\(old)' \(dryRun ? "ville blitt" : "er blitt") '\(new)'; henvisninger fra andre steder: \(count). Filer:
                \(files)
                """,
            en: """
                '\(old)' \(dryRun ? "would become" : "is now") '\(new)'; references elsewhere: \(count). Files:
                \(files)
                """)
    }
}

extension Wording {
    static let unreadable = Wording(
        nb: "innholdet kan ikke leses; kjør 'oversikt check' og rett feilene først",
        en: "the content cannot be read; run 'oversikt check' and mend its errors first")
}
