internal import ArgumentParser
internal import BuiltInFiles
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// `oversikt init FOLDER`: a small complete site to begin with.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Wording(nb: "Begynn på et nytt nettsted.", en: "Begin a new site.").spoken,
            discussion: Wording(
                nb: """
                    Skriver et lite, helt nettsted med oppdiktede tjenester i en tom mappe eller en som ikke finnes: \
                    site.yml med hver nøkkel forklart, register, tekster på norsk og engelsk, en artikkel, et tema, \
                    innstillinger for VS Code, en arbeidsflyt for GitHub og en README for redaksjonen. Det består \
                    'oversikt check' og kan bygges med det samme.

                    Sluttkoder: 0 skrevet, 1 mappen er ikke tom, 64 feil bruk, 74 en fil kunne ikke skrives.

                      oversikt init nettsted
                      oversikt init nettsted --lang nn
                      oversikt init nettsted --minimal     # bare det programmet ikke kan være uten
                    """,
                en: """
                    Writes a small whole site of invented services into an empty folder, or one that is not there: \
                    site.yml with each key explained, a registry, texts in Norwegian and English, an article, a \
                    theme, settings for VS Code, a workflow for GitHub and a README for the editors. It passes \
                    `oversikt check` and can be built at once.

                    Exit codes: 0 written, 1 the folder is not empty, 64 wrong usage, 74 a file could not be written.

                      oversikt init site --lang en
                      oversikt init site --lang en --minimal     # only what the program cannot do without
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Mappen nettstedet skal ligge i: en tom mappe, eller en som ikke finnes.",
            en: "The folder of the site: an empty one, or one that is not there.", value: .folder))
    var folder: String

    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            nb: "Språket i det redaksjonen leser, og målformen i nettstedet: nb, nn eller en.",
            en: "The language of what editors read, and the site's form of Norwegian: nb, nn or en.",
            value: Wording(nb: "språk", en: "language")))
    var language = InitCommand.spoken

    @Flag(
        help: ArgumentHelp(
            nb: "Skriv bare det et nettsted ikke kan være uten, med én tjeneste.",
            en: "Write only what a site cannot do without, with one service."))
    var minimal = false

    private static var spoken: StarterLanguage { MessageLanguage.spoken == .en ? .en : .nb }

    func run() throws {
        let messages = language == .en ? MessageLanguage.en : .nb
        let report = Report(language: messages, isQuiet: false)
        try withMachineFailures(messages) {
            let place = NewFolder(folder)
            if let name = try place.obstacle() { throw report.refusal(.notEmpty(folder, name)) }
            let files = files
            try place.fill(with: files)
            try report.say(.begun(files.count, in: folder))
        }
    }

    private var files: [File] {
        let program = StarterSite.Program(
            version: Version.current, repository: BuildFacts.repository ?? Version.placeholderOfRepository)
        let files = StarterSite(language: language.language, isMinimal: minimal, program: program).files
        if minimal { return files }
        return files + JSONSchema.files.map { File(path: ".vscode/\($0.path)", bytes: $0.bytes) }
    }
}

/// The languages that a site can be begun in.
enum StarterLanguage: String, CaseIterable, ExpressibleByArgument {
    case nb, nn, en

    var language: Language {
        switch self {
        case .nb: .nb
        case .nn: .nn
        case .en: .en
        }
    }
}

extension Wording {
    fileprivate static func notEmpty(_ folder: String, _ name: String) -> Wording {
        let (folder, name) = (visible(folder), visible(name))
        return Wording(
            nb: "mappen '\(folder)' er ikke tom: '\(name)' ligger der; oppgi en tom mappe, eller en som ikke finnes",
            en: "the folder '\(folder)' is not empty: '\(name)' is there; give an empty one, or one that is not there")
    }

    fileprivate static func begun(_ count: Int, in folder: String) -> Wording {
        let folder = visible(folder)
        return Wording(
            nb: """
                \(count) filer er skrevet i \(folder). Nettstedet er et eksempel; alt i content/ er oppdiktet.
                Fortsett med:
                  cd \(folder)
                  oversikt check
                  oversikt serve
                  oversikt build
                """,
            en: """
                \(count) files are written in \(folder). The site is an example; everything in content/ is invented.
                Go on with:
                  cd \(folder)
                  oversikt check --lang en
                  oversikt serve --lang en
                  oversikt build --lang en
                """)
    }
}
