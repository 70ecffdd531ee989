internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import PageRendering
internal import ServiceCatalogue
internal import SiteAssembly

/// `oversikt list services`, `rules` or `pages`: what there is, line by line, for scripts and for looking up.
struct ListCommand: ParsableCommand {
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case services, rules, pages
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Wording(
                nb: "List opp tjenester, regler eller sider.", en: "List services, rules or pages."
            ).spoken,
            discussion: Wording(
                nb: """
                    Som tekst er det en linje for hver, med tabulator mellom: id, kategori og navn; id, alvor og hva \
                    regelen krever; adresse, språk og tittel.

                    Sluttkoder: 0 listet, 1 innholdet har feil, 64 feil bruk, 74 en fil kunne ikke leses.

                      oversikt list services
                      oversikt list pages --format json
                    """,
                en: """
                    As text there is a line for each, with tabs between: id, category and name; id, severity and what \
                    the rule demands; address, language and title.

                    Exit codes: 0 listed, 1 the content has errors, 64 wrong usage, 74 a file could not be read.

                      oversikt list services --lang en
                      oversikt list pages --format json
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Hva som listes: services, rules eller pages.", en: "What to list: services, rules or pages.",
            value: .name))
    var subject: Subject

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(nb: "Hvordan det vises: text eller json.", en: "How to print: text or json.", value: .form))
    var format = Format.text

    func run() throws {
        try withMachineFailures(options.language) {
            let list = try list()
            try StandardOutput.write(format == .json ? list.json.text : list.text)
        }
    }

    private func list() throws -> Listing {
        let language = options.language
        if subject == .rules { return Listing(rules: Rule.all, language: language) }
        let session = try Session(options, makesSite: subject == .pages)
        session.printDiagnostics(atLeast: .error)
        guard let catalogue = session.outcome.catalogue, session.count(.error) == 0 else { throw ExitCode(1) }
        if subject == .services { return Listing(services: catalogue.services, language: language) }
        guard let site = session.outcome.site else { throw ExitCode(1) }
        return Listing(pages: site.pages.all)
    }
}
