internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Where every search leads. The script fills in results and filters; without it the page says so, and shows the ways to
/// every service that need none.
struct SearchPage: PageKind {
    let edition: Edition

    private var labels: SearchPageLabels { edition.interface.searchLabels }

    static func all(on edition: Edition) -> [SearchPage] { [SearchPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.search }
    var framePart: ThemePart? { .search }
    var title: String { labels.title }
    var description: Phrase { Phrase(labels.description, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        #"<div class="search-page" data-search-page data-failed="\#(labels.failed)">"#
        "<h1>\(title)</h1>"
        SearchBox(interface: edition.interface, isLarge: true)
        // The lines that a script fills are there from the start, so that nothing below them moves.
        #"<div class="narrowed has-filters"><div class="filters-slot" data-part="filters"></div><div>"#
        #"<section class="results" aria-labelledby="results">"#
        #"<h2 id="results" data-part="count">\#(labels.start)</h2>"#
        #"<p class="visually-hidden" role="status" data-part="status"></p>"#
        #"<div class="search-notes" data-part="notes"></div>"#
        #"<ul class="cards" data-part="results"></ul>"#
        "</section>"
        #"<p class="advice" data-without-script>\#(labels.withoutScript)</p>"#
        #"<section class="search-ways"><h2>\#(labels.waysHeading)</h2>"#
        #"<ul class="ways">"#
        for way in ways {
            #"<li><a href="\#(edition.href(way.path))">\#(way.name)</a> <span>\#(way.text)</span></li>"#
        }
        "</ul>"
        "</section></div></div></div>"
    }

    private var ways: [(name: String, text: String, path: SitePath)] {
        let labels = edition.labels
        let addresses = edition.addresses
        return [
            (labels.alphabet, labels.alphabetIntro, addresses.alphabet),
            (labels.icd10Long, labels.icd10Intro, addresses.icd10),
            (labels.categories, labels.categoriesIntro, addresses.categories),
            (labels.regions, labels.regionsIntro, addresses.regions),
            (labels.trusts, labels.trustsIntro, addresses.trusts),
        ]
    }
}
