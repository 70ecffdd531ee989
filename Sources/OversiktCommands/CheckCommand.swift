internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// `oversikt check`: everything that `build` does, but for the writing.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Wording(
                nb: "Si hva som er galt med innholdet; skriv ingenting.",
                en: "Say what is wrong with the content; write nothing."
            ).spoken,
            discussion: Wording(
                nb: """
                    Leser hele content/, prøver det mot reglene i veilederen, og viser hva som er galt, med fil, linje, \
                    kolonne og hva som skal stå i stedet. Er det mange funn, vises de første av hver regel, og --all \
                    viser alle.

                    Sluttkoder: 0 ingenting galt, 1 feil (med --strict også advarsler), 64 feil bruk, 74 en fil kunne \
                    ikke leses eller skrives.

                      oversikt check                 # alt, meldinger på norsk
                      oversikt check --lang en --strict
                      oversikt check --format sarif > funn.sarif
                      oversikt check --external      # adressene på nettet også; trenger curl
                      oversikt check --rules         # hva som prøves; 'oversikt explain REGEL' sier mer
                    """,
                en: """
                    Reads all of content/, checks it against the guideline's rules, and prints what is wrong with its \
                    file, line, column and what to write instead. Of many findings the first of each rule are shown, \
                    and --all shows every one.

                    Exit codes: 0 nothing wrong, 1 errors (with --strict also warnings), 64 wrong usage, 74 a file \
                    could not be read or written.

                      oversikt check                 # everything, messages in Norwegian
                      oversikt check --lang en --strict
                      oversikt check --format sarif > findings.sarif
                      oversikt check --external      # the addresses on the web as well; needs curl
                      oversikt check --rules         # what is checked; `oversikt explain RULE` says more
                    """
            ).spoken)
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(
            nb: "Hvordan funnene vises: text, github (merknader), json eller sarif.",
            en: "How to print: text, github (annotations), json or sarif.", value: .form))
    var format = CheckFormat.text

    @Flag(help: ArgumentHelp(nb: "List opp reglene; les ingenting.", en: "List the rules; read nothing."))
    var rules = false

    @Flag(
        help: ArgumentHelp(
            nb: "Spør også etter hver adresse på nettet. Bare dette bruker nettet, og dagens dato.",
            en: "Ask for every address on the web, too. The only thing that uses the network, and today's date."))
    var external = false

    @Flag(
        help: ArgumentHelp(
            nb: "Vis kontrasten til hvert par av farger i temaet, i lyst og i mørkt.",
            en: "Show the contrast of every pair of colours of the theme, in light and in dark."))
    var contrast = false

    @Option(
        help: ArgumentHelp(
            nb: "Hvor --external legger hva som svarte, så det ikke spørres igjen før om en uke.",
            en: "Where --external keeps what answered, to ask again a week later.", value: .file))
    var linkCache = ".oversikt-links.tsv"

    func run() throws {
        try withMachineFailures(options.language) {
            if rules { return try StandardOutput.write(RuleText(language: options.language).table + "\n") }
            var session = try Session(options)
            if external, let catalogue = session.outcome.catalogue {
                session.add(try checkExternalLinks(of: catalogue))
            }
            if let document = session.document(as: format) {
                try StandardOutput.write(document)
            } else {
                session.printDiagnostics()
                if contrast {
                    let table = ContrastTable(contrasts: session.outcome.contrasts, language: options.language)
                    try StandardOutput.write(table.text)
                }
                try session.report.say(session.verdict)
                if let statistics = session.statistics { try session.report.say(statistics) }
            }
            if session.hasFailed { throw ExitCode(1) }
        }
    }
}
