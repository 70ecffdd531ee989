/// What the pages of regions, trusts and hospitals say.
struct BodyWords: Sendable {
    let privateKind, privateText, contact: String
    let lastDay, website: FilledText

    init(_ words: inout WordReader) {
        privateKind = words.text("body_private", nb: "privat, ideell", nn: "privat, ideell", en: "private non-profit")
        privateText = words.text(
            "body_private_text",
            nb: "En privat, ideell institusjon som driver tjenesten etter avtale med det regionale helseforetaket.",
            nn: "Ein privat, ideell institusjon som driv tenesta etter avtale med det regionale helseføretaket.",
            en:
                "A private non-profit institution that runs the service under an agreement with the regional health authority."
        )
        lastDay = words.filled("body_last_day", nb: "siste dag {day}", nn: "siste dag {day}", en: "last day {day}")
        contact = words.text("body_contact", nb: "Kontakt", nn: "Kontakt", en: "Contact")
        website = words.filled(
            "body_website", nb: "Nettstedet til {name}", nn: "Nettstaden til {name}", en: "The website of {name}")
    }
}
