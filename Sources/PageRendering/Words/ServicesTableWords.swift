/// What the table of all services says.
struct ServicesTableWords: Sendable {
    let title, intro, name, place, reports, download, downloadShown: String

    init(_ words: inout WordReader) {
        title = words.text(
            "services_table_title", nb: "Alle tjenestene i en tabell", nn: "Alle tenestene i ein tabell",
            en: "All services in a table")
        intro = words.text(
            "services_table_intro",
            nb: "Tjenestene i drift med type, helseregion, sted, godkjenning, periode og rapporter.",
            nn: "Tenestene i drift med type, helseregion, stad, godkjenning, periode og rapportar.",
            en: "The services in operation with kind, health region, place, approval, term and reports.")
        name = words.text("services_table_name", nb: "Navn", nn: "Namn", en: "Name")
        place = words.text("services_table_place", nb: "Sted", nn: "Stad", en: "Place")
        reports = words.text("services_table_reports", nb: "Rapporter", nn: "Rapportar", en: "Reports")
        download = words.text(
            "services_table_download", nb: "Last ned alle tjenestene:", nn: "Last ned alle tenestene:",
            en: "Download all services:")
        downloadShown = words.text(
            "services_table_download_shown", nb: "Last ned det som vises:", nn: "Last ned det som er vist:",
            en: "Download what is shown:")
    }
}
