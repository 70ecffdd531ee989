internal import ServiceCatalogue

extension Site {
    /// Everything that the site is made of, in a fixed order, but for the list of its files (`FileManifest`), which is made
    /// of these. The longest work comes first: it is handed out to threads one by one.
    public var outputs: [SiteOutput] { outputsOfAll + pageOutputs + serviceData + smallOutputs }

    /// Those that are made of all services at once.
    private var outputsOfAll: [SiteOutput] {
        guard let first = editions.first else { return [] }
        let data = OpenData(edition: first, sides: editions.map(\.side))
        let sitemap = Sitemap(site: self, links: first.links)
        return editions.map { edition in
            .folder(edition.searchFolder) { [jobs] in edition.searchFiles(jobs: jobs) }
        } + [
            .file(OpenData.cataloguePath) { data.catalogue },
            .file(ServicesTable.path) {
                ServicesTable(services: first.indexes.services, links: first.links).file.bytes
            },
            .file(CodeMap.path) { CodeMap(edition: first).file.bytes },
        ] + sitemap.outputs
    }

    private var pageOutputs: [SiteOutput] {
        pages.map { page in .file(page.path.file) { self.bytes(of: page) } }
    }

    /// The facts of each service, beside its page; they are in no language.
    private var serviceData: [SiteOutput] {
        guard let first = editions.first else { return [] }
        let data = OpenData(edition: first, sides: editions.map(\.side))
        return first.indexes.services.indices.map { index in
            let service = first.indexes.services[index]
            return .file(Addresses.data(ofService: service.id).text) {
                data.file(of: first.indexes.services[index]).bytes
            }
        }
    }

    /// What is made in no time, whatever the size of the site: assets, feeds, rules for servers, schemas.
    private var smallOutputs: [SiteOutput] {
        guard let first = editions.first else { return [] }
        let links = first.links
        let files =
            editions.flatMap { [DecisionFeed(edition: $0).file, OpenSearchDescription(edition: $0).file] }
            + [RobotsFile(links: links).file] + ServerRules(site: self, links: links).files
            + DataSchema.all.map { $0.file(base: links.base) } + schemas
        return theme.assets.all.map { asset in .file(asset.path) { asset.bytes } } + files.map { .file($0) }
    }
}
