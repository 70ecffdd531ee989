import ServiceCatalogue

extension BrokenRegister {
    static let histories = [
        BrokenRegister(
            "history-agrees-with-dates",
            """
            sommersyke.yml:180:3: feil: 'approved' er '2011-07-07', men historikken sier '2012-01-01' [history-agrees-with-dates]
              hjelp: ta bort 'approved', eller rett den datoen som er feil
            sommersyke.yml:190:3: feil: 'discontinued' er '2019-01-01', men historikken sier '2020-01-01' [history-agrees-with-dates]
              hjelp: ta bort 'discontinued', eller rett den datoen som er feil
            """
        ) {
            $0.discontinued = day("2019-01-01")
            $0.history = [
                Decision(date: day("2012-01-01"), kind: .approved),
                Decision(date: day("2020-01-01"), kind: .decentralised),
            ]
        },
        BrokenRegister(
            "history-in-order",
            """
            sommersyke.yml:261:3: feil: vedtaket 'approved' fra '2011-07-07' kan ikke stå etter 'content-changed' fra '2011-07-07' [history-in-order]
              hjelp: sett vedtakene i rekkefølge, godkjenningen først og slutten sist
            sommersyke.yml:263:3: feil: vedtaket 'content-changed' fra '2021-01-01' kan ikke stå etter 'discontinued' fra '2020-01-01' [history-in-order]
              hjelp: sett vedtakene i rekkefølge, godkjenningen først og slutten sist
            """
        ) {
            $0.discontinued = day("2020-01-01")
            $0.history = [
                Decision(date: day("2011-07-07"), kind: .contentChanged),
                Decision(date: day("2011-07-07"), kind: .approved),
                Decision(date: day("2020-01-01"), kind: .discontinued),
                Decision(date: day("2021-01-01"), kind: .contentChanged),
            ]
        },
        BrokenRegister(
            "decided-by-fits-date",
            """
            sommersyke.yml:260:3: feil: vedtaket fra '2018-12-31' kan ikke være gjort av 'directorate' [decided-by-fits-date]
              hjelp: den dagen var det 'ministry' som avgjorde; er det vedtatt en annen dag, skriv den i 'decided'
            sommersyke.yml:262:3: feil: vedtaket fra '2023-12-31' kan ikke være gjort av 'ministry' [decided-by-fits-date]
              hjelp: den dagen var det 'directorate' som avgjorde; er det vedtatt en annen dag, skriv den i 'decided'
            """
        ) {
            $0.history = [
                Decision(
                    date: day("2019-01-01"), kind: .contentChanged, decided: day("2018-12-31"), decidedBy: .directorate),
                Decision(date: day("2019-01-01"), kind: .contentChanged, decidedBy: .directorate),
                Decision(date: day("2023-12-31"), kind: .contentChanged, decidedBy: .ministry),
                Decision(date: day("2024-01-01"), kind: .contentChanged, decidedBy: .ministry),
            ]
        },
        BrokenRegister(
            "decision-says-what-changed",
            """
            sommersyke.yml:260:3: feil: vedtaket 'renamed' fra '2019-01-01' mangler 'before: name' [decision-says-what-changed]
              hjelp: legg til 'before: name'
            sommersyke.yml:261:3: feil: vedtaket 'moved' fra '2019-01-01' mangler 'before: sites' [decision-says-what-changed]
              hjelp: legg til 'before: sites'
            sommersyke.yml:262:3: feil: vedtaket 'reporting-region-changed' fra '2019-01-01' mangler 'before: reporting_region' [decision-says-what-changed]
              hjelp: legg til 'before: reporting_region'
            sommersyke.yml:263:3: feil: vedtaket 'kind-changed' fra '2019-01-01' mangler 'before: category' [decision-says-what-changed]
              hjelp: legg til 'before: category'
            sommersyke.yml:264:3: feil: vedtaket 'term-extended' fra '2019-01-01' mangler 'term_ends' [decision-says-what-changed]
              hjelp: legg til 'term_ends'
            """
        ) {
            $0.history = [.renamed, .moved, .reportingRegionChanged, .kindChanged, .termExtended].map {
                Decision(date: day("2019-01-01"), kind: $0)
            }
        },
        BrokenRegister(
            "outcome-needs-end",
            """
            sommersyke.yml:270:3: feil: 'sommersyke' sier hva som kom i stedet, men er ikke avviklet [outcome-needs-end]
              hjelp: legg til 'discontinued' eller et vedtak om slutten
            """
        ) { $0.outcome = LocalizedText(nb: "Noe annet.") },
    ]
}
