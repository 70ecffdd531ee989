internal import Hypertext
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

/// The rows of the tables of reports, each made once for all pages of a side that show it: a service stands on the page of
/// its region's reports and on those of its trusts and hospitals.
final class ReportRows: Sendable {
    /// The service and the years.
    let columns: TableColumns
    private let years: [Int]
    private let rows = Cache<Int, HTML>()

    init(labels: Labels, years: [Int]) {
        self.years = years
        columns = TableColumns([.text(labels.nameColumn)] + years.map { .text("\($0)" as HTML) })
    }

    /// - Parameter place: of the service, in the side's order.
    func row(of place: Int, on edition: Edition) -> HTML {
        rows.value(of: place) {
            columns.row { column, html in
                if column == 0 {
                    html.append(edition.nameLinks[place])
                } else {
                    let service = edition.indexes.services[place]
                    html.append(ReportCell(service: service, year: years[column - 1], edition: edition))
                }
            }
        }
    }
}

/// How it stands with some services' reports on all years.
struct ReportTable: WrittenTemplate {
    let places: [Int]
    let caption: String
    let edition: Edition

    func write(to html: inout HTML) {
        if edition.catalogue.reports.years.isEmpty {
            html.line("<ul>")
            for place in places { html.line("<li>\(edition.nameLinks[place])</li>") }
            return html.line("</ul>")
        }
        let rows = edition.reportRows
        html.line(
            Table(.caption(caption), rows.columns) { html in
                for place in places { html.line(rows.row(of: place, on: edition)) }
            })
    }
}

/// How it stands with some services' reports on one year.
struct YearReportTable: WrittenTemplate {
    let places: [Int]
    let year: Int
    let caption: String
    let edition: Edition

    func write(to html: inout HTML) {
        let columns = TableColumns([.text(edition.labels.nameColumn), .text("\(year)" as HTML)])
        let (links, services) = (edition.nameLinks, edition.indexes.services)
        html.line(
            Table(.caption(caption), columns) { html in
                for place in places {
                    columns.writeRow(to: &html) { column, html in
                        if column == 0 {
                            html.append(links[place])
                        } else {
                            html.append(ReportCell(service: services[place], year: year, edition: edition))
                        }
                    }
                }
            })
    }
}

/// How it stands with a report, with a link to it where it can be read.
struct ReportCell: WrittenTemplate {
    let service: Service
    let year: Int
    let edition: Edition

    func write(to html: inout HTML) {
        guard let standing = edition.catalogue.standing(ofReportOf: service, on: year) else {
            return html.append("–")
        }
        html.append(text: edition.words(for: standing))
        let report = edition.catalogue.reports.report(of: service, on: year)
        if let address = report?.address {
            html.append(": ")
            html.append(OutgoingLink(address: address, text: name, edition: edition))
        }
        if let supplement = report?.supplement { write(supplement, to: &html) }
    }

    private var name: HTML {
        let subject = service.category.divide(service.name.best(for: edition.language)).subject
        return edition.words.reports.report.html("\(year)", HTML(text: subject))
    }

    private func write(_ supplement: AnnualReport.Supplement, to html: inout HTML) {
        let words = edition.words.reports
        html.append("; ")
        if let address = supplement.address {
            html.append(OutgoingLink(address: address, text: "\(words.supplement)", edition: edition))
        } else if let due = supplement.due {
            html.append(words.supplementBy.html(edition.day(due)))
        } else {
            html.append(text: words.supplement)
        }
    }
}

extension Edition {
    func report(of service: Service, on year: Int) -> HTML {
        ReportCell(service: service, year: year, edition: self).body
    }

    func words(for standing: ReportStanding) -> String {
        switch standing {
        case .published: words.reports.published
        case .notApproved: words.reports.notApproved
        case .missing: words.reports.missing
        case .notDue: words.reports.notDue
        }
    }
}
