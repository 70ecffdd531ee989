internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The annual reports: which region reports for what, how it stands with each year's reports, and where they are.
struct ReportsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [ReportsPage] { [ReportsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.reports }
    var title: String { edition.words(nb: "Årsrapporter", nn: "Årsrapportar", en: "Annual reports") }
    var description: Phrase {
        Phrase(
            edition.words(
                nb: "Hvilken region som rapporterer for hvilken tjeneste, og hvor rapportene ligger.",
                nn: "Kva region som rapporterer for kva teneste, og kvar rapportane ligg.",
                en: "Which region reports for which service, and where the reports are."), edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let duties = ReportDuties(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.words(nb: "Hvem som rapporterer", nn: "Kven som rapporterer", en: "Who reports"))</h2>"
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
        return edition.words(
            nb: "Årsrapporter fra \(name)", nn: "Årsrapportar frå \(name)", en: "Annual reports of \(name)")
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
        return edition.words(
            nb: "Regionen rapporterer for \(services).", nn: "Regionen rapporterer for \(services).",
            en: "The region reports for \(services).")
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
        edition.words(
            nb: "Årsrapporter for \(year)", nn: "Årsrapportar for \(year)", en: "Annual reports on \(year)")
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
    fileprivate func places(of services: [Service]) -> [Int] { services.compactMap { indexes.index(of: $0.id) } }
}

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
        byRegion = Dictionary(grouping: services.filter { $0.regionThatReports != nil }) {
            $0.regionThatReports ?? edition.catalogue.regions[0]
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
            caption: edition.words(
                nb: "Hvor mange tjenester hver region rapporterer for",
                nn: "Kor mange tenester kvar region rapporterer for",
                en: "How many services each region reports for"),
            columns: [.text(edition.labels.category)] + regions.map { .number(edition.text($0.name)) },
            cells: categories.map { category in
                [edition.text(category.plural)] + regions.map { "\(services(of: $0, category).count)" }
            })
    }
}

/// Why a report is found under another region than one may think: the services that two regions share, by the region
/// that reports. Computed, so that it is true of every register.
private struct SharedReports: Template {
    let duties: ReportDuties
    /// Whose page it stands on; nil for all regions.
    let region: Region?
    let edition: Edition

    var body: HTML {
        let shared = duties.shared.filter { service in region.map(service.regions.contains) ?? true }
        if !shared.isEmpty {
            "<h2>\(edition.words(nb: "Tjenester i to regioner", nn: "Tenester i to regionar", en: "Services in two regions"))</h2>"
            "<p>\(edition.words(nb: "En flerregional tjeneste ligger i to regioner og leverer én rapport. Regionene deler på ansvaret, så rapporten ligger under den ene.", nn: "Ei fleirregional teneste ligg i to regionar og leverer éin rapport. Regionane deler på ansvaret, så rapporten ligg under den eine.", en: "A multi-regional service lies in two regions and submits one report. The regions share the responsibility, so the report stands under one of them."))</p>"
            for reporter in ordered {
                let services = shared.filter { $0.regionThatReports == reporter }
                if !services.isEmpty {
                    "<p>\(sentence(reporter, services.count))</p>"
                    "<ul>"
                    for service in services { "<li>\(line(service, reporter))</li>" }
                    "</ul>"
                }
            }
        }
    }

    /// The region of the page first.
    private var ordered: [Region] {
        let regions = edition.catalogue.regions
        return regions.filter { $0 == region } + regions.filter { $0 != region }
    }

    private func sentence(_ region: Region, _ count: Int) -> HTML {
        let name = edition.text(region.name)
        let services = edition.labels.serviceCount(count)
        return switch edition.language {
        case .nb, .nn: "\(name) rapporterer for \(services):"
        case .en: "\(name) reports for \(services):"
        }
    }

    private func line(_ service: Service, _ reporter: Region) -> HTML {
        var html = ServiceNameLink(service: service, interface: edition.interface).body
        let others = service.regions.filter { $0 != reporter }
        for (place, other) in others.enumerated() {
            html.append(
                place == 0 ? " (\(edition.words(nb: "sammen med", nn: "saman med", en: "together with")) " : ", ")
            html.append(edition.text(other.name))
        }
        if !others.isEmpty { html.append(")") }
        return html
    }
}

/// How it stands with some services' reports on some years.
struct ReportTable: Template {
    let services: [Service]
    let years: [Int]
    let caption: String
    let edition: Edition

    var body: HTML {
        if years.isEmpty {
            "<ul>"
            for service in services {
                "<li>\(ServiceNameLink(service: service, interface: edition.interface))</li>"
            }
            "</ul>"
        } else {
            Table(
                caption: caption, columns: [.text(edition.labels.nameColumn)] + years.map { .text("\($0)" as HTML) },
                cells: services.map { service in
                    [ServiceNameLink(service: service, interface: edition.interface).body]
                        + years.map { edition.report(of: service, on: $0) }
                })
        }
    }
}

/// Years, kinds and regions, with how many reports can be read of those that are wanted.
private struct ReportYears: Template {
    let edition: Edition

    var body: HTML {
        let reports = edition.catalogue.reports
        if reports.years.isEmpty {
            "<h2>\(edition.words(nb: "Rapportene", nn: "Rapportane", en: "The reports"))</h2>"
            "<p>\(edition.words(nb: "Registeret viser ennå ikke rapportene selv. De ligger i portalene nedenfor.", nn: "Registeret viser enno ikkje rapportane sjølve. Dei ligg i portalane nedanfor.", en: "The register does not show the reports themselves yet. They are in the portals below."))</p>"
        } else {
            for year in reports.years {
                let title = YearReportsPage(year: year, edition: edition).title
                #"<h2><a href="\#(edition.href(edition.addresses.reports(year: year)))">\#(title)</a></h2>"#
                table(year, caption: title)
            }
        }
    }

    private func table(_ year: Int, caption: String) -> Table {
        let regions = edition.catalogue.regions
        let services = edition.services.filter { $0.reports(on: year) }
        return Table(
            caption: caption, columns: [.text(edition.labels.category)] + regions.map { .text(edition.text($0.name)) },
            cells: edition.catalogue.categories.filter { $0.appendix != nil }.map { category in
                [edition.text(category.plural)]
                    + regions.map { region in
                        cell(services.filter { $0.category == category && $0.regionThatReports == region }, year)
                    }
            })
    }

    /// "3 publisert, 1 mangler"; what there is none of is left out.
    private func cell(_ services: [Service], _ year: Int) -> HTML {
        let standings = services.compactMap { edition.catalogue.standing(ofReportOf: $0, on: year) }
        let parts = ReportStanding.allCases.compactMap { standing in
            let count = standings.count { $0 == standing }
            return count == 0 ? nil : "\(count) \(edition.words(for: standing))"
        }
        return "\(parts.isEmpty ? "–" : parts.joined(separator: ", "))"
    }
}

private struct ReportPortals: Template {
    let edition: Edition

    var body: HTML {
        let portals = edition.catalogue.reports.portals
        if !portals.isEmpty {
            "<h2>\(edition.words(nb: "Hvor rapportene ligger", nn: "Kvar rapportane ligg", en: "Where the reports are"))</h2>"
            "<ul>"
            for portal in portals { "<li>\(line(portal))</li>" }
            "</ul>"
        }
    }

    private func line(_ portal: ReportPortal) -> HTML {
        var html =
            portal.address.map {
                OutgoingLink(address: $0, text: edition.text(portal.name), edition: edition).body
            } ?? edition.text(portal.name)
        if let note = portal.note { html.append(". \(edition.text(note))") }
        let label = edition.words(nb: "Kilde", nn: "Kjelde", en: "Source")
        html.append(#" <span class="label">\#(label): \#(edition.text(portal.source))</span>"#)
        return html
    }
}

extension Edition {
    fileprivate var reportsCrumb: Crumb {
        Crumb(text: "\(ReportsPage(edition: self).title)", path: addresses.reports)
    }

    fileprivate func words(for standing: ReportStanding) -> String {
        switch standing {
        case .published: words(nb: "publisert", nn: "publisert", en: "published")
        case .notApproved: words(nb: "ikke godkjent", nn: "ikkje godkjend", en: "not approved")
        case .missing: words(nb: "mangler", nn: "manglar", en: "missing")
        case .notDue: words(nb: "ikke forfalt", nn: "ikkje forfallen", en: "not due")
        }
    }

    /// How it stands with a report, with a link to it where it can be read.
    func report(of service: Service, on year: Int) -> HTML {
        guard let standing = catalogue.standing(ofReportOf: service, on: year) else { return "–" }
        let report = catalogue.reports.report(of: service, on: year)
        var html: HTML = "\(words(for: standing))"
        if let address = report?.address {
            let subject = service.category.divide(service.name.best(for: language)).subject
            let name = words(
                nb: "rapporten for \(year) om \(subject)", nn: "rapporten for \(year) om \(subject)",
                en: "the report on \(year) of \(subject)")
            html.append(": ")
            html.append(OutgoingLink(address: address, text: "\(name)", edition: self).body)
        }
        if let supplement = report?.supplement { html.append(self.supplement(supplement)) }
        return html
    }

    private func supplement(_ supplement: AnnualReport.Supplement) -> HTML {
        let words = words(nb: "tilleggsrapport", nn: "tilleggsrapport", en: "supplementary report")
        if let address = supplement.address {
            return "; \(OutgoingLink(address: address, text: "\(words)", edition: self))"
        }
        guard let due = supplement.due else { return "; \(words)" }
        let by = self.words(nb: "innen", nn: "innan", en: "by")
        return "; \(words) \(by) \(day(due))"
    }
}
