internal import Diagnostics

extension Rule {
    /// The term of a time-limited service has not run out.
    static let termOver = Rule(
        "term-over", .warning, basis: .guideline,
        title: Wording(
            nb: "Perioden til en tidsbegrenset tjeneste er ikke over.",
            en: "The term of a time-limited service is not over."),
        explanation: Wording(
            nb: """
                En kompetansetjeneste med funksjon, et nettverk og et senter er godkjent for et antall år. Når tiden \
                er ute, skal tjenesten fornyes, videreføres i en annen form eller avvikles: før inn det nye vedtaket \
                eller datoen den ble avviklet.
                """,
            en: """
                A competence service with a function, a network and a centre are approved for a number of years. When \
                the time is up the service is renewed, carried on in another form or discontinued: enter the new \
                decision, or the date on which it was discontinued.
                """),
        wrong: """
            approved: 2014-01-01
            function: opplaering
            """,
        right: """
            approved: 2014-01-01
            function: opplaering
            discontinued: 2019-01-01
            """,
        dependsOn: [.category, .discontinued, .function, .termYears],
        .service { service, around in
            guard service.isCurrent, let years = service.termYears, let approved = service.termBegan,
                let end = service.termEnds, end <= around.asOf
            else { return [] }
            return [
                Finding(
                    at: service.locations[.approved],
                    Wording(
                        nb: "perioden til '\(service.id)' på \(years) år fra \(approved.text(in: .nb)) "
                            + "var over \(end.text(in: .nb))",
                        en: "the term of '\(service.id)', \(years) years from \(approved.text(in: .en)), "
                            + "was over on \(end.text(in: .en))"),
                    help: Wording(
                        nb: "før inn det nye vedtaket, eller 'discontinued' med datoen den ble avviklet",
                        en: "enter the new decision, or 'discontinued' with the date of its end"))
            ]
        })

    /// A term that ends within 12 months is warned of.
    static let termEndsSoon = Rule(
        "term-ends-soon", .warning, basis: .guideline,
        title: Wording(
            nb: "Perioden til en tidsbegrenset tjeneste varer mer enn 12 måneder til.",
            en: "The term of a time-limited service lasts more than 12 months yet."),
        explanation: Wording(
            nb: """
                Søknadsfristen er 15. januar, og vedtaket kommer innen 1. desember. Når det er under 12 måneder igjen, \
                må den ansvarlige regionen ta stilling til hva som skal skje. Gi raden et unntak mens saken er under \
                behandling.
                """,
            en: """
                The deadline for applications is 15 January, and the decision comes by 1 December. With less than 12 \
                months left the responsible region must decide what is to happen. Give the row a waiver while the \
                matter is being dealt with.
                """),
        wrong: """
            approved: 2022-06-01
            function: opplaering
            """,
        right: """
            approved: 2022-06-01
            function: opplaering
            waivers:
              - rule: term-ends-soon
                reason: Søknad om videreføring er sendt
                until: 2027-06-01
            """,
        dependsOn: [.category, .discontinued, .function, .termYears],
        .service { service, around in
            let asOf = around.asOf
            guard service.isCurrent, let years = service.termYears, let approved = service.termBegan,
                let end = service.termEnds, let limit = asOf.adding(years: 1), asOf < end, end <= limit
            else { return [] }
            return [
                Finding(
                    at: service.locations[.approved],
                    Wording(
                        nb: "perioden til '\(service.id)' på \(years) år fra \(approved.text(in: .nb)) "
                            + "er over \(end.text(in: .nb))",
                        en: "the term of '\(service.id)', \(years) years from \(approved.text(in: .en)), "
                            + "is over on \(end.text(in: .en))"),
                    help: Wording(
                        nb: "avklar med regionen om tjenesten skal fornyes, videreføres eller avvikles",
                        en: "settle with the region whether it is to be renewed, carried on or discontinued"))
            ]
        })

    /// A row's own term agrees with what its function or category lays down.
    static let termMatchesCategory = Rule(
        "term-matches-category", .error, basis: .guideline,
        title: Wording(
            nb: "Perioden i raden er den som funksjonen eller kategorien gir.",
            en: "The term in a row is the one that its function or category gives."),
        explanation: Wording(
            nb: """
                Opplæring gir 5 år, kompetanseoppbygging 10, nettverk og sentre 5. Behandlingstjenester har ingen \
                tidsgrense. Ta bort «term_years», eller rett funksjonen.
                """,
            en: """
                Training gives 5 years, building up competence 10, networks and centres 5. Treatment services have no \
                limit. Remove "term_years", or correct the function.
                """),
        wrong: """
            function: opplaering
            term_years: 10
            """,
        right: """
            function: opplaering
            """,
        dependsOn: [.category, .function],
        .service { service, _ in
            guard let own = service.ownTermYears else { return [] }
            let given = service.function?.termYears ?? service.category.termYears
            // A competence service without a function has a term only if its own row gives it one.
            guard own != given, given != nil || service.category.functions.isEmpty else { return [] }
            return [
                Finding(
                    at: service.locations[.termYears],
                    Wording(
                        nb:
                            "'\(service.id)' har en periode på '\(own)' år, men skal ha \(given.map { "\($0) år" } ?? "ingen")",
                        en:
                            "'\(service.id)' has a term of '\(own)' years but should have \(given.map { "\($0)" } ?? "none")"
                    ),
                    help: Wording(
                        nb: "ta bort 'term_years', eller rett funksjonen",
                        en: "remove 'term_years', or correct the function"))
            ]
        })
}
