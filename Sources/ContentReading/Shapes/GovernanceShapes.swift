internal import Diagnostics

/// Who does what in the system of national services, and how it came about.
extension RecordShape {
    /// An entry of `registry/roles.yml`.
    public static let role = RecordShape(
        "role", Wording(nb: "rolle i systemet", en: "role in the system"),
        [
            .id(example: "departementet"),
            FieldShape("name", .required, .record(.names), nb: "hvem det er", en: "who it is"),
            .statement("task", .required, nb: "hva de gjør", en: "what they do"),
        ])

    /// An entry of `registry/milestones.yml`.
    public static let milestone = RecordShape(
        "milestone", Wording(nb: "hendelse i historien", en: "event of the history"),
        [
            .id(example: "forskriften"),
            FieldShape(
                "year", .required, .text(.wholeNumber(1900...2999)), example: "2011", nb: "året det skjedde",
                en: "the year in which it happened"),
            FieldShape(
                "name", .required, .record(.shortName), nb: "hva som skjedde, med få ord, til figuren",
                en: "what happened, in few words, for the figure"),
            .statement("text", .required, nb: "hva som skjedde", en: "what happened"),
        ])

    /// Words that fit on one line of a drawing.
    public static let shortName = RecordShape(
        "short-name", Wording(nb: "kort navn på flere språk", en: "short name in several languages"),
        [
            FieldShape(
                "nb", .required, .text(.line(longest: 44)), example: "Forskriften begynte å gjelde",
                nb: "på bokmål", en: "in bokmål"),
            FieldShape(
                "nn", .optional, .text(.line(longest: 44)), example: "Forskrifta tok til å gjelde",
                nb: "på nynorsk", en: "in nynorsk"),
            FieldShape(
                "en", .requiredOnEnglishSide, .text(.line(longest: 44)), example: "The regulation came into force",
                nb: "på engelsk", en: "in English"),
        ])
}
