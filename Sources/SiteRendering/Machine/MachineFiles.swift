internal import AppendixTables
internal import ServiceCatalogue

extension SiteRenderer {
    /// The files that programs read and that belong to no single page: sitemap, feeds, open data, rules for servers. In
    /// a fixed order. The list of all files, `FileManifest`, is made by whoever writes them, from what was written.
    public var machineFiles: [SiteFile] {
        guard let norwegian = editions.first else { return [] }
        let links = norwegian.links
        return editions.flatMap { [DecisionFeed(edition: $0).file, OpenSearchDescription(edition: $0).file] }
            + Sitemap(site: self, links: links).files + [RobotsFile(links: links).file]
            + ServerRules(site: self, links: links).files
            + OpenData(edition: norwegian, sides: editions.map(\.side)).files
    }

    /// Every file that a page gives: itself, and beside the Norwegian page of a service its data.
    public func files(of page: Page) -> [SiteFile] {
        guard case .service(let service) = page.content, page.side == .norwegian, let edition = editions.first else {
            return [render(page)]
        }
        return [render(page), OpenData(edition: edition, sides: editions.map(\.side)).file(of: service)]
    }

    /// The paths of `files(of:)`, without making them.
    public func paths(of page: Page) -> [String] {
        guard case .service(let service) = page.content, page.side == .norwegian else { return [page.path.file] }
        return [page.path.file, Addresses.data(ofService: service.id).text]
    }
}

extension Page {
    /// The ids of the services whose descriptions a page shows. All else that it shows comes from the registry, the fields above the descriptions,
    /// the articles and the theme.
    public enum Descriptions: Sendable, Hashable {
        case none
        case one(String)
        case several([String])
    }

    public var descriptions: Descriptions {
        switch content {
        case .service(let service): .one(service.id)
        case .appendix(let table): .several(table.rows.map(\.service.id))
        case .home, .categories, .category, .regions, .region, .regionCategory, .trusts, .trust, .hospital, .icd10,
            .codeGroup, .code, .alphabet, .discontinued, .figures, .rules, .article, .search, .notFound, .moved, .gone:
            .none
        }
    }
}
