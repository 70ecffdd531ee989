internal import ArgumentParser
internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// `oversikt new service ID`: a row and texts to fill in.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin something new in the content.", subcommands: [NewServiceCommand.self])
}

struct NewServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service",
        abstract: "Write the registry row and the texts of a new service, to be filled in.",
        discussion: """
            What is not given by options is asked for on a terminal. Where the texts must be written stands FYLL INN, \
            which `oversikt check` reports until it is replaced. Nothing that exists is overwritten.

              oversikt new service blabarsykdom
              oversikt new service blabarsykdom --category nasjonal-behandlingstjeneste \\
                --name "Nasjonal behandlingstjeneste for blåbærsykdom" --english-name "Norwegian National Unit for \\
                Blueberry Disease" --region helse-vest --trust helse-bergen --code E84 --approved 2026-01-01
            """)

    @Argument(help: ArgumentHelp("The id: small letters, digits and hyphens. It becomes the address.", valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp("The id of the category.", valueName: "id"))
    var category: String?

    @Option(help: ArgumentHelp("The approved name in Norwegian.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The approved name in English.", valueName: "name"))
    var englishName: String?

    @Option(help: ArgumentHelp("A region that has it; may be given several times.", valueName: "id"))
    var region: [String] = []

    @Option(help: ArgumentHelp("The region that reports for a service in two regions.", valueName: "id"))
    var reportingRegion: String?

    @Option(help: ArgumentHelp("A trust where it is run; may be given several times.", valueName: "id"))
    var trust: [String] = []

    @Option(help: ArgumentHelp("An ICD-10 code; may be given several times.", valueName: "code"))
    var code: [String] = []

    @Option(help: ArgumentHelp("The day from which it is approved.", valueName: "yyyy-mm-dd"))
    var approved: String?

    @Option(help: ArgumentHelp("The function, one of the category's.", valueName: "id"))
    var function: String?

    @Option(help: ArgumentHelp("Whom the page is for; may be given several times.", valueName: "group"))
    var audience: [String] = []

    @Flag(help: "Write the Norwegian text in nynorsk.")
    var nynorsk = false

    @Option(help: ArgumentHelp("The folder with the texts and the registry.", valueName: "folder"))
    var content = "content"

    @Option(name: .customLong("lang"), help: "The language of messages: nb or en.")
    var language = MessageLanguage.nb

    func run() throws {
        try withMachineFailures(language) {
            let report = Report(language: language, isQuiet: false)
            var found = DiagnosticList()
            let tree = try FileTree.read(content, diagnostics: &found)
            let files = tree.files.map { File(path: $0.path, bytes: $0.bytes) }
            guard let catalogue = ContentReader(folder: content).read(files).catalogue else {
                throw refused(.unreadable, report)
            }
            if let taken = taken(in: tree, catalogue) { throw refused(taken, report) }
            let skeleton = ServiceSkeleton(
                decision: try decision(catalogue), hasEnglishSide: catalogue.settings.sides.contains(.english))
            let edits = skeleton.edits(in: tree, catalogue, contentFolder: content)
            try verify(edits, files, report)
            try edits.apply(to: content)
            report.say(closing(edits))
        }
    }

    private func taken(in tree: FileTree, _ catalogue: Catalogue) -> Wording? {
        guard isServiceID(id) else { return .badID(id) }
        if catalogue.services.contains(where: { $0.id == id }) { return .idTaken(id) }
        return ["services/\(id).md", "services/\(id).en.md"].first { tree[$0] != nil }.map { .fileExists($0) }
    }

    private func refused(_ wording: Wording, _ report: Report) -> ExitCode {
        report.complain("oversikt: \(wording[language])")
        return ExitCode(1)
    }

    /// Reads the content as it would be: a skeleton that reading refuses is a wrong answer, and is not written.
    private func verify(_ edits: FileEdits, _ files: [File], _ report: Report) throws {
        let changed = edits.changes.compactMap { path, bytes in bytes.map { File(path: path, bytes: $0) } }
        let kept = files.filter { edits.changes[$0.path] == nil }
        let before = Set(ContentReader(folder: content).read(files).diagnostics.all)
        let after = ContentReader(folder: content).read(kept + changed).diagnostics.sorted
        let new = after.filter { $0.severity == .error && !before.contains($0) }
        guard !new.isEmpty else { return }
        let sources = Dictionary(changed.map { ("\(content)/\($0.path)", $0) }, uniquingKeysWith: { first, _ in first })
        let printer = TextPrinter(language: language)
        for diagnostic in new {
            report.complain(
                printer.print(diagnostic) { sources[$0].map { SourceText(file: $0.path, bytes: $0.bytes) } })
        }
        throw refused(
            Wording(
                nb: "ingenting er skrevet; rett svarene over", en: "nothing was written; correct the answers above"),
            report)
    }

    private func closing(_ edits: FileEdits) -> Wording {
        let files = edits.paths.map { "  \(content)/\($0)" }.joined(separator: "\n")
        return Wording(
            nb: "Skrevet:\n\(files)\nFyll inn der det står FYLL INN, og kjør 'oversikt check'.",
            en: "Written:\n\(files)\nFill in where it says FYLL INN, and run 'oversikt check'.")
    }
}
