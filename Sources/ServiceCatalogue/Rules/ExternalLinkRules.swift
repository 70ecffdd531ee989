internal import Diagnostics

/// Demands on addresses outside the site, which only `oversikt check --external` looks at: they need the network, and what
/// holds today need not hold tomorrow.
extension Rule {
    public static let externalLinkGone = Rule(
        "external-link-gone", .warning, basis: .register,
        title: Wording(nb: "En adresse på nettet finnes fortsatt.", en: "An address on the web still exists."),
        explanation: Wording(
            nb: "Nettstedet svarer at siden ikke finnes (404, 410). Finn den nye adressen, eller ta bort lenken.",
            en: "The site answers that there is no such page (404, 410). Find the new address, or remove the link."),
        wrong: """
            website: "https://eksempel.no/flyttet-og-borte"
            """,
        right: """
            website: "https://eksempel.no/"
            """,
        .keptElsewhere(.externalLinks))

    public static let externalLinkMoved = Rule(
        "external-link-moved", .hint, basis: .register,
        title: Wording(
            nb: "En adresse på nettet er den siden har nå.", en: "An address on the web is the one its page has now."),
        explanation: Wording(
            nb: """
                Nettstedet sender leseren videre og sier at det er for godt (301, 308). Det virker, men en dag gjør det \
                ikke det. Midlertidig videresending (302, 307) regnes ikke med.
                """,
            en: """
                The site redirects the reader and says that it is for good (301, 308). It works, but one day it will \
                not. Redirects for the time being (302, 307) do not count.
                """),
        wrong: """
            website: "http://eksempel.no/"
            """,
        right: """
            website: "https://www.eksempel.no/"
            """,
        .keptElsewhere(.externalLinks))

    public static let externalLinkUnreachable = Rule(
        "external-link-unreachable", .warning, basis: .register,
        title: Wording(
            nb: "Et nettsted svarer i tide og uten feil.", en: "A website answers in time and without error."),
        explanation: Wording(
            nb: """
                Nettstedet svarte ikke, svarte med en feil, sendte videre uten ende eller har et sertifikat som \
                nettlesere ikke godtar. Det kan gå over: prøv igjen før du endrer noe.
                """,
            en: """
                The site did not answer, answered with an error, redirected without end, or has a certificate that \
                browsers do not accept. It may pass: try again before you change anything.
                """),
        wrong: """
            website: "https://nede.eksempel.no/"
            """,
        right: """
            website: "https://www.eksempel.no/"
            """,
        .keptElsewhere(.externalLinks))

    public static let externalLinkUnchecked = Rule(
        "external-link-unchecked", .hint, basis: .register,
        title: Wording(
            nb: "En adresse på nettet kan prøves av et program.", en: "An address on the web can be tried by a program."
        ),
        explanation: Wording(
            nb: "Nettstedet slipper ikke programmer inn (401, 403, 429). Bare et menneske med nettleser kan se etter.",
            en: "The site does not let programs in (401, 403, 429). Only a person with a browser can look."),
        wrong: """
            website: "https://stengt.eksempel.no/"
            """,
        right: """
            website: "https://www.eksempel.no/"
            """,
        .keptElsewhere(.externalLinks))
}
