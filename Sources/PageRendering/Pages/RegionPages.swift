internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The four regions.
struct RegionsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [RegionsPage] { [RegionsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.regions }
    var title: String { edition.labels.regions }
    var description: Phrase { Phrase(edition.labels.regionsIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        RegionLinks(edition: edition)
    }
}

/// The services of one region, by category.
struct RegionPage: PageKind {
    let region: Region
    let edition: Edition

    static func all(on edition: Edition) -> [RegionPage] {
        edition.catalogue.regions.map { RegionPage(region: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.region(region.id) }
    var title: String { edition.plain(region.name) }
    var description: Phrase {
        let count = edition.indexes.byRegion[region.id]?.count ?? 0
        return Phrase("\(title): \(edition.labels.serviceCount(count))", edition.language)
    }
    var trail: [Crumb] {
        [edition.homeCrumb, Crumb(text: "\(edition.labels.regions)", path: edition.addresses.regions)]
    }

    var body: HTML {
        "<h1>\(edition.text(region.name))</h1>"
        #"<p class="lede">\#(edition.labels.serviceCount(edition.indexes.byRegion[region.id]?.count ?? 0))</p>"#
        trusts
        if isDivided {
            byCategory
        } else {
            NarrowedLists(
                places: edition.indexes.byRegion[region.id] ?? [], edition: edition,
                choice: "\(edition.addresses.regionParameter)=\(region.id)", lists: byCategory)
        }
        FormerServices(
            services: edition.services(edition.indexes.discontinued).filter { $0.regions.contains(region) },
            edition: edition)
        reports
        BodyContact(
            website: region.website, contact: region.contact, supportUnit: region.supportUnit,
            name: edition.plain(region.name), edition: edition)
    }

    private var byCategory: HTML {
        HTML {
            for category in edition.catalogue.categories {
                if let places = edition.indexes.byRegionAndCategory[region.id]?[category.id] {
                    let path = edition.addresses.region(region.id, category: category.id)
                    #"<h2 id="\#(category.id)"><a href="\#(edition.href(path))">\#(edition.text(category.plural))</a></h2>"#
                    // Where there are many, the page of the category has them.
                    if isDivided {
                        "<p>\(edition.labels.serviceCount(places.count))</p>"
                    } else {
                        ServiceList(places: places, edition: edition, isOfOneKind: true)
                    }
                }
            }
        }
    }

    private var isDivided: Bool {
        edition.indexes.byRegion[region.id]?.count ?? 0 > edition.catalogue.settings.servicesPerPage
    }

    @HTMLBuilder private var reports: HTML {
        let page = RegionReportsPage(region: region, edition: edition)
        let title = edition.plain(region.name)
        let words = edition.words.reports.theReportsOf(title)
        "<h2>\(edition.words.reports.title)</h2>"
        #"<p><a href="\#(edition.href(page.path(by: edition.addresses)))">\#(words)</a></p>"#
    }

    private var trusts: HTML {
        let trusts = edition.catalogue.trusts.filter { $0.region == region }
        return HTML {
            if !trusts.isEmpty {
                "<h2>\(edition.labels.trustsInRegion)</h2>"
                TrustLinks(trusts: trusts, edition: edition)
            }
        }
    }
}

/// The services of one category in one region.
struct RegionCategoryPage: IndexPage {
    let region: Region
    let category: ServiceCategory
    let edition: Edition

    static func all(on edition: Edition) -> [RegionCategoryPage] {
        edition.catalogue.regions.flatMap { region in
            edition.catalogue.categories.filter { edition.indexes.holds(region, $0) }
                .map { RegionCategoryPage(region: region, category: $0, edition: edition) }
        }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.region(region.id, category: category.id) }
    var title: String { "\(edition.plain(category.plural)), \(edition.plain(region.name))" }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] {
        [
            edition.homeCrumb, Crumb(text: "\(edition.labels.regions)", path: edition.addresses.regions),
            Crumb(text: edition.text(region.name), path: edition.addresses.region(region.id)),
        ]
    }

    var body: HTML {
        "<h1>\(edition.text(category.plural)), \(edition.text(region.name))</h1>"
        #"<p class="lede">\#(edition.labels.serviceCount(places.count))</p>"#
        "<h2>\(edition.labels.services)</h2>"
        if let divided {
            PartLinks(parts: divided.all, page: self)
        } else {
            NarrowedLists(
                places: places, edition: edition,
                choice:
                    "\(edition.addresses.regionParameter)=\(region.id)&\(edition.addresses.categoryParameter)=\(category.id)",
                lists: ServiceList(places: places, edition: edition, isOfOneKind: true, hasLetters: true).body)
        }
    }

    var listedCount: Int { places.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: places)] }

    private var places: [Int] { edition.indexes.byRegionAndCategory[region.id]?[category.id] ?? [] }
}
