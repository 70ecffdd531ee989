import ServiceCatalogue

private let regions = RegisterFixture.regions
private let trusts = RegisterFixture.trusts

extension BrokenRegister {
    static let places = [
        BrokenRegister(
            "one-trust",
            """
            sommersyke.yml:80:3: feil: 'sommersyke' skal ligge ved ett helseforetak, men står med 2 [one-trust]
              hjelp: behold ett foretak under 'sites', eller endre kategorien
            """
        ) { $0.trusts = [trusts[0], trusts[1]] },
        BrokenRegister(
            "two-trusts-in-two-regions",
            """
            sommersyke.yml:80:3: feil: 'sommersyke' skal ligge ved 2 helseforetak i 2 regioner, men står med 1 i 1 [two-trusts-in-two-regions]
              hjelp: før opp stedene under 'sites', eller endre kategorien
            """
        ) {
            $0.category = RegisterFixture.multiRegional
            $0.reportingRegion = regions[0]
        },
        BrokenRegister(
            "reporting-region",
            """
            sommersyke.yml:60:3: feil: 'sommersyke' sier ikke hvilken region som har rapporteringsansvaret [reporting-region]
              hjelp: legg til 'reporting_region' med en av regionene
            """
        ) {
            $0.category = RegisterFixture.multiRegional
            $0.regions = [regions[0], regions[1]]
            $0.trusts = [trusts[0], trusts[2]]
        },
        BrokenRegister(
            "regions-match-sites",
            """
            sommersyke.yml:60:3: feil: 'sommersyke' nevner regionen 'sor', men har ikke noe sted der [regions-match-sites]
              hjelp: ta bort regionen, eller før opp stedet under 'sites'
            sommersyke.yml:90:3: feil: 'nordsykehuset' ligger i 'nord', som ikke står blant regionene til 'sommersyke' [regions-match-sites]
              hjelp: legg til 'nord' under 'regions', eller rett helseforetaket
            """
        ) {
            $0.trusts = [trusts[3]]
        },
        BrokenRegister(
            "number-of-regions",
            """
            sommersyke.yml:60:3: feil: 'sommersyke' nevner '2' regioner; kategorien krever 1 [number-of-regions]
              hjelp: rett 'regions', eller endre kategorien
            """
        ) {
            $0.category = RegisterFixture.regional
            $0.regions = [regions[0], regions[1]]
            $0.approved = nil
        },
    ]

    static let names = [
        BrokenRegister(
            "norwegian-name-prefix",
            """
            sommersyke.yml:40:3: advarsel: navnet 'Nasjonale behandlingstjeneste for ærlighet' begynner ikke med 'Nasjonal behandlingstjeneste for' [norwegian-name-prefix]
              hjelp: skriv 'Nasjonal behandlingstjeneste for …', eller gi raden et unntak hvis navnet er godkjent slik
            """
        ) {
            $0.norwegianName = "Nasjonale behandlingstjeneste for ærlighet"
        },
        BrokenRegister(
            "english-name-follows-guide",
            """
            sommersyke.yml:50:3: advarsel: det engelske navnet 'Norwegian National Treatment Unit for Honesty' begynner ikke med 'Norwegian National Unit for' [english-name-follows-guide]
              hjelp: skriv 'Norwegian National Unit for …', eller gi raden et unntak hvis navnet er godkjent slik
            """
        ) {
            $0.englishName = "Norwegian National Treatment Unit for Honesty"
        },
        BrokenRegister(
            "english-name-capitals",
            """
            sommersyke.yml:50:3: advarsel: det engelske navnet 'Norwegian National Unit for honesty And Love of the Truth' har feil forbokstav i 'honesty', 'And' [english-name-capitals]
              hjelp: skriv 'Norwegian National Unit for Honesty and Love of the Truth'
            """
        ) {
            $0.englishName = "Norwegian National Unit for honesty And Love of the Truth"
        },
        BrokenRegister(
            "unique-names",
            RegisterFixture(
                ServiceFixture(id: "a", norwegianName: "Nasjonal behandlingstjeneste for sår"),
                ServiceFixture(id: "b", norwegianName: "Nasjonal behandlingstjeneste for Sår")),
            """
            a.yml:40:3: feil: 'a' har samme navn som 'b': 'Nasjonal behandlingstjeneste for sår' [unique-names]
              b.yml:40:3: merknad: det samme navnet
              hjelp: slett den ene raden, eller rett navnet
            """),
    ]
}
