internal import Files
internal import OpenDataFiles
internal import PageRendering
internal import Parallelism
internal import Pictures
internal import SearchIndexing
internal import ServiceCatalogue
internal import SiteConventions

/// Puts together the list of all that a site is made of.
struct SiteOutputs: Sendable {
    private let catalogue: Catalogue
    private let theme: Theme
    private let pages: SitePages
    private let schemas: [SiteOutput]
    private let jobs: Int
    /// The pictures that texts show, beside each page that shows them.
    private let shown: [(path: SitePath, picture: Picture)]
    /// For the search of both sides.
    private let searched: OnceForSeveral<SearchedWords>

    init(catalogue: Catalogue, theme: Theme, pages: SitePages, schemas: [SiteOutput], jobs: Int) {
        self.catalogue = catalogue
        self.theme = theme
        self.pages = pages
        self.schemas = schemas
        self.jobs = jobs
        // At 10,000 services they are 16 MB, which nobody needs once both indexes are made.
        searched = OnceForSeveral(users: pages.editions.count) {
            SearchedWords(
                services: catalogue.services, classification: catalogue.classification, layWords: catalogue.layWords)
        }
        shown = pages.all.flatMap(\.pictures)
    }

    /// In a fixed order, the longest work first: a thread that begins it late is the last to end. Between the indexes of the
    /// two sides stands other work, for the second would wait until the first has read the words that they share.
    var all: [SiteOutput] {
        let indexes = pages.editions.map(searchIndex)
        let large = appendixFiles + Array(indexes.prefix(1)) + openData + Array(indexes.dropFirst()) + sitemap
        return large.map(\.large) + pageOutputs + serviceData + pictures + smallOutputs
    }

    private func searchIndex(_ edition: Edition) -> SiteOutput {
        let (addresses, root) = (edition.addresses, edition.links.root)
        let folder = addresses.search.text + Addresses.searchIndex
        return .folder(folder) { [searched, jobs, pages] in
            let index = SearchIndex(
                services: edition.services, side: edition.side, language: edition.language,
                labels: edition.resultLabels,
                classification: edition.catalogue.classification, searched: searched.value,
                addresses: SearchAddresses(
                    services: root + addresses.services.text, icd10: root + addresses.icd10.text),
                places: edition.namedPlaces.map { SearchPlace($0, root: root) },
                pages: pages.forSearch(on: edition.side).map { SearchPage($0, root: root) },
                jobs: jobs)
            return index.files.map { File(path: folder + $0.path, bytes: $0.bytes) }
        }
    }

    /// The catalogue as data, of all services at once.
    private var openData: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let data = openData(first)
        return [
            .files([OpenData.cataloguePath]) { data.write(to: $0.begin(OpenData.cataloguePath)) },
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

    /// The facts of each service, beside its page; they are in no language. Beside a page that leads on stand the facts of
    /// the service it leads to: a program does not follow a page, and not every host follows `_redirects`.
    private var serviceData: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let data = openData(first)
        // One closure holds the data, which are a copy of the catalogue, and those of the services hold that closure.
        let bytes: @Sendable (Service) -> [UInt8] = { data.file(of: $0).bytes }
        return first.services.map { service in .file(Addresses.data(ofService: service.id).text) { bytes(service) } }
            + movedData.compactMap { move in
                guard let service = first.service(move.serviceID) else { return nil }
                return .file(move.from.text) { bytes(service) }
            }
    }

    /// The guideline's appendices as documents, workbooks and data.
    private var appendixFiles: [SiteOutput] { pages.appendixFiles.map { .files($0.paths, $0.write) } }

    private var pictures: [SiteOutput] { shown.map { path, picture in .file(path.text) { picture.bytes } } }

    /// Each once, sorted.
    private var picturePaths: [SitePath] { Set(shown.map(\.path)).sorted { $0.text < $1.text } }

    /// What is made in no time, whatever the size of the site: assets, feeds, rules for servers, schemas.
    private var smallOutputs: [SiteOutput] {
        guard let first = pages.editions.first else { return [] }
        let links = first.links
        return theme.files + pages.editions.flatMap(feedAndSearchDescription)
            + [.file(RobotsFile.path) { RobotsFile(links: links).file.bytes }]
            + ServerRules.outputs(Once { serverRules(links) })
            + DataSchema.all.map { schema in .file(schema.path) { schema.file(base: links.base).bytes } } + schemas
    }

    private func serverRules(_ links: LinkResolver) -> ServerRules {
        ServerRules(
            moved: moved, pictures: picturePaths, codeFolders: pages.editions.map(\.addresses.icd10),
            pages: pages.all.map(\.path), links: links)
    }

    private func feedAndSearchDescription(_ edition: Edition) -> [SiteOutput] {
        let (settings, addresses, links) = (catalogue.settings, edition.addresses, edition.links)
        return [
            .file(addresses.feed.text) {
                DecisionFeed(
                    title: edition.feedTitle, services: edition.services, settings: settings,
                    language: edition.language, addresses: addresses, links: links
                ).file.bytes
            },
            .file(addresses.openSearch.text) {
                OpenSearchDescription(
                    settings: settings, language: edition.language, addresses: addresses, links: links
                ).file.bytes
            },
        ]
    }

    /// Old addresses, of pages and of the data beside them.
    private var moved: [ServerRules.Move] {
        pages.all.compactMap { page in page.leadsOn.map { ServerRules.Move(from: page.path, to: $0) } }
            + movedData.map { ServerRules.Move(from: $0.from, to: Addresses.data(ofService: $0.serviceID)) }
    }

    private var movedData: [(from: SitePath, serviceID: String)] {
        pages.all.compactMap { page in
            guard let target = page.leadsOn, let data = Addresses.data(beside: page.path),
                let id = pages.page(at: target.text)?.serviceID
            else { return nil }
            return (data, id)
        }
    }
}

extension SearchPage {
    fileprivate init(_ page: PageForSearch, root: String) {
        self.init(title: page.title, summary: page.summary, address: root + page.path.text, headings: page.headings)
    }
}

extension SearchPlace {
    fileprivate init(_ place: NamedPlace, root: String) {
        let kind: Kind =
            switch place.kind {
            case .region: .region
            case .trust: .trust
            case .hospital: .hospital
            case .field: .field
            }
        self.init(
            kind: kind, name: place.name, address: root + place.path.text, count: place.count,
            services: Set(place.services.map(\.id)))
    }
}
