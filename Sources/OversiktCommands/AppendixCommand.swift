public import AppendixTables
public import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// `oversikt appendix`: the guideline's appendix tables from the same content as the site.
struct AppendixCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appendix",
            abstract: Wording(
                nb: "Skriv veilederens vedlegg (1 til 6), eller sammenlign publiserte tabeller med dem.",
                en: "Write the guideline's appendices (Vedlegg 1 to 6), or compare published tables with them."
            ).spoken,
            discussion: Wording(
                nb: """
                    Vedlegg 1 til 3 er tjenestene, 4 reglene for engelske navn, 5 løpet i året og for en søknad, 6 det en \
                    søknad bør inneholde. Alle lages av det samme innholdet som nettstedet og viser det slik det er på \
                    dagen i --as-of eller as_of i site.yml: en tjeneste som godkjennes senere, er ikke med, en nedlagt \
                    beholder raden, med den siste dagen. --lang bestemmer også språket i vedleggene. Med flere vedlegg \
                    i ett Word-dokument kommer en innholdsfortegnelse først; en arbeidsbok har ett ark for hvert. --since tar en tidligere utgave, laget \
                    med --format json; det som er nytt, endret, nedlagt eller borte siden, listes opp og merkes. \
                    --compare skriver ingen tabeller: den sier hvor en publisert .docx, .xlsx eller .csv og innholdet skiller \
                    seg i vedlegg 1 til 3, på språket i den filen.

                    Sluttkoder: 0 skrevet, eller ingenting skiller seg; 1 feil i innholdet, eller forskjeller; 64 feil \
                    bruk; 74 en fil kunne ikke leses eller skrives.

                      oversikt appendix --format docx --output vedlegg.docx
                      oversikt appendix --output vedlegg.xlsx
                      oversikt appendix --table 2 --format markdown
                      oversikt appendix --format docx --since forrige.json --output vedlegg.docx
                      oversikt appendix --compare veileder.docx
                    """,
                en: """
                    Vedlegg 1 to 3 are the services, 4 the rules for English names, 5 the course of the year and of an \
                    application, 6 what an application should contain. All come from the same content as the site and \
                    show it as of --as-of or else site.yml's as_of: a service approved later is left out, a \
                    discontinued one keeps its row, with its last day. --lang sets the language of the appendices as \
                    well. Several in one Word document begin with a list of contents; a workbook has a sheet for each. \
                    --since names an earlier edition, made with \
                    --format json; what is new, changed, discontinued or gone since is listed and marked. --compare \
                    writes no tables: it reports where a published .docx, .xlsx or .csv and the content differ in Vedlegg 1 to \
                    3, in the language of that file.

                    Exit codes: 0 written, or nothing differs; 1 errors in the content, or differences; 64 wrong usage; \
                    74 a file could not be read or written.

                      oversikt appendix --format docx --output vedlegg.docx
                      oversikt appendix --output vedlegg.xlsx
                      oversikt appendix --table 2 --format markdown
                      oversikt appendix --format docx --since forrige.json --output vedlegg.docx
                      oversikt appendix --compare veileder.docx
                    """
            ).spoken)
    }

    enum Table: String, ExpressibleByArgument, CaseIterable {
        case first = "1"
        case second = "2"
        case third = "3"
        case fourth = "4"
        case fifth = "5"
        case sixth = "6"
        case all

        var numbers: [Int]? { Int(rawValue).map { [$0] } }

        /// Whether it is one of those that list no services.
        var isGuide: Bool { numbers?.contains(where: AppendixGuide.numbers.contains) ?? false }
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(
            nb: """
                Hvilket vedlegg: 1 nasjonale behandlingstjenester, 2 flerregionale, 3 kompetansetjenester, 4 engelske \
                navn, 5 løpet i året, 6 innhold i søknader, eller all.
                """,
            en: """
                Which appendix: 1 national treatment services, 2 multi-regional ones, 3 competence services, 4 English \
                names, 5 the course of the year, 6 content of applications, or all.
                """,
            value: Wording(nb: "vedlegg", en: "appendix")))
    var table = Table.all

    @Option(help: ArgumentHelp(nb: "Formen på tabellene.", en: "The form of the tables.", value: .form))
    var format: AppendixFormat?

    @Option(
        help: ArgumentHelp(
            nb: "Bare tjenester i denne regionen, som helse-vest.",
            en: "Only services of this region, such as helse-vest.",
            value: .id))
    var region: String?

    @Option(
        help: ArgumentHelp(
            nb: "List opp hva som er endret siden en tidligere utgave i JSON.",
            en: "List what changed since an earlier edition in JSON.", value: .file))
    var since: String?

    @Option(
        help: ArgumentHelp(
            nb: "Si hvor en publisert .docx eller .csv er annerledes; skriv ingen tabeller.",
            en: "Report where a published .docx or .csv differs; write no tables.", value: .file))
    var compare: String?

    @Option(
        help: ArgumentHelp(
            nb: "Filen som skrives, eller - for standard ut.", en: "The file to write, or - for standard output.",
            value: .file))
    var output = "-"

    /// What `--format` says or else the end of the file's name; Markdown for neither, for a terminal shows it best.
    var chosenFormat: AppendixFormat { format ?? AppendixFormat(fileName: output) ?? .markdown }

    mutating func validate() throws {
        if compare != nil, since != nil || format != nil || output != "-" {
            throw wrongUsage(
                nb: "--compare skriver ingen tabeller; ta bort --since, --format og --output",
                en: "--compare writes no tables; leave --since, --format and --output out")
        }
        if format == nil, let ending = AppendixFormat.ending(of: output), AppendixFormat(fileName: output) == nil {
            throw wrongUsage(
                nb: """
                    '.\(ending)' er ingen form for tabellene: et navn til --output ender på .docx, .xlsx, .html, .md, \
                    .csv eller .json, eller --format sier formen
                    """,
                en: """
                    '.\(ending)' is no form of the tables: a name for --output ends in .docx, .xlsx, .html, .md, .csv or \
                    .json, or --format says the form
                    """)
        }
        if let format, let ending = AppendixFormat(fileName: output), ending != format {
            throw wrongUsage(
                nb: "--format sier \(format.rawValue), og navnet i --output \(ending.rawValue); la dem si det samme",
                en:
                    "--format says \(format.rawValue), and the name of --output \(ending.rawValue); let them say the same"
            )
        }
        if compare == nil, output == "-", !chosenFormat.isText, StandardOutput.isTerminal {
            throw wrongUsage(
                nb: "en .\(chosenFormat.ending)-fil ville gjort terminalen uleselig; oppgi en fil med --output",
                en: "a .\(chosenFormat.ending) file would garble the terminal; name a file with --output")
        }
        if table.isGuide, region != nil || since != nil || compare != nil {
            throw wrongUsage(
                nb: "vedlegg \(table.rawValue) har ingen tjenester; ta bort --region, --since og --compare",
                en: "Vedlegg \(table.rawValue) has no services; leave --region, --since and --compare out")
        }
    }

    func run() throws {
        try withMachineFailures(options.language) {
            if output != "-" { try checkIsOutside([options.content, options.themes], file: output, option: "output") }
            var options = options
            // Warnings about the content belong to `check`; here they would bury what was asked for.
            options.quiet = options.quiet || !options.strict
            let session = try Session(options, makesSite: false)
            session.printDiagnostics()
            guard !session.hasFailed, let catalogue = session.outcome.catalogue else { throw ExitCode(1) }
            let selection = try selection(from: catalogue)
            if let compare {
                try report(compare, against: catalogue, selection, session)
            } else {
                try write(appendix(catalogue, selection, session))
            }
        }
    }
}

extension AppendixFormat: ExpressibleByArgument {
    /// The form that the end of a file's name stands for.
    init?(fileName: String) {
        guard let ending = Self.ending(of: fileName)?.lowercased() else { return nil }
        self.init(rawValue: ["md": "markdown", "htm": "html"][ending] ?? ending)
    }

    /// "docx" of "ut/vedlegg.1.docx"; nil where there is none, as in "ut.d/vedlegg".
    static func ending(of fileName: String) -> String? {
        let name = fileName.split(separator: "/").last ?? ""
        let parts = name.drop { $0 == "." }.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts.last.map(String.init) : nil
    }
}
