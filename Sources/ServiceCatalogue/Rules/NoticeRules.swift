internal import Diagnostics

extension Rule {
    /// A notice ends after it begins.
    static let noticeInOrder = Rule(
        "notice-in-order", .error, basis: .register,
        title: Wording(
            nb: "En driftsmelding slutter ikke før den begynner.",
            en: "A notice of stoppage does not end before it begins."),
        explanation: Wording(
            nb: """
                Meldingen vises fra og med «from» til og med «until», på siden til tjenesten, på forsiden og i \
                nyhetsstrømmen. Uten «until» vises den til den blir tatt bort.
                """,
            en: """
                The notice is shown from "from" to "until", both included, on the service's page, on the home page and \
                in the feed. Without "until" it is shown until it is taken away.
                """),
        wrong: """
            notices:
              - from: 2026-12-24
                until: 2026-12-20
                text: {nb: Ingen operasjoner i julen.}
            """,
        right: """
            notices:
              - from: 2026-12-20
                until: 2026-12-24
                text: {nb: Ingen operasjoner i julen.}
            """,
        .service { service, _ in
            service.text.notices.enumerated().compactMap { place, notice in
                guard let until = notice.until, until < notice.from else { return nil }
                return Finding(
                    at: service.text.locations[.notices, place],
                    Wording(
                        nb: "driftsmeldingen til '\(service.id)' går fra '\(notice.from)' til '\(until)'",
                        en: "the notice of '\(service.id)' runs from '\(notice.from)' to '\(until)'"),
                    help: Wording(nb: "rett den dagen som er feil", en: "correct the day that is wrong"))
            }
        })
}
