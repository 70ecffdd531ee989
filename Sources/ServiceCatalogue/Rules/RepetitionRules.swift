internal import Diagnostics

/// Demands that nothing stands twice where the second adds nothing.
extension Rule {
    /// No place is listed twice.
    static let sitesDistinct = Rule(
        "sites-distinct", .warning, basis: .register,
        title: Wording(nb: "Ingen steder er ført opp to ganger.", en: "No place is listed twice."),
        explanation: Wording(
            nb: """
                Et sted er helseforetak, sykehus, avdeling og by til sammen. Står det to ganger, tror leseren at \
                tjenesten er ved to steder. To avdelinger ved samme sykehus skilles med «unit».
                """,
            en: """
                A place is trust, hospital, department and town together. Where it stands twice the reader takes the \
                service to be in two places. Two departments of one hospital are told apart by "unit".
                """),
        wrong: """
            sites:
              - trust: helse-bergen
              - trust: helse-bergen
            """,
        right: """
            sites:
              - trust: helse-bergen
            """,
        dependsOn: [.sites, .hospital, .unit, .place],
        .service { service, _ in
            guard service.sites.count > 1 else { return [] }
            var seen = Set<[String?]>()
            return service.sites.enumerated().compactMap { index, site in
                let key = [site.trust.id, site.hospital?.id, site.unit, site.place].map { $0?.lowercased() }
                guard !seen.insert(key).inserted else { return nil }
                let name = site.unit ?? site.hospital?.name ?? site.trust.id
                return Finding(
                    at: service.locations[.trust, index],
                    Wording(
                        nb: "stedet '\(name)' er ført opp to ganger i '\(service.id)'",
                        en: "the place '\(name)' is listed twice in '\(service.id)'"),
                    help: Wording(
                        nb: "ta bort det ene, eller skriv hva som skiller dem, i 'unit'",
                        en: "remove one, or say in 'unit' what tells them apart"))
            }
        })

    /// No keyword stands twice but for its capitals.
    static let keywordsDistinct = Rule(
        "keywords-distinct", .warning, basis: .register,
        title: Wording(
            nb: "Ingen søkeord er like når små og store bokstaver regnes for det samme.",
            en: "No two keywords are equal but for their capitals."),
        explanation: Wording(
            nb: "Søket skiller ikke mellom små og store bokstaver, så det andre hjelper ingen.",
            en: "The search does not tell capitals from small letters, so the second helps nobody."),
        wrong: """
            keywords: [morsmelk, Morsmelk]
            """,
        right: """
            keywords: [morsmelk]
            """,
        .service { service, _ in
            var first: [[UInt8]: String] = [:]
            return service.text.keywords.enumerated().compactMap { index, keyword in
                // One that stands twice in the same letters has been told by reading.
                guard let other = first.updateValue(keyword, forKey: keyword.lowercasedUTF8), other != keyword else {
                    return nil
                }
                return Finding(
                    at: service.text.locations[.keywords, index],
                    Wording(
                        nb: "søkeordet '\(keyword)' er det samme som '\(other)'",
                        en: "the keyword '\(keyword)' is the same as '\(other)'"),
                    help: Wording(nb: "ta bort det ene", en: "remove one of them"))
            }
        })
}
