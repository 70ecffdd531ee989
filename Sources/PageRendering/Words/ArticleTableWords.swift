/// The captions and heads of the tables and drawings that come in the place of an article's placeholders.
struct ArticleTableWords: Sendable {
    let counts, reportingRegions, liesIn, reports, namePrefixes, kind, inNorwegian, inEnglish: String
    let englishNames, why, roles, who, task, milestones, milestonesText, year, happened: String

    init(_ words: inout WordReader) {
        counts = words.text(
            "table_counts", nb: "Tjenester i drift, etter type", nn: "Tenester i drift, etter type",
            en: "Services in operation, by kind")
        reportingRegions = words.text(
            "table_reporting_regions", nb: "Regionen som rapporterer", nn: "Regionen som rapporterer",
            en: "The region that reports")
        liesIn = words.text("table_lies_in", nb: "Ligger i", nn: "Ligg i", en: "Lies in")
        reports = words.text("table_reports", nb: "Rapporterer", nn: "Rapporterer", en: "Reports")
        namePrefixes = words.text(
            "table_name_prefixes", nb: "Slik begynner navnene", nn: "Slik begynner namna", en: "How the names begin")
        kind = words.text("table_kind", nb: "Slag", nn: "Slag", en: "Kind")
        inNorwegian = words.text("table_in_norwegian", nb: "På norsk", nn: "På norsk", en: "In Norwegian")
        inEnglish = words.text("table_in_english", nb: "På engelsk", nn: "På engelsk", en: "In English")
        englishNames = words.text(
            "table_english_names", nb: "Slik lages engelske navn", nn: "Slik blir engelske namn laga",
            en: "How English names are made")
        why = words.text("table_why", nb: "Hvorfor", nn: "Kvifor", en: "Why")
        roles = words.text("table_roles", nb: "Hvem som gjør hva", nn: "Kven som gjer kva", en: "Who does what")
        who = words.text("table_who", nb: "Hvem", nn: "Kven", en: "Who")
        task = words.text("table_task", nb: "Oppgave", nn: "Oppgåve", en: "Task")
        milestones = words.text(
            "table_milestones", nb: "Slik ble systemet til", nn: "Slik blei systemet til",
            en: "How the system came about")
        milestonesText = words.text(
            "table_milestones_text", nb: "Årene nedover, det eldste øverst, hvert med det som skjedde.",
            nn: "Åra nedover, det eldste øvst, kvart med det som skjedde.",
            en: "The years downwards, the oldest at the top, each with what happened.")
        year = words.text("table_year", nb: "År", nn: "År", en: "Year")
        happened = words.text("table_happened", nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What happened")
    }
}
