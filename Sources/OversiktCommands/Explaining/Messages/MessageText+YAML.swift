internal import Diagnostics

extension MessageText {
    /// YAML: how fields are written.
    static let yaml = [
        MessageText(
            "yaml-syntax", .error,
            nb: "Linjen er ikke riktig YAML.",
            en: "The line is no right YAML.",
            becauseNB: """
                Et manglende kolon, mellomrom eller anførselstegn gjør at alt under det leses som noe annet.
                """,
            becauseEN: "A missing colon, blank or quotation mark makes all below it read as something else.",
            wrong: "id:amming",
            right: "id: amming"),
        MessageText(
            "tab-in-yaml", .error,
            nb: "YAML rykkes inn med mellomrom, ikke med tabulator.",
            en: "YAML is indented by blanks, not by tabs.",
            becauseNB: """
                En tabulator er så bred som programmet vil, og sier derfor ikke hvor langt inn linjen står.
                """,
            becauseEN: "A tab is as wide as a program likes, and so does not say how far in the line stands.",
            wrong: """
                name:
                \tnb: Helse Vest
                """,
            right: """
                name:
                  nb: Helse Vest
                """),
        MessageText(
            "duplicate-key", .error,
            nb: "En nøkkel står to ganger i samme post.",
            en: "A key stands twice in one record.",
            becauseNB: "Bare den ene verdien kunne gjelde, og hvilken er ikke til å se.",
            becauseEN: "Only one of the values could count, and nobody can see which.",
            wrong: """
                keywords: [amming]
                keywords: [morsmelk]
                """,
            right: "keywords: [amming, morsmelk]"),
        MessageText(
            "missing-hyphen", .error,
            nb: "En ny post mangler bindestreken foran.",
            en: "A new record lacks the hyphen before it.",
            becauseNB: "Uten «- » er raden en del av den over, som da har to av hver nøkkel.",
            becauseEN: "Without \"- \" the row is a part of the one above, which then has two of each key.",
            wrong: """
                - id: amming
                id: albuekirurgi
                """,
            right: """
                - id: amming

                - id: albuekirurgi
                """),
        MessageText(
            "yaml-anchor", .error,
            nb: "Ankere (&navn) kan ikke brukes.",
            en: "Anchors (&name) cannot be used.",
            becauseNB: """
                De gjør at en verdi står et annet sted enn der den leses, og noen få linjer kan bli til \
                gigabyte.
                """,
            becauseEN: """
                They put a value in another place than where it is read, and a few lines can become gigabytes.
                """,
            wrong: "sites: &steder [{trust: helse-bergen}]",
            right: "sites: [{trust: helse-bergen}]"),
        MessageText(
            "yaml-alias", .error,
            nb: "Henvisninger til ankere (*navn) kan ikke brukes.",
            en: "References to anchors (*name) cannot be used.",
            becauseNB: "Skriv verdien der den gjelder, så den kan leses og rettes der.",
            becauseEN: "Write the value where it counts, so that it can be read and mended there.",
            wrong: "sites: *steder",
            right: "sites: [{trust: helse-bergen}]"),
        MessageText(
            "yaml-merge-key", .error,
            nb: "Sammenslåing (<<) kan ikke brukes.",
            en: "Merging (<<) cannot be used.",
            becauseNB: "Skriv nøklene der de gjelder.",
            becauseEN: "Write the keys where they count.",
            wrong: "<<: *felles",
            right: "category: nasjonal-behandlingstjeneste"),
        MessageText(
            "yaml-tag", .error,
            nb: "Merker (!type) kan ikke brukes.",
            en: "Tags (!type) cannot be used.",
            becauseNB: "Hva en verdi er, følger av nøkkelen.",
            becauseEN: "What a value is follows from its key.",
            wrong: "approved: !date 2011-01-01",
            right: "approved: 2011-01-01"),
        MessageText(
            "yaml-key", .error,
            nb: "En nøkkel må være en enkel tekst.",
            en: "A key must be a plain text.",
            becauseNB: "En liste eller en post kan ikke være navnet på noe.",
            becauseEN: "A list or a record cannot be the name of something.",
            wrong: "[nb, en]: Helse Vest",
            right: "nb: Helse Vest"),
        MessageText(
            "yaml-too-deep", .error,
            nb: "For mange lister og poster ligger inne i hverandre.",
            en: "Too many lists and records lie in each other.",
            becauseNB: "Innholdet har høyst fire nivåer. Flere er et uhell, eller laget for å felle programmet.",
            becauseEN: "The content has four levels at most. More are an accident, or made to fell the program.",
            wrong: "x: [[[[[[…",
            right: "x: [a, b]"),
        MessageText(
            "no-front-matter", .error,
            nb: "Teksten mangler opplysningene øverst.",
            en: "The text lacks the fields at its top.",
            becauseNB: "Mellom to linjer med --- står hva teksten heter og hvem den er for.",
            becauseEN: "Between two lines of --- stands what the text is called and whom it is for.",
            wrong: "Tjenesten hjelper …",
            right: """
                ---
                id: amming
                ---
                Tjenesten hjelper …
                """),
        MessageText(
            "unclosed-front-matter", .error,
            nb: "Opplysningene øverst blir aldri avsluttet med ---.",
            en: "The fields at the top are never ended by ---.",
            becauseNB: "Da er hele teksten YAML, og ingenting er igjen å vise.",
            becauseEN: "Then all of the text is YAML, and nothing is left to show.",
            wrong: """
                ---
                id: amming
                Tjenesten hjelper …
                """,
            right: """
                ---
                id: amming
                ---
                Tjenesten hjelper …
                """),
    ]
}
