internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How it stands with the service's annual reports, year by year: those that the register has a file for. Nothing where
/// no report was wanted of it in any of them.
struct ReportsSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        let years = edition.catalogue.reports.years.filter(service.reports)
        if !years.isEmpty {
            let title = edition.words.reports.title
            #"<section class="reports" aria-labelledby="del_rapporter"><h2 id="del_rapporter">\#(title)</h2>"#
            Table(
                caption: edition.words.reports.ofService,
                columns: [.text(edition.words.reports.yearColumn), .text(edition.words.reports.reportColumn)],
                cells: years.map { year in
                    [
                        #"<a href="\#(edition.href(edition.addresses.reports(year: year)))">\#(year)</a>"#,
                        edition.report(of: service, on: year),
                    ]
                })
            if let region = service.regionThatReports { reporter(region) }
            "</section>"
        }
    }

    private func reporter(_ region: Region) -> HTML {
        let page = edition.href(edition.addresses.reports(region: region.id))
        let link: HTML = #"<a href="\#(page)">\#(edition.text(region.name))</a>"#
        return "<p>\(edition.words.reports.standUnder.html(link))</p>"
    }
}
