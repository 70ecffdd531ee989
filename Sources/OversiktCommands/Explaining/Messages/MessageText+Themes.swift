internal import Diagnostics

extension MessageText {
    /// Themes.
    static let themes = [
        MessageText(
            "unknown-theme", .error,
            nb: "Temaet finnes ikke.",
            en: "There is no such theme.",
            becauseNB: "Et tema er en mappe i themes/, med theme.yml og assets/style.css.",
            becauseEN: "A theme is a folder of themes/, with theme.yml and assets/style.css.",
            wrong: "theme: standrad",
            right: "theme: standard"),
        MessageText(
            "no-theme", .error,
            nb: "Temaet har ingen theme.yml.",
            en: "The theme has no theme.yml.",
            becauseNB: "Der står navnet og fargene.",
            becauseEN: "It holds the name and the colours.",
            wrong: "themes/mitt/assets/style.css",
            right: """
                themes/mitt/theme.yml
                themes/mitt/assets/style.css
                """),
        MessageText(
            "unknown-theme-file", .error,
            nb: "Filen hører ikke til i et tema.",
            en: "The file does not belong in a theme.",
            becauseNB: "En feilskrevet del ville ellers aldri blitt brukt.",
            becauseEN: "A misspelt part would otherwise never be used.",
            wrong: "themes/mitt/parts/foter.html",
            right: "themes/mitt/parts/footer.html"),
        MessageText(
            "missing-style-sheet", .error,
            nb: "Temaet har ikke noe stilark.",
            en: "The theme has no style sheet.",
            becauseNB: "Uten assets/style.css er sidene uten utseende.",
            becauseEN: "Without assets/style.css the pages have no looks.",
            wrong: "themes/mitt/stil.css",
            right: "themes/mitt/assets/style.css"),
        MessageText(
            "missing-module", .error,
            nb: "Et skript henter en fil som ikke finnes.",
            en: "A script imports a file that is not there.",
            becauseNB: "Da kjører ikke noe av skriptet, og søket virker ikke.",
            becauseEN: "Then nothing of the script runs, and the search does not work.",
            wrong: "import { a } from \"./hjelpr.js\";",
            right: "import { a } from \"./hjelper.js\";"),
        MessageText(
            "id-taken-in-part", .error,
            nb: "En del av temaet har en id som noe annet på siden også har.",
            en: "A part of the theme has an id that something else on the page has, too.",
            becauseNB: "En lenke til id-en fører til den første av dem, og siden er ikke gyldig HTML.",
            becauseEN: "A link to the id leads to the first of them, and the page is no valid HTML.",
            wrong: #"<aside id="henvisning">"#,
            right: #"<aside id="tema_henvisning">"#),
        MessageText(
            "bad-colour", .error,
            nb: "Teksten er ikke en farge.",
            en: "The text is no colour.",
            becauseNB: """
                En farge er #rrggbb, #rgb eller et navn i CSS. Uten anførselstegn er '#' begynnelsen på en kommentar, \
                og det står ingenting igjen.
                """,
            becauseEN: """
                A colour is #rrggbb, #rgb or a name of CSS. Without quotation marks '#' begins a comment, and nothing \
                is left.
                """,
            wrong: "ink: #1c2730",
            right: "ink: \"#1c2730\""),
        MessageText(
            "unused-colour", .error,
            nb: "Stilarket bruker ingen farge med dette navnet.",
            en: "The style sheet uses no colour of this name.",
            becauseNB: "Et feilskrevet navn ville latt fargen bli som den var, uten at noen fikk vite det.",
            becauseEN: "A misspelt name would leave the colour as it was, and nobody would know.",
            wrong: """
                colours:
                  acent: "#00566b"
                """,
            right: """
                colours:
                  accent: "#00566b"
                """),
        MessageText(
            "missing-colour", .error,
            nb: "Stilarket bruker en farge som temaet ikke har.",
            en: "The style sheet uses a colour that the theme does not have.",
            becauseNB: "Nettleseren ser da bort fra hele linjen i stilarket.",
            becauseEN: "The browser then passes over the whole line of the style sheet.",
            wrong: "a { color: var(--accent); }     # ingen accent i theme.yml",
            right: """
                colours:
                  accent: "#00566b"
                """),
        MessageText(
            "low-contrast", .error,
            nb: "Tekst og bunn er for like til å leses av alle.",
            en: "Text and ground are too much alike for all to read.",
            becauseNB: "Loven krever en kontrast på minst 4,5 til 1 (WCAG 1.4.3).",
            becauseEN: "The law demands a contrast of at least 4.5 to 1 (WCAG 1.4.3).",
            wrong: """
                ink: "#999999"
                paper: "#ffffff"
                """,
            right: """
                ink: "#18252d"
                paper: "#ffffff"
                """),
        MessageText(
            "blocked-in-part", .error,
            nb: "En del av temaet har noe som nettleseren ikke kjører.",
            en: "A part of the theme has something that the browser does not run.",
            becauseNB: """
                Sidene tillater verken skript eller stil i HTML-en eller sider inne i siden \
                (Content-Security-Policy). Skript og stil ligger i assets/.
                """,
            becauseEN: """
                The pages allow neither script nor style in the HTML nor pages in the page \
                (Content-Security-Policy). Scripts and styles lie in assets/.
                """,
            wrong: "<script src=\"/teller.js\"></script>",
            right: "themes/mitt/assets/teller/main.js"),
        MessageText(
            "foreign-address-in-part", .error,
            nb: "Temaet henter noe fra et annet nettsted.",
            en: "The theme fetches something from another site.",
            becauseNB: "Det ville fått vite hvem som leser om hvilken sykdom, og nettleseren henter det ikke.",
            becauseEN: "That would learn who reads about which disease, and the browser does not fetch it.",
            wrong: "<img src=\"https://helse.example/logo.png\" alt=\"\">",
            right: "<img src=\"/assets/logo.png\" alt=\"\">"),
        MessageText(
            "unclosed-placeholder", .error,
            nb: "En plassholder har ingen «}}» etter seg.",
            en: "A placeholder has no \"}}\" after it.",
            becauseNB: "Da vises tegnene på hver side.",
            becauseEN: "Then the signs are shown on every page.",
            wrong: "<main>{{ main </main>",
            right: "<main>{{ main }}</main>"),
        MessageText(
            "unknown-placeholder", .error,
            nb: "Delen har ingen slik plassholder.",
            en: "The part has no such placeholder.",
            becauseNB: "Den ville vært tom på hver side.",
            becauseEN: "It would be empty on every page.",
            wrong: "{{ innhold }}",
            right: "{{ main }}"),
        MessageText(
            "missing-placeholder", .error,
            nb: "Delen mangler en plassholder som siden ikke kan være uten.",
            en: "The part lacks a placeholder that the page cannot be without.",
            becauseNB: "Uten den mangler hver side noe: innholdet, menyen eller det som verner leseren.",
            becauseEN: """
                Without it every page lacks something: its content, the menu or what protects its reader.
                """,
            wrong: "<body>{{ header }}</body>",
            right: "<body>{{ header }}{{ main }}{{ footer }}</body>"),
    ]
}
