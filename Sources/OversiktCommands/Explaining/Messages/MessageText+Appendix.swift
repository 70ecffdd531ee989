internal import Diagnostics

extension MessageText {
    /// Published appendix tables that are compared with the register.
    static let appendix = [
        MessageText(
            "appendix-without-content", .error,
            nb: "Innholdet har ingenting å lage et vedlegg av.",
            en: "The content has nothing to make an appendix of.",
            becauseNB: "Vedlegg 4, 5 og 6 lages av english-names.yml, calendar.yml og applications.yml.",
            becauseEN: "Vedlegg 4, 5 and 6 are made of english-names.yml, calendar.yml and applications.yml.",
            wrong: "oversikt appendix --table 4     # uten registry/english-names.yml",
            right: "oversikt appendix --table 4     # med registry/english-names.yml"),
        MessageText(
            "published-field-differs", .error,
            nb: "Et felt i en publisert tabell sier noe annet enn registeret.",
            en: "A field of a published table says something else than the register.",
            becauseNB: "En av dem er feil, og leseren kan se begge.",
            becauseEN: "One of them is wrong, and readers may see both.",
            wrong: "C50     # i veilederen",
            right: "C50, C79.8     # i registeret"),
        MessageText(
            "published-head-unknown", .error,
            nb: "En kolonne i den publiserte tabellen har en overskrift som ingen av tabellene har.",
            en: "A column of the published table has a head that none of the tables has.",
            becauseNB: "Kolonnen leses etter plassen sin, når den er klar; ellers blir den ikke sammenlignet.",
            becauseEN: "The column is read by where it stands, where that is clear; else it is not compared.",
            wrong: "| Navn på tjeneste | Sted |",
            right: "| Navn på tjeneste | Lokalisering |"),
        MessageText(
            "published-row-twice", .error,
            nb: "En tjeneste står to ganger i den publiserte tabellen.",
            en: "A service stands twice in the published table.",
            becauseNB: "Leseren vet ikke hvilken av radene som gjelder.",
            becauseEN: "Readers do not know which of the rows holds.",
            wrong: """
                | Nasjonal behandlingstjeneste for noe |
                | Nasjonal behandlingstjeneste for noe |
                """,
            right: "| Nasjonal behandlingstjeneste for noe |"),
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
            becauseNB: "Word-filer (.docx), arbeidsbøker (.xlsx) og CSV i UTF-8 kan sammenlignes.",
            becauseEN: "Word files (.docx), workbooks (.xlsx) and CSV in UTF-8 can be compared.",
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
