internal import Diagnostics

extension MessageText {
    /// Published appendix tables that are compared with the register.
    static let appendix = [
        MessageText(
            "published-field-differs", .error,
            nb: "Et felt i en publisert tabell sier noe annet enn registeret.",
            en: "A field of a published table says something else than the register.",
            becauseNB: "En av dem er feil, og leseren kan se begge.",
            becauseEN: "One of them is wrong, and readers may see both.",
            wrong: "C50     # i veilederen",
            right: "C50, C79.8     # i registeret"),
        MessageText(
            "published-row-missing", .error,
            nb: "En tjeneste i registeret mangler i den publiserte tabellen.",
            en: "A service of the register is missing in the published table.",
            becauseNB: "Leseren av veilederen får ikke vite om tjenesten.",
            becauseEN: "Readers of the guideline do not learn of the service.",
            wrong: "# ingen rad",
            right: "| Nasjonal behandlingstjeneste for … |"),
        MessageText(
            "published-row-unknown", .error,
            nb: "En rad i den publiserte tabellen er ikke i registeret.",
            en: "A row of the published table is not in the register.",
            becauseNB: "Tjenesten er nedlagt, har fått et nytt navn eller mangler i registeret.",
            becauseEN: "The service is discontinued, has a new name or is missing in the register.",
            wrong: "| Nasjonal behandlingstjeneste for noe annet |",
            right: "# ta ut raden"),
        MessageText(
            "published-table-missing", .error,
            nb: "Filen har ingen rad av et vedlegg.",
            en: "The file has no row of an appendix.",
            becauseNB: "Har filen bare noen av vedleggene, velges de med --table.",
            becauseEN: "If the file has only some of the tables, they are chosen by --table.",
            wrong: "oversikt appendix --compare vedlegg2.docx",
            right: "oversikt appendix --table 2 --compare vedlegg2.docx"),
        MessageText(
            "unreadable-appendix", .error,
            nb: "Den publiserte filen kan ikke leses.",
            en: "The published file cannot be read.",
            becauseNB: "Bare Word-filer (.docx) og CSV i UTF-8 kan sammenlignes.",
            becauseEN: "Only Word files (.docx) and CSV in UTF-8 can be compared.",
            wrong: "oversikt appendix --compare veileder.pdf",
            right: "oversikt appendix --compare veileder.docx"),
        MessageText(
            "unusable-export", .error,
            nb: "Den tidligere utgaven kan ikke brukes.",
            en: "The earlier edition cannot be used.",
            becauseNB: "Den lages med «oversikt appendix --format json», på samme språk.",
            becauseEN: "It is made by \"oversikt appendix --format json\", in the same language.",
            wrong: "oversikt appendix --since forrige.docx",
            right: "oversikt appendix --since forrige.json"),
    ]
}
