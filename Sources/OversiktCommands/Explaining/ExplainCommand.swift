internal import ArgumentParser
internal import Diagnostics
internal import ServiceCatalogue

/// `oversikt explain ID`: what a message means, what it rests on, and how to mend what it is about.
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: Wording(
                nb: "Forklar en melding: hva den betyr, hvorfor, og et galt og et riktig eksempel.",
                en: "Explain a message: what it means, why, and a wrong and a right example."
            ).spoken,
            discussion: Wording(
                nb: """
                    Id-en står i hakeparentes på slutten av meldingen. Uten id listes alle opp, reglene først.

                      oversikt explain two-trusts-in-two-regions
                    """,
                en: """
                    The id stands in square brackets at the end of a message. Without one all are listed, rules first.

                      oversikt explain two-trusts-in-two-regions
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(nb: "Id-en til meldingen.", en: "The id of the message.", value: .id),
        completion: .messageIDs)
    var id: String?

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    func run() throws {
        try withMachineFailures(language) { try StandardOutput.write(text() + "\n") }
    }

    private func text() throws -> String {
        let texts = RuleText(language: language)
        guard let id = id?.trimming("[]") else { return texts.table + "\n" + texts.tableOfMessages }
        if let rule = Rule.named(id) { return texts.explanation(of: rule) }
        if let message = MessageText.all.first(where: { $0.id == id }) { return texts.explanation(of: message) }
        let near = Wording.didYouMean(nearestName(to: id, among: Rule.all.map(\.id) + MessageText.all.map(\.id)))
        throw wrongUsage(
            nb: "ingen melding har id-en '\(visible(id))'; \(near?.nb ?? "'oversikt explain' lister dem opp")",
            en: "no message has the id '\(visible(id))'; \(near?.en ?? "'oversikt explain' lists them")")
    }
}

extension String {
    /// Without these characters at its ends: an id is copied with its brackets.
    fileprivate func trimming(_ ends: String) -> String {
        String(drop { ends.contains($0) }.reversed().drop { ends.contains($0) }.reversed())
    }
}
