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
}
