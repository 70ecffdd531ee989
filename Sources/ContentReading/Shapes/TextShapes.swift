internal import Diagnostics
internal import ServiceCatalogue

/// The front matter of texts.
extension RecordShape {
    /// `services/<id>.md`
    public static let serviceText = RecordShape(
        "service-text", Wording(nb: "tekst om en tjeneste", en: "text about a service"),
        [
            .id(example: "provetjeneste"),
            .language,
            .draft,
            FieldShape(
                "summary", .required, .record(.summary),
                nb: "en setning eller to om hva tjenesten gjør, for hvem",
                en: "a sentence or two about what the service does, for whom"),
            FieldShape(
                "keywords", .required, .list(.text(.line(longest: 80)), minimum: 0), example: "[morsmelk, ammehjelp]",
                nb: "ord som folk søker med", en: "words that people search with"),
            FieldShape(
                "audience", .required,
                .list(.text(.choice(ServiceText.Audience.allCases.map(\.rawValue))), minimum: 1),
                example: "[pasienter, henvisere]", nb: "hvem siden er for", en: "who the page is for"),
            FieldShape(
                "referral", .optional, .record(.referral),
                nb: "hvordan pasienter henvises", en: "how patients are referred"),
            FieldShape(
                "no_referral", .optional, .record(.sentence),
                nb: "hvorfor ingen henvises hit, for en behandlingstjeneste som ingen henvises til",
                en: "why nobody is referred here, for a treatment service that nobody is referred to"),
            FieldShape(
                "also_codes", .optional, .list(.record(.addedCode), minimum: 0),
                nb: "koder som leseren også skal finne tjenesten med, men som ikke står i vedtaket",
                en: "codes that a reader is to find the service by, too, but that the decision does not name"),
            FieldShape(
                "contact", .optional, .record(.contact),
                nb: "hvordan en når tjenesten", en: "how to reach the service"),
            .reviewed,
            FieldShape(
                "owner", .optional, .text(.line(longest: 200)), example: "Prøveavdelingen",
                nb: "hvem som svarer for teksten", en: "who answers for the text"),
            .aliases,
            FieldShape(
                "first_id", .optional, .text(.id), example: "gammelt-navn",
                nb:
                    "id-en tjenesten først ble publisert med, der den siste av 'aliases' ikke er den; id-ene i feeden lages av den",
                en:
                    "the id that the service was first published with, where the last of 'aliases' is not it; ids of the feed are made of it"
            ),
            FieldShape(
                "related", .optional, .list(.text(.reference(to: .service)), minimum: 0),
                example: "[en-annen-tjeneste]",
                nb: "tjenester som leseren også bør se", en: "services that a reader should also see"),
            FieldShape(
                "notices", .optional, .list(.record(.stoppage), minimum: 1),
                nb: "meldinger om stans eller redusert kapasitet", en: "notices of stoppage or lost capacity"),
            .waivers,
        ], registryKeys: serviceRow.fields.map(\.key).filter { $0 != "id" && $0 != "waivers" })

    /// `services/<id>.en.md` and `articles/<id>.en.md`
    public static let englishText = RecordShape(
        "english-text", Wording(nb: "engelsk tekst", en: "English text"),
        [
            .id(example: "provetjeneste"),
            FieldShape(
                "lang", .required, .text(.choice(["en"])), example: "en",
                nb: "språket teksten er på", en: "the language of the text"),
            .draft,
        ])

    /// `articles/<id>.md`
    public static let article = RecordShape(
        "article", Wording(nb: "artikkel", en: "article"),
        [
            .id(example: "om-oversikten"),
            .language,
            .draft,
            FieldShape("title", .required, .record(.sentence), nb: "overskriften", en: "the title"),
            FieldShape(
                "summary", .required, .record(.sentence),
                nb: "en setning om hva artikkelen forteller", en: "a sentence about what the article tells"),
            FieldShape(
                "group", .optional, .text(.reference(to: .articleGroup)), example: "nettstedet",
                nb: "gruppen artikkelen står i på siden /om/; uten den står den sist",
                en: "the group in which it stands on the page /om/; without one it stands last"),
            FieldShape(
                "order", .optional, .text(.wholeNumber(1...999)), example: "1",
                nb: "artikkelens nummer i gruppen", en: "the number of the article in its group"),
            .reviewed,
            .aliases,
        ])

    /// A notice of stoppage or lost capacity.
    public static let stoppage = RecordShape(
        "stoppage", Wording(nb: "driftsmelding", en: "notice of stoppage"),
        [
            FieldShape(
                "from", .required, .text(.date), example: "2026-12-20", nb: "den første dagen", en: "the first day"),
            FieldShape(
                "until", .optional, .text(.date), example: "2026-12-24",
                nb: "den siste dagen; ikke noe når den ikke er kjent", en: "the last day; nothing where it is not known"
            ),
            FieldShape("text", .required, .record(.sentence), nb: "meldingen", en: "the notice"),
        ])

    /// A sentence in the text's own form of Norwegian and in English.
    public static let sentence = RecordShape(
        "sentence",
        Wording(nb: "setning på tekstens språk og engelsk", en: "sentence in the text's language and English"),
        [
            FieldShape(
                "nb", .requiredInText(of: .nb), .text(.line(longest: 500)), example: "Hjelper folk med prøver.",
                nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .requiredInText(of: .nn), .text(.line(longest: 500)), example: "Hjelper folk med prøver.",
                nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .requiredOnEnglishSide, .text(.line(longest: 500)), example: "Helps people with samples.",
                nb: "på engelsk", en: "in English"),
        ])

    /// A sentence that may be given in Northern Sámi, too, by whoever is qualified to write it.
    public static let summary = RecordShape(
        "summary", Wording(nb: "sammendrag", en: "summary"), sentence.fields + [.northernSami])

    public static let addedCode = RecordShape(
        "added-code", Wording(nb: "kode som redaksjonen har lagt til", en: "code that the editors have added"),
        [
            FieldShape("code", .required, .text(.icd10), example: "C58", nb: "koden", en: "the code"),
            FieldShape(
                "reason", .required, .record(.sentence), nb: "hvorfor den er lagt til", en: "why it was added"),
        ])

    public static let referral = RecordShape(
        "referral", Wording(nb: "henvisning", en: "referral"),
        [
            FieldShape(
                "url", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/henvisning\"",
                nb: "siden som forklarer det", en: "the page that explains it"),
            FieldShape(
                "text", .optional, .text(.line(longest: 1000)), example: "Henvis til avdelingen.",
                nb: "det viktigste med få ord", en: "what matters most in few words"),
        ])

    public static let contact = RecordShape(
        "contact", Wording(nb: "kontakt", en: "contact"),
        [
            FieldShape(
                "email", .optional, .text(.email), example: "post@helse.example", nb: "e-post", en: "e-mail"),
            FieldShape("phone", .optional, .text(.phone), example: "00 00 00 00", nb: "telefon", en: "telephone"),
        ])
}
