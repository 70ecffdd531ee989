internal import Diagnostics

/// What a category of `registry/categories.yml` says of services of its kind.
extension RecordShape {
    static let categoryDescription: [FieldShape] = [
        .statement("purpose", nb: "hva en slik tjeneste er til for", en: "what such a service is for"),
        .demands("must", nb: "det en slik tjeneste skal gjøre", en: "what such a service must do"),
        .demands("must_not", nb: "det en slik tjeneste ikke skal gjøre", en: "what such a service must not do"),
        .demands("placement", nb: "hvor en slik tjeneste ligger", en: "where such a service lies"),
        .statement("term", nb: "hvor lenge en slik tjeneste varer", en: "how long such a service lasts"),
        .statement(
            "decision", nb: "hvem som forankrer den og bestemmer over den",
            en: "who anchors it and decides on it"),
        .statement("afterwards", nb: "hva som kan komme etter den", en: "what can come after it"),
        .articles,
        .statement("source", nb: "hvor opplysningene kommer fra", en: "where the information comes from"),
    ]

    /// A demand on a kind of service.
    public static let demand = RecordShape(
        "demand", Wording(nb: "krav til en slik tjeneste", en: "demand on such a service"),
        [
            FieldShape("text", .required, .record(.statement), nb: "kravet", en: "the demand"),
            FieldShape(
                "basis", .optional, .record(.names),
                nb: "paragrafen i forskriften, eller en annen kilde",
                en: "the section of the regulation, or another source"),
        ])

    /// A sentence or a few in Norwegian and English.
    public static let statement = RecordShape(
        "statement", Wording(nb: "noen setninger på flere språk", en: "some sentences in several languages"),
        [
            FieldShape(
                "nb", .required, .text(.line(longest: 1000)), example: "Dette er en prøve.",
                nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .optional, .text(.line(longest: 1000)), example: "Dette er ei prøve.",
                nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .requiredOnEnglishSide, .text(.line(longest: 1000)), example: "This is a sample.",
                nb: "på engelsk", en: "in English"),
        ])
}

extension FieldShape {
    static func statement(
        _ key: String, _ presence: Presence = .optional, nb: String, en: String
    ) -> FieldShape {
        FieldShape(key, presence, .record(.statement), nb: nb, en: en)
    }

    fileprivate static func demands(_ key: String, nb: String, en: String) -> FieldShape {
        FieldShape(key, .optional, .list(.record(.demand), minimum: 1), nb: nb, en: en)
    }

    static let articles = FieldShape(
        "articles", .optional, .list(.text(.reference(to: .article)), minimum: 0), example: "[om-oversikten]",
        nb: "artiklene som forteller mer", en: "the articles that tell more")
}
