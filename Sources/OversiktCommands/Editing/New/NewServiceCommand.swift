internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

struct NewServiceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let example = """
              oversikt new service blabarsykdom
              oversikt new service blabarsykdom --category nasjonal-behandlingstjeneste \\
                --name "Nasjonal behandlingstjeneste for blåbærsykdom" --english-name "Norwegian National Unit for \\
                Blueberry Disease" --region helse-vest --trust helse-bergen --code E84 --approved 2026-01-01
            """
        return CommandConfiguration(
            commandName: "service",
            abstract: Wording(
                nb: "Skriv raden i registeret og tekstene til en ny tjeneste, til å fylle inn.",
                en: "Write the registry row and the texts of a new service, to be filled in."
            ).spoken,
            discussion: Wording(
                nb: """
                    Det som ikke oppgis, blir spurt om på en terminal. Der tekstene må skrives, står FYLL INN, som \
                    'oversikt check' melder til det er byttet ut. Ingenting som finnes, blir skrevet over.


                    """ + example,
                en: """
                    What is not given by options is asked for on a terminal. Where the texts must be written stands \
                    FYLL INN, which `oversikt check` reports until it is replaced. Nothing that exists is overwritten.


                    """ + example
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Id-en: små bokstaver, tall og bindestreker. Den blir adressen.",
            en: "The id: small letters, digits and hyphens. It becomes the address.", value: .id))
    var id: String

    @Option(
        help: ArgumentHelp(nb: "Id-en til kategorien.", en: "The id of the category.", value: .id),
        completion: .categories)
    var category: String?

    @Option(
        help: ArgumentHelp(nb: "Det godkjente navnet på norsk.", en: "The approved name in Norwegian.", value: .name))
    var name: String?

    @Option(
        help: ArgumentHelp(nb: "Det godkjente navnet på engelsk.", en: "The approved name in English.", value: .name))
    var englishName: String?

    @Option(
        help: ArgumentHelp(
            nb: "En region som har den; kan gis flere ganger.", en: "A region that has it; may be given several times.",
            value: .id))
    var region: [String] = []

    @Option(
        help: ArgumentHelp(
            nb: "Regionen som rapporterer for en tjeneste i to regioner.",
            en: "The region that reports for a service in two regions.", value: .id))
    var reportingRegion: String?

    @Option(
        help: ArgumentHelp(
            nb: "Et helseforetak der den drives; kan gis flere ganger.",
            en: "A trust where it is run; may be given several times.", value: .id))
    var trust: [String] = []

    @Option(
        help: ArgumentHelp(
            nb: "En ICD-10-kode; kan gis flere ganger.", en: "An ICD-10 code; may be given several times.",
            value: .code))
    var code: [String] = []

    @Option(
        help: ArgumentHelp(
            nb: "Dagen den er godkjent fra.", en: "The day from which it is approved.", value: .day))
    var approved: String?

    @Option(
        help: ArgumentHelp(nb: "Funksjonen, en av kategoriens.", en: "The function, one of the category's.", value: .id)
    )
    var function: String?

    @Option(
        help: ArgumentHelp(
            nb: "Hvem siden er for; kan gis flere ganger.", en: "Whom the page is for; may be given several times.",
            value: .group))
    var audience: [String] = []

    @Option(
        help: ArgumentHelp(
            nb: "Et fagfelt som den står under; kan gis flere ganger.",
            en: "A medical field that it stands in; may be given several times.", value: .id),
        completion: .fields)
    var field: [String] = []

    @Flag(help: ArgumentHelp(nb: "Skriv den norske teksten på nynorsk.", en: "Write the Norwegian text in nynorsk."))
    var nynorsk = false

    @Option(help: .content)
    var content = "content"

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    mutating func validate() throws {
        for (option, values) in [
            ("code", code), ("region", region), ("trust", trust), ("audience", audience), ("field", field),
        ] {
            guard let value = values.first(where: { $0.contains(",") }) else { continue }
            let parts = value.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
            if option == "code", parts.count == 2, parts[1].allSatisfy(\.isNumber) {
                let code = visible("\(parts[0]).\(parts[1])")
                throw wrongUsage(
                    nb: "en kode har punktum, ikke komma: '\(code)'", en: "a code has a dot, not a comma: '\(code)'")
            }
            let written = visible(parts.map { "--\(option) \($0)" }.joined(separator: " "))
            throw wrongUsage(
                nb: "--\(option) tar én verdi om gangen; skriv \(written)",
                en: "--\(option) takes one value at a time; write \(written)")
        }
    }

    func run() throws {
        try withMachineFailures(language) {
            let content = try StandingContent(content, Report(language: language, isQuiet: false))
            try content.checkIsFree(
                id, among: content.catalogue.services.map(\.id), files: ["services/\(id).md", "services/\(id).en.md"])
            try content.checkFields(field)
            let questions = ServiceQuestions(content.catalogue, .atTerminal(language))
            let skeleton = ServiceSkeleton(
                decision: try questions.decision(given), hasEnglishSide: questions.hasEnglishSide)
            try content.write(
                skeleton.edits(in: content.tree, content.catalogue, contentFolder: content.folder))
        }
    }

    /// What the options say.
    private var given: ServiceQuestions.Given {
        ServiceQuestions.Given(
            id: id, category: category, name: name, englishName: englishName, regions: region,
            reportingRegion: reportingRegion, trusts: trust, codes: code, approved: approved, function: function,
            language: nynorsk ? .nn : .nb, audience: audience, fields: field)
    }
}
