package import Files
internal import Parallelism
package import ServiceCatalogue
package import SiteConventions

/// The index that the search in the browser loads: files of JSON, of which a query needs the manifest and a few more.
///
/// - `manifest.json`: the labels, the filters, and where each of the others begins
/// - `w/`: terms and their postings, sorted and cut; `p/`: postings too long to stand there
/// - `e/`: terms spelled backwards, for words misspelled at their beginning
/// - `c/`: what a result shows of a service
/// - `i/`: codes and the services that name them; `b/`: the services of large chapters and blocks; `t/`: titles of the classification
/// - `n.json`: names of regions, trusts and hospitals, with their services
/// - `a.json`: articles and the site's own lists
/// - `k/`: words of the classification with their codes
/// - `f/`: the filters' values where they are too many for the manifest
///
/// Services are numbered in the order given, current ones before discontinued ones, and results of equal rank stand in
/// that order. The same catalogue gives the same bytes: nothing is read but its values, and what is kept in a dictionary
/// is sorted before it is written.
package struct SearchIndex: Sendable {
    /// In no particular order, with paths from the folder of the index.
    package let files: [File]

    /// - Parameters:
    ///   - services: in the alphabetical order of the side's language.
    ///   - labels: what the browser says.
    ///   - searched: the words of the same services and of the same classification.
    ///   - jobs: threads that make the index, 1 or more.
    package init(
        services: [Service], side: SiteSide, language: Language, labels: SearchLabels,
        classification: ICD10Classification, searched: SearchedWords, addresses: SearchAddresses,
        places: [SearchPlace] = [], pages: [SearchPage] = [], jobs: Int = 1
    ) {
        let services = services.filter(\.isCurrent) + services.filter { !$0.isCurrent }
        let (terms, about) = both(jobs: jobs) {
            searched.searchTerms(of: services, on: side)
        } _: {
            SearchedServices(
                services, language: language, labels: labels, classification: classification, jobs: max(jobs - 1, 1))
        }
        var files = terms.files + searched.endings.files + about.codes.files + about.cards.files
        files += SearchTitles.files(of: classification, in: language)
        files.append(SearchPlaces.file(places, services: services, language: language))
        files.append(SearchPages.file(pages, language: language))
        files += searched.codeWords.files
        let manifest = SearchManifest(
            services: services, language: language, labels: labels, addresses: addresses, facets: about.facets,
            terms: terms, endings: searched.endings, codeWords: searched.codeWords, codes: about.codes)
        files += manifest.facetFiles
        files.append(manifest.file(version: SearchManifest.version(of: files)))
        self.files = files
    }
}

/// What the index says of services but for their words: what narrows results, what they show, and codes.
private struct SearchedServices {
    let facets: [SearchFacetValues]
    let codes: SearchCodes
    let cards: SearchCards

    init(
        _ services: [Service], language: Language, labels: SearchLabels, classification: ICD10Classification, jobs: Int
    ) {
        facets = SearchFacetValues.all(services, in: language, labels: labels)
        codes = SearchCodes(services, classification: classification)
        let categories = Dictionary(
            (facets.first { $0.facet == .category }?.choices ?? []).enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        cards = SearchCards(services, language: language, categories: categories, jobs: jobs)
    }
}
