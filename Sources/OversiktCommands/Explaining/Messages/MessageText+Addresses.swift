internal import Diagnostics

extension MessageText {
    /// The classification, and addresses of the site.
    static let addresses = [
        MessageText(
            "icd10-header", .error,
            nb: "Første linje i icd10.tsv nevner ikke kolonnene.",
            en: "The first line of icd10.tsv does not name the columns.",
            becauseNB: "Kolonnene leses etter navnene, så en ombyttet kolonne ikke kan gi gale titler.",
            becauseEN: "Columns are read by their names, so that a swapped one cannot give wrong titles.",
            wrong: "kode\ttittel",
            right: "code\tkind\tparent\ttitle_nb\ttitle_en"),
        MessageText(
            "icd10-columns", .error,
            nb: "En linje i icd10.tsv har et annet antall kolonner enn den første.",
            en: "A line of icd10.tsv has another number of columns than the first.",
            becauseNB: "Kolonnene skilles med tabulator. En linje med for få er som regel skrevet med mellomrom.",
            becauseEN: "Columns are divided by tabs. A line with too few was usually written with blanks.",
            wrong: "C50 category C00-C75 Brystkreft",
            right: "C50\tcategory\tC00-C75\tBrystkreft\tBreast cancer"),
        MessageText(
            "icd10-kind", .error,
            nb: "Kolonnen «kind» sier noe annet enn chapter, block, category eller subcategory.",
            en: "The column \"kind\" says something else than chapter, block, category or subcategory.",
            becauseNB: "Kodeverket har fire nivåer, og sidene for koder lages etter dem.",
            becauseEN: "The classification has four levels, and the pages of codes follow them.",
            wrong: "C50\tkode\tC00-C75\tBrystkreft\tBreast cancer",
            right: "C50\tcategory\tC00-C75\tBrystkreft\tBreast cancer"),
        MessageText(
            "icd10-row", .error,
            nb: "En linje i icd10.tsv passer ikke inn i kodeverket.",
            en: "A line of icd10.tsv does not fit into the classification.",
            becauseNB: """
                Hver kode hører til en blokk eller kode over seg. En løs linje ville gitt en side som ingen \
                finner.
                """,
            becauseEN: """
                Each code belongs to a block or code above it. A loose line would give a page that nobody \
                finds.
                """,
            wrong: "C50.4\tsubcategory\tX99\tØvre del\tUpper part",
            right: "C50.4\tsubcategory\tC50\tØvre del\tUpper part"),
        MessageText(
            "icd10-title", .error,
            nb: "En kode i icd10.tsv mangler tittel på norsk.",
            en: "A code of icd10.tsv lacks its Norwegian title.",
            becauseNB: "Tittelen er det leseren kjenner koden igjen på.",
            becauseEN: "The title is what a reader knows the code by.",
            wrong: "C50\tcategory\tC00-C75\t\tBreast cancer",
            right: "C50\tcategory\tC00-C75\tBrystkreft\tBreast cancer"),
        MessageText(
            "gone-never-there", .warning,
            nb: "gone.yml har en adresse som nettstedet aldri har hatt.",
            en: "gone.yml has an address that the site never had.",
            becauseNB: """
                Da er den som regel skrevet feil, og den adressen som skulle føres opp, er ikke der. Bygget ser etter i \
                nettstedet som står, og i det som --against nevner.
                """,
            becauseEN: """
                It is usually mistyped then, and the address that was meant is not there. The build looks in the site \
                that stands and in that of --against.
                """,
            wrong: "- address: /tjenester/amning/",
            right: "- address: /tjenester/amming/"),
        MessageText(
            "address-gone", .error,
            nb: "En adresse som finnes på nettstedet nå, ville blitt borte.",
            en: "An address that is on the site now would be gone.",
            becauseNB: """
                Andre lenker til den: pasientbrev, journaler, bokmerker. En side som har fått et nytt navn, \
                får den gamle adressen som alias; en side som skal bort, føres opp i gone.yml, og adressen \
                sier at den er borte.
                """,
            becauseEN: """
                Others link to it: letters to patients, records, bookmarks. A page with a new name gets its \
                old address as an alias; a page that is to go is entered in gone.yml, and its address says \
                that it is gone.
                """,
            wrong: "id: ammehjelp      # var: amming",
            right: """
                id: ammehjelp
                aliases: [/tjenester/amming/, /en/services/amming/]
                """),
        MessageText(
            "address-differs-in-case", .warning,
            nb: "To adresser skiller seg bare i store og små bokstaver.",
            en: "Two addresses differ in capitals alone.",
            becauseNB: "På noen tjenere er de samme adresse, og den ene siden vises for begge.",
            becauseEN: "On some servers they are one address, and one page is shown for both.",
            wrong: "aliases: [/tjenester/Amming/]",
            right: "aliases: [/tjenester/gammelt-navn/]"),
        MessageText(
            "gone-but-there", .error,
            nb: "En adresse i gone.yml er adressen til en side som finnes.",
            en: "An address in gone.yml is that of a page which is there.",
            becauseNB: "Listen gjelder adresser ingen har lenger. En side som finnes, er ikke borte.",
            becauseEN: "The list is for addresses that nobody has any more. A page that is there is not gone.",
            wrong: "- address: /tjenester/amming/     # finnes",
            right: "# ta bort linjen"),
    ]
}
