internal import JSON
internal import ServiceCatalogue

/// Reports and portals as JSON, by the keys of the content's own files.
enum ReportData {
    static func json(_ report: AnnualReport) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.key("year")
                json.number(report.year)
                json.member("service", report.service)
                json.member("url", report.address?.href)
                json.member("approved", report.approved)
                if let supplement = report.supplement {
                    json.key("supplement")
                    json.object { json in
                        json.member("asked", supplement.asked)
                        json.member("due", supplement.due)
                        json.member("url", supplement.address?.href)
                    }
                }
                json.member("assessed_by", report.assessedBy?.rawValue)
            }
        }
    }

    static func json(_ portal: ReportPortal) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("id", portal.id)
                json.member("name", portal.name)
                json.member("url", portal.address?.href)
                for (key, year) in [("from", portal.from), ("to", portal.to)] {
                    guard let year else { continue }
                    json.key(key)
                    json.number(year)
                }
                json.member("note", portal.note)
                json.member("source", portal.source)
            }
        }
    }
}
