internal import Diagnostics

/// Demands that the check of links keeps, which knows every page of the site.
extension Rule {
    static let deadLink = Rule(
        "dead-link", .error, basis: .universalDesign.and("WCAG 2.4.4"),
        title: Wording(
            nb: "En lenke på nettstedet fører til en side som finnes.",
            en: "A link within the site leads to a page that exists."),
        explanation: Wording(
            nb: """
                En lenke til en annen tekst skrives med navnet på filen («amming.md»), en lenke til en annen side med \
                adressen («/kategorier/»). Programmet kjenner alle sidene og foreslår den nærmeste. Det samme gjelder \
                lenkene i delene av et tema.
                """,
            en: """
                A link to another text is written with the name of its file ("amming.md"), one to another page with \
                its address ("/kategorier/"). The program knows all pages and names the nearest. The same holds for \
                the links in a theme's parts.
                """),
        wrong: """
            Se [amming](aming.md).
            """,
        right: """
            Se [amming](amming.md).
            """,
        .keptElsewhere(.links))

    static let deadAnchor = Rule(
        "dead-anchor", .error, basis: .universalDesign.and("WCAG 2.4.4"),
        title: Wording(
            nb: "En lenke til et sted på en side fører til en overskrift som finnes.",
            en: "A link to a place on a page leads to a heading that exists."),
        explanation: Wording(
            nb: """
                Stedet er overskriften med små bokstaver og bindestreker: «Tjenesten omfatter» blir \
                «#tjenesten-omfatter». Endres overskriften, må lenken endres med.
                """,
            en: """
                The place is the heading in small letters with hyphens: "The service covers" becomes \
                "#the-service-covers". When the heading changes the link must follow.
                """),
        wrong: """
            Se [henvisning](#henvising).

            ## Henvisning
            """,
        right: """
            Se [henvisning](#henvisning).

            ## Henvisning
            """,
        .keptElsewhere(.links))

    /// A link in a text leads to the address that a service has now.
    static let linkToRenamed = Rule(
        "link-to-renamed", .warning, basis: .register,
        title: Wording(
            nb: "En lenke går til den nye adressen når en tjeneste har fått ny id.",
            en: "A link goes to the new address once a service has a new id."),
        explanation: Wording(
            nb: """
                Den gamle adressen virker fortsatt, men sender leseren en omvei, og teksten viser et navn som ikke \
                brukes lenger. «oversikt rename» retter lenkene for deg.
                """,
            en: """
                The old address works still, but by a detour, and the text shows a name no longer in use. "oversikt \
                rename" corrects the links for you.
                """),
        wrong: """
            Se også [amming](gammel-id-for-amming.md).
            """,
        right: """
            Se også [amming](amming.md).
            """,
        .keptElsewhere(.links))

    /// An old address leads to one page only, and is nobody's present address.
    static let addressTaken = Rule(
        "address-taken", .error, basis: .register,
        title: Wording(
            nb: "En gammel adresse hører til én side og er ikke i bruk av en annen.",
            en: "An old address belongs to one page and is in use by no other."),
        explanation: Wording(
            nb: """
                Gamle adresser skal fortsatt føre fram. Står den samme under «aliases» i to tekster, eller er den blitt \
                adressen til en ny tjeneste, vet programmet ikke hvor leseren skal.
                """,
            en: """
                Old addresses must go on leading somewhere. If one stands under "aliases" in two texts, or has become \
                the address of a new service, the program cannot tell where the reader is to go.
                """),
        wrong: """
            id: amming
            aliases: [/tjenester/hodepine/]
            """,
        right: """
            id: amming
            aliases: [/tjenester/morsmelk/]
            """,
        .keptElsewhere(.links))
}
