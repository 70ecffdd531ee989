internal import Diagnostics

extension Rule {
    /// A service that treats patients names the codes of those it treats.
    static let treatmentWithoutCodes = Rule(
        "treatment-without-codes", .warning, basis: .guidelineOnCodes,
        title: Wording(
            nb: "En behandlingstjeneste har ICD-10-koder.", en: "A treatment service has ICD-10 codes."),
        explanation: Wording(
            nb: """
                Leger leter med diagnosekoder; uten koder finner de ikke tjenesten. Noen vedtak har ingen. Gi da raden \
                et unntak med begrunnelse.
                """,
            en: """
                Doctors search by code; without codes they do not find the service. Some decisions have none. Give the \
                row a waiver with the reason then.
                """),
        wrong: """
            category: nasjonal-behandlingstjeneste
            approved: 2011-07-07
            """,
        right: """
            category: nasjonal-behandlingstjeneste
            icd10:
              codes: [C50]
            approved: 2011-07-07
            """,
        dependsOn: [.category, .icd10, .codes, .discontinued],
        .service { service, _ in
            guard service.isCurrent, service.category.treatsPatients, service.codes.isEmpty else { return [] }
            return [
                Finding(
                    at: service.locations[.id],
                    Wording(
                        nb: "behandlingstjenesten '\(service.id)' har ingen ICD-10-koder",
                        en: "the treatment service '\(service.id)' has no ICD-10 codes"),
                    help: Wording(
                        nb: "legg til 'icd10: {codes: […]}' fra vedtaket",
                        en: "add 'icd10: {codes: […]}' from the decision"))
            ]
        })

    /// No code stands twice, nor inside a range or a category beside it.
    static let codesDistinct = Rule(
        "codes-distinct", .warning, basis: .guidelineOnCodes,
        title: Wording(
            nb: "Ingen ICD-10-kode står to ganger eller inni en annen ved siden av.",
            en: "No ICD-10 code stands twice, nor inside another beside it."),
        explanation: Wording(
            nb: """
                C50.4 er en del av C50, og F84 en del av F00-F99. Står begge, vet leseren ikke om den videste gjelder \
                helt. Behold den ene. Er begge trykt i vedtaket, gi raden et unntak og forklar i «note».
                """,
            en: """
                C50.4 is a part of C50, and F84 of F00-F99. Where both stand, the reader cannot tell whether the wider \
                one holds in full. Keep one. If both are printed in the decision, give the row a waiver and explain in \
                "note".
                """),
        wrong: """
            codes: [C50, C50.4]
            """,
        right: """
            codes: [C50]
            """,
        .service { service, _ in
            guard service.codes.count > 1 else { return [] }
            let inOrder = service.codes.indices.sorted {
                (service.codes[$0].orderKey, $0) < (service.codes[$1].orderKey, $1)
            }
            var widest = inOrder[0]
            return inOrder.dropFirst().compactMap { place in
                let (outer, inner) = (service.codes[widest], service.codes[place])
                guard outer.contains(inner) else {
                    if inner.upper > outer.upper { widest = place }
                    return nil
                }
                return Finding(
                    at: service.locations[.codes, place],
                    outer == inner
                        ? Wording(
                            nb: "koden '\(inner)' står to ganger i '\(service.id)'",
                            en: "the code '\(inner)' stands twice in '\(service.id)'")
                        : Wording(
                            nb: "koden '\(inner)' er en del av '\(outer)', som også står i '\(service.id)'",
                            en: "the code '\(inner)' is a part of '\(outer)', which '\(service.id)' has too"),
                    help: Wording(nb: "behold den ene", en: "keep one of them"), matter: inner.description)
            }
        })
}
