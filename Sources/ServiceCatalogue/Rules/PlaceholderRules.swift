internal import Diagnostics

extension Rule {
    /// An article never has an empty table or a figure without marks.
    static let placeholderShowsSomething = Rule(
        "placeholder-shows-something", .warning, basis: .register,
        title: Wording(
            nb: "En plassholder i en artikkel har noe å vise.", en: "A placeholder in an article has something to show."
        ),
        explanation: Wording(
            nb: """
                Innholdet har ikke noe av det plassholderen ber om: ingen frister av det slaget, ingen roller. \
                Artikkelen får en tom tabell. Legg det til i registeret, eller ta plassholderen bort. En liste over \
                tjenester kan være tom; da står det at det ikke er noen.
                """,
            en: """
                The content has nothing of what the placeholder asks for: no deadlines of that kind, no roles. The \
                article gets an empty table. Add it to the registry, or take the placeholder away. A list of services \
                may be empty; then it says that there are none.
                """),
        wrong: """
            {{ deadlines review earlier }}
            """,
        right: """
            {{ deadlines review current }}
            """,
        .catalogue { catalogue in
            // On a day before its own the content may have had none of it yet; nobody can mend that.
            guard !catalogue.settings.isPast else { return [] }
            return catalogue.articles.flatMap { article in
                [article.norwegian, article.english].compactMap(\.self).flatMap { emptyPlaces(in: $0, catalogue) }
            }
        })

    private static func emptyPlaces(in body: TextBody, _ catalogue: Catalogue) -> [Finding] {
        body.document.placeholders.filter(catalogue.hasNothing).map { placeholder in
            let words = ([placeholder.name.rawValue] + placeholder.words.map(\.text)).joined(separator: " ")
            return Finding(
                at: SourceLocation(body.file, placeholder.position),
                Wording(nb: "'\(words)' har ikke noe å vise", en: "'\(words)' has nothing to show"),
                help: Wording(
                    nb: "legg det til i registeret, eller ta plassholderen bort",
                    en: "add it to the registry, or take the placeholder away"))
        }
    }
}
