internal import AppendixTables
internal import Parallelism
internal import ServiceCatalogue

/// Every page of the site and its address.
struct SitePlan: Sendable {
    private(set) var pages: [Page]
    private var places: [String: Int]

    /// - Parameter jobs: how many threads may work on it.
    init(_ editions: [Edition], jobs: Int = 1) {
        pages = parallelMap(editions, jobs: jobs) { SitePlan.pages(of: $0) }.flatMap { $0 }
        // An old address never hides the page that stands there.
        places = Dictionary(
            pages.enumerated().map { ($1.path.text, $0) },
            uniquingKeysWith: { [pages] first, second in pages[first].isMoved ? second : first })
        for page in GonePages(plan: self, editions: editions).pages {
            places[page.path.text] = pages.count
            pages.append(page)
        }
    }

    /// - Parameter path: as `SitePath` has it.
    func page(at path: String) -> Page? { places[path].map { pages[$0] } }

    private static func pages(of edition: Edition) -> [Page] {
        ways(of: edition) + registryPages(of: edition) + codePages(of: edition) + textPages(of: edition)
    }

    private static func page(_ edition: Edition, _ path: SitePath, _ content: Page.Content) -> Page {
        Page(path: path, side: edition.side, content: content)
    }

    /// The home page and the overviews.
    private static func ways(of edition: Edition) -> [Page] {
        let addresses = edition.addresses
        return [
            page(edition, addresses.home, .home),
            page(edition, addresses.categories, .categories),
            page(edition, addresses.regions, .regions),
            page(edition, addresses.trusts, .trusts),
            page(edition, addresses.icd10, .icd10),
            page(edition, addresses.alphabet, .alphabet),
            page(edition, addresses.discontinued, .discontinued),
            page(edition, addresses.figures, .figures),
            page(edition, addresses.rules, .rules),
            page(edition, addresses.search, .search),
            page(edition, addresses.notFound, .notFound),
        ] + edition.appendix.map { page(edition, addresses.appendix($0.number), .appendix($0)) }
    }

    private static func registryPages(of edition: Edition) -> [Page] {
        let catalogue = edition.catalogue
        let addresses = edition.addresses
        var pages = catalogue.categories.map { page(edition, addresses.category($0.id), .category($0)) }
        for region in catalogue.regions {
            pages.append(page(edition, addresses.region(region.id), .region(region)))
            for category in catalogue.categories where edition.indexes.holds(region, category) {
                let path = addresses.region(region.id, category: category.id)
                pages.append(page(edition, path, .regionCategory(region, category)))
            }
        }
        for trust in catalogue.trusts {
            pages.append(page(edition, addresses.trust(trust.id), .trust(trust)))
            for hospital in edition.indexes.hospitals[trust.id] ?? [] {
                pages.append(page(edition, addresses.hospital(hospital), .hospital(hospital)))
            }
        }
        return pages
    }

    /// A page for each chapter and block, with services or without: that there is no service is an answer, too.
    private static func codePages(of edition: Edition) -> [Page] {
        let groups = edition.catalogue.classification.entries.filter { $0.kind == .chapter || $0.kind == .block }
        return groups.map { page(edition, edition.addresses.icd10($0.slug), .codeGroup($0)) }
            + edition.codes.codePages.map { page(edition, edition.addresses.icd10($0.code.slug), .code($0)) }
    }

    private static func textPages(of edition: Edition) -> [Page] {
        let addresses = edition.addresses
        var pages: [Page] = []
        for service in edition.indexes.services {
            let path = addresses.service(service.id)
            pages.append(page(edition, path, .service(service)))
            pages += moved(service.aliases, to: path, of: edition)
        }
        for article in edition.catalogue.articles {
            let path = addresses.article(article.id)
            pages.append(page(edition, path, .article(article)))
            pages += moved(article.aliases, to: path, of: edition)
        }
        return pages
    }

    /// An old address belongs to one side: those of the English one begin with `/en/`.
    private static func moved(_ aliases: [String], to path: SitePath, of edition: Edition) -> [Page] {
        aliases.filter { ($0.hasPrefix("/en/")) == (edition.side == .english) }
            .map { page(edition, SitePath(String($0.dropFirst())), .moved(to: path)) }
    }
}

extension CatalogueIndexes {
    func holds(_ region: Region, _ category: ServiceCategory) -> Bool {
        byRegionAndCategory[region.id]?[category.id] != nil
    }
}
