/// What is said of the terms of services, on their page and in articles.
struct TermWords: Sendable {
    let title, intro, over, endingSoon, ending, beginning, without, overOrEnding, date: String
    let countedFrom, withoutText, none: FilledText

    init(_ words: inout WordReader) {
        title = words.text("terms_title", nb: "Perioder som går ut", nn: "Periodar som går ut", en: "Terms that end")
        intro = words.text(
            "terms_intro",
            nb:
                "Tjenester med en periode som er over, eller som går ut innen tolv måneder, og det som er vedtatt og skal skje.",
            nn:
                "Tenester med ein periode som er over, eller som går ut innan tolv månader, og det som er vedteke og skal skje.",
            en:
                "Services whose term is over or ends within twelve months, and what has been decided and is still to come."
        )
        countedFrom = words.filled(
            "terms_counted_from", nb: "Regnet fra {day}.", nn: "Rekna frå {day}.", en: "Counted from {day}.")
        over = words.text("terms_over", nb: "Perioden er over", nn: "Perioden er over", en: "The term is over")
        endingSoon = words.text(
            "terms_ending_soon", nb: "Perioden går ut innen tolv måneder", nn: "Perioden går ut innan tolv månader",
            en: "The term ends within twelve months")
        ending = words.text("terms_ending", nb: "Skal legges ned", nn: "Skal leggjast ned", en: "Will be discontinued")
        beginning = words.text("terms_beginning", nb: "Skal begynne", nn: "Skal begynne", en: "Will begin")
        without = words.text(
            "terms_without", nb: "Uten oppgitt periode", nn: "Utan oppgitt periode", en: "Without a stated term")
        withoutText = words.filled(
            "terms_without_text",
            nb:
                "{count} tjenester er av en type som varer i en begrenset tid, men registeret sier ikke hvor lenge hver av dem varer. De er ikke med ovenfor.",
            nn:
                "{count} tenester er av ein type som varer i ei avgrensa tid, men registeret seier ikkje kor lenge kvar av dei varer. Dei er ikkje med ovanfor.",
            en:
                "{count} services are of a kind that lasts for a limited time, but the register does not say how long each of them lasts. They are not listed above."
        )
        none = words.filled(
            "terms_none",
            nb: "Ingen tjeneste har en oppgitt periode som er over eller går ut innen tolv måneder fra {day}.",
            nn: "Inga teneste har ein oppgitt periode som er over eller går ut innan tolv månader frå {day}.",
            en: "No service has a stated term that is over or ends within twelve months of {day}.")
        overOrEnding = words.text(
            "terms_over_or_ending", nb: "Perioder som er over eller går ut innen tolv måneder",
            nn: "Periodar som er over eller går ut innan tolv månader",
            en: "Terms that are over or end within twelve months")
        date = words.text("terms_date", nb: "Dato", nn: "Dato", en: "Date")
    }
}
