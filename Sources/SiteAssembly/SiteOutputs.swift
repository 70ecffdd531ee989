internal import Files
internal import OpenDataFiles
internal import PageRendering
internal import SearchIndexing
internal import ServiceCatalogue
package import SiteConventions

extension Site {
    /// Everything that the site is made of, in a fixed order, but for the list of its files (`FileManifest`), which is made
    /// of these. The longest work comes first: it is handed out to threads one by one.
    package var outputs: [SiteOutput] {
        pages.editions.map(searchIndex) + openData + sitemap + pageOutputs + serviceData + smallOutputs
    }

    private func searchIndex(_ edition: Edition) -> SiteOutput {
        let (addresses, root) = (edition.addresses, edition.links.root)
        let folder = addresses.search.text + Addresses.searchIndex
        return .folder(folder) { [jobs] in
            let index = SearchIndex(
                services: edition.services, side: edition.side, language: edition.language,
                classification: edition.catalogue.classification,
                addresses: SearchAddresses(
                    services: root + addresses.services.text, icd10: root + addresses.icd10.text),
                places: edition.namedPlaces.map { SearchPlace($0, root: root) },
                jobs: jobs)
            return index.files.map { File(path: folder + $0.path, bytes: $0.bytes) }
        }
    }

    /// The catalogue as data, of all services at once.
    private var openData: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let data = openData(first)
        return [
            .file(OpenData.cataloguePath) { data.document },
            .file(ServicesTable.path) { ServicesTable(services: first.services, links: first.links).file.bytes },
            .file(CodeMap.path) {
                CodeMap(
                    services: first.services, codes: first.codes, classification: first.catalogue.classification,
                    links: first.links
                ).file.bytes
            },
        ]
    }

    private func openData(_ edition: Edition) -> OpenData {
        OpenData(
            catalogue: catalogue, services: edition.services, links: edition.links, sides: pages.editions.map(\.side))
    }

    private var sitemap: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let listed = pages.all.filter(\.isIndexed)
        return Sitemap(links: first.links).outputs(count: listed.count) { [pages] range in
            listed[range].map {
                Sitemap.Entry(page: $0.path, side: $0.edition.side, other: pages.otherSide(of: $0))
            }
        }
    }

    private var pageOutputs: [SiteOutput] {
        pages.all.map { page in .file(page.path.file) { [pages] in pages.bytes(of: page) } }
    }

    /// The facts of each service, beside its page; they are in no language.
    private var serviceData: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let data = openData(first)
        return first.services.indices.map { index in
            .file(Addresses.data(ofService: first.services[index].id).text) {
                data.file(of: first.services[index]).bytes
            }
        }
    }

    /// What is made in no time, whatever the size of the site: assets, feeds, rules for servers, schemas.
    private var smallOutputs: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let links = first.links
        let files =
            pages.editions.flatMap(feedAndSearchDescription)
            + [RobotsFile(links: links).file] + ServerRules(moved: moved, links: links).files
            + DataSchema.all.map { $0.file(base: links.base) } + schemas
        return theme.files + files.map { .file($0) }
    }

    private func feedAndSearchDescription(_ edition: Edition) -> [File] {
        let settings = catalogue.settings
        return [
            DecisionFeed(
                title: edition.feedTitle, services: edition.services, settings: settings, language: edition.language,
                addresses: edition.addresses, links: edition.links
            ).file,
            OpenSearchDescription(
                settings: settings, language: edition.language, addresses: edition.addresses, links: edition.links
            ).file,
        ]
    }

    private var moved: [(from: SitePath, to: SitePath)] {
        pages.all.compactMap { page in page.leadsOn.map { (page.path, $0) } }
    }
}

extension SearchPlace {
    fileprivate init(_ place: NamedPlace, root: String) {
        let kind: Kind =
            switch place.kind {
            case .region: .region
            case .trust: .trust
            case .hospital: .hospital
            }
        self.init(
            kind: kind, name: place.name, address: root + place.path.text, count: place.count,
            services: Set(place.services.map(\.id)))
    }
}
