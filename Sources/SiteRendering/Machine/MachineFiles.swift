internal import ServiceCatalogue

extension SiteRenderer {
    /// The files for programs that are made in no time, whatever the size of the site: feeds, rules for servers, schemas.
    /// In a fixed order.
    var smallMachineFiles: [SiteFile] {
        guard let norwegian = editions.first else { return [] }
        let links = norwegian.links
        return editions.flatMap { [DecisionFeed(edition: $0).file, OpenSearchDescription(edition: $0).file] }
            + [RobotsFile(links: links).file] + ServerRules(site: self, links: links).files
            + DataSchema.all.map { $0.file(base: links.base) }
    }

    func openData(_ norwegian: Edition) -> OpenData { OpenData(edition: norwegian, sides: editions.map(\.side)) }

    /// Every file that a page gives: itself, and beside the Norwegian page of a service its data.
    func files(of page: Page) -> [SiteFile] {
        guard let (service, edition) = serviceWithData(page) else { return [render(page)] }
        return [render(page), openData(edition).file(of: service)]
    }

    /// The paths of `files(of:)`.
    func paths(of page: Page) -> [String] {
        guard let (service, _) = serviceWithData(page) else { return [page.path.file] }
        return [page.path.file, Addresses.data(ofService: service.id).text]
    }

    private func serviceWithData(_ page: Page) -> (Service, Edition)? {
        guard case .service(let service) = page.content, page.side == .norwegian, let edition = editions.first else {
            return nil
        }
        return (service, edition)
    }
}
