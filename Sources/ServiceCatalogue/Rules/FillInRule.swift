internal import Diagnostics

/// What `oversikt new` writes where only a person can say what is to stand.
public let fillInMark = "FYLL INN"

private let mark = Array(fillInMark.utf8)

extension Rule {
    /// Nothing that a skeleton left open is published.
    static let notFilledIn = Rule(
        "not-filled-in", .error, basis: .register,
        title: Wording(
            nb: "Alt som en ny tekst ba om, er fylt inn.", en: "All that a new text asked for is filled in."),
        explanation: Wording(
            nb: """
                «oversikt new» skriver «FYLL INN» der bare du kan vite hva som skal stå. Bytt det ut, også \
                veiledningen bak.
                """,
            en: """
                "oversikt new" writes "FYLL INN" (fill in) where only you can know what is to stand. Replace it, with \
                the advice behind it.
                """),
        wrong: """
            summary:
              nb: "FYLL INN: en setning om hva tjenesten gjør, for hvem"
            """,
        right: """
            summary:
              nb: Tjenesten gir råd om amming til helsepersonell i hele landet.
            """,
        .catalogue { catalogue in catalogue.services.flatMap(openPlaces) + catalogue.articles.flatMap(openPlaces) })

    private static func openPlaces(in service: Service) -> [Finding] {
        let text = service.text
        let bodies = text.bodies.compactMap {
            openPlace(in: $0, nb: "teksten", en: "the text", service.id, of: service)
        }
        return openSummaries(text.summary, text.locations, service.id, of: service) + bodies
    }

    private static func openPlaces(in article: Article) -> [Finding] {
        openSummaries(article.summary, article.locations, article.id)
            + [article.norwegian, article.english].compactMap(\.self).compactMap {
                openPlace(in: $0, nb: "artikkelen", en: "the article", article.id)
            }
    }

    private static func openPlace(
        in body: TextBody, nb: String, en: String, _ id: String, of service: Service? = nil
    ) -> Finding? {
        body.document.text.firstPlace(of: mark).map { place in
            open(at: body.location(ofTextAt: place), nb: nb, en: en, id, of: service)
        }
    }

    private static func openSummaries(
        _ summary: LocalizedText, _ places: RecordLocations<TextField>, _ id: String, of service: Service? = nil
    ) -> [Finding] {
        summary.languages.filter { summary[$0]?.utf8.holds(mark) == true }.map { language in
            let location = places[language.isNorwegian ? .summary : .englishSummary]
            return open(at: location, nb: "sammendraget", en: "the summary", id, of: service)
        }
    }

    private static func open(
        at location: SourceLocation, nb: String, en: String, _ id: String, of service: Service? = nil
    ) -> Finding {
        Finding(
            at: location,
            Wording(nb: "\(nb) om '\(id)' er ikke fylt inn", en: "\(en) about '\(id)' is not filled in"),
            help: Wording(
                nb: "bytt ut alt som begynner med 'FYLL INN'", en: "replace all that begins with 'FYLL INN'"),
            of: service)
    }
}
