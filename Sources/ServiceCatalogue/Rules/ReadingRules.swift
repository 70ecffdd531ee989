internal import Diagnostics

/// Demands that reading keeps by refusing what breaks them; they are listed and explained beside the others.
extension Rule {
    static let rowWithoutText = Rule(
        "row-without-text", .error, basis: .register,
        title: Wording(
            nb: "Hver rad i registeret har en beskrivelse.", en: "Every row of the register has a description."),
        explanation: Wording(
            nb: """
                Raden har vedtaket, teksten har beskrivelsen; siden trenger begge. «oversikt new service» skriver begge \
                samtidig, og «oversikt rename» endrer begge.
                """,
            en: """
                The row holds the decision, the text the description; the page needs both. "oversikt new service" \
                writes both at once, and "oversikt rename" changes both.
                """),
        wrong: """
            # registry/services/… har raden «amming»; services/amming.md finnes ikke
            """,
        right: """
            # registry/services/… har raden «amming»; services/amming.md finnes
            """,
        .keptElsewhere(.reading))

    static let textWithoutRow = Rule(
        "text-without-row", .error, basis: .register,
        title: Wording(
            nb: "Hver beskrivelse har en rad i registeret.", en: "Every description has a row of the register."),
        explanation: Wording(
            nb: """
                Uten rad har tjenesten verken navn, sted eller vedtak. Er den avviklet, beholder den raden med datoen \
                i «discontinued».
                """,
            en: """
                Without a row the service has neither name, place nor decision. If it is discontinued it keeps its row, \
                with the date in "discontinued".
                """),
        wrong: """
            # services/amming.md finnes; registry/services/… har ingen rad «amming»
            """,
        right: """
            # services/amming.md finnes; registry/services/… har raden «amming»
            """,
        .keptElsewhere(.reading))

    static let duplicateID = Rule(
        "duplicate-id", .error, basis: .register,
        title: Wording(
            nb: "To tjenester har ikke samme id.", en: "No two services have the same id."),
        explanation: Wording(
            nb: "Id-en er adressen på nettstedet og navnet på filen. Den endres med «oversikt rename», aldri for hånd.",
            en: "The id is the address on the site and the name of the file. Change it by \"oversikt rename\" only."),
        wrong: """
            - id: amming
            - id: amming
            """,
        right: """
            - id: amming
            - id: kvinnehelse
            """,
        .keptElsewhere(.reading))

    static let icd10Syntax = Rule(
        "icd10-syntax", .error, basis: .guidelineOnCodes,
        title: Wording(
            nb: "ICD-10-koder er skrevet riktig, og områder går oppover.",
            en: "ICD-10 codes are well formed, and ranges run upwards."),
        explanation: Wording(
            nb: """
                En kode er en bokstav, to sifre og eventuelt punktum og ett eller to sifre til. Et område er to hele \
                koder på tre tegn med bindestrek mellom, i samme kapittel. Prosedyrekoder står under «procedures».
                """,
            en: """
                A code is a letter, two digits and, where needed, a full stop and one or two digits more. A range is \
                two whole codes of three characters with a hyphen between, in one chapter. Codes of procedures stand \
                under "procedures".
                """),
        wrong: """
            codes: [82.8, Q28-Q20, MAA06]
            """,
        right: """
            codes: [N82.8, Q20-Q28]
            procedures: [MAA06]
            """,
        .keptElsewhere(.reading))

    static let badAddress = Rule(
        "bad-address", .error, basis: .register,
        title: Wording(
            nb: "Nettsider har en hel adresse som begynner med http eller https.",
            en: "Websites have a whole address that begins with http or https."),
        explanation: Wording(
            nb: """
                «www.eksempel.no» uten «https://» leser nettleseren som en side hos oss. Adresser med æ, ø og å er \
                lov; programmet skriver dem om i lenken.
                """,
            en: """
                A browser reads "www.eksempel.no" without "https://" as a page of ours. Addresses with æ, ø and å are \
                allowed; the program rewrites them in the link.
                """),
        wrong: """
            website: www.eksempel.no
            """,
        right: """
            website: "https://www.eksempel.no/"
            """,
        .keptElsewhere(.reading))
}
