internal import Diagnostics

/// Demands on headings, which reading keeps.
extension Rule {
    static let headingLevelOne = Rule(
        "heading-level-one", .error, basis: .universalDesign.and("WCAG 1.3.1"),
        title: Wording(
            nb: "Overskriftene i en tekst begynner på nivå 2.", en: "The headings of a text begin at level 2."),
        explanation: Wording(
            nb: """
                Skjermlesere lar leseren hoppe fra overskrift til overskrift. Nivå 1 («#») er sidens tittel, som \
                programmet setter selv. Den første i teksten er «##».
                """,
            en: """
                Screen readers let a reader jump from heading to heading. Level 1 ("#") is the title of the page, \
                which the program sets itself. The first in a text is "##".
                """),
        wrong: """
            # Henvisning
            """,
        right: """
            ## Henvisning
            """,
        .keptElsewhere(.reading))

    static let headingLevelJump = Rule(
        "heading-level-jump", .warning, basis: .universalDesign.and("WCAG 1.3.1"),
        title: Wording(nb: "Overskriftene hopper ikke over nivåer.", en: "Headings skip no level."),
        explanation: Wording(
            nb: "Under «##» kommer «###». Et hopp får den som lytter, til å lete etter noe som ikke finnes.",
            en: "Below \"##\" comes \"###\". A jump makes those who listen look for something that is not there."),
        wrong: """
            ## Henvisning

            #### Fra fastlege
            """,
        right: """
            ## Henvisning

            ### Fra fastlege
            """,
        .keptElsewhere(.reading))
}
