internal import Diagnostics
internal import ServiceCatalogue

/// `registry/calendar.yml`
extension RecordShape {
    public static let deadline = RecordShape(
        "deadline", Wording(nb: "frist i året", en: "deadline of the year"),
        [
            .id(example: "soknad-til-departementet"),
            FieldShape(
                "subject", .required, .text(.choice(Deadline.Subject.allCases.map(\.rawValue))),
                example: "application", nb: "hva fristen gjelder", en: "what the deadline is about"),
            FieldShape(
                "name", .required, .record(.names), nb: "det som skal gjøres, med få ord",
                en: "what is to be done, in few words"),
            FieldShape("who", .required, .record(.names), nb: "hvem som gjør det", en: "who does it"),
            FieldShape(
                "day", .optional, .text(.dayOfYear), example: "\"01-15\"",
                nb: "dagen i året, måned først; for en periode den første",
                en: "the day of the year, month first; of a period the first"),
            FieldShape(
                "until", .optional, .text(.dayOfYear), example: "\"01-31\"",
                nb: "den siste dagen i en periode", en: "the last day of a period"),
            FieldShape(
                "time", .optional, .record(.names), nb: "når, med ord, når det ikke er noen dag i året",
                en: "when, in words, where there is no day of the year"),
            FieldShape(
                "from", .required, .text(.wholeNumber(2011...2999)), example: "2024",
                nb: "det første året fristen gjelder", en: "the first year it holds for"),
            FieldShape(
                "to", .optional, .text(.wholeNumber(2011...2999)), example: "2025",
                nb: "det siste året fristen gjelder; ikke noe når den gjelder ennå",
                en: "the last year it holds for; nothing where it holds still"),
            .statement("source", .required, nb: "hvor det står", en: "where that stands"),
            FieldShape(
                "article", .optional, .text(.reference(to: .article)), example: "om-oversikten",
                nb: "artikkelen som forteller mer", en: "the article that tells more"),
        ])
}
