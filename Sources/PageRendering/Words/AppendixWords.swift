/// What the pages of the guideline's appendices say around its tables, which are the guideline's own.
struct AppendixWords: Sendable {
    let title, intro, jumpToRegion, jumpToPart, download, all, asDocument, asWorkbook, asCSV, asMarkdown: String
    let asJSON: String
    let tables, numbered: FilledText

    init(_ words: inout WordReader) {
        title = words.text(
            "appendix_title", nb: "Vedleggene til veilederen", nn: "Vedlegga til rettleiaren",
            en: "The appendices of the guideline")
        intro = words.text(
            "appendix_intro",
            nb: "Vedleggene til veilederen om nasjonale tjenester, laget av det samme registeret som oversikten.",
            nn: "Vedlegga til rettleiaren om nasjonale tenester, laga av det same registeret som oversikta.",
            en: "The appendices of the guideline on national services, made from the same register as this overview.")
        tables = words.filled(
            "appendix_tables",
            nb: "Tabellene viser {count}, slik registeret er {day}, region for region i veilederens rekkefølge.",
            nn: "Tabellane viser {count}, slik registeret er {day}, region for region i rekkjefølgja til rettleiaren.",
            en: "The tables show {count}, as the register is on {day}, region by region in the guideline's order.")
        jumpToRegion = words.text(
            "appendix_jump_to_region", nb: "Hopp til en region", nn: "Hopp til ein region", en: "Jump to a region")
        jumpToPart = words.text(
            "appendix_jump_to_part", nb: "Hopp til en del", nn: "Hopp til ein del", en: "Jump to a part")
        download = words.text("appendix_download", nb: "Last ned", nn: "Last ned", en: "Download")
        all = words.text("appendix_all", nb: "Alle vedleggene", nn: "Alle vedlegga", en: "All appendices")
        numbered = words.filled(
            "appendix_numbered", nb: "Vedlegg {number}", nn: "Vedlegg {number}", en: "Appendix {number}")
        asDocument = words.text(
            "appendix_as_document", nb: "som Word-dokument", nn: "som Word-dokument", en: "as a Word document")
        asWorkbook = words.text(
            "appendix_as_workbook", nb: "som Excel-arbeidsbok", nn: "som Excel-arbeidsbok", en: "as an Excel workbook")
        asCSV = words.text("appendix_as_csv", nb: "som CSV", nn: "som CSV", en: "as CSV")
        asMarkdown = words.text("appendix_as_markdown", nb: "som Markdown", nn: "som Markdown", en: "as Markdown")
        asJSON = words.text("appendix_as_json", nb: "som JSON", nn: "som JSON", en: "as JSON")
    }
}
