internal import Hypertext
internal import ServiceCatalogue

/// Which region reports for which of the current services.
struct ReportDuties {
    let edition: Edition
    /// The kinds of which reports are wanted.
    let categories: [ServiceCategory]
    private let byRegion: [Region: [Service]]
    /// The services in two regions, in alphabetical order.
    let shared: [Service]

    init(_ edition: Edition) {
        self.edition = edition
        let services = edition.services(edition.indexes.current).filter { $0.category.appendix != nil }
        categories = edition.catalogue.categories.filter { $0.appendix != nil }
        byRegion = services.reduce(into: [:]) { byRegion, service in
            if let region = service.regionThatReports { byRegion[region, default: []].append(service) }
        }
        shared = services.filter { ($0.category.requiredRegions ?? 1) > 1 }
    }

    func services(of region: Region) -> [Service] { byRegion[region] ?? [] }

    func services(of region: Region, _ category: ServiceCategory) -> [Service] {
        services(of: region).filter { $0.category == category }
    }

    var table: Table {
        let regions = edition.catalogue.regions
        return Table(
            caption: edition.words.reports.duties,
            columns: [.text(edition.labels.category)] + regions.map { .number(edition.text($0.name)) },
            cells: categories.map { category in
                [edition.text(category.plural)] + regions.map { "\(services(of: $0, category).count)" }
            })
    }
}
