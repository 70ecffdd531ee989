internal import ServiceCatalogue

/// The words of the classification with their codes: the answer to a word that no service has. The editors' words come
/// before those of the titles.
enum SearchCodeWords {
    /// A word of more codes, such as "sykdommer", leads nowhere in particular; the widest of them are kept.
    static let mostCodes = 12
    /// Small, for a query that needs one has found nothing and needs others besides.
    static let fileSize = 2_000

    static func terms(of classification: ICD10Classification, layWords: [LayWord]) -> SearchTerms {
        var codes: [String: [String]] = [:]
        for lay in layWords {
            for word in lay.words.compactMap({ terms(of: $0).last }) {
                add(lay.codes.map(\.description), to: word, &codes)
            }
        }
        for kind in ICD10Entry.Kind.allCases {
            for entry in classification.entries where entry.kind == kind {
                for word in Set(entry.titles.languages.flatMap { terms(of: entry.titles.best(for: $0).text) }) {
                    add([entry.range.description], to: word, &codes)
                }
            }
        }
        let sorted = codes.map { (term: Array($0.key.utf8), postings: Array($0.value.joined(separator: ",").utf8)) }
            .sorted { $0.term.lexicographicallyPrecedes($1.term) }
        return SearchTerms(
            sorted.lazy.map { (term: $0.term[...], postings: $0.postings) }, folder: "k", fileSize: fileSize)
    }

    private static func add(_ more: [String], to word: String, _ codes: inout [String: [String]]) {
        for code in more where codes[word, default: []].count < mostCodes && codes[word]?.contains(code) != true {
            codes[word, default: []].append(code)
        }
    }

    private static func terms(of text: String) -> [String] {
        SearchTokens.folded(text).filter { $0.utf8.count > 2 && !SearchStopwords.all.contains($0) }
            .map { SearchStem.stem($0) }
    }
}
