internal import ArgumentParser
internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// `oversikt new service ID`, `oversikt new article ID`: texts to fill in.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: Wording(nb: "Begynn på noe nytt i innholdet.", en: "Begin something new in the content.").spoken,
            subcommands: [NewServiceCommand.self, NewArticleCommand.self])
    }
}

/// The content as it stands, to which something new is to be added.
struct StandingContent {
    let folder: String
    let tree: FileTree
    let catalogue: Catalogue
    private let files: [File]
    private let report: Report

    /// - Throws: exit code 1 where too little of the content can be read, which is said.
    init(_ folder: String, _ report: Report) throws {
        var found = DiagnosticList()
        tree = try FileTree.read(folder, diagnostics: &found)
        files = tree.files.map { File(path: $0.path, bytes: $0.bytes) }
        self.folder = folder
        self.report = report
        guard let catalogue = ContentReader(folder: folder).read(files).catalogue else {
            throw report.refusal(.unreadable)
        }
        self.catalogue = catalogue
    }

    /// - Throws: exit code 1 where the id cannot be used or one of the files is there.
    func checkIsFree(_ id: String, among ids: [String], files names: [String]) throws {
        if !isServiceID(id) { throw report.refusal(.badID(id)) }
        if ids.contains(id) { throw report.refusal(.idTaken(id)) }
        if let taken = names.first(where: { tree[$0] != nil }) { throw report.refusal(.fileExists(taken)) }
    }

    /// - Throws: exit code 1 where there is no such medical field.
    func checkFields(_ ids: [String]) throws {
        let known = catalogue.fields.map(\.id)
        guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
        throw report.refusal(.noSuchField(unknown, nearest: nearestName(to: unknown, among: known)))
    }

    /// Writes what is new, unless reading would refuse it: then an answer was wrong, and nothing is written.
    func write(_ edits: FileEdits) throws {
        let changed = edits.changes.compactMap { path, bytes in bytes.map { File(path: path, bytes: $0) } }
        let kept = files.filter { edits.changes[$0.path] == nil }
        let before = Set(ContentReader(folder: folder).read(files).diagnostics.all)
        let after = ContentReader(folder: folder).read(kept + changed).diagnostics.sorted
        let new = after.filter { $0.severity == .error && !before.contains($0) }
        guard new.isEmpty else { throw refusal(new, in: changed) }
        try edits.apply(to: folder)
        let list = edits.paths.map { "  \(folder)/\($0)" }.joined(separator: "\n")
        try report.say(
            Wording(
                nb: "Skrevet:\n\(list)\nFyll inn der det står FYLL INN, og kjør 'oversikt check'.",
                en: "Written:\n\(list)\nFill in where it says FYLL INN, and run 'oversikt check'."))
    }

    private func refusal(_ diagnostics: [Diagnostic], in changed: [File]) -> ExitCode {
        let sources = Dictionary(changed.map { ("\(folder)/\($0.path)", $0) }, uniquingKeysWith: { first, _ in first })
        let printer = TextPrinter(language: report.language)
        for diagnostic in diagnostics {
            report.complain(
                printer.print(diagnostic) { sources[$0].map { SourceText(file: $0.path, bytes: $0.bytes) } })
        }
        return report.refusal(
            Wording(
                nb: "ingenting er skrevet; rett svarene over", en: "nothing was written; correct the answers above"))
    }
}

extension Report {
    /// Says why nothing is done.
    func refusal(_ wording: Wording) -> ExitCode {
        complain("oversikt: \(wording[language])")
        return ExitCode(1)
    }
}
