internal import Diagnostics

extension MessageText {
    /// Fields that name something else.
    static let references = [
        MessageText(
            "unknown-service", .error,
            nb: "Det finnes ingen tjeneste med denne id-en.",
            en: "There is no service of this id.",
            becauseNB: "En henvisning skal føre til en side.",
            becauseEN: "A reference must lead to a page.",
            wrong: "related: [ammin]",
            right: "related: [amming]"),
        MessageText(
            "unknown-article", .error,
            nb: "Det finnes ingen artikkel med denne id-en.",
            en: "There is no article of this id.",
            becauseNB: "En henvisning skal føre til en side.",
            becauseEN: "A reference must lead to a page.",
            wrong: "menu: [om-oss-alle]",
            right: "menu: [om-oversikten]"),
        MessageText(
            "unknown-category", .error,
            nb: "Det finnes ingen kategori med denne id-en.",
            en: "There is no category of this id.",
            becauseNB: "Kategorien avgjør hvilke regler som gjelder for tjenesten.",
            becauseEN: "The category decides which rules hold for the service.",
            wrong: "category: nasjonal-tjeneste",
            right: "category: nasjonal-behandlingstjeneste"),
        MessageText(
            "unknown-function", .error,
            nb: "Kategorien har ingen funksjon med denne id-en.",
            en: "The category has no function of this id.",
            becauseNB: "Funksjonen avgjør hvor lenge en kompetansetjeneste varer.",
            becauseEN: "The function decides how long an advisory unit lasts.",
            wrong: "function: kurs",
            right: "function: opplaering"),
        MessageText(
            "unknown-region", .error,
            nb: "Det finnes ingen region med denne id-en.",
            en: "There is no region of this id.",
            becauseNB: "Regionene står i registry/regions.yml.",
            becauseEN: "The regions stand in registry/regions.yml.",
            wrong: "regions: [helse-vst]",
            right: "regions: [helse-vest]"),
        MessageText(
            "unknown-trust", .error,
            nb: "Det finnes ikke noe helseforetak med denne id-en.",
            en: "There is no trust of this id.",
            becauseNB: "Helseforetakene står i registry/trusts.yml.",
            becauseEN: "The trusts stand in registry/trusts.yml.",
            wrong: "sites: [{trust: helse-berge}]",
            right: "sites: [{trust: helse-bergen}]"),
        MessageText(
            "unknown-hospital", .error,
            nb: "Helseforetaket har ikke noe sykehus med dette navnet.",
            en: "The trust has no hospital of this name.",
            becauseNB: "Sykehuset har sin egen side; et feilskrevet navn ville gitt en til.",
            becauseEN: "The hospital has a page of its own; a misspelt name would make another.",
            wrong: "hospital: Haukelund",
            right: "hospital: Haukeland universitetssjukehus"),
        MessageText(
            "naming-rule-without-name", .error,
            nb: "En regel for engelske navn viser ikke noe engelsk navn.",
            en: "A rule for English names shows no English name.",
            becauseNB: "Kolonnen med engelske navn i vedlegg 4 ville stått tom.",
            becauseEN: "The column of English names in Vedlegg 4 would be empty.",
            wrong: """
                - id: nasjonal
                  term: {nb: Nasjonal, en: Nasjonal}
                  reason: {nb: Den er for hele landet., en: It is for the whole country.}
                """,
            right: """
                - id: nasjonal
                  term: {nb: Nasjonal, en: Nasjonal}
                  english: Norwegian National
                  reason: {nb: Den er for hele landet., en: It is for the whole country.}
                """),
        MessageText(
            "same-hospital", .error,
            nb: "Et helseforetak har to sykehus med samme navn.",
            en: "A trust has two hospitals of the same name.",
            becauseNB: "Leseren kan ikke skille dem, og en rad i registeret sier ikke hvilket den mener.",
            becauseEN: "Readers cannot tell them apart, and a row of the registry does not say which it means.",
            wrong: """
                hospitals:
                  a: {name: Sykehuset}
                  b: {name: Sykehuset}
                """,
            right: """
                hospitals:
                  a: {name: Sykehuset nord}
                  b: {name: Sykehuset sør}
                """),
        MessageText(
            "menu-entry", .error,
            nb: "Menypunktet er verken en gruppe eller en lenke, eller begge deler.",
            en: "The entry of the menu is neither a group nor a link, or both.",
            becauseNB: "En gruppe har 'items', en lenke til et annet nettsted har 'address'.",
            becauseEN: "A group has 'items', a link to another site has 'address'.",
            wrong: "- title: {nb: Om oss}",
            right: """
                - title: {nb: Om oss}
                  items: [om-oversikten, personvern]
                """),
        MessageText(
            "unknown-menu-entry", .error,
            nb: "Menyen viser til noe som ikke finnes.",
            en: "The menu names something that is not there.",
            becauseNB: "Menyen har nettstedets egne lister og artikler.",
            becauseEN: "The menu has the site's own lists and articles.",
            wrong: "menu: [alfabet]",
            right: "menu: [alphabet]"),
        MessageText(
            "unknown-article-group", .error,
            nb: "Artikkelen står i en gruppe som ikke finnes.",
            en: "The article stands in a group that is not there.",
            becauseNB: "Gruppene står i site.yml, som sier hva de heter og i hvilken rekkefølge de kommer.",
            becauseEN: "The groups stand in site.yml, which tells their names and their order.",
            wrong: "group: nettstede",
            right: "group: nettstedet"),
        MessageText(
            "article-order-taken", .error,
            nb: "To artikler i en gruppe har samme nummer.",
            en: "Two articles of a group have the same number.",
            becauseNB: "Nummeret sier hvilken artikkel som er den neste å lese.",
            becauseEN: "The number says which article is the next to read.",
            wrong: """
                # kilder.md
                order: 2
                # personvern.md
                order: 2
                """,
            right: """
                # kilder.md
                order: 2
                # personvern.md
                order: 3
                """),
        MessageText(
            "empty-article-group", .hint,
            nb: "En gruppe har ingen artikler.",
            en: "A group has no articles.",
            becauseNB: "Siden med artiklene viser bare grupper som har noe i seg.",
            becauseEN: "The page of the articles shows only groups that hold something.",
            wrong: """
                article_groups:
                  - id: historie
                    name: {nb: Historie, en: History}
                """,
            right: "group: historie"),
        MessageText(
            "belongs-to-registry", .error,
            nb: "Det registeret bestemmer, kan ikke stå i teksten.",
            en: "What the registry decides may not stand in the text.",
            becauseNB: "Ellers kunne teksten si noe annet enn vedtaket.",
            becauseEN: "Else the text could say something else than the decision.",
            wrong: """
                # services/amming.md
                approved: 2011-01-01
                """,
            right: """
                # registry/services/…
                approved: 2011-01-01
                """),
        MessageText(
            "id-differs-from-file-name", .error,
            nb: "Id-en i teksten er en annen enn filnavnet.",
            en: "The id in the text differs from the file name.",
            becauseNB: """
                De må være like, så ingen må lete. Skal tjenesten ha et nytt navn, gjør «oversikt rename» det \
                overalt.
                """,
            becauseEN: """
                They must be equal, so that nobody has to look. If the service is to have a new name, \
                "oversikt rename" does it everywhere.
                """,
            wrong: """
                # ammehjelp.md
                id: amming
                """,
            right: """
                # amming.md
                id: amming
                """),
        MessageText(
            "english-without-norwegian", .error,
            nb: "En engelsk tekst har ingen norsk.",
            en: "An English text has no Norwegian one.",
            becauseNB: "Den norske teksten er den som gjelder.",
            becauseEN: "The Norwegian text is the one that counts.",
            wrong: "services/amming.en.md",
            right: """
                services/amming.md
                services/amming.en.md
                """),
        MessageText(
            "unused-english-text", .warning,
            nb: "En engelsk tekst brukes ikke, for nettstedet er bare på norsk.",
            en: "An English text is not used, for the site is in Norwegian only.",
            becauseNB: "Det som er skrevet, skal vises, eller slettes.",
            becauseEN: "What is written should be shown, or deleted.",
            wrong: "languages: [no]",
            right: "languages: [no, en]"),
    ]
}
