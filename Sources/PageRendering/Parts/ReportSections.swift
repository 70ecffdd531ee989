internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Why a report is found under another region than one may think: the services that two regions share, by the region
/// that reports. Computed, so that it is true of every register.
struct SharedReports: WrittenTemplate {
    /// Whose page it stands on; nil for all regions.
    let region: Region?
    let edition: Edition

    func write(to html: inout HTML) {
        let services = edition.indexes.services
        let shared = edition.reportDuties.shared.filter { place in
            region.map(services[place].regions.contains) ?? true
        }
        if shared.isEmpty { return }
        html.line("<h2>\(edition.words.reports.shared)</h2>")
        html.line("<p>\(edition.words.reports.sharedText)</p>")
        for reporter in ordered {
            let places = shared.filter { services[$0].regionThatReports == reporter }
            if places.isEmpty { continue }
            html.line("<p>\(sentence(reporter, places.count))</p>")
            html.line("<ul>")
            for place in places { writeLine(place, reporter, to: &html) }
            html.line("</ul>")
        }
    }

    /// The region of the page first.
    private var ordered: [Region] {
        let regions = edition.catalogue.regions
        return regions.filter { $0 == region } + regions.filter { $0 != region }
    }

    private func sentence(_ region: Region, _ count: Int) -> HTML {
        edition.words.reports.regionReports.html(edition.text(region.name), "\(edition.labels.serviceCount(count))")
    }

    private func writeLine(_ place: Int, _ reporter: Region, to html: inout HTML) {
        html.line("<li>")
        html.append(edition.nameLinks[place])
        let others = edition.indexes.services[place].regions.filter { $0 != reporter }
        for (number, other) in others.enumerated() {
            html.append(number == 0 ? " (\(edition.words.reports.togetherWith) " : ", ")
            html.append(edition.text(other.name))
        }
        html.append(others.isEmpty ? "</li>" : ")</li>")
    }
}

/// Years, kinds and regions, with how many reports can be read of those that are wanted.
struct ReportYears: Template {
    let edition: Edition

    var body: HTML {
        let reports = edition.catalogue.reports
        if reports.years.isEmpty {
            "<h2>\(edition.words.reports.notShown)</h2>"
            "<p>\(edition.words.reports.notShownText)</p>"
        } else {
            for year in reports.years {
                let title = YearReportsPage(year: year, edition: edition).title
                #"<h2><a href="\#(edition.href(edition.addresses.reports(year: year)))">\#(title)</a></h2>"#
                table(year, caption: title)
            }
        }
    }

    private func table(_ year: Int, caption: String) -> Table {
        let (regions, duties) = (edition.catalogue.regions, edition.reportDuties)
        let services = regions.map { edition.services(duties.services(of: $0, on: year)) }
        return Table(
            caption: caption, columns: [.text(edition.labels.category)] + regions.map { .text(edition.text($0.name)) },
            cells: duties.categories.map { category in
                [edition.text(category.plural)]
                    + services.map { ofRegion in cell(ofRegion.filter { $0.category == category }, year) }
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

struct ReportPortals: Template {
    let edition: Edition

    var body: HTML {
        let portals = edition.catalogue.reports.portals
        if !portals.isEmpty {
            "<h2>\(edition.words.reports.portals)</h2>"
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
        let label = edition.labels.source
        html.append(#" <span class="label">\#(label): \#(edition.text(portal.source))</span>"#)
        return html
    }
}
