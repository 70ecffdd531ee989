internal import ServiceCatalogue

/// Reads the words of services into postings, best field first.
struct SearchIndexer {
    private(set) var vocabulary = SearchVocabulary(stopwords: SearchStopwords.set)
    private(set) var postings = SearchPostings()
    private let side: SiteSide
    private let classification: ICD10Classification
    /// The terms of what thousands of services share: the names of trusts, regions and categories by the object that has
    /// them, and the titles of codes.
    private var termsOfObject: [ObjectIdentifier: [Int32]] = [:]
    private var termsOfCode: [ICD10Range: [Int32]] = [:]

    init(side: SiteSide, classification: ICD10Classification) {
        self.side = side
        self.classification = classification
    }

    mutating func add(_ service: Service, number: Int) {
        for language in service.name.languages {
            let name = service.name.best(for: language)
            add(service.category.divide(name).subject, .name, number)
        }
        for keyword in service.text.keywords { add(keyword, .keywords, number) }
        for code in service.searchedCodes { add(terms(of: code), .codeTitles, number) }
        for code in service.procedures { add(code, .codeTitles, number) }
        add(service.text.summary, .summary, number)
        addPlaces(of: service, number)
        addNetworks(of: service, number)
        addBody(of: service, number)
    }

    private mutating func addPlaces(of service: Service, _ number: Int) {
        for site in service.sites {
            for text in [site.hospital?.name, site.unit, site.place] {
                if let text { add(text, .place, number) }
            }
            add(terms(of: site.trust.name, of: site.trust), .place, number)
        }
        for region in service.regions { add(terms(of: region.name, of: region), .place, number) }
        add(terms(of: service.category.name, of: service.category), .place, number)
    }

    private mutating func addNetworks(of service: Service, _ number: Int) {
        for name in service.networksNamedOnly { add(name, .place, number) }
        for network in service.memberships.map(\.network) {
            add(network.name, .place, number)
            if let field = network.field { add(field, .place, number) }
        }
    }

    private mutating func addBody(of service: Service, _ number: Int) {
        service.body(on: side).document.text.withUnsafeBufferPointer { text in
            SearchTokens.forEach(in: text) { range in
                let term = vocabulary.term(ofWritten: UnsafeBufferPointer(rebasing: text[range]))
                postings.add(term, service: number, field: .body)
            }
        }
    }

    // MARK: Words

    private mutating func add(_ text: LocalizedText, _ field: SearchField, _ number: Int) {
        for language in text.languages { add(text.best(for: language).text, field, number) }
    }

    private mutating func add(_ text: some StringProtocol, _ field: SearchField, _ number: Int) {
        add(vocabulary.terms(ofText: String(text)), field, number)
    }

    private mutating func add(_ terms: [Int32], _ field: SearchField, _ number: Int) {
        for term in terms { postings.add(term, service: number, field: field) }
    }

    private mutating func terms(of name: LocalizedText, of object: some AnyObject) -> [Int32] {
        let key = ObjectIdentifier(object)
        if let known = termsOfObject[key] { return known }
        let found = name.languages.flatMap { vocabulary.terms(ofText: name.best(for: $0).text) }
        termsOfObject[key] = found
        return found
    }

    private mutating func terms(of code: ICD10Range) -> [Int32] {
        if let known = termsOfCode[code] { return known }
        var found: [Int32] = []
        for title in classification.searchTitles(of: code) {
            for language in title.languages { found += terms(ofTitle: title.best(for: language)) }
        }
        termsOfCode[code] = found
        return found
    }

    private mutating func terms(ofTitle title: Phrase) -> [Int32] {
        let terms = vocabulary.terms(ofText: title.text)
        let meant = SearchStopwords.wordMeant(in: title.language) { term in
            vocabulary.terms.number(of: term[...]).map { terms.contains(Int32($0)) } ?? false
        }
        return meant.map { terms + vocabulary.terms(ofText: $0) } ?? terms
    }
}

extension ICD10Classification {
    /// The titles that say what a service's code is about: its own and its category's; a range's block or chapter, or
    /// the blocks it overlaps.
    fileprivate func searchTitles(of code: ICD10Range) -> [LocalizedText] {
        if let single = code.single { return single.withParents.compactMap { entry(for: ICD10Range($0))?.titles } }
        return entry(for: code).map { [$0.titles] } ?? blocks(overlapping: code).map(\.titles)
    }
}
