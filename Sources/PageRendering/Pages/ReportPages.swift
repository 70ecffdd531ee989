internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The annual reports: which region reports for what, how it stands with each year's reports, and where they are.
struct ReportsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [ReportsPage] { [ReportsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.reports }
    var title: String { edition.words.reports.title }
    var description: Phrase {
        Phrase(edition.words.reports.intro, edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.words.reports.who)</h2>"
        ReportDutiesTable(edition: edition)
        #"<ul class="counted">"#
        for region in edition.catalogue.regions {
            #"<li><a href="\#(edition.href(edition.addresses.reports(region: region.id)))">\#(edition.text(region.name))</a></li>"#
        }
        "</ul>"
        SharedReports(region: nil, edition: edition)
        ReportYears(edition: edition)
        ReportPortals(edition: edition)
    }
}

/// The reports that one region is responsible for.
struct RegionReportsPage: IndexPage {
    let region: Region
    let edition: Edition

    static func all(on edition: Edition) -> [RegionReportsPage] {
        edition.catalogue.regions.map { RegionReportsPage(region: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.reports(region: region.id) }
    var title: String {
        let name = edition.plain(region.name)
        return edition.words.reports.ofRegion(name)
    }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(listedCount))", edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb, edition.reportsCrumb] }

    var body: HTML {
        let (duties, divided) = (edition.reportDuties, divided)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(lede(listedCount))</p>"#
        SharedReports(region: region, edition: edition)
        for (number, places) in duties.services(of: region).enumerated() {
            if !places.isEmpty {
                "<h2>\(edition.text(duties.categories[number].plural))</h2>"
                if let divided {
                    PartLinks(parts: divided.parts[number], page: self)
                } else {
                    table(places, heading: edition.plain(duties.categories[number].plural))
                }
            }
        }
        ReportPortals(edition: edition)
    }

    var listedCount: Int { edition.reportDuties.count(of: region) }
    var lists: [ServiceListing] {
        let duties = edition.reportDuties
        return zip(duties.categories, duties.services(of: region)).map { category, places in
            ServiceListing(heading: edition.plain(category.plural), indexes: places, isAlphabetical: false)
        }
    }

    func markup(of part: ServiceListing) -> any Template { table(part.indexes, heading: part.heading ?? title) }

    private func table(_ places: [Int], heading: String) -> ReportTable {
        ReportTable(places: places, caption: "\(heading), \(edition.plain(region.name))", edition: edition)
    }

    private func lede(_ count: Int) -> String {
        let services = edition.labels.serviceCount(count)
        return edition.words.reports.ofRegionText(services)
    }
}

/// The reports on one year.
struct YearReportsPage: IndexPage {
    let year: Int
    let edition: Edition

    static func all(on edition: Edition) -> [YearReportsPage] {
        edition.catalogue.reports.years.map { YearReportsPage(year: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.reports(year: year) }
    var title: String {
        edition.words.reports.forYear("\(year)")
    }
    var description: Phrase { Phrase(title, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb, edition.reportsCrumb] }

    var body: HTML {
        let divided = divided
        "<h1>\(title)</h1>"
        for (number, region) in edition.catalogue.regions.enumerated() {
            let places = edition.reportDuties.services(of: region, on: year)
            if !places.isEmpty {
                "<h2>\(edition.text(region.name))</h2>"
                if let divided {
                    PartLinks(parts: divided.parts[number], page: self)
                } else {
                    table(places, heading: edition.plain(region.name))
                }
            }
        }
    }

    var listedCount: Int { edition.reportDuties.count(on: year) }
    var lists: [ServiceListing] {
        edition.catalogue.regions.map { region in
            ServiceListing(
                heading: edition.plain(region.name), indexes: edition.reportDuties.services(of: region, on: year),
                isAlphabetical: false)
        }
    }

    func markup(of part: ServiceListing) -> any Template { table(part.indexes, heading: part.heading ?? "") }

    private func table(_ places: [Int], heading: String) -> YearReportTable {
        YearReportTable(places: places, year: year, caption: "\(title), \(heading)", edition: edition)
    }
}

extension Edition {
    fileprivate var reportsCrumb: Crumb {
        Crumb(text: "\(ReportsPage(edition: self).title)", path: addresses.reports)
    }
}
