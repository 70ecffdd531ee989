internal import Diagnostics

extension Rule {
    /// Every deadline says when it is.
    static let deadlineHasATime = Rule(
        "deadline-has-a-time", .error, basis: .register,
        title: Wording(
            nb: "En frist har enten en dag i året eller ord om når.",
            en: "A deadline has either a day of the year or words that say when."),
        explanation: Wording(
            nb: """
                Kalenderen vises som et år og som en tabell. En frist med «day» får plass i begge; en som ikke har noen \
                dag, som «omtrent hvert femte år», skrives med ord i «time». «until» er den siste dagen i en periode \
                som begynner på «day».
                """,
            en: """
                The calendar is shown as a year and as a table. A deadline with "day" has its place in both; one that \
                has no day, such as "about every fifth year", is written in words in "time". "until" is the last day \
                of a period that begins on "day".
                """),
        wrong: """
            - id: soknad
              until: 01-31
            """,
        right: """
            - id: soknad
              day: 01-01
              until: 01-31
            """,
        .catalogue { catalogue in
            catalogue.calendar.filter { ($0.day == nil) == ($0.time == nil) || ($0.day == nil && $0.until != nil) }
                .map { deadline in
                    Finding(
                        at: deadline.locations[.id],
                        Wording(
                            nb: "fristen '\(deadline.id)' skal ha enten 'day' (og 'until') eller 'time'",
                            en: "the deadline '\(deadline.id)' must have either 'day' (and 'until') or 'time'"),
                        help: Wording(
                            nb: "skriv 'day: 01-15', eller 'time' med ord", en: "write 'day: 01-15', or 'time' in words"
                        ))
                }
        })

    /// Periods and years run forwards.
    static let deadlineInOrder = Rule(
        "deadline-in-order", .error, basis: .register,
        title: Wording(
            nb: "En frist slutter ikke før den begynner.", en: "A deadline does not end before it begins."),
        explanation: Wording(
            nb: """
                «from» og «to» er det første og det siste året fristen gjelder for. «day» og «until» er den første og \
                den siste dagen i en periode av året; går den over nyttår, skrives den som to.
                """,
            en: """
                "from" and "to" are the first and the last year that a deadline holds for. "day" and "until" are the \
                first and the last day of a period of the year; one that goes past New Year is written as two.
                """),
        wrong: """
            from: 2023
            to: 2019
            """,
        right: """
            from: 2019
            to: 2023
            """,
        .catalogue { catalogue in
            catalogue.calendar.flatMap { deadline in
                var findings: [Finding] = []
                if let to = deadline.to, to < deadline.from {
                    findings.append(backwards(deadline, .to, "\(deadline.from)", "\(to)"))
                }
                if let day = deadline.day, let until = deadline.until, until < day {
                    findings.append(backwards(deadline, .until, "\(day)", "\(until)"))
                }
                return findings
            }
        })

    private static func backwards(
        _ deadline: Deadline, _ field: DeadlineField, _ first: String, _ last: String
    ) -> Finding {
        Finding(
            at: deadline.locations[field],
            Wording(
                nb: "fristen '\(deadline.id)' går fra '\(first)' til '\(last)'",
                en: "the deadline '\(deadline.id)' runs from '\(first)' to '\(last)'"),
            help: Wording(nb: "bytt om de to, eller rett den ene", en: "swap the two, or correct one"))
    }
}
