internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The services that a body has, under a heading for each kind, in the order of the guideline's appendix.
struct ServicesByKind: Template {
    let places: [Int]
    let edition: Edition

    var body: HTML {
        let byKind = Dictionary(grouping: places) { edition.services[$0].category.id }
        if places.isEmpty { "<h2>\(edition.labels.services)</h2><p>\(edition.labels.noServices)</p>" }
        for category in edition.catalogue.categories {
            if let places = byKind[category.id] {
                #"<h2 id="\#(category.id)">\#(edition.text(category.plural))</h2>"#
                ServiceList(places: places, edition: edition, isOfOneKind: true)
            }
        }
    }
}

/// The services that a body had; nothing where there is none.
struct FormerServices: Template {
    let services: [Service]
    let edition: Edition

    var body: HTML {
        if !services.isEmpty {
            "<h2>\(edition.labels.discontinued)</h2><ul>"
            for service in services {
                "<li>\(ServiceNameLink(service: service, interface: edition.interface))\(end(of: service))</li>"
            }
            "</ul>"
        }
    }

    private func end(of service: Service) -> HTML {
        guard let day = service.discontinued else { return "" }
        return " (\(edition.words.bodies.lastDay.html(edition.day(day))))"
    }
}

/// How it stands with the annual reports of a body's services, and where they are: most under its own region, that of a
/// service in two regions perhaps under the other.
struct BodyReports: WrittenTemplate {
    let places: [Int]
    let region: Region
    let name: String
    let edition: Edition

    func write(to html: inout HTML) {
        let services = edition.indexes.services
        let places = places.filter { services[$0].category.appendix != nil }
        if places.isEmpty { return }
        let title = edition.words.reports.title
        html.line("<h2>\(title)</h2>")
        // Of a body with many the region's page says it.
        if !edition.catalogue.reports.years.isEmpty, places.count <= edition.catalogue.settings.servicesPerPage {
            html.line(ReportTable(places: places, caption: "\(title), \(name)", edition: edition))
        }
        html.line("<p>\(link(to: region))</p>")
        writeElsewhere(places.filter { services[$0].regionThatReports != region }, to: &html)
    }

    private func link(to region: Region) -> HTML {
        let name = edition.plain(region.name)
        let words = edition.words.reports.theReportsOf(name)
        return #"<a href="\#(edition.href(edition.addresses.reports(region: region.id)))">\#(words)</a>"#
    }

    private func writeElsewhere(_ places: [Int], to html: inout HTML) {
        if places.isEmpty { return }
        html.line("<p>\(edition.words.reports.elsewhere)</p><ul>")
        for place in places {
            guard let region = edition.indexes.services[place].regionThatReports else { continue }
            html.line("<li>\(edition.nameLinks[place]) (\(edition.text(region.name)))</li>")
        }
        html.line("</ul>")
    }
}
