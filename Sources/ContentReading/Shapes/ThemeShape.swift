public import Diagnostics
internal import ServiceCatalogue

/// `theme.yml`
extension RecordShape {
    public static let theme = RecordShape(
        "theme", Wording(nb: "et tema", en: "theme"),
        [
            FieldShape(
                "name", .required, .text(.line(longest: 100)), example: "Sykehus",
                nb: "hva temaet heter", en: "what the theme is called"),
            FieldShape(
                "extends", .optional, .text(.id), example: "standard",
                nb: "temaet som alt det tas fra, som ikke finnes i dette",
                en: "the theme from which all is taken that this one lacks"),
            FieldShape(
                "logo", .optional, .text(.assetPath), example: "logo.svg",
                nb: "bildet ved siden av nettstedets navn, i assets/",
                en: "the picture beside the site's name, in assets/"),
            FieldShape(
                "favicon", .optional, .list(.text(.assetPath), minimum: 1), example: "[favicon.svg, favicon.png]",
                nb: "ikonet i nettleserens faner, i assets/: SVG eller PNG, det beste først",
                en: "the icon in browsers' tabs, in assets/: SVG or PNG, the best first"),
            FieldShape(
                "share", .optional, .text(.assetPath), example: "share.png",
                nb: "bildet som vises når noen deler en lenke, i assets/: PNG eller JPEG, helst 1200 × 630",
                en:
                    "the picture that is shown where somebody shares a link, in assets/: PNG or JPEG, 1200 × 630 at best"
            ),
            FieldShape(
                "fonts", .optional, .list(.record(.themeFont), minimum: 1),
                nb: "skrifter som ligger i temaet; stilarket bruker dem ved navnet",
                en: "fonts that lie in the theme; the style sheet uses them by their names"),
            FieldShape(
                "colours", .optional, .textsByID(.colour), example: "{accent: \"#00566b\"}",
                nb: "farger ved navn; stilarket bruker dem som var(--navn)",
                en: "colours by name; the style sheet uses them as var(--name)"),
            FieldShape(
                "dark_colours", .optional, .textsByID(.colour), example: "{accent: \"#7fd0e4\"}",
                nb: "farger for lesere som vil ha mørkt; de andre står",
                en: "colours for readers who ask for dark; the others stand"),
        ])

    /// `labels.yml`, whose keys are the texts that a program can replace.
    ///
    /// - Parameter texts: keys with what is said unless they are replaced.
    public static func labels(_ texts: [(key: String, said: Wording)]) -> RecordShape {
        RecordShape(
            "labels", Wording(nb: "tekstene i menyer, knapper og overskrifter", en: "texts of the interface"),
            texts.map { text in
                FieldShape(
                    text.key, .optional, .record(.label), nb: "i stedet for «\(text.said.nb)»",
                    en: "instead of \"\(text.said.en)\"")
            })
    }

    private static let label = RecordShape(
        "label", Wording(nb: "en tekst", en: "text"),
        [
            FieldShape(
                "nb", .optional, .text(.line(longest: 500)), example: "Forsiden", nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .optional, .text(.line(longest: 500)), example: "Framsida", nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .optional, .text(.line(longest: 500)), example: "Home", nb: "på engelsk", en: "in English"),
        ])

    public static let themeFont = RecordShape(
        "theme-font", Wording(nb: "en skrift", en: "font"),
        [
            FieldShape(
                "family", .required, .text(.fontFamily), example: "Prøve Sans",
                nb: "navnet som stilarket bruker i font-family", en: "the name that the style sheet uses in font-family"
            ),
            FieldShape(
                "file", .required, .text(.assetPath), example: "fonts/prove-sans.woff2",
                nb: "filen i assets/, i formatet WOFF2", en: "the file in assets/, in the format WOFF2"),
            FieldShape(
                "weight", .optional, .text(.fontWeight), example: "\"100 900\"",
                nb: "tykkelsen, eller den minste og den største for en fil med alle imellom; 400 når det ikke står",
                en: "the weight, or the least and the greatest for a file with all between; 400 unless said"),
            FieldShape(
                "style", .optional, .text(.choice(["normal", "italic"])), example: "italic",
                nb: "rett eller kursiv; rett når det ikke står", en: "upright or italic; upright unless said"),
            FieldShape(
                "preload", .optional, .text(.flag), example: "true",
                nb: "om den hentes med en gang: for skriften i brødtekst og overskrifter øverst på siden",
                en: "whether it is fetched at once: for the font of running text and of headings at a page's top"),
        ])
}
