internal import Diagnostics
internal import ServiceCatalogue

/// What is wanted of those who propose a service: the guideline's Vedlegg 4 and 6.
extension RecordShape {
    /// A row of `registry/english-names.yml`.
    public static let namingRule = RecordShape(
        "naming-rule", Wording(nb: "regel for engelske navn", en: "rule for English names"),
        [
            .id(example: "nasjonal"),
            FieldShape(
                "term", .required, .record(.names), nb: "det norske ordet, eller det regelen gjelder",
                en: "the Norwegian word, or what the rule is about"),
            FieldShape(
                "english", .optional, .text(.line(longest: 200)), example: "Norwegian National",
                nb: "de engelske ordene; ikke noe når et eksempel sier det",
                en: "the English words; nothing where an example says it"),
            .statement("reason", .required, nb: "hvorfor det er slik", en: "why it is so"),
            FieldShape(
                "example", .optional, .text(.reference(to: .service)), example: "en-tjeneste",
                nb: "en tjeneste med et navn som viser det", en: "a service whose name shows it"),
        ])

    /// An application of `registry/applications.yml`.
    public static let application = RecordShape(
        "application", Wording(nb: "innhold i en søknad", en: "content of an application"),
        [
            .id(example: "kompetansetjeneste"),
            FieldShape(
                "name", .required, .record(.names), nb: "hva en slik søknad kalles",
                en: "what such an application is called"),
            FieldShape(
                "categories", .required, .list(.text(.reference(to: .category)), minimum: 1),
                example: "[nasjonal-kompetansetjeneste]", nb: "de slag tjenester som det søkes om slik",
                en: "the kinds of service that are applied for so"),
            FieldShape(
                "points", .required, .list(.record(.statement), minimum: 1),
                nb: "det søknaden bør inneholde, punkt for punkt", en: "what it should contain, point by point"),
            .statement("source", .required, nb: "hvor det står", en: "where that stands"),
        ])
}
