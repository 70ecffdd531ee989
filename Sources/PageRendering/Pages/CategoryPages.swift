internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The kinds of service. One that has no services is no way in to any, and is told of apart.
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
        CategoryLinks(edition: edition, categories: FigureNumbers(edition).categories)
        if !empty.isEmpty {
            "<h2>\(edition.words.categories.without)</h2>"
            "<p>\(edition.words.categories.withoutText)</p>"
            "<ul>"
            for category in empty {
                let path = edition.addresses.category(category.id)
                #"<li><a href="\#(edition.href(path))">\#(edition.text(category.plural))</a></li>"#
            }
            "</ul>"
        }
    }

    private var empty: [ServiceCategory] {
        edition.catalogue.categories.filter { edition.indexes.byCategory[$0.id] == nil }
    }
}

/// A kind of service: what it is, what it must do, where it lies, how long it lasts and what comes after it; then its
/// services.
struct CategoryPage: IndexPage {
    let category: ServiceCategory
    let edition: Edition

    static func all(on edition: Edition) -> [CategoryPage] {
        edition.catalogue.categories.map { CategoryPage(category: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.category(category.id) }
    var title: String { edition.plain(category.plural) }
    var description: Phrase {
        category.description.purpose?.best(for: edition.language)
            ?? Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] {
        [edition.homeCrumb, Crumb(text: "\(edition.labels.categories)", path: edition.addresses.categories)]
    }

    var body: HTML {
        "<h1>\(edition.text(category.plural))</h1>"
        if let purpose = category.description.purpose { #"<p class="lede">\#(edition.text(purpose))</p>"# }
        #"<p>\#(count)</p>"#
        CategoryAccount(category: category, edition: edition)
        if !places.isEmpty {
            RegionsOfCategory(category: category, edition: edition)
            #"<h2 id="tjenester">\#(edition.labels.services)</h2>"#
            if let divided {
                PartLinks(parts: divided.all, page: self)
            } else {
                NarrowedLists(
                    places: places, edition: edition,
                    choice: "\(edition.addresses.categoryParameter)=\(category.id)",
                    lists: ServiceList(places: places, edition: edition, isOfOneKind: true, hasLetters: true).body)
            }
        }
    }

    var listedCount: Int { places.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: places)] }

    private var places: [Int] { edition.indexes.byCategory[category.id] ?? [] }

    /// How many there are, as a way past the account of them.
    private var count: HTML {
        if places.isEmpty {
            return
                "\(edition.words.categories.noneYet)"
        }
        let label = edition.labels.serviceCount(places.count)
        return category.description == CategoryDescription()
            ? "\(label)"
            : ##"<a href="#tjenester">\##(edition.words.categories.toTheList): \##(label)</a>"##
    }
}

/// What the sources say of a kind of service, under the questions that a reader has; what they do not say is not there.
private struct CategoryAccount: Template {
    let category: ServiceCategory
    let edition: Edition

    var body: HTML {
        let account = category.description
        demands(
            account.must,
            edition.words.categories.must)
        demands(
            account.mustNot,
            edition.words.categories.mustNot)
        demands(account.placement, edition.words.categories.placement)
        text(account.term, edition.words.categories.term)
        text(
            account.decision, edition.words.categories.decision)
        text(
            account.afterwards,
            edition.words.categories.afterwards,
            id: "etterpa")
        if let source = account.source {
            #"<p class="label">\#(edition.labels.source): \#(edition.text(source))</p>"#
        }
        ArticleLinks(ids: account.articles, edition: edition)
    }

    private func demands(_ demands: [CategoryDescription.Demand], _ title: String) -> HTML {
        HTML {
            if !demands.isEmpty {
                "<h2>\(title)</h2><ul>"
                for demand in demands { "<li>\(edition.text(demand.text))\(basis(of: demand))</li>" }
                "</ul>"
            }
        }
    }

    private func basis(of demand: CategoryDescription.Demand) -> HTML {
        guard let basis = demand.basis else { return "" }
        // "§ 4-4" is not broken over two lines.
        let kind = basis.norwegian.text.hasPrefix("§") ? "label section-number" : "label"
        return #" <span class="\#(kind)">(\#(edition.text(basis)))</span>"#
    }

    private func text(_ text: LocalizedText?, _ title: String, id: String? = nil) -> HTML {
        HTML {
            if let text {
                let attribute: HTML = id.map { #" id="\#($0)""# } ?? ""
                "<h2\(attribute)>\(title)</h2><p>\(edition.text(text))</p>"
            }
        }
    }
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
