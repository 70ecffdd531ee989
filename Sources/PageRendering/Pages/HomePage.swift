internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Search first, then the ways in.
struct HomePage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [HomePage] { [HomePage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.home }
    var title: String { edition.catalogue.settings.title.best(for: edition.language).text }
    var description: Phrase { edition.catalogue.settings.description.best(for: edition.language) }
    var trail: [Crumb] { [] }
    var structuredData: StructuredData? { edition.websiteData }

    var body: HTML {
        let labels = edition.labels
        #"<div class="hero">"#
        "<h1>\(title)</h1>"
        #"<p class="lede"\#(edition.lang(description))>\#(description.text)</p>"#
        SearchBox(interface: edition.interface, isLarge: true)
        "</div>"
        StoppagesNow(edition: edition)
        "<h2>\(labels.categories)</h2>"
        CategoryLinks(edition: edition, categories: FigureNumbers(edition).categories)
        "<h2>\(labels.regions)</h2>"
        #"<div class="region-ways">"#
        RegionLinks(edition: edition)
        RegionMap(edition: edition)
        "</div>"
        "<h2>\(labels.waysIn)</h2>"
        #"<ul class="ways">"#
        for way in ways {
            #"<li><a href="\#(edition.href(way.path))">\#(way.name)</a> <span>\#(way.text)</span></li>"#
        }
        "</ul>"
        "<h2>\(edition.figureLabels.glance)</h2>"
        NumbersAtAGlance(edition: edition)
        #"<p><a href="\#(edition.href(edition.addresses.figures))">\#(edition.figureLabels.allFigures)</a></p>"#
    }

    private var ways: [(name: String, text: String, path: SitePath)] {
        let labels = edition.labels
        let addresses = edition.addresses
        return [
            (labels.icd10Long, labels.icd10Intro, addresses.icd10),
            (labels.alphabet, labels.alphabetIntro, addresses.alphabet),
            (labels.trusts, labels.trustsIntro, addresses.trusts),
        ]
    }
}

/// The categories with how many services each has.
struct CategoryLinks: Template {
    let edition: Edition
    let categories: [ServiceCategory]

    var body: HTML {
        #"<ul class="counted">"#
        for category in categories {
            let count = edition.indexes.byCategory[category.id]?.count ?? 0
            let path = edition.addresses.category(category.id)
            #"<li><a href="\#(edition.href(path))">\#(edition.text(category.plural))</a> <span class="count">\#(edition.labels.serviceCount(count))</span></li>"#
        }
        "</ul>"
    }
}

/// The regions, in the guideline's order, with how many services each has.
struct RegionLinks: Template {
    let edition: Edition

    var body: HTML {
        #"<ul class="counted">"#
        for region in edition.catalogue.regions {
            let count = edition.indexes.byRegion[region.id]?.count ?? 0
            #"<li><a href="\#(edition.href(edition.addresses.region(region.id)))">\#(edition.text(region.name))</a> <span class="count">\#(edition.labels.serviceCount(count))</span></li>"#
        }
        "</ul>"
    }
}

extension Edition {
    var homeCrumb: Crumb { Crumb(text: "\(labels.home)", path: addresses.home) }

    /// A title in the page's language, for `<title>` and breadcrumbs, where no part can be marked as another language.
    func plain(_ text: LocalizedText) -> String { text.best(for: language).text }
}
