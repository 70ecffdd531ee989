internal import ArgumentParser
internal import Diagnostics
internal import ServiceCatalogue

/// `oversikt explain RULE`: what a rule means, what it rests on, and how to mend what breaks it.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it means, why, and a wrong and a right example.",
        discussion: """
            The rule's id stands in square brackets at the end of a message. `oversikt check --rules` lists them all.

              oversikt explain two-trusts-in-two-regions
            """)

    @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule"))
    var id: String

    @Option(name: .customLong("lang"), help: "The language of the explanation: nb or en.")
    var language = MessageLanguage.nb

    func run() throws {
        guard let rule = Rule.named(id) else { throw ValidationError(unknown[language]) }
        print(RuleText(language: language).explanation(of: rule))
    }

    private var unknown: Wording {
        let near = Wording.didYouMean(nearestName(to: id, among: Rule.all.map(\.id)))
        return Wording(
            nb: "'\(visible(id))' er ingen regel; "
                + (near?.nb ?? "meldinger som ikke er regler, sier selv hva som skal rettes"),
            en: "'\(visible(id))' is no rule; "
                + (near?.en ?? "messages that are not rules say themselves what to mend"))
    }
}
