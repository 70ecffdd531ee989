internal import Hypertext
internal import ServiceCatalogue

/// Which region reports for which services, by their places in the order of a side; found once for all its pages.
struct ReportDuties: Sendable {
    /// The kinds of which reports are wanted.
    let categories: [ServiceCategory]
    /// The current services in two regions.
    let shared: [Int]
    /// The current services that a region reports for, kind by kind in the order of `categories`.
    private var byRegion: [Region: [[Int]]] = [:]
    /// Those that were to report on a year, also those that are no more.
    private var byYear: [Int: [Region: [Int]]] = [:]

    init(_ indexes: CatalogueIndexes, _ catalogue: Catalogue) {
        categories = catalogue.categories.filter { $0.appendix != nil }
        let services = indexes.services
        shared = indexes.current.filter { place in
            let category = services[place].category
            return category.appendix != nil && (category.requiredRegions ?? 1) > 1
        }
        let none = categories.map { _ in [Int]() }
        let numbers = Dictionary(categories.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for place in indexes.current {
            guard let number = numbers[services[place].category], let region = services[place].regionThatReports
            else { continue }
            byRegion[region, default: none][number].append(place)
        }
        for (place, service) in services.enumerated() {
            guard let region = service.regionThatReports else { continue }
            for year in catalogue.reports.years where service.reports(on: year) {
                byYear[year, default: [:]][region, default: []].append(place)
            }
        }
    }

    /// By kind, in the order of `categories`.
    func services(of region: Region) -> [[Int]] { byRegion[region] ?? categories.map { _ in [] } }

    func count(of region: Region) -> Int { services(of: region).reduce(0) { $0 + $1.count } }

    func services(of region: Region, on year: Int) -> [Int] { byYear[year]?[region] ?? [] }

    func count(on year: Int) -> Int { byYear[year]?.values.reduce(0) { $0 + $1.count } ?? 0 }
}

/// How many services each region reports for.
struct ReportDutiesTable: WrittenTemplate {
    let edition: Edition

    func write(to html: inout HTML) {
        let (regions, duties) = (edition.catalogue.regions, edition.reportDuties)
        let services = regions.map(duties.services)
        let columns = TableColumns(
            [.text(edition.labels.category)] + regions.map { .number(edition.text($0.name)) })
        html.line(
            Table(.caption(edition.words.reports.duties), columns) { html in
                for (number, category) in duties.categories.enumerated() {
                    columns.writeRow(to: &html) { column, html in
                        html.append(
                            column == 0
                                ? edition.text(category.plural) : "\(services[column - 1][number].count)")
                    }
                }
            })
    }
}
