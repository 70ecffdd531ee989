internal import Diagnostics

extension Rule {
    /// Only a region's own service can be kept from view.
    static let onlyRegionalHidden = Rule(
        "only-regional-hidden", .error, basis: .register,
        title: Wording(
            nb: "Bare en regional tjeneste kan ha «shown: false».",
            en: "Only a regional service can have \"shown: false\"."),
        explanation: Wording(
            nb: """
                Hver region velger selv hvilke av sine egne tjenester som skal vises. De nasjonale skal alle kunne finne. \
                En tjeneste som er slutt, blir stående med «discontinued».
                """,
            en: """
                Each region chooses itself which of its own services are shown. The national ones everybody must be able \
                to find. A service that has ended stays, with "discontinued".
                """),
        wrong: """
            - id: amming
              category: nasjonal-kompetansetjeneste
              shown: false
            """,
        right: """
            - id: hudpleie-i-vest
              category: regional-kompetansetjeneste
              shown: false
            """,
        dependsOn: [.category, .shown],
        .service { service, _ in
            let isRegional = service.category.requiredRegions == 1 && !service.category.isApproved
            guard !service.isShown, !isRegional else { return [] }
            return [
                Finding(
                    at: service.locations[.shown],
                    Wording(
                        nb: "'\(service.id)' er ikke regional og kan ikke skjules",
                        en: "'\(service.id)' is not regional and cannot be hidden"),
                    help: Wording(nb: "ta bort 'shown'", en: "remove 'shown'"))
            ]
        })
}
