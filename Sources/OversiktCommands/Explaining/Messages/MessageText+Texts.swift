internal import Diagnostics

extension MessageText {
    /// Texts: Markdown.
    static let texts = [
        MessageText(
            "raw-html", .error,
            nb: "HTML kan ikke stå i teksten.",
            en: "HTML may not stand in the text.",
            becauseNB: "Teksten vises også i Word og i søket, og HTML kan hente noe fra andre steder.",
            becauseEN: """
                The text is shown in Word and in the search as well, and HTML can fetch things from elsewhere.
                """,
            wrong: "<b>Viktig</b>",
            right: "**Viktig**"),
        MessageText(
            "unknown-markdown", .error,
            nb: "Teksten har noe som ikke kan vises.",
            en: "The text has something that cannot be shown.",
            becauseNB: "Bare det som vises likt på siden, i Word og i søket, kan brukes.",
            becauseEN: "Only what is shown alike on the page, in Word and in the search can be used.",
            wrong: "- [ ] en oppgave",
            right: "- et punkt"),
        MessageText(
            "footnote", .error,
            nb: "Fotnoter kan ikke brukes.",
            en: "Footnotes cannot be used.",
            becauseNB: "På en skjerm må leseren bort fra teksten for å lese dem.",
            becauseEN: "On a screen they take the reader away from the text.",
            wrong: "Få har det.[^1]",
            right: "Få har det (omtrent 20 i året)."),
        MessageText(
            "text-too-long", .error,
            nb: "Teksten er lengre enn det en side tar.",
            en: "The text is longer than a page takes.",
            becauseNB: "Grensen er mange ganger det noen leser. Flytt noe av den til en artikkel.",
            becauseEN: "The limit is many times what anybody reads. Move part of it to an article.",
            wrong: "# 300 kB",
            right: "# 4 kB"),
        MessageText(
            "text-too-deep", .error,
            nb: "For mange lister og sitater ligger inne i hverandre.",
            en: "Too many lists and quotations lie in each other.",
            becauseNB: "Ingen leser mer enn to nivåer. Flere er som regel innrykk som ikke skulle vært der.",
            becauseEN: """
                Nobody reads more than two levels. More are usually indentation that should not be there.
                """,
            wrong: "> > > > > …",
            right: "> et sitat"),
        MessageText(
            "too-many-cells", .error,
            nb: "En tabellrad har flere celler enn en side tar.",
            en: "A table row has more cells than a page takes.",
            becauseNB: "En bred tabell kan ikke leses på en telefon.",
            becauseEN: "A wide table cannot be read on a telephone.",
            wrong: "| a | b | c | … 100 celler",
            right: "| a | b | c |"),
        MessageText(
            "empty-heading", .error,
            nb: "Overskriften er tom.",
            en: "The heading is empty.",
            becauseNB: "En skjermleser leser den opp som en overskrift uten navn.",
            becauseEN: "A screen reader reads it out as a heading without a name.",
            wrong: "##",
            right: "## Henvisning"),
        MessageText(
            "draft", .hint,
            nb: "Teksten er et utkast.",
            en: "The text is a draft.",
            becauseNB: """
                Et utkast vises i 'oversikt serve', og i et bygg bare med --drafts. En artikkel er da ikke med; en \
                tjeneste beholder siden sin, med det registeret sier og beskjed om at teksten er under arbeid. Feil som \
                reglene finner i et utkast, er bare advarsler.
                """,
            becauseEN: """
                A draft is shown in `oversikt serve`, and in a build with --drafts alone. An article is left out then; a \
                service keeps its page, with what the registry says and a line that the text is being written. Errors \
                that the rules find in a draft are warnings only.
                """,
            wrong: "draft: true",
            right: "# ingen 'draft'"),
        MessageText(
            "menu-names-draft", .warning,
            nb: "Menyen nevner en artikkel som er et utkast.",
            en: "The menu names an article that is a draft.",
            becauseNB: "Et utkast har ingen side i et bygg, så oppslaget blir borte fra menyen.",
            becauseEN: "A draft has no page in a build, so the entry is missing from the menu.",
            wrong: "menu: [categories, halvferdig-artikkel]",
            right: "menu: [categories]"),
    ]
}
