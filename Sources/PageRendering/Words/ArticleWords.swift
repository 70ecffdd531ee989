/// What the articles and their front page say besides their texts.
struct ArticleWords: Sendable {
    let all, others, contents, networks, more, previous, next, seeAlso: String

    init(_ words: inout WordReader) {
        all = words.text("articles_all", nb: "Artikler", nn: "Artiklar", en: "Articles")
        others = words.text("articles_others", nb: "Andre artikler", nn: "Andre artiklar", en: "Other articles")
        contents = words.text("articles_contents", nb: "På denne siden", nn: "På denne sida", en: "On this page")
        networks = words.text(
            "articles_networks", nb: "Nettverkene og tjenestene som er med", nn: "Nettverka og tenestene som er med",
            en: "The networks and the services that belong to them")
        more = words.text("articles_more", nb: "Flere artikler", nn: "Fleire artiklar", en: "More articles")
        previous = words.text("articles_previous", nb: "Forrige", nn: "Førre", en: "Previous")
        next = words.text("articles_next", nb: "Neste", nn: "Neste", en: "Next")
        seeAlso = words.text("articles_see_also", nb: "Les også:", nn: "Les òg:", en: "See also:")
    }
}
