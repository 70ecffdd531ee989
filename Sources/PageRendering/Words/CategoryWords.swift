/// What the pages of the kinds of service say.
struct CategoryWords: Sendable {
    let without, withoutText, noneYet, toTheList, must, mustNot, placement, term, decision, afterwards: String

    init(_ words: inout WordReader) {
        without = words.text(
            "category_without", nb: "Typer uten tjenester i registeret", nn: "Typar utan tenester i registeret",
            en: "Kinds without services in the register")
        withoutText = words.text(
            "category_without_text", nb: "Disse finnes også. Registeret har ingen slike tjenester ennå.",
            nn: "Desse finst òg. Registeret har ingen slike tenester enno.",
            en: "These exist, too. The register has no such services yet.")
        noneYet = words.text(
            "category_none_yet", nb: "Registeret har ingen slike tjenester ennå. Når de kommer, står de her.",
            nn: "Registeret har ingen slike tenester enno. Når dei kjem, står dei her.",
            en: "The register has no such services yet. When it does, they will be listed here.")
        toTheList = words.text("category_to_the_list", nb: "Gå til listen", nn: "Gå til lista", en: "Go to the list")
        must = words.text(
            "category_must", nb: "En slik tjeneste skal", nn: "Ei slik teneste skal", en: "Such a service must")
        mustNot = words.text(
            "category_must_not", nb: "En slik tjeneste skal ikke", nn: "Ei slik teneste skal ikkje",
            en: "Such a service must not")
        placement = words.text("category_placement", nb: "Hvor den ligger", nn: "Kvar ho ligg", en: "Where it lies")
        term = words.text(
            "category_term", nb: "Hvor lenge den varer", nn: "Kor lenge ho varer", en: "How long it lasts")
        decision = words.text(
            "category_decision", nb: "Hvem som bestemmer", nn: "Kven som bestemmer", en: "Who decides")
        afterwards = words.text(
            "category_afterwards", nb: "Hva som kan komme etterpå", nn: "Kva som kan kome etterpå",
            en: "What can come afterwards")
    }
}
