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
            let title = edition.words(nb: "Årsrapporter", nn: "Årsrapportar", en: "Annual reports")
            #"<section class="reports" aria-labelledby="del_rapporter"><h2 id="del_rapporter">\#(title)</h2>"#
            Table(
                caption: edition.words(
                    nb: "Årsrapportene til tjenesten", nn: "Årsrapportane til tenesta",
                    en: "The annual reports of the service"),
                columns: [
                    .text(edition.words(nb: "År", nn: "År", en: "Year")),
                    .text(edition.words(nb: "Rapport", nn: "Rapport", en: "Report")),
                ],
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
        let label = edition.words(
            nb: "Rapportene ligger under", nn: "Rapportane ligg under", en: "The reports stand under")
        let page = edition.href(edition.addresses.reports(region: region.id))
        return #"<p>\#(label) <a href="\#(page)">\#(edition.text(region.name))</a>.</p>"#
    }
}
