package import ServiceCatalogue

/// The words of the services and of the classification, each folded once. The indexes of both sides are made of them: a
/// side has its own order of the services and its own bodies, and all the rest in common with the other.
package struct SearchedWords: Sendable {
    let terms: ByteList
    /// The numbers of the terms, in ascending order of their bytes.
    let order: [Int]
    let services: ServiceWords
    let compounds: SearchCompounds
    let endings: SearchEndings
    /// The words of the classification with their codes.
    let codeWords: SearchTerms

    /// - Parameter services: of the site; a side gives the same ones in its order.
    package init(services: [Service], classification: ICD10Classification, layWords: [LayWord]) {
        var vocabulary = SearchVocabulary(stopwords: SearchStopwords.table)
        let titles = CodeTitleWords(classification, &vocabulary)
        let codes = CodesByWord(classification, titles, layWords, &vocabulary)
        var reader = ServiceWordReader(vocabulary, titles, classification)
        let words = ServiceWords(services, &reader)
        let table = reader.vocabulary.terms
        let order = table.keys.sorted(0..<table.count)
        let best = words.bestFields(termCount: table.count)
        self.services = words
        self.order = order
        terms = table.keys
        compounds = SearchCompounds(table) { best[$0] < .place }
        endings = SearchEndings(order.filter { best[$0] < .body }, of: table.keys)
        codeWords = SearchTerms(
            order.lazy.filter(codes.isKnown), of: table.keys, folder: "k", fileSize: SearchCodeWords.fileSize,
            list: codes.append)
    }

    /// The terms of a side with the services that hold them, compounds joined to the words that they end in.
    ///
    /// - Parameter order: the services in the order of their numbers.
    func searchTerms(of order: [Service], on side: SiteSide) -> SearchTerms {
        let lists = PostingLists(services, of: order.map(services.place), on: side, termCount: terms.count)
        return SearchTerms(self.order.lazy.filter { !lists[$0].isEmpty }, of: terms) { term, bytes in
            let longer = compounds[term].filter { lists.holds($0) }
            if longer.isEmpty {
                PostingLists.append(lists[term], to: &bytes)
            } else {
                PostingLists.append(lists.joining(longer, to: term)[...], to: &bytes)
            }
        }
    }
}

extension PostingLists {
    /// Whether a side has what makes a compound one.
    fileprivate func holds(_ compound: SearchCompounds.Compound) -> Bool {
        compound.head.map { !self[$0].isEmpty } ?? true
    }
}
