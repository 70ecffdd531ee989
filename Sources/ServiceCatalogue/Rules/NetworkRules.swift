internal import Diagnostics

extension Rule {
    /// A full member is an approved national service on the day on which it becomes one.
    static let fullMemberIsApproved = Rule(
        "full-member-is-approved", .error, basis: .guidelineOnNetworks,
        title: Wording(
            nb: "Bare en godkjent nasjonal tjeneste kan være fullt medlem av et europeisk referansenettverk.",
            en: "Only an approved national service can be a full member of a European reference network."),
        explanation: Wording(
            nb: """
                Andre kan være tilknyttet et nettverk («affiliated»). Tjenesten må være godkjent og ikke avviklet den \
                dagen medlemskapet begynner, og være av et slag som veilederens vedlegg har.
                """,
            en: """
                Others can be affiliated with a network. On the day on which the membership begins the service must be \
                approved, not discontinued, and of a kind that the guideline's appendix has.
                """),
        wrong: """
            # tjenesten er godkjent fra 7. juli 2011
            members:
              - {service: amming, kind: full, since: 2010-03-01}
            """,
        right: """
            members:
              - {service: amming, kind: full, since: 2017-03-01}
            """,
        dependsOn: [.category, .approved, .discontinued, .history],
        .service { service, _ in
            service.memberships.filter { $0.kind == .full }.compactMap { membership in
                fault(of: membership, service)
            }
        })

    private static func fault(of membership: NetworkMembership, _ service: Service) -> Finding? {
        let standing = membership.since.map { service.standing(on: $0, isPast: true) } ?? service
        let (id, network) = (service.id, membership.network.id)
        let affiliate = Wording(
            nb: "skriv 'kind: affiliated', eller rett raden til tjenesten",
            en: "write 'kind: affiliated', or correct the row of the service")
        guard standing.category.appendix != nil else {
            return Finding(
                at: membership.location,
                Wording(
                    nb: "'\(id)' er fullt medlem av '\(network)', men ingen godkjent nasjonal tjeneste",
                    en: "'\(id)' is a full member of '\(network)', but no approved national service"), help: affiliate)
        }
        guard let since = membership.since, !standing.isCurrent else { return nil }
        let day = standing.isYetToBegin ? service.approved : service.discontinued
        let what =
            standing.isYetToBegin
            ? Wording(nb: "godkjent fra", en: "approved from") : Wording(nb: "siste dag var", en: "its last day was")
        let date = day?.description ?? ""
        return Finding(
            at: membership.dayLocation,
            Wording(
                nb: "'\(id)' er fullt medlem av '\(network)' fra '\(since)', men \(what.nb) '\(date)'",
                en: "'\(id)' is a full member of '\(network)' from '\(since)', but \(what.en) '\(date)'"),
            help: Wording(nb: "rett en av datoene", en: "correct one of the dates"))
    }
}
