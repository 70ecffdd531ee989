internal import Diagnostics

extension MessageText {
    /// Files and settings of themes.
    static let themeFiles = [
        MessageText(
            "unknown-base-theme", .error,
            nb: "Temaet som dette bygger på, finnes ikke.",
            en: "The theme that this one extends is not there.",
            becauseNB: """
                Et tema tar alt som det selv mangler, fra temaet i «extends»: en mappe i themes/, eller standard, \
                som programmet har med seg.
                """,
            becauseEN: """
                A theme takes all that it lacks from the theme in "extends": a folder of themes/, or standard, which \
                the program carries.
                """,
            wrong: "extends: standrad",
            right: "extends: standard"),
        MessageText(
            "theme-cycle", .error,
            nb: "Temaene bygger på hverandre i ring.",
            en: "The themes extend each other in a ring.",
            becauseNB: "Da har ingen av dem noe å ta resten fra.",
            becauseEN: "None of them then has anything to take the rest from.",
            wrong: "extends: mitt     # i themes/mitt/theme.yml",
            right: "extends: standard"),
        MessageText(
            "missing-search", .error,
            nb: "Temaet har ikke skriptet som søker.",
            en: "The theme lacks the script that searches.",
            becauseNB: """
                Søkefeltet står på hver side og gjør ingenting uten assets/search/main.js. Temaet standard har det.
                """,
            becauseEN: """
                The search field stands on every page and does nothing without assets/search/main.js. The theme \
                standard has it.
                """,
            wrong: "name: Mitt",
            right: """
                name: Mitt
                extends: standard
                """),
        MessageText(
            "missing-icon", .warning,
            nb: "Temaet har ikke noe ikon.",
            en: "The theme has no icon.",
            becauseNB: "Nettlesere viser ikonet i faner og bokmerker, og ber om /favicon.ico der det ikke er noe.",
            becauseEN: "Browsers show the icon in tabs and bookmarks, and ask for /favicon.ico where there is none.",
            wrong: "name: Mitt",
            right: """
                name: Mitt
                favicon: [favicon.svg, favicon.png]
                """),
        MessageText(
            "missing-sharing-picture", .hint,
            nb: "Temaet har ikke noe bilde til lenker som deles.",
            en: "The theme has no picture for links that are shared.",
            becauseNB: "Uten det viser andre nettsteder lenken uten bilde, eller med et de finner selv.",
            becauseEN: "Without it other sites show the link without a picture, or with one of their own choice.",
            wrong: "name: Mitt",
            right: """
                name: Mitt
                share: share.png
                """),
        MessageText(
            "missing-asset", .error,
            nb: "Temaet har ikke filen som er nevnt.",
            en: "The theme does not have the file that is named.",
            becauseNB: """
                Filer nevnes med stien fra temaets mappe assets/: i theme.yml, i {{ asset logo.svg }} i en del, og i \
                url(logo.svg) i et stilark.
                """,
            becauseEN: """
                Files are named by their path in the theme's folder assets/: in theme.yml, in {{ asset logo.svg }} \
                in a part, and in url(logo.svg) in a style sheet.
                """,
            wrong: "logo: merk.svg     # ligger ikke i assets/",
            right: "logo: merke.svg"),
        MessageText(
            "bad-asset-path", .error,
            nb: "Teksten er ikke stien til en fil i assets/.",
            en: "The text is no path of a file in assets/.",
            becauseNB: """
                Stien blir en del av adressen til filen, så den har bare bokstaver a–z, sifre, '-', '_' og '.', og \
                ingen mappe over.
                """,
            becauseEN: """
                The path becomes a part of the file's address, so that it has only letters a–z, digits, '-', '_' and \
                '.', and no folder above.
                """,
            wrong: "logo: ../bilder/vår logo.svg",
            right: "logo: bilder/logo.svg"),
        MessageText(
            "wrong-picture-kind", .error,
            nb: "Bildet er av et slag som ikke alle viser her.",
            en: "The picture is of a kind that not all show here.",
            becauseNB: """
                Ikoner er SVG eller PNG. Bildet til lenker som deles, er PNG eller JPEG: nettstedene som viser det, \
                kan ikke SVG.
                """,
            becauseEN: """
                Icons are SVG or PNG. The picture for links that are shared is PNG or JPEG: the sites that show it \
                cannot do SVG.
                """,
            wrong: "share: share.svg",
            right: "share: share.png"),
        MessageText(
            "icon-not-square", .warning,
            nb: "Ikonet er ikke like bredt som det er høyt.",
            en: "The icon is not as wide as it is high.",
            becauseNB: "Nettlesere viser det i et kvadrat og trekker det skjevt.",
            becauseEN: "Browsers show it in a square and distort it.",
            wrong: "favicon: [logo.png]     # 200 × 60",
            right: "favicon: [favicon.png]     # 48 × 48"),
        MessageText(
            "small-sharing-picture", .warning,
            nb: "Bildet til lenker som deles, er lite.",
            en: "The picture for links that are shared is small.",
            becauseNB: "Nettsteder som viser det, ser bort fra små bilder eller viser dem som frimerker.",
            becauseEN: "Sites that show it pass over small pictures or show them as stamps.",
            wrong: "share: logo.png     # 200 × 60",
            right: "share: share.png     # 1200 × 630"),
        MessageText(
            "no-font-file", .error,
            nb: "Filen er ikke en skrift i formatet WOFF2.",
            en: "The file is no font in the format WOFF2.",
            becauseNB: "Alle nettlesere leser WOFF2, og det er minst å hente.",
            becauseEN: "Every browser reads WOFF2, and it is the least to fetch.",
            wrong: """
                fonts:
                  - {family: Prøve, file: prove.ttf}
                """,
            right: """
                fonts:
                  - {family: Prøve, file: prove.woff2}
                """),
        MessageText(
            "unused-font", .warning,
            nb: "Stilarket bruker ikke skriften.",
            en: "The style sheet does not use the font.",
            becauseNB: "En skrift vises først når stilarket nevner den i font-family, med samme navn.",
            becauseEN: "A font is shown only where the style sheet names it in font-family, by the same name.",
            wrong: "body { font-family: \"Prøv Sans\" }",
            right: "body { font-family: \"Prøve Sans\" }"),
        MessageText(
            "bad-font", .error,
            nb: "Navnet eller tykkelsen på en skrift er feil skrevet.",
            en: "The name or the weight of a font is written wrong.",
            becauseNB: """
                Begge går inn i stilarket, så bare bokstaver, sifre, mellomrom og bindestreker slipper gjennom.
                """,
            becauseEN: "Both go into the style sheet, so that only letters, digits, blanks and hyphens get through.",
            wrong: "weight: fet",
            right: "weight: 700"),
        MessageText(
            "unknown-label-placeholder", .error,
            nb: "Teksten har et navn i krøllparenteser som det ikke er noe å sette inn for.",
            en: "The label has a name in braces for which there is nothing to fill in.",
            becauseNB: "Navnet ville stått på sidene slik det er skrevet.",
            becauseEN: "The name would stand on the pages as it is written.",
            wrong: "as_of: {nb: \"Frister er regnet per {dag}.\"}",
            right: "as_of: {nb: \"Frister er regnet per {day}.\"}"),
        MessageText(
            "missing-label-placeholder", .error,
            nb: "Teksten mangler noe som skal settes inn.",
            en: "The label lacks something that is to be filled in.",
            becauseNB: "Uten det forteller siden ikke lenger hvilken dag, hvor mange eller hvilken kode det gjelder.",
            becauseEN: "Without it the page no longer tells which day, how many or which code is meant.",
            wrong: "as_of: {nb: Frister er riktige.}",
            right: "as_of: {nb: \"Frister er riktige per {day}.\"}"),
        MessageText(
            "import-in-style-sheet", .error,
            nb: "Stilarket henter et annet stilark.",
            en: "The style sheet fetches another one.",
            becauseNB: """
                Fargene i theme.yml står foran stilarket, og nettlesere ser bort fra '@import' etter andre regler.
                """,
            becauseEN: """
                The colours of theme.yml stand ahead of the style sheet, and browsers pass over '@import' after \
                other rules.
                """,
            wrong: "@import \"knapper.css\";",
            right: "/* reglene fra knapper.css, i assets/additions.css */"),
    ]
}
