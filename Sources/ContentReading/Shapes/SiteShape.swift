internal import Diagnostics
internal import ServiceCatalogue

/// `site.yml`
extension RecordShape {
    public static let site = RecordShape(
        "site", Wording(nb: "nettstedet", en: "the site"),
        [
            FieldShape(
                "languages", .required, .list(.text(.choice(SiteSide.allCases.map(\.rawValue))), minimum: 1),
                example: "[no, en]", nb: "norsk (no), og engelsk (en) om nettstedet har det",
                en: "Norwegian (no), and English (en) if the site has it"),
            FieldShape(
                "interface", .optional, .text(.choice(["nb", "nn"])), example: "nb",
                nb: "målformen i menyer og knapper; bokmål når det ikke står",
                en: "the form of Norwegian of menus and buttons; bokmål unless said"),
            FieldShape("title", .required, .record(.names), nb: "navnet på nettstedet", en: "the name of the site"),
            FieldShape("publisher", .required, .record(.names), nb: "hvem som gir det ut", en: "who publishes it"),
            FieldShape(
                "description", .required, .record(.siteDescription),
                nb: "en setning om nettstedet, til forsiden og søkemotorer",
                en: "a sentence about the site, for the home page and search engines"),
            FieldShape(
                "notice", .optional, .record(.notice),
                nb: "det som står øverst på hver side, så lenge det er sant",
                en: "what stands at the top of every page, while it is true"),
            FieldShape(
                "base_url", .required, .text(.address(mailto: false)), example: "\"https://oversikt.example/\"",
                nb: "adressen nettstedet skal stå på", en: "the address where the site will stand"),
            FieldShape(
                "edit_url", .optional, .text(.line(longest: 300)),
                example: "\"https://kode.example/edit/main/content/{path}\"",
                nb:
                    "der en tekst kan endres: adressen til en fil under content/, med {path} for stien; gir sidene en lenke",
                en:
                    "where a text can be changed: the address of a file in content/, with {path} for its path; gives pages a link"
            ),
            FieldShape(
                "as_of", .required, .text(.date), example: "2026-11-01",
                nb: "dagen perioder og varsler regnes ut for; klokken blir aldri spurt",
                en: "the day for which terms and notices are computed; the clock is never asked"),
            FieldShape(
                "theme", .optional, .text(.id), example: "standard",
                nb: "mappen under themes", en: "the folder under themes"),
            FieldShape(
                "contact", .optional, .record(.siteContact), nb: "hvordan en når redaksjonen",
                en: "how to reach the editors"),
            FieldShape(
                "menu", .optional, .list(.either(.reference(to: .menuEntry), .menuEntry), minimum: 0),
                example: "[\(SiteSettings.MenuItem.indexNames.joined(separator: ", "))]",
                nb: "menyen: nettstedets registre, artikler ved sin id, grupper av dem og lenker til andre nettsteder",
                en: "the menu: the site's indexes, articles by their ids, groups of them and links to other sites"),
            FieldShape(
                "article_groups", .optional, .list(.record(.articleGroup), minimum: 1),
                nb: "gruppene av artikler, i rekkefølgen på siden /om/",
                en: "the groups of articles, in the order of the page /om/"),
            FieldShape(
                "search_examples", .optional, .record(.searchExamples),
                nb: "søk som forsiden viser som eksempler", en: "searches that the home page shows as examples"),
            FieldShape(
                "services_per_page", .optional, .text(.wholeNumber(1...SiteSettings.mostServicesPerPage)),
                example: "\(SiteSettings.mostServicesPerPage)",
                nb: "hvor mange tjenester et register viser på én side før det deles; 200 når det ikke står",
                en: "how many services an index lists on one page before it is divided; 200 unless said"),
        ])

    public static let articleGroup = RecordShape(
        "article-group", Wording(nb: "gruppe av artikler", en: "group of articles"),
        [
            .id(example: "nettstedet"),
            FieldShape("name", .required, .record(.names), nb: "navnet på gruppen", en: "the name of the group"),
            FieldShape(
                "footer", .optional, .text(.flag), example: "true",
                nb: "om artiklene i gruppen også skal stå nederst på hver side",
                en: "whether the articles of the group also stand at the foot of every page"),
        ])

    /// What a reader may search for, for example.
    public static let searchExamples = RecordShape(
        "search-examples", Wording(nb: "eksempler på søk", en: "examples of searches"),
        [
            FieldShape(
                "no", .required, .list(.text(.line(longest: 60)), minimum: 1), example: "[Q20.3, epilepsi]",
                nb: "på norsk: koder, sykdommer, steder", en: "in Norwegian: codes, diseases, places"),
            FieldShape(
                "en", .requiredOnEnglishSide, .list(.text(.line(longest: 60)), minimum: 1),
                example: "[Q20.3, epilepsy]", nb: "på engelsk", en: "in English"),
        ])

    /// The sentence about the site, which may be given in Northern Sámi, too.
    public static let siteDescription = RecordShape(
        "site-description", Wording(nb: "setning om nettstedet", en: "sentence about the site"),
        names.fields + [.northernSami])

    /// A group of entries of the menu, or a link to another site.
    static let menuEntry = RecordShape(
        "menu-entry", Wording(nb: "gruppe eller lenke i menyen", en: "group or link of the menu"),
        [
            FieldShape("title", .required, .record(.names), nb: "det som står i menyen", en: "what the menu says"),
            FieldShape(
                "items", .optional, .list(.either(.reference(to: .menuEntry), .menuLink), minimum: 1),
                example: "[regions, trusts]",
                nb: "gruppens punkter: registre, artikler og lenker",
                en: "the group's entries: indexes, articles and links"),
            FieldShape(
                "address", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/\"",
                nb: "adressen til et annet nettsted, i stedet for 'items'",
                en: "the address of another site, instead of 'items'"),
        ])

    private static let menuLink = RecordShape(
        "menu-link", Wording(nb: "lenke i menyen", en: "link of the menu"),
        [
            FieldShape("title", .required, .record(.names), nb: "det som står i menyen", en: "what the menu says"),
            FieldShape(
                "address", .required, .text(.address(mailto: false)), example: "\"https://helse.example/\"",
                nb: "adressen til et annet nettsted", en: "the address of another site"),
        ])

    /// A sentence or two to every reader.
    public static let notice = RecordShape(
        "site-notice", Wording(nb: "beskjed på hver side", en: "notice on every page"),
        [
            FieldShape(
                "nb", .required, .text(.line(longest: 500)), example: "\"Prøveutgave.\"",
                nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .optional, .text(.line(longest: 500)), example: "\"Prøveutgåve.\"",
                nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .requiredOnEnglishSide, .text(.line(longest: 500)), example: "\"Trial edition.\"",
                nb: "på engelsk", en: "in English"),
        ])

    /// `gone.yml`
    public static let goneAddress = RecordShape(
        "gone-address", Wording(nb: "nedlagt adresse", en: "address given up"),
        [
            FieldShape(
                "address", .required, .text(.sitePath), example: "/tjenester/gammelt-navn/",
                nb: "en adresse som nettstedet hadde, og som ingen side har overtatt",
                en: "an address that the site had and that no page has taken over")
        ])

    public static let siteContact = RecordShape(
        "site-contact", Wording(nb: "kontakt med redaksjonen", en: "contact with the editors"),
        contact.fields + [
            FieldShape(
                "feedback", .optional, .text(.address(mailto: true)), example: "\"https://helse.example/si-fra\"",
                nb: "der lesere kan si fra om feil og om det som er vanskelig å bruke",
                en: "where readers can say what is wrong or hard to use")
        ])
}

extension SiteSettings.MenuItem {
    /// The names of the indexes, in the order of the help.
    static let indexNames = ["fields", "alphabet", "categories", "regions", "trusts", "icd10", "discontinued", "about"]

    init(_ name: String) {
        self =
            switch name {
            case "fields": .fields
            case "alphabet": .alphabet
            case "categories": .categories
            case "regions": .regions
            case "trusts": .trusts
            case "icd10": .icd10
            case "discontinued": .discontinued
            case "about": .about
            default: .article(name)
            }
    }
}
