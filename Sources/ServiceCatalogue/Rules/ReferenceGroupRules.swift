internal import Diagnostics

extension Rule {
    /// Every region and the users have a seat.
    static let referenceGroupIsWhole = Rule(
        "reference-group-is-whole", .error, basis: .guideline,
        title: Wording(
            nb: "En referansegruppe har medlemmer fra alle regionene og fra en brukerorganisasjon.",
            en: "A reference group has members from all regions and from an organisation of users."),
        explanation: Wording(
            nb: """
                Gruppen skal se til at tjenesten er like tilgjengelig i hele landet. Derfor skal alle regionale \
                helseforetak og brukerne være med. Skriv hver plass som en rolle, aldri med navn på personer.
                """,
            en: """
                The group is to see to it that the service is equally accessible in the whole country. So all regional \
                health authorities and the users have seats. Write each seat as a role, never with a person's name.
                """),
        wrong: """
            members:
              - role: {nb: overlege, en: senior consultant}
                region: helse-vest
            """,
        right: """
            members:
              - {role: {nb: overlege, en: senior consultant}, region: helse-sor-ost}
              - {role: {nb: overlege, en: senior consultant}, region: helse-vest}
              - {role: {nb: overlege, en: senior consultant}, region: helse-midt-norge}
              - {role: {nb: overlege, en: senior consultant}, region: helse-nord}
              - {role: {nb: brukerrepresentant, en: user representative}, users: true}
            """,
        .catalogue { catalogue in
            catalogue.referenceGroups.compactMap { group in
                let seated = Set(group.everybody.compactMap(\.region))
                var missing = catalogue.regions.filter { !seated.contains($0) }.map { "'\($0.id)'" }
                if !group.everybody.contains(where: \.isUser) { missing.append("'users'") }
                guard !missing.isEmpty else { return nil }
                let list = missing.joined(separator: ", ")
                return Finding(
                    at: group.location,
                    Wording(
                        nb: "referansegruppen '\(group.id)' mangler medlemmer fra \(list)",
                        en: "the reference group '\(group.id)' lacks members from \(list)"),
                    help: Wording(nb: "legg dem til i 'members'", en: "add them to 'members'"))
            }
        })

    /// The leader comes from elsewhere.
    static let leaderFromAnotherRegion = Rule(
        "leader-from-another-region", .warning, basis: .guideline,
        title: Wording(
            nb: "Lederen for en referansegruppe kommer som regel fra en annen region enn den ansvarlige.",
            en: "The leader of a reference group comes, as a rule, from another region than the responsible one."),
        explanation: Wording(
            nb: "Veilederen sier «som hovedregel», så det kan finnes gode grunner til noe annet.",
            en: "The guideline says \"as a rule\", so there may be good reasons for something else."),
        wrong: """
            # tjenesten hører til helse-vest
            leader: {role: {nb: leder, en: leader}, region: helse-vest}
            """,
        right: """
            # tjenesten hører til helse-vest
            leader: {role: {nb: leder, en: leader}, region: helse-nord}
            """,
        .catalogue { catalogue in
            let services = Dictionary(catalogue.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            return catalogue.referenceGroups.compactMap { group in
                guard let region = group.leader?.region else { return nil }
                let own = group.services.compactMap { services[$0] }.first { $0.regionThatReports == region }
                guard let own else { return nil }
                return Finding(
                    at: group.leaderLocation,
                    Wording(
                        nb: "lederen for '\(group.id)' kommer fra '\(region.id)', som har ansvaret for '\(own.id)'",
                        en:
                            "the leader of '\(group.id)' comes from '\(region.id)', which is responsible for '\(own.id)'"
                    ),
                    help: Wording(
                        nb: "rett regionen, om den er feil", en: "correct the region, if it is wrong"))
            }
        })

    /// Roles, never persons.
    static let referenceGroupNamesNobody = Rule(
        "reference-group-names-nobody", .error, basis: .register,
        title: Wording(
            nb: "En referansegruppe er skrevet med roller, uten e-post og telefon.",
            en: "A reference group is written with roles, without e-mail and telephone."),
        explanation: Wording(
            nb: "Oversikten viser ikke opplysninger om privatpersoner. Rollen og regionen er nok.",
            en: "The register shows no private persons' data. The role and the region are enough."),
        wrong: """
            - role: {nb: overlege (lege@helse.example), en: senior consultant}
            """,
        right: """
            - role: {nb: overlege, en: senior consultant}
            """,
        .catalogue { catalogue in
            catalogue.referenceGroups.flatMap { group in
                group.everybody.filter(\.isReachable).map { member in
                    Finding(
                        at: group.location,
                        Wording(
                            nb: "rollen '\(member.role.norwegian.text)' i '\(group.id)' har e-post eller telefon i seg",
                            en:
                                "the role '\(member.role.norwegian.text)' in '\(group.id)' has an e-mail or telephone in it"
                        ),
                        help: Wording(nb: "skriv bare rollen", en: "write the role only"))
                }
            }
        })
}

extension ReferenceGroup.Member {
    /// Whether somebody could be reached by what the role says: an @, or as many digits as a telephone number.
    fileprivate var isReachable: Bool {
        role.languages.compactMap { role[$0] }.contains { text in
            text.contains("@") || text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 8
        }
    }
}
