internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How it stands with the service's annual reports, year by year: those that the register has a file for. Nothing where
/// no report was wanted of it in any of them.
struct ReportsSection: WrittenTemplate {
    let service: Service
    let edition: Edition
    let shared: ServicePageShared

    func write(to html: inout HTML) {
        let years = edition.catalogue.reports.years.filter { service.reports(on: $0) }
        if years.isEmpty { return }
        let words = edition.words.reports
        html.line(
            #"<section class="reports" aria-labelledby="del_rapporter"><h2 id="del_rapporter">"#, words.title, "</h2>")
        html.line(Table(.caption(words.ofService), shared.reportColumns, rows: years.map(row)))
        if let region = service.regionThatReports { html.line(shared.reporter(region, on: edition)) }
        html.line("</section>")
    }

    private func row(_ year: Int) -> HTML {
        let page = edition.href(edition.addresses.reports(year: year))
        let link = HTML(writing: { $0.append(#"<a href=""#, page, #"">"#, year, "</a>") })
        return shared.reportColumns.row(of: [link, edition.report(of: service, on: year)])
    }
}
