/// What the home page says.
struct HomeWords: Sendable {
    let question, tryThese, newestDecisions: String

    init(_ words: inout WordReader) {
        question = words.text(
            "home_question", nb: "Finnes det en nasjonal tjeneste for pasienten?",
            nn: "Finst det ei nasjonal teneste for pasienten?", en: "Is there a national service for the patient?")
        tryThese = words.text("home_try_these", nb: "Prøv for eksempel", nn: "Prøv til dømes", en: "Try for example")
        newestDecisions = words.text(
            "home_newest_decisions", nb: "De nyeste vedtakene", nn: "Dei nyaste vedtaka", en: "The newest decisions")
    }
}
