internal import AppendixTables
public import ServiceCatalogue

/// What of a site is made in one go, and in the next build is made again or taken over as a whole.
public enum SitePart: Sendable {
    /// A page, and beside the Norwegian page of a service its data.
    case page(Page)
    /// The index that the search of a side loads.
    case search(SiteSide)
    /// The whole catalogue as data.
    case catalogue
    /// The register as a table.
    case servicesTable
    case codeMap
    case sitemap
    /// Style sheet and other assets, feeds, rules for servers, schemas: so little that it is made every time.
    case rest
}

/// The services whose texts are others than in an earlier build, by their ids.
public struct TextChanges: Sendable {
    /// Those whose front matter changed.
    public var fields: Set<String>
    /// Those with a changed description below it.
    public var descriptions: Set<String>

    public init(fields: Set<String>, descriptions: Set<String>) {
        self.fields = fields
        self.descriptions = descriptions
    }

    public var isEmpty: Bool { fields.isEmpty && descriptions.isEmpty }

    func touchText(of id: String) -> Bool { fields.contains(id) || descriptions.contains(id) }
}

extension SiteRenderer {
    /// The indexes of the search. Each is made by all threads, and at 50,000 services takes some 200 MB until it is
    /// written: one after the other.
    public var searchParts: [SitePart] { sides.map { .search($0) } }

    /// What is neither a page nor of the search, the longest work first.
    public var dataParts: [SitePart] { [.catalogue, .servicesTable, .codeMap, .sitemap, .rest] }

    /// - Parameter lines: of services in the catalogue as data, where an earlier one stands.
    public func files(of part: SitePart, reusing lines: ServiceLines? = nil) -> [SiteFile] {
        guard let first = editions.first else { return [] }
        return switch part {
        case .page(let page): files(of: page)
        case .search(let side): searchFiles(of: side)
        case .catalogue: [openData(first).catalogue(reusing: lines ?? ServiceLines())]
        case .servicesTable: [ServicesTable(services: first.indexes.services, links: first.links).file]
        case .codeMap: [CodeMap(edition: first).file]
        case .sitemap: Sitemap(site: self, links: first.links).files
        case .rest: assets + smallMachineFiles
        }
    }

    /// The paths of a part's files, without making them; nil where they are known only when it is made.
    public func paths(of part: SitePart) -> [String]? {
        guard let first = editions.first else { return nil }
        return switch part {
        case .page(let page): paths(of: page)
        case .catalogue: [OpenData.cataloguePath]
        case .servicesTable: [ServicesTable.path]
        case .codeMap: [CodeMap.path]
        case .sitemap: Sitemap(site: self, links: first.links).paths
        case .search, .rest: nil
        }
    }

    /// Whether a part shows something of what changed. All else that a part is made from (the registry, the articles, the
    /// theme, the addresses of all pages) is taken to be the same as then.
    public func isTouched(_ part: SitePart, by changes: TextChanges) -> Bool {
        switch part {
        case .page(let page): isTouched(page, by: changes)
        case .search, .catalogue: !changes.isEmpty
        case .servicesTable, .codeMap, .sitemap: !changes.fields.isEmpty
        case .rest: true
        }
    }

    private func isTouched(_ page: Page, by changes: TextChanges) -> Bool {
        switch page.content {
        case .service(let service): changes.touchText(of: service.id)
        case .appendix(let table): table.rows.contains { changes.touchText(of: $0.service.id) }
        case .moved, .gone, .notFound: false
        case .home, .categories, .category, .regions, .region, .regionCategory, .trusts, .trust, .hospital, .icd10,
            .codeGroup, .code, .alphabet, .discontinued, .figures, .rules, .article, .search:
            // No description stands on them; the fields are those that cards and lists may show.
            !changes.fields.isEmpty
        }
    }
}
