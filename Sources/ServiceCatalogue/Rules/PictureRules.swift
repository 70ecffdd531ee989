internal import Diagnostics
internal import Pictures

extension Rule {
    /// A picture of a service is one that Word shows, for the appendix is a Word document as well.
    static let pictureShownByWord = Rule(
        "picture-shown-by-word", .hint, basis: .register,
        title: Wording(
            nb: "Bilder i beskrivelser er PNG, JPEG eller GIF, som Word viser.",
            en: "Pictures in descriptions are PNG, JPEG or GIF, which Word shows."),
        explanation: Wording(
            nb: """
                Sidene viser WebP og SVG, men i vedlegget som Word-dokument står bare den alternative teksten, for \
                eldre utgaver av Word viser dem ikke. Vis det samme som PNG, eller la det stå om teksten sier nok.
                """,
            en: """
                The pages show WebP and SVG, but in the appendix as a Word document only the alternative text stands, \
                for older editions of Word do not show them. Show the same as PNG, or leave it if the text says enough.
                """),
        wrong: """
            ![Kart over avdelingen](kart.svg)
            """,
        right: """
            ![Kart over avdelingen](kart.png)
            """,
        .service { service, _ in
            service.text.bodies.flatMap { body in
                body.document.images.compactMap { image in
                    guard let picture = image.picture, !picture.kind.isShownByWord else { return nil }
                    return Finding(
                        at: SourceLocation(body.file, image.position),
                        Wording(
                            nb: "bildet '\(image.source)' kommer ikke med i vedlegget som Word-dokument",
                            en: "the picture '\(image.source)' will not be in the appendix as a Word document"),
                        help: Wording(
                            nb: "der står den alternative teksten; lagre bildet som PNG for å få det med",
                            en: "its alternative text stands there; save the picture as PNG to have it shown"),
                        matter: image.source)
                }
            }
        })
}
