import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let referenceGroups = [
        BrokenRegister(
            "reference-group-is-whole", group(leader: seat(2), members: [seat(1)]),
            """
            reference-groups.yml:1:7: feil: referansegruppen 'gruppe' mangler medlemmer fra 'sor', 'users' [reference-group-is-whole]
              hjelp: legg dem til i 'members'
            """),
        BrokenRegister(
            "leader-from-another-region", group(leader: seat(0), members: [seat(1), seat(2), users]),
            """
            reference-groups.yml:4:5: advarsel: lederen for 'gruppe' kommer fra 'sor', som har ansvaret for 'sommersyke' [leader-from-another-region]
              hjelp: rett regionen, om den er feil
            """),
        BrokenRegister(
            "reference-group-names-nobody",
            group(
                leader: seat(1, role: "lege, 22 33 44 55"),
                members: [seat(0, role: "lege@prove.example"), seat(2, role: "lege 1"), users]),
            """
            reference-groups.yml:1:7: feil: rollen 'lege, 22 33 44 55' i 'gruppe' har e-post eller telefon i seg [reference-group-names-nobody]
              hjelp: skriv bare rollen
            reference-groups.yml:1:7: feil: rollen 'lege@prove.example' i 'gruppe' har e-post eller telefon i seg [reference-group-names-nobody]
              hjelp: skriv bare rollen
            """),
    ]

    private static let users = ReferenceGroup.Member(role: LocalizedText(nb: "bruker"), isUser: true)

    private static func seat(_ region: Int, role: String = "lege") -> ReferenceGroup.Member {
        ReferenceGroup.Member(role: LocalizedText(nb: role), region: RegisterFixture.regions[region])
    }

    private static func group(
        leader: ReferenceGroup.Member, members: [ReferenceGroup.Member]
    ) -> RegisterFixture {
        var register = RegisterFixture(ServiceFixture())
        register.referenceGroups = [
            ReferenceGroup(
                id: "gruppe", services: ["sommersyke"], leader: leader, members: members,
                location: SourceLocation("reference-groups.yml", line: 1, column: 7),
                leaderLocation: SourceLocation("reference-groups.yml", line: 4, column: 5))
        ]
        return register
    }
}
