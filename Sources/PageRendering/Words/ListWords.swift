/// What stands at lists of services.
struct ListWords: Sendable {
    let parts, fieldNote, sortBy, asTable, printPages, printFailed: String

    init(_ words: inout WordReader) {
        parts = words.text("list_parts", nb: "Deler av listen", nn: "Delar av lista", en: "Parts of the list")
        fieldNote = words.text(
            "list_field_note",
            nb: "Redaksjonen har valgt tjenestene i dette feltet. Feltet er ikke en del av vedtakene.",
            nn: "Redaksjonen har valt tenestene i dette feltet. Feltet er ikkje ein del av vedtaka.",
            en: "The editors have chosen the services of this field. The field is no part of the decisions.")
        sortBy = words.text("list_sort_by", nb: "Sorter etter", nn: "Sorter etter", en: "Sort by")
        asTable = words.text("list_as_table", nb: "Vis som tabell", nn: "Vis som tabell", en: "Show as a table")
        printPages = words.text(
            "list_print_pages", nb: "Skriv ut sidene til tjenestene som vises",
            nn: "Skriv ut sidene til tenestene som er viste", en: "Print the pages of the services shown")
        printFailed = words.text(
            "list_print_failed", nb: "Ikke alle sidene lot seg hente, så ingenting er skrevet ut. Prøv igjen om litt.",
            nn: "Ikkje alle sidene let seg hente, så ingenting er skrive ut. Prøv igjen om litt.",
            en: "Not all of the pages could be fetched, so nothing was printed. Try again later.")
    }
}
