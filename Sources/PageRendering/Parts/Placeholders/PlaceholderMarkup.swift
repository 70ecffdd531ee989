internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What comes in the place of an article's placeholder, in the language of the page.
struct PlaceholderMarkup: Template {
    let placeholder: ArticlePlaceholder
    /// Among the placeholders of the text; ids on the page are made of it.
    let number: Int
    let edition: Edition

    var body: HTML {
        switch placeholder.name {
        case .count: "\(places.count)"
        case .newestDecision: newestDecision
        case .compared: edition.day(edition.catalogue.source.compared)
        case .asOf: edition.day(edition.catalogue.settings.asOf)
        case .services:
            ServiceLinkList(
                places: places, index: index, isOfOneCategory: placeholder.category != nil, edition: edition)
        case .counts: CountsTable(edition: edition)
        case .countsByRegion: CategoriesByRegionFigure(edition: edition)
        case .deadlines: DeadlineTable(placeholder: placeholder, edition: edition)
        case .year:
            CalendarFigure(id: id, calendar: DeadlineCalendar(edition), namesSources: false, edition: edition)
        case .applicationSteps: ApplicationSteps(id: id, edition: edition)
        case .applicationPoints: ApplicationPoints(category: placeholder.category, edition: edition)
        case .namePrefixes: NamePrefixTable(edition: edition)
        case .englishNames: NamingTable(edition: edition)
        case .reportingRegions: ReportingRegionsTable(edition: edition)
        case .terms: TermsTable(edition: edition)
        case .privateInstitutions: TrustLinks(trusts: edition.catalogue.privateInstitutions, edition: edition)
        case .roles: RolesTable(edition: edition)
        case .milestones: MilestonesFigure(id: id, edition: edition)
        case .networks: NetworksTable(edition: edition)
        }
    }

    /// With an underscore, which no heading's id has.
    private var id: String { "figure_\(number)" }

    private var newestDecision: HTML {
        edition.newestDecision.map(edition.day) ?? "\(edition.figureLabels.notStated)"
    }

    /// Of the services in operation, those of the category and in the region that it names.
    private var places: [Int] {
        let indexes = edition.indexes
        return switch (placeholder.category, placeholder.region) {
        case (nil, nil): indexes.current
        case (let category?, nil): indexes.byCategory[category] ?? []
        case (nil, let region?): indexes.byRegion[region] ?? []
        case (let category?, let region?): indexes.byRegionAndCategory[region]?[category] ?? []
        }
    }

    /// The page that lists those.
    private var index: SitePath {
        let addresses = edition.addresses
        return switch (placeholder.category, placeholder.region) {
        case (nil, nil): addresses.alphabet
        case (let category?, nil): addresses.category(category)
        case (nil, let region?): addresses.region(region)
        case (let category?, let region?): addresses.region(region, category: category)
        }
    }
}

/// Services as links, for a list within a text. More than a page of an index may hold are one link to the index.
struct ServiceLinkList: Template {
    let places: [Int]
    /// The page that lists them all.
    let index: SitePath
    /// Then the words that their names share are left out.
    let isOfOneCategory: Bool
    let edition: Edition

    var body: HTML {
        if places.isEmpty {
            "<p>\(edition.labels.noServices)</p>"
        } else if places.count > edition.catalogue.settings.servicesPerPage {
            #"<p><a href="\#(edition.href(index))">\#(edition.labels.serviceCount(places.count))</a></p>"#
        } else {
            #"<ul class="service-links">"#
            for service in edition.services(places) {
                let name = name(of: service)
                let path = edition.addresses.service(service.id)
                #"<li><a href="\#(edition.href(path))"\#(edition.lang(name))>\#(name.text)</a></li>"#
            }
            "</ul>"
        }
    }

    private func name(of service: Service) -> Phrase {
        let name = service.name.best(for: edition.language)
        guard isOfOneCategory else { return name }
        let subject = service.category.divide(name).subject
        return Phrase(subject.prefix(1).uppercased() + subject.dropFirst(), name.language)
    }
}

/// How many services each category has; those without any, too.
struct CountsTable: Template {
    let edition: Edition

    var body: HTML {
        let labels = edition.figureLabels
        Table(
            caption: edition.words.articleTables.counts,
            columns: [.text(labels.categoryColumn), .number(edition.labels.services)],
            cells: edition.catalogue.categories.map(cells)
                + [["\(labels.allServices)", "\(edition.indexes.current.count)"]])
    }

    private func cells(of category: ServiceCategory) -> [HTML] {
        let path = edition.addresses.category(category.id)
        return [
            #"<a href="\#(edition.href(path))">\#(edition.text(category.plural))</a>"#,
            "\(edition.indexes.byCategory[category.id]?.count ?? 0)",
        ]
    }
}

/// Which region reports for each of the services that lie in several.
struct ReportingRegionsTable: Template {
    let edition: Edition

    var body: HTML {
        let services = edition.services(edition.indexes.current).filter { $0.reportingRegion != nil }
        Table(
            caption: edition.words.articleTables.reportingRegions,
            columns: [
                .text(edition.labels.nameColumn), .text(edition.words.articleTables.liesIn),
                .text(edition.words.articleTables.reports),
            ],
            cells: services.map { service in
                [
                    ServiceNameLink(service: service, interface: edition.interface).body,
                    edition.names(of: service.regions), service.reportingRegion.map { edition.text($0.name) } ?? "",
                ]
            })
    }
}

/// The services whose term is over or nearly so; that there are none is said.
struct TermsTable: Template {
    let edition: Edition

    var body: HTML {
        let status = CatalogueStatus(edition.catalogue)
        let services = status.termsOver + status.termsEndingSoon
        if services.isEmpty {
            "<p>\(edition.words.terms.none.html(edition.day(status.asOf)))</p>"
        } else {
            DatedServices(
                services: services, date: \.termEnds, title: edition.words.terms.overOrEnding, edition: edition)
        }
    }
}

/// Services with a date of theirs and their regions.
struct DatedServices: Template {
    let services: [Service]
    let date: (Service) -> CalendarDate?
    let title: String
    let edition: Edition

    var body: HTML {
        Table(
            caption: title,
            columns: [
                .text(edition.labels.nameColumn), .text(edition.words.terms.date),
                .text(edition.labels.region),
            ],
            cells: services.map { service in
                [
                    ServiceNameLink(service: service, interface: edition.interface).body,
                    date(service).map(edition.day) ?? "", edition.names(of: service.regions),
                ]
            })
    }
}

extension Edition {
    func names(of regions: [Region]) -> HTML {
        var html = HTML()
        for (place, region) in regions.enumerated() {
            if place > 0 { html.append(", ") }
            html.append(text(region.name))
        }
        return html
    }
}
