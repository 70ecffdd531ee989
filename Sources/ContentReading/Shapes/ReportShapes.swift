internal import Diagnostics
internal import ServiceCatalogue

extension RecordShape {
    /// `registry/reports/<year>.yml`
    public static let report = RecordShape(
        "report", Wording(nb: "årsrapport", en: "annual report"),
        [
            FieldShape(
                "service", .required, .text(.reference(to: .service)), example: "provetjeneste",
                nb: "tjenesten som rapporterer", en: "the service that reports"),
            FieldShape(
                "url", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/rapport\"",
                nb: "der rapporten kan leses", en: "where the report can be read"),
            FieldShape(
                "approved", .optional, .text(.date), example: "2026-02-01",
                nb: "dagen referansegruppen godkjente den; ikke noe når det ikke er gjort",
                en: "the day on which the reference group approved it; nothing where it has not"),
            FieldShape(
                "supplement", .optional, .record(.supplement), nb: "tilleggsrapporten, når en er bedt om",
                en: "the supplementary report, where one was asked for"),
            FieldShape(
                "assessed_by", .optional, .text(.choice(AnnualReport.Assessor.allCases.map(\.rawValue))),
                example: "regions", nb: "hvem som har vurdert den", en: "who has assessed it"),
        ])

    public static let supplement = RecordShape(
        "supplement", Wording(nb: "tilleggsrapport", en: "supplementary report"),
        [
            FieldShape(
                "asked", .required, .text(.date), example: "2026-06-01", nb: "dagen den ble bedt om",
                en: "the day on which it was asked for"),
            FieldShape("due", .optional, .text(.date), example: "2026-09-01", nb: "fristen", en: "when it is due"),
            FieldShape(
                "url", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/tillegg\"",
                nb: "der den kan leses", en: "where it can be read"),
        ])

    /// `registry/report-portals.yml`
    public static let reportPortal = RecordShape(
        "report-portal", Wording(nb: "portal for årsrapporter", en: "portal of annual reports"),
        [
            .id(example: "proveportalen"),
            .name(.names),
            FieldShape(
                "url", .optional, .text(.address(mailto: false)), example: "\"https://rapporter.example/\"",
                nb: "adressen", en: "the address"),
            FieldShape(
                "from", .optional, .text(.wholeNumber(2000...2999)), example: "2023",
                nb: "det første året den har rapporter for", en: "the first year that it has reports on"),
            FieldShape(
                "to", .optional, .text(.wholeNumber(2000...2999)), example: "2025",
                nb: "det siste året den har rapporter for", en: "the last year that it has reports on"),
            .statement("note", nb: "det en leser bør vite om den", en: "what a reader should know about it"),
            .statement("source", .required, nb: "hvor det står", en: "where that stands"),
        ])
}
