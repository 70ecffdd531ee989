internal import AppendixTables
internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// One of the guideline's appendix tables (Vedlegg) as a page, in the form that `oversikt appendix` writes it.
struct AppendixPage: PageKind {
    let table: AppendixTable
    let edition: Edition

    static func all(on edition: Edition) -> [AppendixPage] {
        edition.appendix.map { AppendixPage(table: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.appendix(table.number) }
    var title: String { table.title }
    var description: Phrase {
        Phrase("\(table.title): \(edition.labels.serviceCount(table.rows.count))", edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }
    var isWide: Bool { true }
    var pictures: [Picture] {
        var seen = Set<Picture>()
        return table.rows.flatMap(\.pictures).filter { seen.insert($0).inserted }
    }

    /// The tables are in bokmål or English, as the guideline is, also where the interface is in nynorsk.
    var body: HTML {
        #"<article class="appendix"\#(edition.lang(table.language))>"#
        "<h1>\(title)</h1>"
        AppendixFragment(table, headingLevel: 2) { [edition, path = path(by: edition.addresses)] picture in
            edition.href(path.beside(picture))
        }
        "</article>"
    }
}
