internal import Diagnostics

/// The years in which the directorate decided on behalf of the ministry.
private let directorateDecided = 2019...2023

extension Rule {
    /// A row says the same of the approval and of the end as its history does.
    static let historyAgreesWithDates = Rule(
        "history-agrees-with-dates", .error, basis: .register,
        title: Wording(
            nb: "«approved» og «discontinued» sier det samme som «history».",
            en: "\"approved\" and \"discontinued\" say the same as \"history\"."),
        explanation: Wording(
            nb: """
                Datoene kan stå alene i raden, i historikken eller begge steder. Står de begge steder, må de være like, \
                for ellers vet ingen hvilken som gjelder. Enklest er det å skrive dem bare i historikken.
                """,
            en: """
                The dates may stand alone in the row, in the history, or in both. Where they stand in both they must be \
                the same, or nobody knows which holds. It is simplest to write them in the history only.
                """),
        wrong: """
            approved: 2011-07-07
            history:
              - date: 2012-01-01
                kind: approved
            """,
        right: """
            history:
              - date: 2012-01-01
                kind: approved
            """,
        dependsOn: [.history, .approved, .discontinued],
        .service { service, _ in
            let approval = service.history.first { $0.kind == .approved }
            let end = service.history.first { $0.kind.isEnd }
            var findings: [Finding] = []
            if let approval, let date = service.approved, approval.date != date {
                findings.append(disagreement("approved", date, approval, at: service.locations[.approved]))
            }
            if let end, let date = service.discontinued, end.date != date {
                findings.append(disagreement("discontinued", date, end, at: service.locations[.discontinued]))
            }
            return findings
        })

    private static func disagreement(
        _ key: String, _ date: CalendarDate, _ decision: Decision, at location: SourceLocation
    ) -> Finding {
        Finding(
            at: location,
            Wording(
                nb: "'\(key)' er '\(date)', men historikken sier '\(decision.date)'",
                en: "'\(key)' is '\(date)', but the history says '\(decision.date)'"),
            help: Wording(
                nb: "ta bort '\(key)', eller rett den datoen som er feil",
                en: "remove '\(key)', or correct the date that is wrong"))
    }

    /// A life is told from its beginning to its end.
    static let historyInOrder = Rule(
        "history-in-order", .error, basis: .register,
        title: Wording(
            nb: "Historikken går fra godkjenningen til slutten.", en: "A history runs from the approval to the end."),
        explanation: Wording(
            nb: """
                Vedtakene står med det eldste først. Ingenting kommer før godkjenningen eller etter at tjenesten er \
                slutt, og hver av dem står høyst én gang. Oversikten kan vises som den var en hvilken som helst dag, og \
                går da bakover gjennom vedtakene.
                """,
            en: """
                The decisions stand with the oldest first. Nothing comes before the approval or after the end, and each \
                of these stands once at the most. The register can be shown as it was on any day, and then goes \
                backwards through the decisions.
                """),
        wrong: """
            history:
              - {date: 2016-01-01, kind: discontinued}
              - {date: 2011-07-07, kind: approved}
            """,
        right: """
            history:
              - {date: 2011-07-07, kind: approved}
              - {date: 2016-01-01, kind: discontinued}
            """,
        dependsOn: [.history],
        .service { service, _ in
            let history = service.history
            return zip(history, history.dropFirst()).enumerated().compactMap { index, pair in
                let (earlier, later) = pair
                guard later.date < earlier.date || earlier.kind.isEnd || later.kind == .approved else { return nil }
                return Finding(
                    at: service.locations[.history, index + 1],
                    Wording(
                        nb: "vedtaket '\(later.kind.rawValue)' fra '\(later.date)' kan ikke stå etter "
                            + "'\(earlier.kind.rawValue)' fra '\(earlier.date)'",
                        en: "the decision '\(later.kind.rawValue)' of '\(later.date)' cannot stand after "
                            + "'\(earlier.kind.rawValue)' of '\(earlier.date)'"),
                    help: Wording(
                        nb: "sett vedtakene i rekkefølge, godkjenningen først og slutten sist",
                        en: "put the decisions in order, the approval first and the end last"))
            }
        })

    /// Who decided is who could decide on that day.
    static let decidedByFitsDate = Rule(
        "decided-by-fits-date", .error, basis: .delegation,
        title: Wording(
            nb: "Den som har avgjort, hadde myndighet til det den dagen.",
            en: "Whoever decided had the authority to do so on that day."),
        explanation: Wording(
            nb: """
                Departementet avgjorde til og med 2018 og gjør det igjen fra 2024. Fra 2019 til 2023 var det \
                Helsedirektoratet. Nettverk, sentre og regionale tjenester er det regionene som bestemmer over. Er \
                vedtaket fattet en annen dag enn den det gjelder fra, skriv den dagen i «decided».
                """,
            en: """
                The ministry decided up to 2018 and does so again from 2024. From 2019 to 2023 it was the directorate. \
                On networks, centres and regional services it is the regions who decide. Where a decision was made on \
                another day than the one it holds from, write that day in "decided".
                """),
        wrong: """
            history:
              - date: 2021-01-01
                kind: renamed
                decided_by: ministry
            """,
        right: """
            history:
              - date: 2021-01-01
                kind: renamed
                decided_by: directorate
            """,
        dependsOn: [.history, .category],
        .service { service, _ in
            service.history.enumerated().compactMap { index, decision in
                guard let authority = decision.decidedBy, authority != .regions else { return nil }
                let right: Decision.Authority =
                    directorateDecided.contains(decision.madeOn.year) ? .directorate : .ministry
                guard authority != right else { return nil }
                return Finding(
                    at: service.locations[.history, index],
                    Wording(
                        nb: "vedtaket fra '\(decision.madeOn)' kan ikke være gjort av '\(authority.rawValue)'",
                        en: "the decision of '\(decision.madeOn)' cannot be one of '\(authority.rawValue)'"),
                    help: Wording(
                        nb:
                            "den dagen var det '\(right.rawValue)' som avgjorde; er det vedtatt en annen dag, skriv den i 'decided'",
                        en:
                            "on that day it was '\(right.rawValue)' who decided; if it was made on another day, write that in 'decided'"
                    ))
            }
        })

    /// A decision that changed something says what it was before.
    static let decisionSaysWhatChanged = Rule(
        "decision-says-what-changed", .error, basis: .register,
        title: Wording(
            nb: "Et vedtak som endret noe, sier hva som gjaldt før.",
            en: "A decision that changed something says what held before."),
        explanation: Wording(
            nb: """
                Raden sier hva som gjelder nå. For at oversikten skal kunne vises som den var før, må vedtaket si hva \
                som gjaldt da, i «before»: navnet, stedene, regionen som rapporterte, eller tjenestetypen. En forlenget \
                periode sier når den nå går ut, i «term_ends».
                """,
            en: """
                The row says what holds now. For the register to be shown as it was before, the decision must say what \
                held then, in "before": the name, the places, the region that reported, or the kind of service. An \
                extended term says when it now ends, in "term_ends".
                """),
        wrong: """
            history:
              - date: 2021-01-01
                kind: renamed
            """,
        right: """
            history:
              - date: 2021-01-01
                kind: renamed
                before:
                  name: {nb: Nasjonal behandlingstjeneste for noe, en: Norwegian National Unit for Something}
            """,
        dependsOn: [.history],
        .service { service, _ in
            service.history.enumerated().compactMap { index, decision in
                guard let key = decision.missingKey else { return nil }
                return Finding(
                    at: service.locations[.history, index],
                    Wording(
                        nb: "vedtaket '\(decision.kind.rawValue)' fra '\(decision.date)' mangler '\(key)'",
                        en: "the decision '\(decision.kind.rawValue)' of '\(decision.date)' lacks '\(key)'"),
                    help: Wording(nb: "legg til '\(key)'", en: "add '\(key)'"))
            }
        })

    /// What came instead is told of a service that is no more.
    static let outcomeNeedsEnd = Rule(
        "outcome-needs-end", .error, basis: .register,
        title: Wording(
            nb: "Bare en tjeneste som er slutt, har et «outcome».",
            en: "Only a service that has ended has an \"outcome\"."),
        explanation: Wording(
            nb: """
                Det som kom i stedet, vises på siden til en nedlagt tjeneste. Står det på en som lever, mangler slutten.
                """,
            en: """
                What came instead is shown on the page of a discontinued service. If it stands on one that lives, the \
                end is missing.
                """),
        wrong: """
            - id: gammel
              outcome: {nb: Regionene gjør det selv., en: The regions do it themselves.}
            """,
        right: """
            - id: gammel
              discontinued: 2020-01-01
              outcome: {nb: Regionene gjør det selv., en: The regions do it themselves.}
            """,
        dependsOn: [.history, .discontinued],
        .service { service, _ in
            guard service.isCurrent, service.outcome != nil else { return [] }
            return [
                Finding(
                    at: service.locations[.outcome],
                    Wording(
                        nb: "'\(service.id)' sier hva som kom i stedet, men er ikke avviklet",
                        en: "'\(service.id)' says what came instead but is not discontinued"),
                    help: Wording(
                        nb: "legg til 'discontinued' eller et vedtak om slutten",
                        en: "add 'discontinued', or a decision on the end"))
            ]
        })
}

extension Decision {
    /// The key that a decision of its kind must have and this one has not.
    fileprivate var missingKey: String? {
        switch kind {
        case .renamed where before.name == nil: "before: name"
        case .moved where before.sites == nil: "before: sites"
        case .reportingRegionChanged where before.reportingRegion == nil: "before: reporting_region"
        case .kindChanged where before.category == nil: "before: category"
        case .termExtended where termEnds == nil: "term_ends"
        default: nil
        }
    }
}

extension Wording {
    fileprivate static let delegation = Wording(
        nb: "forskrift 18. mars 2010 nr. 425 om delegering, i kraft for nasjonale tjenester 2019 til 2023",
        en: "regulation of 18 March 2010 no. 425 on delegation, in force for national services from 2019 to 2023")
}
