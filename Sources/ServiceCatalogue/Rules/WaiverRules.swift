internal import Diagnostics

/// Demands on waivers themselves; the weighing in `CatalogueReview` keeps them.
extension Rule {
    static let waiverKnowsRule = Rule(
        "waiver-unknown-rule", .error, basis: .register,
        title: Wording(
            nb: "Et unntak nevner en regel som finnes og kan fravikes.",
            en: "A waiver names a rule that exists and can be waived."),
        explanation: Wording(
            nb: """
                «rule» er regelens id, slik den står i hakeparentes i meldingen. Regler som lesingen selv håndhever, \
                kan ikke fravikes.
                """,
            en: """
                "rule" is the rule's id, as it stands in square brackets in the message. Rules that reading itself \
                enforces cannot be waived.
                """),
        wrong: """
            waivers:
              - rule: english-name
                reason: Trykt slik i veilederen
                until: 2027-11-01
            """,
        right: """
            waivers:
              - rule: english-name-follows-guide
                reason: Trykt slik i veilederen
                until: 2027-11-01
            """,
        .keptElsewhere(.waivers))

    static let waiverNamesMatter = Rule(
        "waiver-names-matter", .warning, basis: .register,
        title: Wording(
            nb: "Et unntak nevner koden eller verdien det gjelder.",
            en: "A waiver names the code or value that it is for."),
        explanation: Wording(
            nb: """
                Et unntak uten «about» dekker alt i raden som bryter regelen, også det som kommer til senere. Gjelder \
                regelen koder, eller er det flere funn, må unntaket derfor si hvilke: det meldingen viser mellom \
                enkle anførselstegn.
                """,
            en: """
                A waiver without "about" covers all in the row that breaks the rule, also what comes later. Where the \
                rule is on codes, or there are several findings, it must therefore say which: what the message shows \
                in single quotes.
                """),
        wrong: """
            codes: [R44.5, Q99.9]
            waivers:
              - rule: subcategories-listed
                reason: R44.5 er trykt slik i veilederen
                until: 2027-11-01
            """,
        right: """
            codes: [R44.5, Q99.9]
            waivers:
              - rule: subcategories-listed
                about: [R44.5]
                reason: R44.5 er trykt slik i veilederen
                until: 2027-11-01
            """,
        .keptElsewhere(.waivers))

    static let waiverNeeded = Rule(
        "waiver-not-needed", .warning, basis: .register,
        title: Wording(nb: "Et unntak er fortsatt nødvendig.", en: "A waiver is still needed."),
        explanation: Wording(
            nb: """
                Raden bryter ikke regelen lenger. Ble unntaket stående, ville det skjule feilen om den kom tilbake.
                """,
            en: """
                The row no longer breaks the rule. If the waiver stayed, it would hide the mistake should it come back.
                """),
        wrong: """
            approved: 2011-07-07
            waivers:
              - rule: approval-date-missing
                reason: Datoen er ikke trykt i veilederen
                until: 2027-11-01
            """,
        right: """
            approved: 2011-07-07
            """,
        .keptElsewhere(.waivers))

    static let waiverInForce = Rule(
        "waiver-expired", .warning, basis: .register,
        title: Wording(nb: "Et unntak er ikke utløpt.", en: "A waiver has not expired."),
        explanation: Wording(
            nb: """
                Dagen i «until» er dagen saken skal sees på igjen, målt mot «as_of» i site.yml. Fra da gjelder regelen \
                igjen. Rett raden, eller sett en ny dag hvis grunnen fortsatt holder.
                """,
            en: """
                The day in "until" is the day to look at the matter again, measured against "as_of" in site.yml. From \
                then on the rule holds again. Correct the row, or set a new day if the reason still holds.
                """),
        wrong: """
            waivers:
              - rule: approval-date-missing
                reason: Datoen er ikke trykt i veilederen
                until: 2024-01-01
            """,
        right: """
            waivers:
              - rule: approval-date-missing
                reason: Datoen er ikke trykt i veilederen
                until: 2027-11-01
            """,
        .keptElsewhere(.waivers))
}
