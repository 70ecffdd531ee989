import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let reports = [
        BrokenRegister(
            "report-year-in-life",
            reports(report("sommersyke", 2010), report("sommersyke", 2011), report("nett", 2020)),
            """
            2010.yml:10:3: feil: 'sommersyke' skal ikke rapportere for '2010' [report-year-in-life]
              hjelp: flytt raden til filen for det riktige året, eller rett datoene i registeret
            2020.yml:10:3: feil: 'nett' skal ikke rapportere for '2020' [report-year-in-life]
              hjelp: flytt raden til filen for det riktige året, eller rett datoene i registeret
            """),
        BrokenRegister(
            "assessor-fits-year",
            reports(
                report("sommersyke", 2022, .regions), report("sommersyke", 2023, .regions),
                report("sommersyke", 2024, .directorate)),
            """
            2022.yml:30:3: feil: rapporten til 'sommersyke' for 2022 kan ikke være vurdert av 'regions' [assessor-fits-year]
              hjelp: skriv 'directorate'
            2024.yml:30:3: feil: rapporten til 'sommersyke' for 2024 kan ikke være vurdert av 'directorate' [assessor-fits-year]
              hjelp: skriv 'regions'
            """),
    ]

    private static func reports(_ reports: AnnualReport...) -> RegisterFixture {
        var register = RegisterFixture(
            ServiceFixture(), ServiceFixture(id: "nett", category: RegisterFixture.network, approved: day("2025-01-01"))
        )
        register.reports = reports
        return register
    }

    private static func report(
        _ service: String, _ year: Int, _ assessor: AnnualReport.Assessor? = nil
    ) -> AnnualReport {
        var locations = RecordLocations<ReportField>(file: "\(year).yml")
        for (line, field) in ReportField.allCases.enumerated() {
            locations.record(field, at: SourcePosition(line: (line + 1) * 10, column: 3))
        }
        return AnnualReport(year: year, service: service, assessedBy: assessor, locations: locations)
    }
}
