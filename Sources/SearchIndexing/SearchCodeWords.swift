package import ServiceCatalogue

/// The words of the classification with their codes: the answer to a word that no service has. The editors' words come
/// before those of the titles.
///
/// They are those of all languages, so that one value serves both sides of a site.
package struct SearchCodeWords: Sendable {
    /// A word of more codes, such as "sykdommer", leads nowhere in particular; the widest of them are kept.
    static let mostCodes = 12
    /// Small, for a query that needs one has found nothing and needs others besides.
    static let fileSize = 2_000
    /// Shorter words name no disease.
    static let shortestWord = 3

    let terms: SearchTerms

    package init(_ classification: ICD10Classification, layWords: [LayWord]) {
        var words = CodesByWord()
        for lay in layWords {
            for word in lay.words { words.add(lay.codes, toLastWordOf: word) }
        }
        for kind in ICD10Entry.Kind.allCases {
            for entry in classification.entries where entry.kind == kind {
                words.add(entry.range, toAllOf: entry.titles)
            }
        }
        terms = SearchTerms(words.sorted, folder: "k", fileSize: Self.fileSize)
    }
}

private struct CodesByWord {
    private var vocabulary = SearchVocabulary(
        stopwords: SearchStopwords.set, shortestWord: SearchCodeWords.shortestWord)
    /// For each term of the vocabulary.
    private var codes: [[ICD10Range]] = []

    mutating func add(_ more: [ICD10Range], toLastWordOf text: String) {
        guard let term = vocabulary.terms(ofText: text).last else { return }
        for code in more { add(code, to: term) }
    }

    mutating func add(_ code: ICD10Range, toAllOf title: LocalizedText) {
        for language in title.languages {
            for term in vocabulary.terms(ofText: title.best(for: language).text) { add(code, to: term) }
        }
    }

    private mutating func add(_ code: ICD10Range, to term: Int32) {
        let term = Int(term)
        while codes.count <= term { codes.append([]) }
        guard codes[term].count < SearchCodeWords.mostCodes, !codes[term].contains(code) else { return }
        codes[term].append(code)
    }

    /// The terms in ascending order of their bytes, each with its codes as the browser reads them.
    var sorted: some Sequence<(term: ArraySlice<UInt8>, postings: [UInt8])> {
        vocabulary.terms.sorted(codes.indices.filter { !codes[$0].isEmpty }).lazy.map { term in
            (vocabulary.terms[term], Array(codes[term].map(\.description).joined(separator: ",").utf8))
        }
    }
}
