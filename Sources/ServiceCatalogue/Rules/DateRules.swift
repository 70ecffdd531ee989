internal import Diagnostics

/// The day from which approvals under the present regime can date.
private let governanceSystemBegan = CalendarDate(year: 2011, month: 1, day: 1)

extension Rule {
    /// A service has a date of approval.
    static let approvalDateMissing = Rule(
        "approval-date-missing", .warning, basis: .governanceSystem,
        title: Wording(nb: "En tjeneste har en godkjenningsdato.", en: "A service has a date of approval."),
        explanation: Wording(
            nb: """
                «Godkjent fra» står i vedlegget og på tjenestens side, og perioden til en tidsbegrenset tjeneste \
                regnes fra den. Mangler datoen i vedtaket også, la feltet være tomt og gi raden et unntak med \
                begrunnelse.
                """,
            en: """
                "Approved from" stands in the appendix and on the service's page, and the term of a time-limited \
                service is counted from it. If the decision lacks the date too, leave the field out and give the row a \
                waiver with the reason.
                """),
        wrong: """
            - id: amming
              category: nasjonal-kompetansetjeneste
            """,
        right: """
            - id: amming
              category: nasjonal-kompetansetjeneste
              approved: 2011-07-07
            """,
        dependsOn: [.category, .approved],
        .service { service, _ in
            guard service.approved == nil, service.category.isApproved else { return [] }
            return [
                Finding(
                    at: service.locations[.id],
                    Wording(
                        nb: "'\(service.id)' mangler godkjenningsdato", en: "'\(service.id)' has no date of approval"),
                    help: Wording(
                        nb: "legg til 'approved: ÅÅÅÅ-MM-DD' fra vedtaket",
                        en: "add 'approved: YYYY-MM-DD' from the decision"))
            ]
        })

    /// No approval under the regime of 2011 is older than the regime.
    static let approvalBeforeSystem = Rule(
        "approval-before-2011", .error, basis: .governanceSystem,
        title: Wording(
            nb: "Godkjenningsdatoen er 1. januar 2011 eller senere.",
            en: "The date of approval is 1 January 2011 or later."),
        explanation: Wording(
            nb: """
                «Godkjent fra» er datoen under styringssystemet som begynte 1. januar 2011, også for tjenester som er \
                eldre. Bruk datoen fra vedtaket, ikke året funksjonen oppsto.
                """,
            en: """
                "Approved from" is the date under the governance system that began on 1 January 2011, also for older \
                services. Use the date of the decision, not the year in which the function began.
                """),
        wrong: """
            approved: 1991-07-07
            """,
        right: """
            approved: 2011-07-07
            """,
        .service { service, _ in
            guard let approved = service.approved, let began = governanceSystemBegan, approved < began else {
                return []
            }
            return [
                Finding(
                    at: service.locations[.approved],
                    Wording(
                        nb: "'\(service.id)' er godkjent fra '\(approved)', men ordningen begynte 1. januar 2011",
                        en: "'\(service.id)' is approved from '\(approved)', but the system began on 1 January 2011"),
                    help: Wording(
                        nb: "bruk datoen i vedtaket under dagens ordning",
                        en: "use the date of the decision under the present system"))
            ]
        })

    /// A service is not discontinued before it was approved.
    static let datesInOrder = Rule(
        "dates-in-order", .error, basis: .guideline,
        title: Wording(
            nb: "En tjeneste er godkjent før den blir avviklet.",
            en: "A service is approved before it is discontinued."),
        explanation: Wording(
            nb: "En av de to datoene er skrevet feil; ofte er år og måned fra to ulike vedtak blandet sammen.",
            en: "One of the two dates is mistyped; often parts of two decisions have been mixed up."),
        wrong: """
            approved: 2019-01-01
            discontinued: 2011-07-07
            """,
        right: """
            approved: 2011-07-07
            discontinued: 2019-01-01
            """,
        .service { service, _ in
            guard let approved = service.approved, let end = service.discontinued, approved >= end else { return [] }
            return [
                Finding(
                    at: service.locations[.discontinued],
                    Wording(
                        nb: "'\(service.id)' er avviklet '\(end)', men godkjent fra '\(approved)'",
                        en: "'\(service.id)' was discontinued on '\(end)' but approved from '\(approved)'"),
                    help: Wording(nb: "rett den datoen som er feil", en: "correct the date that is wrong"))
            ]
        })

    /// No date lies after the day the content speaks of.
    static let dateInFuture = Rule(
        "date-in-future", .warning, basis: .register,
        title: Wording(
            nb: "Ingen dato ligger mer enn to år fram, og ingen har lest en tekst i framtiden.",
            en: "No date lies more than two years ahead, and nobody has read a text in the future."),
        explanation: Wording(
            nb: """
                Oversikten viser det som gjelder per «as_of» i site.yml. En tjeneste som er vedtatt å begynne eller \
                slutte senere, vises slik: den står ikke i listene før den har begynt, og ikke som nedlagt før den er \
                det. Et vedtak ser sjelden mer enn to år fram, så en dato som er lenger unna, er trolig en skrivefeil.
                """,
            en: """
                The site shows what holds on the day "as_of" in site.yml. A service decided to begin or end later is \
                shown so: it is in no list before it has begun, and is not discontinued before it is. A decision seldom \
                looks more than two years ahead, so a date further away is most likely mistyped.
                """),
        wrong: """
            approved: 2062-01-01
            """,
        right: """
            approved: 2026-01-01
            """,
        .service { service, around in
            let asOf = around.asOf
            if around.isPast { return [] }
            let farthest = asOf.adding(years: 2) ?? asOf
            var findings: [Finding] = []
            if let date = service.approved, date > farthest {
                findings.append(future(date, "approved", at: service.locations[.approved], asOf))
            }
            if let date = service.discontinued, date > farthest {
                findings.append(future(date, "discontinued", at: service.locations[.discontinued], asOf))
            }
            if let date = service.text.reviewed, date > asOf {
                findings.append(future(date, "reviewed", at: service.text.locations[.reviewed], asOf))
            }
            return findings
        })

    private static func future(
        _ date: CalendarDate, _ key: String, at location: SourceLocation, _ asOf: CalendarDate
    ) -> Finding {
        Finding(
            at: location,
            Wording(
                nb: "datoen '\(date)' i '\(key)' ligger etter \(asOf.text(in: .nb)), som innholdet gjelder for",
                en: "the date '\(date)' in '\(key)' lies after \(asOf.text(in: .en)), the day the content speaks of"),
            help: Wording(
                nb: "rett datoen, eller flytt 'as_of' i site.yml fram",
                en: "correct the date, or move 'as_of' in site.yml forward"))
    }
}
