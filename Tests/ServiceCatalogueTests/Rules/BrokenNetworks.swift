import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let networks = [
        BrokenRegister(
            "full-member-is-approved",
            """
            networks.yml:5:7: feil: 'sommersyke' er fullt medlem av 'ern-prove', men ingen godkjent nasjonal tjeneste [full-member-is-approved]
              hjelp: skriv 'kind: affiliated', eller rett raden til tjenesten
            """
        ) {
            $0.category = RegisterFixture.network
            $0.approved = day("2024-01-01")
            $0.memberships = [membership(.full), membership(.affiliated)]
        },
        BrokenRegister(
            "full-member-is-approved",
            """
            networks.yml:5:40: feil: 'sommersyke' er fullt medlem av 'ern-prove' fra '2011-07-06', men godkjent fra '2011-07-07' [full-member-is-approved]
              hjelp: rett en av datoene
            """
        ) {
            $0.memberships = [
                membership(.full, "2011-07-06"), membership(.full, "2011-07-07"), membership(.affiliated, "2011-07-06"),
            ]
        },
        BrokenRegister(
            "full-member-is-approved",
            """
            networks.yml:5:40: feil: 'sommersyke' er fullt medlem av 'ern-prove' fra '2019-01-02', men siste dag var '2019-01-01' [full-member-is-approved]
              hjelp: rett en av datoene
            """
        ) {
            $0.discontinued = day("2019-01-01")
            $0.memberships = [membership(.full, "2019-01-01"), membership(.full, "2019-01-02"), membership(.full)]
        },
        // It became a network the year before.
        BrokenRegister(
            "full-member-is-approved",
            """
            networks.yml:5:7: feil: 'sommersyke' er fullt medlem av 'ern-prove', men ingen godkjent nasjonal tjeneste [full-member-is-approved]
              hjelp: skriv 'kind: affiliated', eller rett raden til tjenesten
            """
        ) {
            $0.category = RegisterFixture.network
            var change = Decision(date: day("2024-01-01"), kind: .kindChanged, decidedBy: .regions)
            change.before = FormerFacts(category: RegisterFixture.treatment)
            $0.history = [change]
            $0.memberships = [membership(.full, "2023-12-31"), membership(.full, "2024-01-01")]
        },
    ]

    private static func membership(_ kind: NetworkMembership.Kind, _ since: String? = nil) -> NetworkMembership {
        NetworkMembership(
            network: ReferenceNetwork(id: "ern-prove", name: LocalizedText(nb: "ERN PRØVE")), kind: kind,
            since: since.map(day), location: SourceLocation("networks.yml", line: 5, column: 7),
            dayLocation: SourceLocation("networks.yml", line: 5, column: 40))
    }
}
