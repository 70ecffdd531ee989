internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Why a report is found under another region than one may think: the services that two regions share, by the region
/// that reports. Computed, so that it is true of every register.
struct SharedReports: Template {
    let duties: ReportDuties
    /// Whose page it stands on; nil for all regions.
    let region: Region?
    let edition: Edition

    var body: HTML {
        let shared = duties.shared.filter { service in region.map(service.regions.contains) ?? true }
        if !shared.isEmpty {
            "<h2>\(edition.words.reports.shared)</h2>"
            "<p>\(edition.words.reports.sharedText)</p>"
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
        edition.words.reports.regionReports.html(edition.text(region.name), "\(edition.labels.serviceCount(count))")
    }

    private func line(_ service: Service, _ reporter: Region) -> HTML {
        var html = ServiceNameLink(service: service, interface: edition.interface).body
        let others = service.regions.filter { $0 != reporter }
        for (place, other) in others.enumerated() {
            html.append(place == 0 ? " (\(edition.words.reports.togetherWith) " : ", ")
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

extension Edition {
    fileprivate func words(for standing: ReportStanding) -> String {
        switch standing {
        case .published: words.reports.published
        case .notApproved: words.reports.notApproved
        case .missing: words.reports.missing
        case .notDue: words.reports.notDue
        }
    }

    /// How it stands with a report, with a link to it where it can be read.
    func report(of service: Service, on year: Int) -> HTML {
        guard let standing = catalogue.standing(ofReportOf: service, on: year) else { return "–" }
        let report = catalogue.reports.report(of: service, on: year)
        var html: HTML = "\(words(for: standing))"
        if let address = report?.address {
            let subject = service.category.divide(service.name.best(for: language)).subject
            let name = words.reports.report("\(year)", String(subject))
            html.append(": ")
            html.append(OutgoingLink(address: address, text: "\(name)", edition: self).body)
        }
        if let supplement = report?.supplement { html.append(self.supplement(supplement)) }
        return html
    }

    private func supplement(_ supplement: AnnualReport.Supplement) -> HTML {
        let name = words.reports.supplement
        if let address = supplement.address {
            return "; \(OutgoingLink(address: address, text: "\(name)", edition: self))"
        }
        guard let due = supplement.due else { return "; \(name)" }
        return "; \(words.reports.supplementBy.html(day(due)))"
    }
}
