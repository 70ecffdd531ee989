internal import Diagnostics

/// The first year whose reports the regions assessed.
private let regionsAssess = 2023

extension Rule {
    /// A service reports on the years in which it existed.
    static let reportYearInLife = Rule(
        "report-year-in-life", .error, basis: .governanceSystem,
        title: Wording(
            nb: "En årsrapport gjelder et år da tjenesten fantes som nasjonal tjeneste.",
            en: "An annual report is on a year in which the service existed as a national one."),
        explanation: Wording(
            nb: """
                Rapporten for et år ligger i filen med det året i navnet. En tjeneste rapporterer fra og med året den \
                ble godkjent til og med det siste året den fantes. Nettverk, sentre og regionale tjenester hører ikke \
                til systemet og står ikke her.
                """,
            en: """
                The report on a year stands in the file with that year in its name. A service reports from the year in \
                which it was approved to the last in which it existed. Networks, centres and regional services do not \
                belong to the system and do not stand here.
                """),
        wrong: """
            # registry/reports/2010.yml
            - service: amming
            """,
        right: """
            # registry/reports/2012.yml
            - service: amming
            """,
        .catalogue { catalogue in
            let services = Dictionary(catalogue.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            return catalogue.reports.reports.compactMap { report in
                guard let service = services[report.service], !service.reports(on: report.year) else { return nil }
                return Finding(
                    at: report.locations[.service],
                    Wording(
                        nb: "'\(service.id)' skal ikke rapportere for '\(report.year)'",
                        en: "'\(service.id)' is not to report on '\(report.year)'"),
                    help: Wording(
                        nb: "flytt raden til filen for det riktige året, eller rett datoene i registeret",
                        en: "move the row to the file of the right year, or correct the dates in the register"),
                    of: service)
            }
        })

    /// Who assessed is who was to assess that year's reports.
    static let assessorFitsYear = Rule(
        "assessor-fits-year", .error, basis: .register,
        title: Wording(
            nb: "Rapporter for år til og med 2022 er vurdert av direktoratet, senere av regionene.",
            en: "Reports on years up to 2022 were assessed by the directorate, later ones by the regions."),
        explanation: Wording(
            nb: """
                De regionale helseforetakene vurderte rapportene for første gang for 2023. Før det var det \
                Helsedirektoratet.
                """,
            en: """
                The regional health authorities assessed the reports on 2023 as their first. Before that it was the \
                directorate.
                """),
        wrong: """
            # registry/reports/2023.yml
            - service: amming
              assessed_by: directorate
            """,
        right: """
            # registry/reports/2023.yml
            - service: amming
              assessed_by: regions
            """,
        .catalogue { catalogue in
            catalogue.reports.reports.compactMap { report in
                let right: AnnualReport.Assessor = report.year < regionsAssess ? .directorate : .regions
                guard let assessor = report.assessedBy, assessor != right else { return nil }
                return Finding(
                    at: report.locations[.assessedBy],
                    Wording(
                        nb: "rapporten til '\(report.service)' for \(report.year) kan ikke være vurdert av "
                            + "'\(assessor.rawValue)'",
                        en: "the report of '\(report.service)' on \(report.year) cannot have been assessed by "
                            + "'\(assessor.rawValue)'"),
                    help: Wording(nb: "skriv '\(right.rawValue)'", en: "write '\(right.rawValue)'"))
            }
        })
}
