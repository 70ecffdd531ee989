internal import Diagnostics

extension MessageText {
    /// Fields: which there are, and what may stand in them.
    static let fields = [
        MessageText(
            "unknown-key", .error,
            nb: "Nøkkelen finnes ikke her.",
            en: "There is no such key here.",
            becauseNB: "En feilskrevet nøkkel ville ellers ikke ha virket, uten at noen fikk vite det.",
            becauseEN: "A misspelt key would otherwise do nothing, and nobody would know.",
            wrong: "keyword: [amming]",
            right: "keywords: [amming]"),
        MessageText(
            "missing-key", .error,
            nb: "En nøkkel som må stå, mangler.",
            en: "A key that must stand is missing.",
            becauseNB: "Meldingen sier hvilken, og hva den er til.",
            becauseEN: "The message says which, and what it is for.",
            wrong: "- id: amming",
            right: """
                - id: amming
                  category: nasjonal-kompetansetjeneste
                """),
        MessageText(
            "empty-value", .error,
            nb: "Nøkkelen har ingen verdi.",
            en: "The key has no value.",
            becauseNB: """
                Det er ikke til å se om verdien er glemt eller skal være tom. Fyll den ut, eller ta bort \
                linjen.
                """,
            becauseEN: """
                Nobody can see whether the value was forgotten or is meant to be empty. Fill it in, or take \
                the line away.
                """,
            wrong: "place:",
            right: "place: Bergen"),
        MessageText(
            "not-a-word", .error,
            nb: "Et ord som folk søker med, er ikke ett ord.",
            en: "A word that people search by is not one word.",
            becauseNB:
                "Søket slår opp ord for ord, og ord på mindre enn tre bokstaver ikke. Noe annet ville aldri bli funnet.",
            becauseEN:
                "The search looks up word by word, and none of fewer than three letters. Anything else would never be found.",
            wrong: "words: [vond mage]",
            right: "words: [magevondt]"),
        MessageText(
            "wrong-type", .error,
            nb: "Verdien er av et annet slag enn nøkkelen tar.",
            en: "The value is of another kind than the key takes.",
            becauseNB: "Der det skal stå en liste, kan det ikke stå en tekst, og omvendt.",
            becauseEN: "Where a list must stand, a text cannot, and the other way round.",
            wrong: "regions: helse-vest",
            right: "regions: [helse-vest]"),
        MessageText(
            "too-few", .error,
            nb: "Listen er tom, men må ha noe i seg.",
            en: "The list is empty, but must hold something.",
            becauseNB: "En tjeneste uten region eller sted kan ingen henvises til.",
            becauseEN: "Nobody can be referred to a service without a region or a place.",
            wrong: "regions: []",
            right: "regions: [helse-vest]"),
        MessageText(
            "repeated-value", .warning,
            nb: "Det samme står to ganger i listen.",
            en: "The same stands twice in the list.",
            becauseNB: "Det ville blitt vist to ganger.",
            becauseEN: "It would be shown twice.",
            wrong: "audience: [pasienter, pasienter]",
            right: "audience: [pasienter, henvisere]"),
        MessageText(
            "unknown-value", .error,
            nb: "Verdien er ikke blant dem som kan stå her.",
            en: "The value is not among those that may stand here.",
            becauseNB: "Nøkkelen har et lukket sett av verdier, og meldingen lister dem opp.",
            becauseEN: "The key has a closed set of values, and the message lists them.",
            wrong: "audience: [pasient]",
            right: "audience: [pasienter]"),
        MessageText(
            "line-break", .error,
            nb: "Verdien har linjeskift eller tabulator i seg.",
            en: "The value has a line break or a tab in it.",
            becauseNB: "Den vises på én linje, i tabeller og i søket.",
            becauseEN: "It is shown on one line, in tables and in the search.",
            wrong: "summary: {nb: \"Hjelper\\nfolk.\"}",
            right: "summary: {nb: Hjelper folk.}"),
        MessageText(
            "too-long", .error,
            nb: "Teksten er lengre enn det er plass til.",
            en: "The text is longer than there is room for.",
            becauseNB: """
                Navn og sammendrag står i lister, i tabeller og hos søkemotorer, som kutter det som er for \
                langt.
                """,
            becauseEN: """
                Names and summaries stand in lists, in tables and with search engines, which cut what is too \
                long.
                """,
            wrong: "keywords: [en hel setning som går over mange, mange linjer …]",
            right: "keywords: [morsmelk]"),
        MessageText(
            "character-code", .warning,
            nb: "Feltet viser en kode fra HTML som den står.",
            en: "The field shows a code of HTML as it stands.",
            becauseNB: "Bare brødteksten er Markdown; i et felt er '&ndash;' sju tegn og ingen tankestrek.",
            becauseEN: "The body alone is Markdown; in a field '&ndash;' is seven characters and no dash.",
            wrong: "owner: Barne&shy;avdelingen",
            right: "owner: Barneavdelingen"),
        MessageText(
            "bad-id", .error,
            nb: "Id-en har tegn som en adresse ikke kan ha.",
            en: "The id has characters that an address cannot have.",
            becauseNB: "Id-en blir adressen til siden: små bokstaver a–z, tall og enkle bindestreker.",
            becauseEN: "The id becomes the address of the page: small letters a–z, digits and single hyphens.",
            wrong: "id: Barn_og_unge",
            right: "id: barn-og-unge"),
        MessageText(
            "bad-date", .error,
            nb: "Verdien er ingen dag i kalenderen, eller skrevet på en annen måte enn år-måned-dag.",
            en: "The value is no day of the calendar, or not written as year-month-day.",
            becauseNB: "Med år først kan en dag bare leses på én måte.",
            becauseEN: "With the year first a day can be read in one way only.",
            wrong: "approved: 07.07.2011",
            right: "approved: 2011-07-07"),
        MessageText(
            "bad-day", .error,
            nb: "Verdien er ikke en dag i året.",
            en: "The value is not a day of the year.",
            becauseNB: "En frist som kommer hvert år, skrives med måned og dag.",
            becauseEN: "A deadline that comes every year is written with month and day.",
            wrong: "15. januar",
            right: "01-15"),
        MessageText(
            "bad-number", .error,
            nb: "Verdien er ikke et helt tall som kan stå her.",
            en: "The value is not a whole number that may stand here.",
            becauseNB: "Tall skrives med sifre, uten enhet.",
            becauseEN: "Numbers are written in digits, without a unit.",
            wrong: "term_years: fem år",
            right: "term_years: 5"),
        MessageText(
            "bad-email", .error,
            nb: "Verdien er ikke en e-postadresse.",
            en: "The value is not an e-mail address.",
            becauseNB: "Den blir en lenke som åpner et brev.",
            becauseEN: "It becomes a link that opens a letter.",
            wrong: "email: post(a)helse.example",
            right: "email: post@helse.example"),
        MessageText(
            "bad-phone", .error,
            nb: "Verdien er ikke et telefonnummer.",
            en: "The value is not a telephone number.",
            becauseNB: "Den blir en lenke som ringer.",
            becauseEN: "It becomes a link that calls.",
            wrong: "phone: spør sentralbordet",
            right: "phone: 00 00 00 00"),
        MessageText(
            "bad-path", .error,
            nb: "Verdien er ikke en adresse på nettstedet.",
            en: "The value is not an address of the site.",
            becauseNB: """
                Gamle adresser skrives fra roten, med skråstrek i begge ender, og hvert ledd er et navn som en \
                tjener kan ha.
                """,
            becauseEN: """
                Old addresses are written from the root, with a slash at both ends, and each part is a name \
                that a server can have.
                """,
            wrong: "aliases: [tjenester/gammelt-navn]",
            right: "aliases: [/tjenester/gammelt-navn/]"),
        MessageText(
            "norwegian-missing", .error,
            nb: "Nettstedet har ikke norsk blant språkene.",
            en: "The site does not have Norwegian among its languages.",
            becauseNB: "Oversikten er en norsk publikasjon; engelsk er en side av den.",
            becauseEN: "The overview is a Norwegian publication; English is a side of it.",
            wrong: "languages: [en]",
            right: "languages: [no, en]"),
    ]
}
