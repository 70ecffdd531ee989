internal import Diagnostics

extension Rule {
    /// A service in two regions says which of them reports for it.
    static let reportingRegion = Rule(
        "reporting-region", .error, basis: .regulationAndGuideline,
        title: Wording(
            nb: "En flerregional tjeneste sier hvilken region som har rapporteringsansvaret.",
            en: "A multi-regional service says which region has the reporting responsibility."),
        explanation: Wording(
            nb: """
                De to stedene leverer én felles årsrapport, og én av regionene svarer for den. Regionen må være en av \
                dem som står under «regions».
                """,
            en: """
                The two places submit one joint annual report, and one of the regions answers for it. It must be one \
                of those under "regions".
                """),
        wrong: """
            regions: [helse-sor-ost, helse-vest]
            """,
        right: """
            regions: [helse-sor-ost, helse-vest]
            reporting_region: helse-vest
            """,
        dependsOn: [.category, .regions, .reportingRegion],
        .service { service, _ in
            if let region = service.reportingRegion {
                return service.regions.contains(region) ? [] : [foreignReportingRegion(region, of: service)]
            }
            guard service.category.requiredRegions ?? 1 > 1 else { return [] }
            return [
                Finding(
                    at: service.locations[.regions],
                    Wording(
                        nb: "'\(service.id)' sier ikke hvilken region som har rapporteringsansvaret",
                        en: "'\(service.id)' does not say which region has the reporting responsibility"),
                    help: Wording(
                        nb: "legg til 'reporting_region' med en av regionene",
                        en: "add 'reporting_region' with one of its regions"))
            ]
        })

    private static func foreignReportingRegion(_ region: Region, of service: Service) -> Finding {
        let own = service.regions.map { "'\($0.id)'" }.joined(separator: ", ")
        return Finding(
            at: service.locations[.reportingRegion],
            Wording(
                nb: "'\(region.id)' har rapporteringsansvaret, men er ikke blant regionene til '\(service.id)'",
                en: "'\(region.id)' has the reporting responsibility but is not among the regions of '\(service.id)'"),
            help: Wording(nb: "skriv en av disse: \(own)", en: "write one of these: \(own)"))
    }

    /// The regions that a row names are those its trusts lie in.
    static let regionsMatchSites = Rule(
        "regions-match-sites", .error, basis: .regulationAndGuideline,
        title: Wording(
            nb: "Regionene i raden stemmer med regionene som helseforetakene ligger i.",
            en: "The regions of a row agree with those its health trusts lie in."),
        explanation: Wording(
            nb: """
                Lesere finner tjenesten under regionen sin, og vedlegget sorterer tabellene etter region. Et sted i en \
                region som raden ikke nevner, ville falle utenfor begge deler. Nettverk og sentre kan nevne flere \
                regioner enn dem de har steder i.
                """,
            en: """
                Readers find a service under its region, and the appendix has one table per region. A place in a \
                region that the row does not name would be missing from both. Networks and centres may name more \
                regions than they have places in.
                """),
        wrong: """
            regions: [helse-nord]
            sites:
              - trust: helse-bergen
            """,
        right: """
            regions: [helse-vest]
            sites:
              - trust: helse-bergen
            """,
        dependsOn: [.category, .regions, .sites, .trust],
        .service { service, _ in
            unnamedRegions(of: service) + regionsWithoutSite(of: service)
        })

    private static func unnamedRegions(of service: Service) -> [Finding] {
        service.sites.enumerated().compactMap { index, site in
            guard !service.regions.contains(site.trust.region) else { return nil }
            let region = site.trust.region.id
            return Finding(
                at: service.locations[.trust, index],
                Wording(
                    nb: "'\(site.trust.id)' ligger i '\(region)', som ikke står blant regionene til '\(service.id)'",
                    en: "'\(site.trust.id)' lies in '\(region)', which is not among the regions of '\(service.id)'"),
                help: Wording(
                    nb: "legg til '\(region)' under 'regions', eller rett helseforetaket",
                    en: "add '\(region)' under 'regions', or correct the trust"))
        }
    }

    /// Only where the regulation ties a category to a number of places is a region without one wrong.
    private static func regionsWithoutSite(of service: Service) -> [Finding] {
        guard service.category.requiredTrusts != nil else { return [] }
        let found = Set(service.sites.map(\.trust.region))
        return service.regions.enumerated().compactMap { index, region in
            guard !found.contains(region) else { return nil }
            return Finding(
                at: service.locations[.regions, index],
                Wording(
                    nb: "'\(service.id)' nevner regionen '\(region.id)', men har ikke noe sted der",
                    en: "'\(service.id)' names the region '\(region.id)' but has no place there"),
                help: Wording(
                    nb: "ta bort regionen, eller før opp stedet under 'sites'",
                    en: "remove the region, or list the place under 'sites'"))
        }
    }

    /// A category that is bound to a number of regions, but not of trusts, is anchored in so many.
    static let numberOfRegions = Rule(
        "number-of-regions", .error, basis: .guideline,
        title: Wording(
            nb: "En tjeneste er forankret i så mange regioner som kategorien krever.",
            en: "A service is anchored in as many regions as its category demands."),
        explanation: Wording(
            nb: """
                En regional kompetansetjeneste hører til én region. Tallet står i categories.yml. Er tjenesten \
                forankret i flere, er det kategorien som er feil.
                """,
            en: """
                A regional advisory unit belongs to one region. The number stands in categories.yml. If the service is \
                anchored in more, it is the category that is wrong.
                """),
        wrong: """
            category: regional-kompetansetjeneste
            regions: [helse-vest, helse-nord]
            """,
        right: """
            category: regional-kompetansetjeneste
            regions: [helse-vest]
            """,
        dependsOn: [.category, .regions],
        .service { service, _ in
            guard service.category.requiredTrusts == nil, let wanted = service.category.requiredRegions else {
                return []
            }
            guard service.regions.count != wanted else { return [] }
            return [
                Finding(
                    at: service.locations[.regions],
                    Wording(
                        nb: "'\(service.id)' nevner '\(service.regions.count)' regioner; kategorien krever \(wanted)",
                        en: "'\(service.id)' names '\(service.regions.count)' regions; its category demands \(wanted)"),
                    help: Wording(
                        nb: "rett 'regions', eller endre kategorien", en: "correct 'regions', or change the category"))
            ]
        })
}
