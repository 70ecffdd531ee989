import ServiceCatalogue

extension BrokenRegister {
    static let codes = [
        BrokenRegister(
            "codes-exist",
            """
            sommersyke.yml:150:3: feil: koden 'E86' finnes ikke i kodeverket [codes-exist]
              hjelp: den nærmeste som finnes, er 'E85' (Tittel E85)
            """
        ) { $0.codes = ["E86"] },
        BrokenRegister(
            "added-code-is-new",
            """
            sommersyke.md:160:3: feil: koden 'E84' står alt i vedtaket [added-code-is-new]
              hjelp: ta den bort fra 'also_codes'
            sommersyke.md:161:3: feil: koden 'E84.1' er en del av 'E84', som alt står i vedtaket [added-code-is-new]
              hjelp: ta den bort fra 'also_codes'
            sommersyke.md:163:3: feil: koden 'E85' står alt i listen [added-code-is-new]
              hjelp: ta den bort fra 'also_codes'
            """
        ) { $0.text.alsoCodes = ["E84", "E84.1", "E85", "E85"] },
        BrokenRegister(
            "subcategories-listed",
            """
            sommersyke.yml:151:3: advarsel: koden 'E84.2' står ikke i kodetabellen [subcategories-listed]
              hjelp: den nærmeste som finnes, er 'E84' (Tittel E84)
            """
        ) { $0.codes = ["E84.1", "E84.2"] },
        BrokenRegister(
            "codes-distinct",
            """
            sommersyke.yml:150:3: advarsel: koden 'E84.1' er en del av 'E84', som også står i 'sommersyke' [codes-distinct]
              hjelp: behold den ene
            sommersyke.yml:153:3: advarsel: koden 'E85' står to ganger i 'sommersyke' [codes-distinct]
              hjelp: behold den ene
            """
        ) { $0.codes = ["E84.1", "E85", "E84", "E85"] },
        BrokenRegister(
            "treatment-without-codes",
            """
            sommersyke.yml:10:3: advarsel: behandlingstjenesten 'sommersyke' har ingen ICD-10-koder [treatment-without-codes]
              hjelp: legg til 'icd10: {codes: […]}' fra vedtaket
            """
        ) { $0.codes = [] },
    ]

    static let dates = [
        BrokenRegister(
            "approval-date-missing",
            """
            sommersyke.yml:10:3: advarsel: 'sommersyke' mangler godkjenningsdato [approval-date-missing]
              hjelp: legg til 'approved: ÅÅÅÅ-MM-DD' fra vedtaket
            """
        ) { $0.approved = nil },
        BrokenRegister(
            "approval-before-2011",
            """
            sommersyke.yml:180:3: feil: 'sommersyke' er godkjent fra '2010-12-31', men ordningen begynte 1. januar 2011 [approval-before-2011]
              hjelp: bruk datoen i vedtaket under dagens ordning
            """
        ) { $0.approved = day("2010-12-31") },
        BrokenRegister(
            "dates-in-order",
            """
            sommersyke.yml:190:3: feil: 'sommersyke' er avviklet '2011-07-07', men godkjent fra '2011-07-07' [dates-in-order]
              hjelp: rett den datoen som er feil
            """
        ) { $0.discontinued = day("2011-07-07") },
        BrokenRegister(
            "date-in-future",
            """
            sommersyke.md:100:3: advarsel: datoen '2026-11-02' i 'reviewed' ligger etter 1. november 2026, som innholdet gjelder for [date-in-future]
              hjelp: rett datoen, eller flytt 'as_of' i site.yml fram
            sommersyke.yml:180:3: advarsel: datoen '2062-01-01' i 'approved' ligger etter 1. november 2026, som innholdet gjelder for [date-in-future]
              hjelp: rett datoen, eller flytt 'as_of' i site.yml fram
            """
        ) {
            $0.approved = day("2062-01-01")
            $0.text.reviewed = day("2026-11-02")
        },
        BrokenRegister(
            "only-regional-hidden",
            """
            sommersyke.yml:290:3: feil: 'sommersyke' er ikke regional og kan ikke skjules [only-regional-hidden]
              hjelp: ta bort 'shown'
            """
        ) { $0.isShown = false },
        BrokenRegister(
            "notice-in-order",
            """
            sommersyke.md:170:3: feil: driftsmeldingen til 'sommersyke' går fra '2026-12-24' til '2026-12-20' [notice-in-order]
              hjelp: rett den dagen som er feil
            """
        ) {
            $0.text.notices = [
                ServiceText.Stoppage(
                    from: day("2026-12-24"), until: day("2026-12-20"), text: LocalizedText(nb: "Stengt."))
            ]
        },
        BrokenRegister(
            "term-over",
            """
            sommersyke.yml:180:3: advarsel: perioden til 'sommersyke' på 5 år fra 1. november 2021 var over 1. november 2026 [term-over]
              hjelp: før inn det nye vedtaket, eller 'discontinued' med datoen den ble avviklet
            """
        ) {
            $0.category = RegisterFixture.competence
            $0.function = RegisterFixture.training
            $0.approved = day("2021-11-01")
        },
        BrokenRegister(
            "term-ends-soon",
            """
            sommersyke.yml:180:3: advarsel: perioden til 'sommersyke' på 5 år fra 2. november 2021 er over 2. november 2026 [term-ends-soon]
              hjelp: avklar med regionen om tjenesten skal fornyes, videreføres eller avvikles
            """
        ) {
            $0.category = RegisterFixture.network
            $0.approved = day("2021-11-02")
        },
        BrokenRegister(
            "term-matches-category",
            """
            sommersyke.yml:220:3: feil: 'sommersyke' har en periode på '10' år, men skal ha 5 år [term-matches-category]
              hjelp: ta bort 'term_years', eller rett funksjonen
            """
        ) {
            $0.category = RegisterFixture.competence
            $0.function = RegisterFixture.training
            $0.approved = day("2026-01-01")
            $0.termYears = 10
        },
    ]

    static let waivers = [
        BrokenRegister(
            "waiver-unknown-rule",
            """
            sommersyke.yml:90:5: feil: unntaket nevner regelen 'one-turst', som ikke finnes [waiver-unknown-rule]
              hjelp: mente du 'one-trust'?
            sommersyke.yml:91:5: feil: regelen 'icd10-syntax' kan ikke fravikes [waiver-unknown-rule]
              hjelp: ta bort unntaket og rett raden
            """
        ) {
            $0.waivers = [("one-turst", "2027-11-01"), ("icd10-syntax", "2027-11-01")]
        },
        BrokenRegister(
            "waiver-names-matter",
            """
            sommersyke.yml:90:5: advarsel: unntaket fra 'subcategories-listed' sier ikke hva det gjelder, og dekker alt som bryter regelen [waiver-names-matter]
              hjelp: skriv 'about: [E84.7]', om det er dette som er ment
            """
        ) {
            $0.codes = ["E84.7"]
            $0.waivers = [("subcategories-listed", "2027-11-01")]
        },
        BrokenRegister(
            "waiver-not-needed",
            """
            sommersyke.yml:90:5: advarsel: 'sommersyke' bryter ikke 'one-trust'; unntaket er ikke nødvendig [waiver-not-needed]
              hjelp: ta bort unntaket
            """
        ) { $0.waivers = [("one-trust", "2027-11-01")] },
        BrokenRegister(
            "waiver-expired",
            """
            sommersyke.yml:90:5: advarsel: unntaket fra 'treatment-without-codes' for 'sommersyke' gikk ut 1. november 2026 [waiver-expired]
              hjelp: rett raden, eller sett en ny dag i 'until' hvis grunnen fortsatt holder: trykt slik
            """
        ) {
            $0.codes = []
            $0.waivers = [("treatment-without-codes", "2026-11-01"), ("treatment-without-codes", "2027-11-01")]
        },
    ]
}
