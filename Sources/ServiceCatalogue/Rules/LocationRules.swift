internal import Diagnostics

extension Rule {
    /// A national treatment service lies at exactly one trust.
    static let oneTrust = Rule(
        "one-trust", .error, basis: .regulationOnLocation,
        title: Wording(
            nb: "En nasjonal behandlingstjeneste ligger ved nøyaktig ett helseforetak.",
            en: "A national treatment service lies at exactly one health trust."),
        explanation: Wording(
            nb: """
                Pasienter fra hele landet skal behandles ett sted. Flere sykehus i samme helseforetak regnes som ett \
                sted. Ligger tjenesten ved to foretak i hver sin region, er den flerregional: da skal kategorien endres.
                """,
            en: """
                Patients from the whole country are to be treated in one place. Several hospitals of one trust count \
                as one place. A service at two trusts in two regions is multi-regional: change its category.
                """),
        wrong: """
            category: nasjonal-behandlingstjeneste
            sites:
              - trust: oslo-universitetssykehus
              - trust: helse-bergen
            """,
        right: """
            category: nasjonal-behandlingstjeneste
            sites:
              - trust: oslo-universitetssykehus
            """,
        dependsOn: [.category, .sites, .trust],
        .service { service, _ in
            guard service.category.requiredTrusts == 1 else { return [] }
            let trusts = service.trusts
            guard trusts.count != 1 else { return [] }
            return [
                Finding(
                    at: service.locations[.sites],
                    Wording(
                        nb: "'\(service.id)' skal ligge ved ett helseforetak, men står med \(trusts.count)",
                        en: "'\(service.id)' must lie at one health trust; it has \(trusts.count)"),
                    help: Wording(
                        nb: "behold ett foretak under 'sites', eller endre kategorien",
                        en: "keep one trust under 'sites', or change the category"))
            ]
        })

    /// A multi-regional treatment service lies at exactly two trusts, in two different regions.
    static let twoTrustsInTwoRegions = Rule(
        "two-trusts-in-two-regions", .error, basis: .regulationAndGuideline,
        title: Wording(
            nb: "En flerregional behandlingstjeneste ligger ved to helseforetak i to ulike regioner.",
            en: "A multi-regional treatment service lies at two health trusts in two different regions."),
        explanation: Wording(
            nb: """
                Forskriften krever to steder, og veilederen at de ligger i hver sin helseregion. Før opp begge stedene \
                under «sites», eller endre kategorien hvis tjenesten er samlet ett sted.
                """,
            en: """
                The regulation demands two places, and the guideline that they lie in different regions. List both \
                under "sites", or change the category if the service is in one place.
                """),
        wrong: """
            category: flerregional-behandlingstjeneste
            sites:
              - trust: oslo-universitetssykehus
            """,
        right: """
            category: flerregional-behandlingstjeneste
            sites:
              - trust: oslo-universitetssykehus
              - trust: helse-bergen
            """,
        dependsOn: [.category, .sites, .trust],
        .service { service, _ in
            guard let trusts = service.category.requiredTrusts, trusts > 1 else { return [] }
            let regions = service.category.requiredRegions ?? 1
            let found = (trusts: service.trusts.count, regions: service.regionsOfSites.count)
            guard found != (trusts, regions) else { return [] }
            return [
                Finding(
                    at: service.locations[.sites],
                    Wording(
                        nb: "'\(service.id)' skal ligge ved \(trusts) helseforetak i \(regions) regioner, "
                            + "men står med \(found.trusts) i \(found.regions)",
                        en: "'\(service.id)' needs \(trusts) trusts in \(regions) regions; "
                            + "it has \(found.trusts) in \(found.regions)"),
                    help: Wording(
                        nb: "før opp stedene under 'sites', eller endre kategorien",
                        en: "list the places under 'sites', or change the category"))
            ]
        })
}

extension Service {
    /// The regions that its trusts lie in, each once, in the order of its sites.
    var regionsOfSites: [Region] {
        var seen = Set<String>()
        return trusts.map(\.region).filter { seen.insert($0.id).inserted }
    }
}
