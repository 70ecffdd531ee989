internal import ServiceCatalogue

/// The words of the classification with their codes: the answer to a word that no service has. The editors' words come
/// before those of the titles.
///
/// They are those of all languages, so that one value serves both sides of a site.
enum SearchCodeWords {
    /// A word of more codes, such as "sykdommer", leads nowhere in particular; the widest of them are kept.
    static let mostCodes = 12
    /// Small, for a query that needs one has found nothing and needs others besides.
    static let fileSize = 2_000
    /// Shorter words name no disease.
    static let shortestWord = 3
}

/// The words of the titles of the classification, entry by entry.
struct CodeTitleWords {
    struct TitleWord {
        var term: Int32
        /// Whether the code is an answer to it: not to a short one, nor to one that only services are found by.
        var leadsToCode: Bool
    }

    private var words: [TitleWord] = []
    /// Where those of each entry begin, and after the last one the end.
    private var starts = [0]

    init(_ classification: ICD10Classification, _ vocabulary: inout SearchVocabulary) {
        let meant = WordsMeant(&vocabulary)
        for entry in classification.entries {
            for language in entry.titles.languages {
                let title = entry.titles.best(for: language)
                vocabulary.read(title.text)
                words += vocabulary.words.lazy.map { TitleWord(term: $0.term, leadsToCode: !$0.isShort) }
                if let term = meant.term(in: title.language, for: vocabulary.words) {
                    words.append(TitleWord(term: term, leadsToCode: false))
                }
            }
            starts.append(words.count)
        }
    }

    subscript(entry: ICD10Entry) -> ArraySlice<TitleWord> { words[starts[entry.index]..<starts[entry.index + 1]] }
}

/// The word people use for what a title of ICD-10 names otherwise: its «ondartet svulst» is «kreft» in any other text, and
/// its "malignant neoplasm" is "cancer". Services are found by it, too.
private struct WordsMeant {
    private let ofTitles: [(first: Int32, second: Int32)]
    private let cancer: (norwegian: Int32, english: Int32)

    init(_ vocabulary: inout SearchVocabulary) {
        func term(_ word: StaticString) -> Int32 {
            word.withUTF8Buffer { vocabulary.word(ofWritten: $0).term }
        }
        ofTitles = [
            (term("ondartet"), term("svulst")), (term("ondartede"), term("svulster")),
            (term("malignant"), term("neoplasm")),
        ]
        cancer = (term("kreft"), term("cancer"))
    }

    /// - Parameter title: the words of a title in the language.
    func term(in language: Language, for title: [SearchVocabulary.Word]) -> Int32? {
        func has(_ term: Int32) -> Bool { title.contains { $0.term == term } }
        guard ofTitles.contains(where: { has($0.first) && has($0.second) }) else { return nil }
        return language == .en ? cancer.english : cancer.norwegian
    }
}

/// Of each term the codes that it leads to, the first few.
struct CodesByWord {
    /// A code of a term, and where its next one stands.
    private struct Link {
        var code: ICD10Range
        var next: Int32
    }

    private struct Chain {
        var first: Int32 = -1
        var last: Int32 = -1
        var count = 0
    }

    private var links: [Link] = []
    /// By the terms' numbers.
    private var chains: [Chain]

    /// - Parameter titles: of the classification.
    init(
        _ classification: ICD10Classification, _ titles: CodeTitleWords, _ layWords: [LayWord],
        _ vocabulary: inout SearchVocabulary
    ) {
        var lastWords: [(term: Int32, codes: [ICD10Range])] = []
        for lay in layWords {
            for word in lay.words {
                vocabulary.read(word)
                if let last = vocabulary.words.last(where: { !$0.isShort }) { lastWords.append((last.term, lay.codes)) }
            }
        }
        chains = Array(repeating: Chain(), count: vocabulary.terms.count)
        for (term, codes) in lastWords {
            for code in codes { add(code, to: term) }
        }
        for kind in ICD10Entry.Kind.allCases {
            for entry in classification.entries where entry.kind == kind {
                for word in titles[entry] where word.leadsToCode { add(entry.range, to: word.term) }
            }
        }
    }

    private mutating func add(_ code: ICD10Range, to term: Int32) {
        let chain = chains[Int(term)]
        guard chain.count < SearchCodeWords.mostCodes, !holds(code, from: chain.first) else { return }
        let link = Int32(links.count)
        links.append(Link(code: code, next: -1))
        if chain.count > 0 { links[Int(chain.last)].next = link }
        chains[Int(term)] = Chain(first: chain.count > 0 ? chain.first : link, last: link, count: chain.count + 1)
    }

    private func holds(_ code: ICD10Range, from first: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if links[Int(link)].code == code { return true }
            link = links[Int(link)].next
        }
        return false
    }

    /// Whether a term, which may be one of services alone, leads to a code.
    func isKnown(_ term: Int) -> Bool { term < chains.count && chains[term].count > 0 }

    /// Writes a term's codes as the browser reads them.
    func append(_ term: Int, to bytes: inout [UInt8]) {
        var link = chains[term].first
        while link >= 0 {
            bytes.append(contentsOf: links[Int(link)].code.description.utf8)
            link = links[Int(link)].next
            if link >= 0 { bytes.append(UInt8(ascii: ",")) }
        }
    }
}
