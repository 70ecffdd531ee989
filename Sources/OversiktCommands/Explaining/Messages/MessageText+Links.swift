internal import Diagnostics

extension MessageText {
    /// Links and images in texts.
    static let links = [
        MessageText(
            "link-to-draft", .error,
            nb: "Lenken går til et utkast.",
            en: "The link goes to a draft.",
            becauseNB: """
                Et utkast blir ikke publisert, så leseren ville ikke finne noen side. Der utkast vises, er det en advarsel.
                """,
            becauseEN: """
                A draft is not published, so the reader would find no page. Where drafts are shown it is a warning.
                """,
            wrong: "[Om ordningen](../articles/halvferdig.md)",
            right: "[Om ordningen](../articles/om-oversikten.md)"),
        MessageText(
            "empty-link", .error,
            nb: "Lenken har ingen tekst.",
            en: "The link has no text.",
            becauseNB: "Ingen ser den, og en skjermleser leser opp adressen.",
            becauseEN: "Nobody sees it, and a screen reader reads out the address.",
            wrong: "[](https://helse.example/)",
            right: "[Om henvisning](https://helse.example/)"),
        MessageText(
            "bad-link", .error,
            nb: "Adressen kan ikke være en lenke.",
            en: "The address cannot be a link.",
            becauseNB: """
                En lenke er en nettadresse, et sted på siden, en side på nettstedet eller en annen tekst.
                """,
            becauseEN: "A link is a web address, a place on the page, a page of the site or another text.",
            wrong: "[Les mer](www.helse.example)",
            right: "[Les mer](https://www.helse.example/)"),
        MessageText(
            "link-in-link", .error,
            nb: "En lenke ligger i teksten til en annen lenke.",
            en: "A link lies in the text of another link.",
            becauseNB: "HTML har ikke lenker i lenker; nettleseren ville delt dem et annet sted enn du mente.",
            becauseEN: "HTML has no links in links; the browser would divide them elsewhere than you meant.",
            wrong: "[Se <https://helse.example/>](https://annen.example/)",
            right: "[Se her](https://annen.example/)"),
        MessageText(
            "unresolved-reference", .warning,
            nb: "Noe som ser ut som en lenke, har ingen adresse og vises som det står.",
            en: "Something that looks like a link has no address and is shown as it stands.",
            becauseNB: "Leseren får hakeparenteser i stedet for en lenke.",
            becauseEN: "The reader gets brackets instead of a link.",
            wrong: "[Om henvisning][1]",
            right: "[Om henvisning](https://helse.example/)"),
        MessageText(
            "unused-reference", .warning,
            nb: "En linje leses som adressen til en lenke og vises ikke.",
            en: "A line is read as the address of a link and is not shown.",
            becauseNB: "En linje som begynner med «[ord]:», er i Markdown ingen tekst.",
            becauseEN: "A line that begins with \"[word]:\" is no text in Markdown.",
            wrong: "[Merk]: ring først",
            right: "Merk: ring først"),
        MessageText(
            "unfinished-link", .warning,
            nb: "Noe er skrevet nesten som en lenke, og blir ingen.",
            en: "Something is written nearly as a link, and becomes none.",
            becauseNB: """
                Et mellomrom, en parentes for lite eller ombyttede parenteser gjør at leseren får tegnene i \
                stedet.
                """,
            becauseEN: "A blank, a missing parenthesis or swapped ones give the reader the signs instead.",
            wrong: "[Les mer] (https://helse.example/)",
            right: "[Les mer](https://helse.example/)"),
        MessageText(
            "markup-as-text", .warning,
            nb: "Tegn som skulle styrt utseendet, vises som de står.",
            en: "Signs that should have shaped the text are shown as they stand.",
            becauseNB: "Som regel mangler et mellomrom eller det andre av to tegn.",
            becauseEN: "Usually a blank is missing, or the second of two signs.",
            wrong: "##Henvisning",
            right: "## Henvisning"),
        MessageText(
            "image-without-text", .error,
            nb: "Bildet har ingen tekst for dem som ikke ser det.",
            en: "The image has no text for those who cannot see it.",
            becauseNB: "Loven krever det, og en skjermleser har ikke noe annet å si.",
            becauseEN: "The law demands it, and a screen reader has nothing else to say.",
            wrong: "![](kart.png)",
            right: "![Kart over sykehuset](kart.png)"),
        MessageText(
            "bad-image", .error,
            nb: "Bildet er ikke en fil ved siden av teksten.",
            en: "The image is not a file beside the text.",
            becauseNB: "Bilder hentes ikke fra andre nettsteder: de ville fått vite hvem som leser.",
            becauseEN: "Images are not fetched from other sites: those would learn who reads.",
            wrong: "![Kart](https://helse.example/kart.png)",
            right: "![Kart](kart.png)"),
        MessageText(
            "missing-image", .error,
            nb: "Bildet finnes ikke.",
            en: "There is no such image.",
            becauseNB: "Leseren ville sett et tomt felt.",
            becauseEN: "The reader would see an empty box.",
            wrong: "![Kart](kartt.png)",
            right: "![Kart](kart.png)"),
        MessageText(
            "unused-image", .warning,
            nb: "Ingen tekst viser bildet.",
            en: "No text shows the image.",
            becauseNB: "Det som ligger i innholdet, skal vises, eller slettes.",
            becauseEN: "What lies in the content should be shown, or deleted.",
            wrong: "services/gammelt-kart.png",
            right: "![Kart](kart.png)"),
    ]
}
