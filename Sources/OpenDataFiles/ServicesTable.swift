internal import CSV
package import Files
package import ServiceCatalogue
package import SiteConventions

/// The registry's facts as a table, one service a row: `data/services.csv`.
///
/// Columns have the names that the same facts have in JSON; of what a service has several of, all stand in one cell
/// with `; ` between.
package struct ServicesTable {
    let services: [Service]
    let links: LinkResolver

    package static let path = "data/services.csv"

    static let columns = [
        "id", "category", "name_nb", "name_en", "regions", "reporting_region", "trusts", "hospitals", "websites",
        "icd10_codes", "procedures", "approved", "discontinued", "successor", "function", "term_ends", "networks",
        "page",
    ]

    package init(services: [Service], links: LinkResolver) {
        self.services = services
        self.links = links
    }

    package var file: File {
        var csv = CSVWriter()
        csv.append(ServicesTable.columns)
        for service in services { csv.append(cells(of: service)) }
        return File(path: ServicesTable.path, bytes: csv.bytes)
    }

    private func cells(of service: Service) -> [String] {
        let sites = service.sites
        return [
            service.id, service.category.id, service.name[.nb] ?? "", service.name[.en] ?? "",
            joined(service.regions.map(\.id)), service.reportingRegion?.id ?? "", joined(service.trusts.map(\.id)),
            joined(sites.compactMap(\.hospital?.name)), joined(sites.compactMap { $0.website?.href }),
            joined(service.codes.map(\.description)), joined(service.procedures), service.approved?.description ?? "",
            service.discontinued?.description ?? "", joined(service.successors), service.function?.id ?? "",
            service.termEnds?.description ?? "", joined(service.networkNames),
            links.absolute(Addresses(side: .norwegian).service(service.id)),
        ]
    }

    private func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
