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

    /// For the address of a code that has no page, such as one below a code that a service names: the script puts the code
    /// of the address into it and shows it, and the search names the nearest that has a page.
    private var codeSearch: HTML {
        let words = edition.words(nb: "Søk etter koden", nn: "Søk etter koden", en: "Search for the code")
        return
            #"<p data-code-search hidden><a href="\#(edition.href(edition.addresses.search))">\#(words)</a></p>"#
    }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        codeSearch
        #"<ul class="ways">"#
        for (text, path) in edition.catalogue.settings.menu.flatMap(\.entries).compactMap(edition.entry) {
            #"<li><a href="\#(edition.href(path))">\#(text)</a></li>"#
        }
        "</ul>"
    }
}
