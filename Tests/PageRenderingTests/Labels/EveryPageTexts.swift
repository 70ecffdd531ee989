/// Texts of the services in `everyPageContent`, one of them with all that a text can have.
let textsOfEveryPage =
    ["beta", "gamma", "delta", "epsilon", "zeta", "eta", "ender", "begynner", "delt", "omega", "ute", "inne"].map {
        """
        -- services/\($0).md --
        ---
        id: \($0)
        summary: {nb: Qkort q\($0)., en: Qshort q\($0).}
        keywords: [qord]
        audience: [pasienter, parorende, henvisere, helsepersonell, kommuner, befolkningen]
        ---
        Qtekst.

        """
    }.joined() + """
        -- services/alfa.md --
        ---
        id: alfa
        draft: true
        summary: {nb: Qkort qalfa., en: Qshort qalfa., se: Qsámi.}
        keywords: [qord]
        audience: [pasienter]
        referral: {url: "https://q.example/henvis", text: Qhenvis.}
        also_codes: [{code: D00-D09, reason: {nb: Qgrunn., en: Qreason.}}]
        contact: {email: q@q.example, phone: "00 00 00 00"}
        reviewed: 2026-03-01
        owner: Qeier
        aliases: [/tjenester/qgammel/]
        related: [beta]
        notices:
          - {from: 2026-10-01, text: {nb: Qstans., en: Qstop.}}
          - {from: 2026-11-01, until: 2026-11-30, text: {nb: Qstans., en: Qstop.}}
        ---
        Qtekst.

        """

/// An article with every placeholder, one in nynorsk and one in both languages.
let articlesOfEveryPage = """
    -- articles/qartikkel.md --
    ---
    id: qartikkel
    title: {nb: Qartikkel, en: Qarticle}
    summary: {nb: Qsammendrag., en: Qsummary.}
    group: qgruppe
    reviewed: 2026-03-01
    ---
    Q {{ count }} {{ newest-decision }} {{ as-of }}

    ## Qen

    {{ services ingen }}

    {{ counts }}

    {{ counts-by-region }}

    ## Qto

    {{ deadlines }}

    {{ deadlines application decision effect report assessment review }}

    {{ deadlines current }}

    {{ deadlines earlier }}

    {{ year }}

    {{ application-steps }}

    {{ application-points }}

    ## Qtre

    {{ name-prefixes }}

    {{ english-names }}

    {{ reporting-regions }}

    {{ terms }}

    {{ private-institutions }}

    ## Qfire

    {{ roles }}

    {{ milestones }}

    {{ networks }}
    -- articles/qnynorsk.md --
    ---
    id: qnynorsk
    lang: nn
    draft: true
    title: {nn: Qnynorsk, en: Qnynorsk}
    summary: {nn: Qsamandrag., en: Qsummary.}
    group: qgruppe
    ---
    Q {{ compared }}

    {{ roles }}
    -- articles/qengelsk.md --
    ---
    id: qengelsk
    title: {nb: Qengelsk, en: Qenglish}
    summary: {nb: Qsammendrag., en: Qsummary.}
    ---
    Qtekst.
    -- articles/qengelsk.en.md --
    ---
    id: qengelsk
    lang: en
    ---
    Qtext.

    """
