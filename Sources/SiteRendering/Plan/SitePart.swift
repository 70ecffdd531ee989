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

    public var isSearch: Bool {
        if case .search = self { true } else { false }
    }

    public var isCatalogue: Bool {
        if case .catalogue = self { true } else { false }
    }
}

extension SiteRenderer {
    /// All parts. The first are the longest work: they are handed out to threads one by one.
    public var parts: [SitePart] { partsOfAll + pages.map { .page($0) } }

    /// Those that are made of all services at once.
    private var partsOfAll: [SitePart] {
        sides.map { .search($0) } + [.catalogue, .servicesTable, .codeMap, .sitemap, .rest]
    }

    /// - Parameter earlier: what may be used of an earlier build.
    public func files(of part: SitePart, after earlier: EarlierBuild = EarlierBuild()) -> [SiteFile] {
        guard let first = editions.first else { return [] }
        return switch part {
        case .page(let page): revisedFiles(of: page, earlier.site) ?? files(of: page)
        case .search(let side): edition(of: side)?.searchFiles(jobs: jobs, memory: earlier.terms[side]) ?? []
        case .catalogue: [openData(first).catalogue(revising: earlier.site)]
        case .servicesTable: [ServicesTable(services: first.indexes.services, links: first.links).file]
        case .codeMap: [CodeMap(edition: first).file]
        case .sitemap: Sitemap(site: self, links: first.links).files
        case .rest: assets + smallMachineFiles
        }
    }

    /// Where a part's files stand.
    public enum Place {
        case paths([String])
        /// All files of this folder are the part's, and no others.
        case folder(String)
    }

    /// Nil for what is made every time.
    public func place(of part: SitePart) -> Place? {
        guard let first = editions.first else { return nil }
        return switch part {
        case .page(let page): .paths(paths(of: page))
        case .search(let side): edition(of: side).map { .folder($0.searchFolder) }
        case .catalogue: .paths([OpenData.cataloguePath])
        case .servicesTable: .paths([ServicesTable.path])
        case .codeMap: .paths([CodeMap.path])
        case .sitemap: .paths(Sitemap(site: self, links: first.links).paths)
        case .rest: nil
        }
    }

    /// Whether a part shows something of what changed. All else that a part is made from (the registry, the articles, the
    /// theme, the addresses of all pages) is taken to be the same as then.
    public func isTouched(_ part: SitePart, by changes: TextChanges) -> Bool {
        switch part {
        case .page(let page): isTouched(page, by: changes)
        case .search(let side): isTouched(side, by: changes)
        case .catalogue: !changes.isEmpty
        // These show what the registry says.
        case .servicesTable, .codeMap, .sitemap: false
        case .rest: true
        }
    }

    /// The parts that show something of what changed, and others that are asked for, in the order of `parts`.
    public func parts(touchedBy changes: TextChanges, orWhere isWanted: (SitePart) -> Bool) -> [SitePart] {
        partsOfAll.filter { isTouched($0, by: changes) || isWanted($0) }
            + pages.filter { isTouched($0, by: changes) || isWanted(.page($0)) }.map { .page($0) }
    }

    private func isTouched(_ side: SiteSide, by changes: TextChanges) -> Bool {
        touched(by: changes, on: side) { _ in true }
    }

    /// Whether a side shows something else now of a service of some kind.
    private func touched(by changes: TextChanges, on side: SiteSide, _ isMeant: (Service) -> Bool) -> Bool {
        guard let indexes = edition(of: side)?.indexes else { return true }
        return changes.ids.contains { id in
            indexes.service(id).map { isMeant($0) && changes.touch($0, on: side) } ?? true
        }
    }

    private func isTouched(_ page: Page, by changes: TextChanges) -> Bool {
        switch page.content {
        // The data beside the Norwegian page holds both descriptions.
        case .service(let service):
            page.side == .norwegian ? changes.touchText(of: service.id) : changes.touch(service, on: page.side)
        case .appendix(let table): touched(by: changes, on: page.side) { $0.category.id == table.category }
        // Whose old address leads on is told by the order of all addresses, which is taken to be the same, too.
        case .moved, .gone, .notFound: false
        // No description stands on these; the fields are those that cards and lists may show.
        case .home, .categories, .category, .regions, .region, .regionCategory, .trusts, .trust, .hospital, .icd10,
            .codeGroup, .code, .alphabet, .discontinued, .figures, .rules, .article, .search:
            changes.fields.contains { id in
                edition(of: page.side)?.indexes.service(id).map(page.mayList) ?? true
            }
        }
    }

    func edition(of side: SiteSide) -> Edition? { editions.first { $0.side == side } }
}

extension Page {
    /// Whether a service may stand on an index page: never false where it does.
    fileprivate func mayList(_ service: Service) -> Bool {
        switch content {
        case .category(let category): service.category == category
        case .region(let region): service.regions.contains(region)
        case .regionCategory(let region, let category):
            service.regions.contains(region) && service.category == category
        case .trust(let trust): service.trusts.contains(trust)
        case .hospital(let hospital): service.trusts.contains(hospital.trust)
        case .codeGroup(let entry): service.codes.contains { $0.overlaps(entry.range) }
        case .code(let page): service.codes.contains { $0.overlaps(ICD10Range(page.code)) }
        default: true
        }
    }
}
