import ServiceCatalogue

private let trusts = RegisterFixture.trusts

/// What leads from one service to another, and what stands twice.
extension BrokenRegister {
    static let connections = [
        BrokenRegister(
            "successors-end",
            """
            sommersyke.yml:200:3: feil: 'sommersyke' er oppført som sin egen etterfølger [successors-end]
              hjelp: skriv tjenesten som tok over, eller ta bort 'successors'
            """
        ) {
            $0.discontinued = day("2019-01-01")
            $0.successors = ["sommersyke"]
        },
        BrokenRegister(
            "successors-end", RegisterFixture(ended("vintersyke", "sommersyke"), ended("sommersyke", "vintersyke")),
            """
            sommersyke.yml:200:3: feil: etterfølgerne går i ring: 'sommersyke' → 'vintersyke' → 'sommersyke' [successors-end]
              hjelp: skriv tjenesten som tok over, eller ta bort 'successors'
            """),
        BrokenRegister(
            "successor-needs-end",
            RegisterFixture(
                ServiceFixture(successors: ["vintersyke"]), ServiceFixture(id: "vintersyke")),
            """
            sommersyke.yml:200:3: advarsel: 'sommersyke' har etterfølgeren 'vintersyke', men er ikke avviklet [successor-needs-end]
              hjelp: legg til 'discontinued: ÅÅÅÅ-MM-DD' fra vedtaket, eller ta bort 'successors'
            """),
        BrokenRegister(
            "related-to-itself",
            """
            sommersyke.md:130:3: advarsel: 'sommersyke' viser til seg selv under 'related' [related-to-itself]
              hjelp: ta den bort
            """
        ) { $0.text.related = ["sommersyke"] },
        BrokenRegister(
            "sites-distinct",
            """
            sommersyke.yml:91:3: advarsel: stedet 'fjordsykehuset' er ført opp to ganger i 'sommersyke' [sites-distinct]
              hjelp: ta bort det ene, eller skriv hva som skiller dem, i 'unit'
            """
        ) { $0.trusts = [trusts[0], trusts[0]] },
        BrokenRegister(
            "keywords-distinct",
            """
            sommersyke.md:61:3: advarsel: søkeordet 'SOLÆRE' er det samme som 'solære' [keywords-distinct]
              hjelp: ta bort det ene
            """
        ) { $0.text.keywords = ["solære", "SOLÆRE"] },
        BrokenRegister(
            "name-of-another-category",
            """
            sommersyke.yml:20:3: feil: 'sommersyke' er ført opp som 'nasjonal-behandlingstjeneste', men navnet 'Nasjonale kompetansetjeneste for ærlighet' er av kategorien 'nasjonal-kompetansetjeneste' [name-of-another-category]
              hjelp: rett kategorien eller navnet etter vedtaket
            """
        ) { $0.norwegianName = "Nasjonale kompetansetjeneste for ærlighet" },
        // A waiver for a misprinted prefix is still needed, and hides no change of category.
        BrokenRegister(
            "name-of-another-category",
            """
            sommersyke.yml:20:3: feil: 'sommersyke' er ført opp som 'nasjonal-behandlingstjeneste', men navnet 'Nasjonale kompetansetjeneste for ærlighet' er av kategorien 'nasjonal-kompetansetjeneste' [name-of-another-category]
              hjelp: rett kategorien eller navnet etter vedtaket
            """
        ) {
            $0.norwegianName = "Nasjonale kompetansetjeneste for ærlighet"
            $0.waivers = [("norwegian-name-prefix", "2027-11-01")]
        },
        BrokenRegister(
            "subcategories-listed",
            """
            sommersyke.yml:151:3: advarsel: koden 'E84.22' står ikke i kodetabellen [subcategories-listed]
              hjelp: den nærmeste som finnes, er 'E84' (Tittel E84)
            """
        ) { $0.codes = ["E84.11", "E84.22"] },
    ]

    private static func ended(_ id: String, _ successor: String) -> ServiceFixture {
        ServiceFixture(id: id, discontinued: day("2019-01-01"), successors: [successor])
    }
}
