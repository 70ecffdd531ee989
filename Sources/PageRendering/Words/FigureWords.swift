/// What figures say besides their labels.
struct FigureWords: Sendable {
    let showNumbers, tables: String

    init(_ words: inout WordReader) {
        showNumbers = words.text("figures_show_numbers", nb: "Vis tallene", nn: "Vis tala", en: "Show the numbers")
        tables = words.text(
            "figures_tables", nb: "Alle tjenestene i tabeller, også som Word-dokument og Excel-arbeidsbok",
            nn: "Alle tenestene i tabellar, også som Word-dokument og Excel-arbeidsbok",
            en: "All services in tables, also as a Word document and an Excel workbook")
    }
}
