internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What a server shows for an address that does not exist.
struct NotFoundPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [NotFoundPage] { [NotFoundPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.notFound }
    var standing: PageStanding { .notFound }
    var title: String { edition.labels.notFoundTitle }
    var description: Phrase { Phrase(edition.labels.notFoundText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        #"<ul class="ways">"#
        for (text, path) in edition.catalogue.settings.menu.compactMap(edition.entry) {
            #"<li><a href="\#(edition.href(path))">\#(text)</a></li>"#
        }
        "</ul>"
    }
}
