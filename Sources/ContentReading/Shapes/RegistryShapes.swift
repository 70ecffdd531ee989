internal import Diagnostics
internal import ServiceCatalogue

/// The records of the registry's smaller files.
extension RecordShape {
    /// `registry/source.yml`
    public static let source = RecordShape(
        "source", Wording(nb: "kilden til registeret", en: "source of the registry"),
        [
            FieldShape(
                "document", .required, .record(.names),
                nb: "hva dokumentet heter, slik det står inne i en setning",
                en: "what the document is called, as inside a sentence"),
            FieldShape("publisher", .required, .record(.names), nb: "hvem som har gitt det ut", en: "who published it"),
            FieldShape(
                "description", .required, .record(.names), nb: "hva slags dokument det er, i en setning",
                en: "what kind of document it is, in a sentence"),
            FieldShape(
                "address", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/veileder\"",
                nb: "adressen til dokumentet selv, om det har en",
                en: "the address of the document itself, if it has one"),
            FieldShape(
                "compared", .required, .text(.date), example: "2026-03-01",
                nb: "dagen da registeret sist ble sammenlignet med det",
                en: "the day on which the registry was last compared with it"),
        ])

    /// A region of `registry/regions.yml`.
    public static let region = RecordShape(
        "region", Wording(nb: "regionalt helseforetak", en: "regional health authority"),
        [
            .id(example: "helse-vest"),
            .name(.names),
            .website,
            .contact,
            FieldShape(
                "support_unit", .optional, .record(.supportUnit), nb: "hvem som støtter tjenestene i regionen",
                en: "who supports the services of the region"),
        ])

    /// Who supports a region's services.
    public static let supportUnit = RecordShape(
        "support-unit", Wording(nb: "støtteenhet", en: "support unit"),
        [
            FieldShape("name", .required, .record(.names), nb: "hva den kalles", en: "what it is called"),
            FieldShape(
                "email", .optional, .text(.email), example: "stotte@helse.example", nb: "e-post", en: "e-mail"),
            FieldShape("phone", .optional, .text(.phone), example: "00 00 00 00", nb: "telefon", en: "telephone"),
            .statement("source", nb: "hvor det står", en: "where that stands"),
        ])

    /// A trust of `registry/trusts.yml`.
    public static let trust = RecordShape(
        "trust", Wording(nb: "helseforetak", en: "health trust"),
        [
            .id(example: "helse-bergen"),
            .name(.names),
            FieldShape(
                "region", .required, .text(.reference(to: .region)), example: "helse-vest",
                nb: "regionen som foretaket ligger i", en: "the region that the trust lies in"),
            FieldShape(
                "kind", .required, .text(.choice(HealthTrust.Kind.allCases.map(\.rawValue))), example: "health-trust",
                nb: "helseforetak, eller privat og ideell institusjon med avtale",
                en: "health trust, or a private non-profit institution under an agreement"),
            FieldShape(
                "hospitals", .optional, .list(.record(.hospital), minimum: 0),
                nb: "sykehusene i foretaket", en: "the trust's hospitals"),
            .website,
            .contact,
        ])

    /// A hospital of a trust.
    public static let hospital = RecordShape(
        "hospital", Wording(nb: "sykehus", en: "hospital"),
        [
            .id(example: "provesykehuset"),
            FieldShape(
                "name", .required, .text(.line(longest: 200)), example: "Prøvesykehuset",
                nb: "navnet, slik sidene viser det", en: "the name, as the pages show it"),
            FieldShape(
                "place", .optional, .text(.line(longest: 100)), example: "Prøvestad",
                nb: "byen, når navnet ikke sier den", en: "the town, where the name does not say it"),
            .website,
            .contact,
            .aliases,
        ])

    /// A category of `registry/categories.yml`.
    public static let category = RecordShape(
        "category", Wording(nb: "tjenestekategori", en: "category of services"),
        [
            .id(example: "nasjonal-behandlingstjeneste"),
            .name(.names),
            FieldShape(
                "plural", .required, .record(.names), nb: "navnet i flertall", en: "the name in the plural"),
            FieldShape(
                "name_prefix", .optional, .record(.names),
                nb: "ordene som navnet på en slik tjeneste begynner med",
                en: "the words that the name of such a service begins with"),
            FieldShape(
                "appendix", .optional, .text(.wholeNumber(1...9)), example: "1",
                nb: "nummeret på vedlegget i veilederen", en: "the number of the guideline's appendix"),
            FieldShape(
                "trusts", .optional, .text(.wholeNumber(1...9)), example: "1",
                nb: "hvor mange helseforetak en slik tjeneste skal ligge ved",
                en: "how many trusts such a service must lie at"),
            FieldShape(
                "regions", .optional, .text(.wholeNumber(1...9)), example: "1",
                nb: "hvor mange regioner en slik tjeneste skal ligge i",
                en: "how many regions such a service must lie in"),
            FieldShape(
                "treats_patients", .optional, .text(.flag), example: "true",
                nb: "om tjenesten behandler pasienter", en: "whether the service treats patients"),
            .termYears(nb: "hvor mange år en godkjenning gjelder", en: "for how many years an approval holds"),
            FieldShape(
                "functions", .optional, .recordsByID(.function),
                nb: "oppgavene en slik tjeneste kan ha", en: "the functions such a service can have"),
        ] + categoryDescription)

    /// A function of a category, by its id.
    public static let function = RecordShape(
        "function", Wording(nb: "oppgave for en kategori", en: "function of a category"),
        [
            .name(.names),
            FieldShape(
                "term_years", .required, .text(.wholeNumber(1...50)), example: "5",
                nb: "hvor mange år en godkjenning gjelder", en: "for how many years an approval holds"),
        ])

    /// A name in Norwegian and English.
    public static let names = RecordShape(
        "names", Wording(nb: "navn på flere språk", en: "name in several languages"),
        [
            FieldShape(
                "nb", .required, .text(.line(longest: 300)), example: "Prøvenavn",
                nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .optional, .text(.line(longest: 300)), example: "Prøvenamn",
                nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .requiredOnEnglishSide, .text(.line(longest: 300)), example: "Sample name",
                nb: "på engelsk", en: "in English"),
        ])

    /// Leave for one record to break one rule.
    public static let waiver = RecordShape(
        "waiver", Wording(nb: "unntak fra en regel", en: "waiver of a rule"),
        [
            FieldShape(
                "rule", .required, .text(.id), example: "english-name-follows-guide",
                nb: "regelen, slik den står i hakeparentes i meldingen",
                en: "the rule, as it stands in square brackets in the message"),
            FieldShape(
                "about", .optional, .list(.text(.line(longest: 300)), minimum: 1), example: "[R44.5]",
                nb: "verdiene det gjelder, slik meldingen viser dem; en kode må nevnes",
                en: "the values it is for, as the message shows them; a code must be named"),
            FieldShape(
                "reason", .required, .text(.line(longest: 500)), example: "\"Slik er navnet trykt.\"",
                nb: "hvorfor den ikke følges her", en: "why it is not followed here"),
            FieldShape(
                "until", .required, .text(.date), example: "2027-01-01",
                nb: "dagen da det skal ses på igjen", en: "the day on which it is to be looked at again"),
        ])
}

/// Fields that several records have.
extension FieldShape {
    static func id(example: String) -> FieldShape {
        FieldShape(
            "id", .required, .text(.id), example: example,
            nb: "blir en del av adressen på nettstedet og endres aldri",
            en: "becomes part of the address on the site and never changes")
    }

    static func name(_ shape: RecordShape) -> FieldShape {
        FieldShape("name", .required, .record(shape), nb: "navnet", en: "the name")
    }

    static func termYears(nb: String, en: String) -> FieldShape {
        FieldShape("term_years", .optional, .text(.wholeNumber(1...50)), example: "5", nb: nb, en: en)
    }

    static let northernSami = FieldShape(
        "se", .optional, .text(.line(longest: 500)), example: "Davvisámegillii.",
        nb: "på nordsamisk, bare når en kvalifisert oversetter har skrevet det",
        en: "in Northern Sámi, only where a qualified translator has written it")

    static let website = FieldShape(
        "website", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/\"",
        nb: "nettstedet", en: "the website")

    static let contact = FieldShape(
        "contact", .optional, .record(.contact), nb: "hvordan en når den", en: "how to reach it")

    static let waivers = FieldShape(
        "waivers", .optional, .list(.record(.waiver), minimum: 0),
        nb: "regler som ikke følges, med grunn", en: "rules that are not followed, with the reason")

    static let reviewed = FieldShape(
        "reviewed", .optional, .text(.date), example: "2026-03-01",
        nb: "dagen da noen sist leste teksten og fant den riktig",
        en: "the day on which somebody last read the text and found it right")

    static let draft = FieldShape(
        "draft", .optional, .text(.flag), example: "true",
        nb: "true for et utkast: det vises i forhåndsvisningen, og et bygg viser det bare med --drafts",
        en: "true for a draft: it is shown in the preview, and a build shows it with --drafts alone")

    static let aliases = FieldShape(
        "aliases", .optional, .list(.text(.sitePath), minimum: 0), example: "[/tjenester/gammelt-navn/]",
        nb: "adresser som siden har hatt før", en: "addresses that the page had before")

    static let language = FieldShape(
        "lang", .optional, .text(.choice(["nb", "nn"])), example: "nn",
        nb: "bokmål (nb) eller nynorsk (nn); bokmål når det ikke står",
        en: "bokmål (nb) or nynorsk (nn); bokmål unless said")
}
