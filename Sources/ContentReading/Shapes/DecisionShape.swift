internal import Diagnostics
internal import ServiceCatalogue

extension RecordShape {
    /// A decision of a row's history.
    public static let decision = RecordShape(
        "decision", Wording(nb: "vedtak om en tjeneste", en: "decision on a service"),
        [
            FieldShape(
                "date", .required, .text(.date), example: "2021-01-01",
                nb: "dagen vedtaket gjelder fra; for en slutt den siste dagen",
                en: "the day from which the decision holds; of an end the last day"),
            FieldShape(
                "kind", .required, .text(.choice(Decision.Kind.allCases.map(\.rawValue))), example: "renamed",
                nb: "hva som ble vedtatt", en: "what was decided"),
            FieldShape(
                "decided", .optional, .text(.date), example: "2020-12-01",
                nb: "dagen det ble vedtatt, når det var en annen dag",
                en: "the day on which it was made, where that is another"),
            FieldShape(
                "decided_by", .optional, .text(.choice(Decision.Authority.allCases.map(\.rawValue))),
                example: "directorate", nb: "hvem som vedtok det", en: "who made it"),
            FieldShape(
                "reference", .optional, .text(.line(longest: 200)), example: "\"Brev 1. desember 2020\"",
                nb: "brevet eller saken", en: "the letter or the case"),
            .statement("note", nb: "det en leser bør vite om vedtaket", en: "what a reader should know about it"),
            FieldShape(
                "term_ends", .optional, .text(.date), example: "2026-01-01",
                nb: "dagen etter den siste i en forlenget periode", en: "the day after the last of an extended term"),
            FieldShape(
                "before", .optional, .record(.formerFacts), nb: "det som gjaldt før, av det vedtaket endret",
                en: "what held before, of what the decision changed"),
        ])

    /// What held before a decision.
    public static let formerFacts = RecordShape(
        "former-facts", Wording(nb: "det som gjaldt før et vedtak", en: "what held before a decision"),
        [
            FieldShape("name", .optional, .record(.names), nb: "navnet", en: "the name"),
            FieldShape(
                "category", .optional, .text(.reference(to: .category)), example: "nasjonal-kompetansetjeneste",
                nb: "hva slags tjeneste det var", en: "what kind of service it was"),
            FieldShape(
                "function", .optional, .text(.reference(to: .function)), example: "opplaering",
                nb: "oppgaven, en av kategoriens", en: "the function, one of the category's"),
            FieldShape(
                "regions", .optional, .list(.text(.reference(to: .region)), minimum: 1), example: "[helse-vest]",
                nb: "regionene som hadde tjenesten", en: "the regions that had the service"),
            FieldShape(
                "reporting_region", .optional, .text(.reference(to: .region)), example: "helse-vest",
                nb: "regionen som rapporterte", en: "the region that reported"),
            FieldShape(
                "sites", .optional, .list(.record(.serviceSite), minimum: 1), nb: "stedene der tjenesten var",
                en: "the places where the service was"),
            FieldShape(
                "icd10", .optional, .record(.codeStatement), nb: "diagnosekodene", en: "the diagnosis codes"),
        ])
}
