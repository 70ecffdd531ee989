internal import ServiceCatalogue

/// What is said of the year's deadlines, on their page and in articles.
struct DeadlineWords: Sendable {
    let title, intro, due, now, drawing, earlier, ofEarlierYears, when, what, who, holds, application: String
    let applicationText: String
    let countedFrom, year, inYear, since: FilledText
    private let subjects: [Deadline.Subject: String]

    init(_ words: inout WordReader) {
        title = words.text("deadlines_title", nb: "Frister", nn: "Fristar", en: "Deadlines")
        intro = words.text(
            "deadlines_intro",
            nb: "Når søknader og årsrapporter skal være inne, hvem som gjør hva, og hvilke år hver frist gjelder for.",
            nn: "Når søknader og årsrapportar skal vere inne, kven som gjer kva, og kva år kvar frist gjeld for.",
            en: "When applications and annual reports are due, who does what, and which years each deadline holds for.")
        due = words.text("deadlines_due", nb: "Neste frister", nn: "Dei neste fristane", en: "What is due")
        countedFrom = words.filled(
            "deadlines_counted_from", nb: "Regnet fra {day}.", nn: "Rekna frå {day}.", en: "Counted from {day}.")
        now = words.text("deadlines_now", nb: "Nå", nn: "No", en: "Now")
        year = words.filled("deadlines_year", nb: "Året {year}", nn: "Året {year}", en: "The year {year}")
        drawing = words.text(
            "deadlines_drawing",
            nb:
                "Fristene fra januar til desember. En prikk er en dag og en søyle en periode; streken er dagen oversikten gjelder for.",
            nn:
                "Fristane frå januar til desember. Ein prikk er ein dag og ei søyle ein periode; streken er dagen oversikta gjeld for.",
            en:
                "The deadlines from January to December. A dot is a day and a bar a period; the line is the day of the content."
        )
        inYear = words.filled(
            "deadlines_in_year", nb: "Frister som gjelder i {year}", nn: "Fristar som gjeld i {year}",
            en: "Deadlines that hold in {year}")
        earlier = words.text(
            "deadlines_earlier", nb: "Frister som gjaldt før", nn: "Fristar som gjaldt før",
            en: "Deadlines that held before")
        ofEarlierYears = words.text(
            "deadlines_of_earlier_years", nb: "Frister fra tidligere år", nn: "Fristar frå tidlegare år",
            en: "Deadlines of earlier years")
        when = words.text("deadlines_when", nb: "Når", nn: "Når", en: "When")
        what = words.text("deadlines_what", nb: "Hva", nn: "Kva", en: "What")
        who = words.text("deadlines_who", nb: "Hvem", nn: "Kven", en: "Who")
        holds = words.text("deadlines_holds", nb: "Gjelder", nn: "Gjeld", en: "Holds")
        since = words.filled("deadlines_since", nb: "fra {year}", nn: "frå {year}", en: "from {year}")
        application = words.text(
            "deadlines_application", nb: "Veien til en søknad", nn: "Vegen til ein søknad",
            en: "The way of an application")
        applicationText = words.text(
            "deadlines_application_text", nb: "Stegene nedover i den rekkefølgen de kommer, hvert med tiden i året.",
            nn: "Stega nedover i den rekkjefølgja dei kjem, kvart med tida i året.",
            en: "The steps downwards in the order in which they come, each with its time of the year.")
        subjects = DeadlineWords.subjects(&words)
    }

    func name(of subject: Deadline.Subject) -> String { subjects[subject] ?? "" }

    private static func subjects(_ words: inout WordReader) -> [Deadline.Subject: String] {
        [
            .application: words.text(
                "deadlines_subject_application", nb: "søknader", nn: "søknader", en: "applications"),
            .decision: words.text("deadlines_subject_decision", nb: "vedtak", nn: "vedtak", en: "decisions"),
            .effect: words.text("deadlines_subject_effect", nb: "oppstart", nn: "oppstart", en: "start"),
            .report: words.text(
                "deadlines_subject_report", nb: "årsrapporter", nn: "årsrapportar", en: "annual reports"),
            .assessment: words.text(
                "deadlines_subject_assessment", nb: "vurdering", nn: "vurdering", en: "assessment"),
            .review: words.text("deadlines_subject_review", nb: "gjennomgang", nn: "gjennomgang", en: "review"),
        ]
    }
}
