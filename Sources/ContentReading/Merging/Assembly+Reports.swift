internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func reports() -> ReportRegister {
        var years: [Int] = []
        var all: [AnnualReport] = []
        for (year, file) in parts.reportFiles {
            years.append(year)
            var reports = Directory<AnnualReport>()
            for values in file.records {
                guard let mention = values.mention("service") else { continue }
                checkService(mention, in: file.file)
                let report = AnnualReport(values, year: year, service: mention.id, file: file.file)
                reports.add(report, id: mention.id, at: report.locations[.service], &diagnostics)
            }
            all += reports.values
        }
        return ReportRegister(years: years, reports: all, portals: portals())
    }

    private mutating func portals() -> [ReportPortal] {
        var portals = Directory<ReportPortal>()
        for file in parts.files(of: .reportPortals) {
            for values in file.records {
                guard let id = values.text("id"), let name = values.localized("name"),
                    let source = values.localized("source")
                else { continue }
                portals.add(
                    ReportPortal(
                        id: id, name: name, address: values.address("url"), from: values.number("from"),
                        to: values.number("to"), note: values.localized("note"), source: source),
                    id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
            }
        }
        return portals.values
    }
}

extension AnnualReport {
    fileprivate convenience init(_ values: RecordValues, year: Int, service: String, file: String) {
        var locations = RecordLocations<ReportField>(file: file, start: values.start)
        for field in ReportField.allCases where values.holds(field.rawValue) {
            locations.record(field, at: values.position(field.rawValue))
        }
        let supplement = values.record("supplement").flatMap { values in
            values.date("asked").map { asked in
                Supplement(asked: asked, due: values.date("due"), address: values.address("url"))
            }
        }
        self.init(
            year: year, service: service, address: values.address("url"), approved: values.date("approved"),
            supplement: supplement, assessedBy: values.text("assessed_by").flatMap(Assessor.init(rawValue:)),
            locations: locations)
    }
}
