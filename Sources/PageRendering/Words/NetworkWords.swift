/// What is said of the European reference networks.
struct NetworkWords: Sendable {
    let intro, membership, sinceColumn, full, affiliated, network, field, norwegianServices: String
    let servicesIn, since: FilledText

    init(_ words: inout WordReader) {
        intro = words.text(
            "networks_intro",
            nb: "Europeiske nettverk for sjeldne sykdommer, og de norske tjenestene som er med i dem.",
            nn: "Europeiske nettverk for sjeldne sjukdomar, og dei norske tenestene som er med i dei.",
            en: "European networks for rare diseases, and the Norwegian services that belong to them.")
        servicesIn = words.filled(
            "networks_services_in", nb: "Norske tjenester i {network}", nn: "Norske tenester i {network}",
            en: "Norwegian services in {network}")
        membership = words.text("networks_membership", nb: "Medlemskap", nn: "Medlemskap", en: "Membership")
        sinceColumn = words.text("networks_since_column", nb: "Fra", nn: "Frå", en: "Since")
        since = words.filled("networks_since", nb: "fra {day}", nn: "frå {day}", en: "since {day}")
        full = words.text("networks_full", nb: "fullt medlem", nn: "fullt medlem", en: "full member")
        affiliated = words.text(
            "networks_affiliated", nb: "tilknyttet partner", nn: "tilknytt partnar", en: "affiliated partner")
        network = words.text("networks_network", nb: "Nettverk", nn: "Nettverk", en: "Network")
        field = words.text("networks_field", nb: "Fagområde", nn: "Fagområde", en: "Field")
        norwegianServices = words.text(
            "networks_norwegian_services", nb: "Norske tjenester", nn: "Norske tenester", en: "Norwegian services")
    }
}
