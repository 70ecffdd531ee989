internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The kinds of service.
struct CategoriesPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [CategoriesPage] { [CategoriesPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.categories }
    var title: String { edition.labels.categories }
    var description: Phrase { Phrase(edition.labels.categoriesIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        CategoryLinks(edition: edition, categories: edition.catalogue.categories)
    }
}

/// The services of one kind.
struct CategoryPage: PageKind {
    let category: ServiceCategory
    let edition: Edition

    static func all(on edition: Edition) -> [CategoryPage] {
        edition.catalogue.categories.map { CategoryPage(category: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.category(category.id) }
    var title: String { edition.plain(category.plural) }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] {
        [edition.homeCrumb, Crumb(text: "\(edition.labels.categories)", path: edition.addresses.categories)]
    }

    var body: HTML {
        "<h1>\(edition.text(category.plural))</h1>"
        #"<p class="lede">\#(edition.labels.serviceCount(places.count))</p>"#
        if !places.isEmpty { RegionsOfCategory(category: category, edition: edition) }
        "<h2>\(edition.labels.services)</h2>"
        ServiceList(places: places, edition: edition)
    }

    private var places: [Int] { edition.indexes.byCategory[category.id] ?? [] }
}

/// Links from a category to its services in one region.
private struct RegionsOfCategory: Template {
    let category: ServiceCategory
    let edition: Edition

    var body: HTML {
        "<h2>\(edition.labels.regions)</h2>"
        #"<ul class="counted">"#
        for region in edition.catalogue.regions {
            if let places = edition.indexes.byRegionAndCategory[region.id]?[category.id] {
                let path = edition.addresses.region(region.id, category: category.id)
                #"<li><a href="\#(edition.href(path))">\#(edition.text(region.name))</a> <span class="count">\#(edition.labels.serviceCount(places.count))</span></li>"#
            }
        }
        "</ul>"
    }
}
