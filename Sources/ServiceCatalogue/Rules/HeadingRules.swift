internal import Diagnostics

extension Rule {
    /// Headings begin at level 2 and go down one level at a time.
    static let headingLevels = Rule(
        "heading-levels", .warning, basis: .universalDesign.and("WCAG 1.3.1"),
        title: Wording(
            nb: "Overskriftene begynner på nivå 2 og hopper ikke over nivåer.",
            en: "Headings begin at level 2 and skip none."),
        explanation: Wording(
            nb: """
                Skjermlesere lar leseren hoppe fra overskrift til overskrift. Nivå 1 («#») er sidens tittel, som \
                programmet setter. Den første i teksten er «##», og under den kommer «###».
                """,
            en: """
                Screen readers let a reader jump from heading to heading. Level 1 ("#") is the title of the page, \
                which the program sets. The first in a text is "##", and below it comes "###".
                """),
        wrong: """
            # Henvisning

            #### Fra fastlege
            """,
        right: """
            ## Henvisning

            ### Fra fastlege
            """,
        .body { body, _ in
            var before = 1
            return body.document.headings.compactMap { heading in
                defer { before = heading.level }
                guard heading.level == 1 || heading.level > before + 1 else { return nil }
                let wanted = heading.level == 1 ? 2 : before + 1
                let signs = String(repeating: "#", count: wanted)
                return Finding(
                    at: SourceLocation(body.file, heading.position),
                    Wording(
                        nb: "overskriften '\(heading.text)' er på nivå \(heading.level)",
                        en: "the heading '\(heading.text)' is at level \(heading.level)"),
                    help: Wording(
                        nb: "skriv '\(signs) \(heading.text)'", en: "write '\(signs) \(heading.text)'"))
            }
        })
}
