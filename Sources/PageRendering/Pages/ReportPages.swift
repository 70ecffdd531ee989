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
        let duties = ReportDuties(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.words.reports.who)</h2>"
        duties.table
        #"<ul class="counted">"#
        for region in edition.catalogue.regions {
            #"<li><a href="\#(edition.href(edition.addresses.reports(region: region.id)))">\#(edition.text(region.name))</a></li>"#
        }
        "</ul>"
        SharedReports(duties: duties, region: nil, edition: edition)
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
        let count = ReportDuties(edition).services(of: region).count
        return Phrase("\(title): \(edition.labels.serviceCount(count))", edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb, edition.reportsCrumb] }

    var body: HTML {
        let duties = ReportDuties(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(lede(duties.services(of: region).count))</p>"#
        SharedReports(duties: duties, region: region, edition: edition)
        for (number, category) in duties.categories.enumerated() {
            let services = duties.services(of: region, category)
            if !services.isEmpty {
                "<h2>\(edition.text(category.plural))</h2>"
                if let divided {
                    PartLinks(parts: divided.parts[number], page: self)
                } else {
                    ReportTable(
                        services: services, years: edition.catalogue.reports.years,
                        caption: "\(edition.plain(category.plural)), \(edition.plain(region.name))", edition: edition)
                }
            }
        }
        ReportPortals(edition: edition)
    }

    var listedCount: Int { ReportDuties(edition).services(of: region).count }
    var lists: [ServiceListing] {
        let duties = ReportDuties(edition)
        return duties.categories.map { category in
            ServiceListing(
                heading: edition.plain(category.plural),
                indexes: edition.places(of: duties.services(of: region, category)), isAlphabetical: false)
        }
    }

    func markup(of part: ServiceListing) -> HTML {
        ReportTable(
            services: edition.services(part.indexes), years: edition.catalogue.reports.years,
            caption: "\(part.heading ?? title), \(edition.plain(region.name))", edition: edition
        ).body
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
        "<h1>\(title)</h1>"
        for (number, region) in edition.catalogue.regions.enumerated() {
            let services = services(of: region)
            if !services.isEmpty {
                "<h2>\(edition.text(region.name))</h2>"
                if let divided {
                    PartLinks(parts: divided.parts[number], page: self)
                } else {
                    ReportTable(
                        services: services, years: [year], caption: "\(title), \(edition.plain(region.name))",
                        edition: edition)
                }
            }
        }
    }

    var listedCount: Int { edition.services.count { $0.regionThatReports != nil && $0.reports(on: year) } }
    var lists: [ServiceListing] {
        edition.catalogue.regions.map { region in
            ServiceListing(
                heading: edition.plain(region.name), indexes: edition.places(of: services(of: region)),
                isAlphabetical: false)
        }
    }

    func markup(of part: ServiceListing) -> HTML {
        ReportTable(
            services: edition.services(part.indexes), years: [year], caption: "\(title), \(part.heading ?? "")",
            edition: edition
        ).body
    }

    /// Those that were to report then, also those that are no more.
    private func services(of region: Region) -> [Service] {
        edition.services.filter { $0.regionThatReports == region && $0.reports(on: year) }
    }
}

extension Edition {
    fileprivate var reportsCrumb: Crumb {
        Crumb(text: "\(ReportsPage(edition: self).title)", path: addresses.reports)
    }

    fileprivate func places(of services: [Service]) -> [Int] { services.compactMap { indexes.index(of: $0.id) } }
}
