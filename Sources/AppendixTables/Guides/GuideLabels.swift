/// The words of Vedlegg 4 to 6 that are not in the content.
struct GuideLabels: Sendable {
    /// The part of an appendix that a row stands in, where it has several.
    var part: String
    var namesTitle: String
    var namesIntroduction: String
    var namesColumns: [String]
    var example: String
    var courseTitle: String
    var courseIntroduction: String
    var deadlineColumns: [String]
    var stepColumns: [String]
    /// The headings of the year of which it is told, the course of an application, what held before and what will hold.
    var year: String
    var course: String
    var earlier: String
    var later: String
    var applicationsTitle: String
    var applicationsIntroduction: String
    var pointColumns: [String]
    var source: String

    static let norwegian = GuideLabels(
        part: "Del",
        namesTitle: "Engelske navn på nasjonale tjenester",
        namesIntroduction: "Den som søker om en ny tjeneste, foreslår et engelsk navn på den. Navnet lages slik:",
        namesColumns: ["Norsk navn", "Engelsk navn", "Begrunnelse"],
        example: "Eksempel",
        courseTitle: "Løpet i året og for en søknad",
        courseIntroduction:
            "Reglene har endret seg. Hver frist står med de årene den gjelder for, og med kilden til det.",
        deadlineColumns: ["Når", "Hva", "Hvem", "Gjelder", "Kilde"],
        stepColumns: ["Steg", "Når", "Hva", "Hvem", "Kilde"],
        year: "Året",
        course: "Løpet for en søknad",
        earlier: "Frister som gjaldt før",
        later: "Frister som gjelder senere",
        applicationsTitle: "Innhold i søknader om nasjonale tjenester",
        applicationsIntroduction: "Punktene sier hva en søknad bør inneholde. Det som påstås, bør dokumenteres.",
        pointColumns: ["Nr.", "Søknaden bør inneholde"],
        source: "Kilde")

    static let english = GuideLabels(
        part: "Part",
        namesTitle: "English names of national services",
        namesIntroduction: "Whoever applies for a new service proposes an English name for it. The name is made so:",
        namesColumns: ["Norwegian name", "English name", "Reason"],
        example: "Example",
        courseTitle: "The course of the year and of an application",
        courseIntroduction:
            "The rules have changed. Each deadline stands with the years it holds for and with its source.",
        deadlineColumns: ["When", "What", "Who", "Holds", "Source"],
        stepColumns: ["Step", "When", "What", "Who", "Source"],
        year: "The year",
        course: "The course of an application",
        earlier: "Deadlines that held before",
        later: "Deadlines that hold later",
        applicationsTitle: "Content of applications for national services",
        applicationsIntroduction:
            "The points say what an application should contain. What is claimed should be documented.",
        pointColumns: ["No.", "The application should contain"],
        source: "Source")
}
