internal import Diagnostics
internal import ServiceCatalogue

/// What a site needs of its theme and a theme lacks, told with the way to get it.
enum ThemeNeeds {
    static func diagnostics(
        _ settings: ThemeSettings, _ assets: Assets, styles: [ThemeFile], folder: String
    ) -> [Diagnostic] {
        let place = SourceLocation("\(folder)/theme.yml")
        var lacks: [Diagnostic] = []
        if styles.isEmpty { lacks.append(.missingStylesheet(in: folder)) }
        if assets["search.js"] == nil {
            lacks.append(
                .need(
                    .error, "missing-search", at: place,
                    Wording(
                        nb: "temaet har ikke noe søk: søkefeltet på hver side gjør ingenting",
                        en: "the theme has no search: the field on every page does nothing"),
                    orOwn: Wording(
                        nb: "legg et eget skript i assets/search/main.js",
                        en: "put a script of your own into assets/search/main.js")))
        }
        if settings.icons.isEmpty {
            lacks.append(
                .need(
                    .warning, "missing-icon", at: place,
                    Wording(
                        nb: "temaet har ikke noe ikon til nettleserens faner",
                        en: "the theme has no icon for browsers' tabs"),
                    orOwn: Wording(nb: "skriv 'favicon: [favicon.svg]'", en: "write 'favicon: [favicon.svg]'")))
        }
        if settings.sharingPicture == nil {
            lacks.append(
                .need(
                    .hint, "missing-sharing-picture", at: place,
                    Wording(
                        nb: "temaet har ikke noe bilde til lenker som deles",
                        en: "the theme has no picture for links that are shared"),
                    orOwn: Wording(nb: "skriv 'share: share.png'", en: "write 'share: share.png'")))
        }
        return lacks
    }
}

extension Diagnostic {
    fileprivate static func need(
        _ severity: Severity, _ id: String, at place: SourceLocation, _ message: Wording, orOwn own: Wording
    ) -> Diagnostic {
        Diagnostic(
            severity, id, at: place, message,
            help: Wording(
                nb: "skriv 'extends: standard' i theme.yml, så tas det derfra, eller \(own.nb)",
                en: "write 'extends: standard' in theme.yml, and it is taken from there, or \(own.en)"))
    }

    fileprivate static func missingStylesheet(in folder: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-style-sheet", at: SourceLocation("\(folder)/assets/style.css"),
            Wording(nb: "temaet har ikke noe stilark", en: "the theme has no style sheet"),
            help: Wording(
                nb: "legg stilarket i \(folder)/assets/style.css, eller skriv 'extends: standard' i theme.yml",
                en: "put the style sheet into \(folder)/assets/style.css, or write 'extends: standard' in theme.yml"))
    }
}
