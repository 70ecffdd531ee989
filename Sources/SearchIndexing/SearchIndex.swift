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
    ///   - codeWords: of the same classification.
    ///   - jobs: threads that make the index, 1 or more.
    package init(
        services: [Service], side: SiteSide, language: Language, labels: SearchLabels,
        classification: ICD10Classification, codeWords: SearchCodeWords, addresses: SearchAddresses,
        places: [SearchPlace] = [], pages: [SearchPage] = [], jobs: Int = 1
    ) {
        let services = services.filter(\.isCurrent) + services.filter { !$0.isCurrent }
        let terms = IndexedTerms(services, side: side, classification: classification, jobs: jobs)
        let (words, about) = both(jobs: jobs) {
            SearchWords(terms)
        } _: {
            SearchedServices(
                services, language: language, labels: labels, classification: classification, jobs: max(jobs - 1, 1))
        }
        var files = words.terms.files + words.endings.files + about.codes.files + about.cards.files
        files += SearchTitles.files(of: classification, in: language)
        files.append(SearchPlaces.file(places, services: services, language: language))
        files.append(SearchPages.file(pages, language: language))
        files += codeWords.terms.files
        let manifest = SearchManifest(
            services: services, language: language, labels: labels, addresses: addresses, facets: about.facets,
            words: words, codeWords: codeWords.terms, codes: about.codes)
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

/// The sorted terms with their postings, compounds joined to the words that they end in.
struct SearchWords {
    let terms: SearchTerms
    let endings: SearchEndings

    init(_ indexed: IndexedTerms) {
        let (table, lists) = (indexed.terms, indexed.lists)
        let best = (0..<table.count).map { lists.bestField(of: $0) }
        let compounds = SearchCompounds(table).byTail { best[$0] < .place }
        let sorted = indexed.sorted
        terms = SearchTerms(
            sorted.lazy.map { term in
                guard let longer = compounds[term] else {
                    return (term: table[term], postings: PostingLists.encoded(lists[term]))
                }
                return (table[term], PostingLists.encoded(lists.joining(longer, to: term)))
            })
        endings = SearchEndings(sorted.filter { best[$0] < .body }.map { table[$0] })
    }
}

extension PostingLists {
    fileprivate func bestField(of term: Int) -> SearchField {
        self[term].lazy.map(\.field).min() ?? .body
    }
}

extension SearchField: Comparable {
    static func < (left: SearchField, right: SearchField) -> Bool { left.rawValue < right.rawValue }
}
