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
        .service { service, _ in
            var findings: [Finding] = []
            for language in service.text.summary.languages
            where service.text.summary[language]?.utf8.holds(mark) == true {
                let location = service.text.locations[language.isNorwegian ? .summary : .englishSummary]
                findings.append(open(at: location, nb: "sammendraget", en: "the summary", of: service))
            }
            for body in service.text.bodies {
                guard let place = body.document.text.firstPlace(of: mark) else { continue }
                findings.append(open(at: body.location(ofTextAt: place), nb: "teksten", en: "the text", of: service))
            }
            return findings
        })

    private static func open(at location: SourceLocation, nb: String, en: String, of service: Service) -> Finding {
        Finding(
            at: location,
            Wording(
                nb: "\(nb) om '\(service.id)' er ikke fylt inn", en: "\(en) about '\(service.id)' is not filled in"),
            help: Wording(
                nb: "bytt ut alt som begynner med 'FYLL INN'", en: "replace all that begins with 'FYLL INN'"))
    }
}
