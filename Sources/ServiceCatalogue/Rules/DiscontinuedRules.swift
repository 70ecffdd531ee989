internal import Diagnostics

extension Rule {
    /// A discontinued service leaves the indexes and keeps its page.
    static let discontinuedNotListed = Rule(
        "discontinued-not-listed", .error, basis: .guideline,
        title: Wording(
            nb: "En avviklet tjeneste står ikke blant de gjeldende, men beholder siden sin.",
            en: "A discontinued service is not among the current ones, but keeps its page."),
        explanation: Wording(
            nb: """
                Ingen skal henvise til en tjeneste som ikke finnes lenger, og den som følger en gammel lenke, skal få \
                vite det. Programmet sørger for begge deler når raden har «discontinued».
                """,
            en: """
                Nobody should refer to a service that is no more, and whoever follows an old link should learn so. The \
                program sees to both once the row has "discontinued".
                """),
        wrong: """
            # raden er slettet
            """,
        right: """
            - id: barnerevmakirurgi
              discontinued: 2019-01-01
            """,
        .keptElsewhere(.rendering))

    /// A current service does not send its reader on to one that is no more.
    static let relatedDiscontinued = Rule(
        "related-discontinued", .warning, basis: .register,
        title: Wording(
            nb: "En gjeldende tjeneste viser ikke til en avviklet som beslektet.",
            en: "A current service does not name a discontinued one as related."),
        explanation: Wording(
            nb: """
                «Se også» skal hjelpe leseren videre. En avviklet tjeneste tar ikke imot noen. Vis til den som tok \
                over, eller ta bort henvisningen.
                """,
            en: """
                "See also" is to help the reader on. A discontinued service receives nobody. Name the one that took \
                over, or remove the reference.
                """),
        wrong: """
            related: [barnerevmakirurgi]
            """,
        right: """
            related: [barne-og-ungdomsrevmatologi]
            """,
        dependsOn: [.discontinued],
        .catalogue { catalogue in
            let ended = Dictionary(
                catalogue.services.filter { !$0.isCurrent }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
            )
            return catalogue.services.filter(\.isCurrent).flatMap { service in
                service.text.related.enumerated().compactMap { place, id in
                    ended[id].map { relatedFinding($0, in: service, place) }
                }
            }
        })

    private static func relatedFinding(_ ended: Service, in service: Service, _ place: Int) -> Finding {
        let help =
            ended.successors.first.map {
                Wording(nb: "vis til '\($0)', som tok over", en: "name '\($0)', which took over")
            } ?? Wording(nb: "ta bort henvisningen", en: "remove the reference")
        return Finding(
            at: service.text.locations[.related, place],
            Wording(
                nb: "'\(service.id)' viser til '\(ended.id)', som er avviklet",
                en: "'\(service.id)' names '\(ended.id)', which is discontinued"),
            help: help, of: service)
    }
}
