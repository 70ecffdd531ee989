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
            "<h2>\(edition.words(nb: "Typer uten tjenester i registeret", nn: "Typar utan tenester i registeret", en: "Kinds without services in the register"))</h2>"
            "<p>\(edition.words(nb: "Disse finnes også. Registeret har ingen slike tjenester ennå.", nn: "Desse finst òg. Registeret har ingen slike tenester enno.", en: "These exist, too. The register has no such services yet."))</p>"
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
                "\(edition.words(nb: "Registeret har ingen slike tjenester ennå. Når de kommer, står de her.", nn: "Registeret har ingen slike tenester enno. Når dei kjem, står dei her.", en: "The register has no such services yet. When it does, they will be listed here."))"
        }
        let label = edition.labels.serviceCount(places.count)
        return category.description == CategoryDescription()
            ? "\(label)"
            : ##"<a href="#tjenester">\##(edition.words(nb: "Gå til listen", nn: "Gå til lista", en: "Go to the list")): \##(label)</a>"##
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
            edition.words(nb: "En slik tjeneste skal", nn: "Ei slik teneste skal", en: "Such a service must"))
        demands(
            account.mustNot,
            edition.words(
                nb: "En slik tjeneste skal ikke", nn: "Ei slik teneste skal ikkje", en: "Such a service must not"))
        demands(account.placement, edition.words(nb: "Hvor den ligger", nn: "Kvar ho ligg", en: "Where it lies"))
        text(account.term, edition.words(nb: "Hvor lenge den varer", nn: "Kor lenge ho varer", en: "How long it lasts"))
        text(
            account.decision, edition.words(nb: "Hvem som bestemmer", nn: "Kven som bestemmer", en: "Who decides"))
        text(
            account.afterwards,
            edition.words(
                nb: "Hva som kan komme etterpå", nn: "Kva som kan kome etterpå", en: "What can come afterwards"),
            id: "etterpa")
        if let source = account.source {
            #"<p class="label">\#(edition.words(nb: "Kilde", nn: "Kjelde", en: "Source")): \#(edition.text(source))</p>"#
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
