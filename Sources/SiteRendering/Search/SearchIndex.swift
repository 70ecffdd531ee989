public import ServiceCatalogue

/// The index that the search in the browser loads: files of JSON, of which a query needs the manifest and a few more.
///
/// - `manifest.json`: the labels, the filters, and where each of the others begins
/// - `w/`: terms and their postings, sorted and cut; `p/`: postings too long to stand there
/// - `e/`: terms spelled backwards, for words misspelled at their beginning
/// - `c/`: what a result shows of a service
/// - `i/`: codes and the services that name them; `b/`: the services of large chapters and blocks; `t/`: titles of the classification
/// - `f/`: the filters' values where they are too many for the manifest
///
/// Services are numbered in the order given, current ones before discontinued ones, and results of equal rank stand in
/// that order. The same catalogue gives the same bytes: nothing is read but its values, and what is kept in a dictionary
/// is sorted before it is written.
public struct SearchIndex: Sendable {
    /// In no particular order, with paths from the folder of the index.
    public let files: [SearchFile]

    /// - Parameter services: in the alphabetical order of the side's language.
    public init(
        services: [Service], side: SiteSide, language: Language, classification: ICD10Classification,
        addresses: SearchAddresses
    ) {
        let services = services.filter(\.isCurrent) + services.filter { !$0.isCurrent }
        let labels = SearchLabels.of(language)
        var indexer = SearchIndexer(side: side, classification: classification)
        for (number, service) in services.enumerated() { indexer.add(service, number: number) }
        let words = SearchWords(indexer)
        let facets = SearchFacetValues.all(services, in: language, labels: labels)
        let categories = Dictionary(
            (facets.first { $0.facet == .category }?.choices ?? []).enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        let codes = SearchCodes(services, classification: classification)
        var files = words.terms.files + words.endings.files + codes.files
        files += SearchCards(services, language: language, categories: categories).files
        files += SearchTitles.files(of: classification, in: language)
        let manifest = SearchManifest(
            services: services, language: language, labels: labels, addresses: addresses, facets: facets, words: words,
            codes: codes)
        files += manifest.facetFiles
        files.append(manifest.file(version: SearchManifest.version(of: files)))
        self.files = files
    }
}

/// The sorted terms with their postings, compounds joined to the words that they end in.
struct SearchWords {
    let terms: SearchTerms
    let endings: SearchEndings

    init(_ indexer: SearchIndexer) {
        let vocabulary = indexer.vocabulary
        let lists = indexer.postings.byTerm(count: vocabulary.count)
        let best = (0..<vocabulary.count).map { lists.bestField(of: $0) }
        let compounds = SearchCompounds(vocabulary).byTail { best[$0] < .place }
        let sorted = (0..<vocabulary.count).filter { !lists[$0].isEmpty }
            .sorted { vocabulary[$0].lexicographicallyPrecedes(vocabulary[$1]) }
        terms = SearchTerms(
            sorted.lazy.map { term in
                guard let longer = compounds[term] else {
                    return (term: vocabulary[term], postings: PostingLists.encoded(lists[term]))
                }
                return (vocabulary[term], PostingLists.encoded(lists.joining(longer, to: term)))
            })
        endings = SearchEndings(sorted.filter { best[$0] < .body }.map { vocabulary[$0] })
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
