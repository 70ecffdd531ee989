internal import ContentReading
internal import Diagnostics
internal import ServiceCatalogue

extension MessageText {
    /// The placeholders of articles.
    static let placeholders = [
        MessageText(
            "unknown-article-placeholder", .error,
            nb: "Artikkelen har en plassholder som ikke finnes.",
            en: "The article has a placeholder that is not there.",
            becauseNB: "Settet er lukket, så ingen artikkel får et hull. Disse finnes. \(list(.nb))",
            becauseEN: "The set is closed, so that no article gets a hole. These are there. \(list(.en))",
            wrong: "{{ antall nasjonalt-senter }}",
            right: PlaceholderShape.all.map(\.example).joined(separator: "\n")),
        MessageText(
            "unknown-placeholder-argument", .error,
            nb: "Det som står etter navnet på plassholderen, kan ikke stå der.",
            en: "What stands after the placeholder's name may not stand there.",
            becauseNB: """
                Ord etter navnet begrenser det som vises: til en kategori, en region, det fristene gjelder. Et ord som \
                ingen forstår, ville gitt alt.
                """,
            becauseEN: """
                Words after the name limit what is shown: to a category, a region, the subject of deadlines. A word \
                that nobody understands would give everything.
                """,
            wrong: "{{ count nasjonalt-sentr }}",
            right: "{{ count nasjonalt-senter }}"),
        MessageText(
            "repeated-placeholder-argument", .error,
            nb: "Plassholderen har to kategorier, to regioner eller to tidsrom.",
            en: "The placeholder has two categories, two regions or two periods.",
            becauseNB: "Bare det ene ville blitt brukt.",
            becauseEN: "Only one of them would be used.",
            wrong: "{{ count helse-vest helse-nord }}",
            right: "{{ count helse-vest }} og {{ count helse-nord }}"),
        MessageText(
            "unfinished-placeholder", .error,
            nb: "Plassholderen har ingen slutt på samme linje.",
            en: "The placeholder has no end on its line.",
            becauseNB: "Da vises den som den står.",
            becauseEN: "Then it is shown as it stands.",
            wrong: "Vi har {{ count tjenester.",
            right: "Vi har {{ count }} tjenester."),
        MessageText(
            "placeholder-not-here", .error,
            nb: "Plassholderen kan ikke stå der den står.",
            en: "The placeholder may not stand where it does.",
            becauseNB: """
                Plassholdere fylles i avsnitt, lister og tabeller i artikler. Overskrifter blir adresser, og titler og \
                sammendrag vises der ingenting fylles inn. En tabell, en liste eller en figur trenger et eget avsnitt.
                """,
            becauseEN: """
                Placeholders are filled in paragraphs, lists and tables of articles. Headings become addresses, and \
                titles and summaries are shown where nothing is filled in. A table, a list or a figure needs a \
                paragraph of its own.
                """,
            wrong: "Her er fristene: {{ deadlines }}",
            right: "Her er fristene:\n\n{{ deadlines }}"),
    ]

    /// "count: the number of services; …"
    private static func list(_ language: MessageLanguage) -> String {
        PlaceholderShape.all.map { "\($0.name.rawValue): \($0.doc[language])" }.joined(separator: "; ") + "."
    }
}
