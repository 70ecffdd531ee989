internal import Diagnostics

/// A row of the registry, in `registry/services/*.yml`: what has been decided about a service.
extension RecordShape {
    public static let serviceRow = RecordShape(
        "service-row", Wording(nb: "rad i registeret", en: "row of the registry"),
        [
            .id(example: "provetjeneste"),
            FieldShape(
                "category", .required, .text(.reference(to: .category)), example: "nasjonal-behandlingstjeneste",
                nb: "hva slags tjeneste det er", en: "what kind of service it is"),
            .name(.names),
            FieldShape(
                "regions", .required, .list(.text(.reference(to: .region)), minimum: 1), example: "[helse-vest]",
                nb: "regionene som har tjenesten", en: "the regions that have the service"),
            FieldShape(
                "reporting_region", .optional, .text(.reference(to: .region)), example: "helse-vest",
                nb: "regionen som rapporterer for en tjeneste i to regioner",
                en: "the region that reports for a service in two regions"),
            FieldShape(
                "sites", .required, .list(.record(.serviceSite), minimum: 1),
                nb: "stedene der tjenesten drives", en: "the places where the service is run"),
            FieldShape(
                "icd10", .optional, .record(.codeStatement),
                nb: "diagnosekodene i vedtaket", en: "the diagnosis codes of the decision"),
            FieldShape(
                "procedures", .optional, .list(.text(.line(longest: 40)), minimum: 0), example: "[MAA06]",
                nb: "prosedyrekoder, slik de er skrevet", en: "codes of procedures, as written"),
            FieldShape(
                "approved", .optional, .text(.date), example: "2011-07-07",
                nb: "dagen tjenesten er godkjent fra", en: "the day from which the service is approved"),
            FieldShape(
                "discontinued", .optional, .text(.date), example: "2019-01-01",
                nb: "den siste dagen tjenesten fantes (til og med)", en: "the last day of the service"
            ),
            FieldShape(
                "history", .optional, .list(.record(.decision), minimum: 1),
                nb: "vedtakene om tjenesten, det eldste først", en: "the decisions on the service, the oldest first"),
            FieldShape(
                "successor", .optional, .text(.reference(to: .service)), example: "en-annen-tjeneste",
                nb: "tjenesten som tok over, når det bare er én",
                en: "the service that took over, where it is one alone"),
            FieldShape(
                "successors", .optional, .list(.text(.reference(to: .service)), minimum: 1),
                example: "[en-annen-tjeneste]", nb: "tjenestene som tok over", en: "the services that took over"),
            FieldShape(
                "predecessors", .optional, .list(.text(.reference(to: .service)), minimum: 1),
                example: "[en-tidligere-tjeneste]", nb: "tjenestene som denne tok over etter",
                en: "the services that this one took over from"),
            .statement(
                "outcome", nb: "hva som kom i stedet for en tjeneste som er slutt",
                en: "what came instead of a service that has ended"),
            FieldShape(
                "function", .optional, .text(.reference(to: .function)), example: "opplaering",
                nb: "oppgaven, en av kategoriens", en: "the function, one of the category's"),
            .termYears(
                nb: "hvor mange år godkjenningen gjelder, når vedtaket selv sier det",
                en: "for how many years the approval holds, where the decision itself says so"),
            FieldShape(
                "networks", .optional, .list(.text(.line(longest: 200)), minimum: 0), example: "[ERN PRØVE]",
                nb: "europeiske referansenettverk (ERN) ved navn; networks.yml sier mer om medlemskapet",
                en: "European reference networks (ERN) by name; networks.yml tells more of the membership"),
            FieldShape(
                "links", .optional, .list(.record(.serviceLink), minimum: 0),
                nb: "flere nettsider, som e-læring", en: "further addresses, such as e-learning"),
            FieldShape(
                "shown", .optional, .text(.flag), example: "false",
                nb: "false for en regional tjeneste som regionen ikke vil vise",
                en: "false for a regional service that its region does not want shown"),
            FieldShape(
                "source", .optional, .text(.line(longest: 300)), example: "\"Prøvesykehuset, 1. mars 2026\"",
                nb: "hvor raden er hentet fra, når det ikke er veilederens vedlegg",
                en: "where the row comes from, where that is not the guideline's appendix"),
            .waivers,
        ])

    /// A place where a service is run.
    public static let serviceSite = RecordShape(
        "service-site", Wording(nb: "sted der tjenesten drives", en: "place where a service is run"),
        [
            FieldShape(
                "trust", .required, .text(.reference(to: .trust)), example: "helse-bergen",
                nb: "helseforetaket", en: "the health trust"),
            FieldShape(
                "hospital", .optional, .text(.line(longest: 200)), example: "Prøvesykehuset",
                nb: "sykehuset, med navn eller id fra foretakets 'hospitals'",
                en: "the hospital, by its name or id in the trust's 'hospitals'"),
            FieldShape(
                "unit", .optional, .text(.line(longest: 200)), example: "Øyeavdelingen",
                nb: "avdelingen", en: "the department"),
            FieldShape(
                "place", .optional, .text(.line(longest: 100)), example: "Prøvestad",
                nb: "byen, når den sier mer enn sykehuset", en: "the town, where it says more than the hospital"),
            FieldShape(
                "website", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/prove\"",
                nb: "nettsiden til tjenesten", en: "the website of the service"),
        ])

    public static let codeStatement = RecordShape(
        "icd10", Wording(nb: "diagnosekoder", en: "diagnosis codes"),
        [
            FieldShape(
                "codes", .required, .list(.text(.icd10), minimum: 1), example: "[C50, T20-T25]",
                nb: "kodene, i vedtakets rekkefølge", en: "the codes, in the order of the decision"),
            FieldShape(
                "note", .optional, .text(.line(longest: 1000)), example: "\"Gjelder bare barn.\"",
                nb: "det vedtaket sier om kodene med ord", en: "what the decision says about the codes in words"),
            FieldShape(
                "note_en", .optional, .text(.line(longest: 1000)), example: "\"Children only.\"",
                nb: "det samme på engelsk", en: "the same in English"),
        ])

    public static let serviceLink = RecordShape(
        "service-link", Wording(nb: "lenke", en: "link"),
        [
            FieldShape(
                "title", .required, .text(.line(longest: 200)), example: "E-læring",
                nb: "hva lenken fører til", en: "what the link leads to"),
            FieldShape(
                "title_en", .optional, .text(.line(longest: 200)), example: "E-learning",
                nb: "det samme på engelsk", en: "the same in English"),
            FieldShape(
                "url", .required, .text(.address(mailto: false)), example: "\"https://helse.example/kurs\"",
                nb: "adressen", en: "the address"),
        ])
}
