internal import ServiceCatalogue

/// The terms of each service, and the best place in which each stands.
struct ServiceWords: Sendable {
    /// Where the terms of a service stand in `postings`.
    private struct Parts {
        /// What both sides have.
        var own: Range<Int>
        /// What a body has besides; of a service without an English text the Norwegian one's twice.
        var norwegian: Range<Int>
        var english: Range<Int>
    }

    /// A term of a service and its place there, as one integer: a large register has millions.
    struct Found: Sendable {
        private let packed: UInt32

        init(term: Int32, field: SearchField) { packed = UInt32(term) << 3 | UInt32(field.rawValue) }

        var term: Int { Int(packed >> 3) }
        var field: SearchField { SearchField(rawValue: UInt8(packed & 7)) ?? .body }
    }

    private let found: [Found]
    private let parts: [Parts]
    private let places: [ObjectIdentifier: Int]

    init(_ services: [Service], _ reader: inout ServiceWordReader) {
        parts = services.indices.map { place in
            let service = services[place]
            let own = reader.readOwn(service, place)
            let norwegian = reader.readBody(service.text.norwegian, of: place, on: .norwegian)
            let english = service.text.english.map { reader.readBody($0, of: place, on: .english) }
            return Parts(own: own, norwegian: norwegian, english: english ?? norwegian)
        }
        found = reader.found
        places = Dictionary(
            services.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a service in the order of reading.
    func place(of service: Service) -> Int {
        guard let place = places[ObjectIdentifier(service)] else {
            preconditionFailure("a side has no other services than the site")
        }
        return place
    }

    /// The terms of a service on a side, each once.
    func terms(ofServiceAt place: Int, on side: SiteSide) -> (own: ArraySlice<Found>, body: ArraySlice<Found>) {
        let parts = parts[place]
        return (found[parts.own], found[side == .english ? parts.english : parts.norwegian])
    }

    /// For each term the best place that it has in any service; those of bodies alone count as the least.
    func bestFields(termCount: Int) -> [SearchField] {
        var best = [SearchField](repeating: .body, count: termCount)
        for part in parts {
            for found in found[part.own] where found.field < best[found.term] { best[found.term] = found.field }
        }
        return best
    }
}

/// Reads the words of services, best field first: of a term only its first place in a service counts.
struct ServiceWordReader {
    private(set) var vocabulary: SearchVocabulary
    private(set) var found: [ServiceWords.Found] = []
    private let titles: CodeTitleWords
    private let classification: ICD10Classification
    /// The terms of what thousands of services share: the names of trusts, regions and categories by the object that has
    /// them.
    private var termsOfObject: [ObjectIdentifier: [Int32]] = [:]
    /// For each term the part of a service that it was found in last.
    private var lastPart: [Int] = []
    private var part = 0
    /// The part of the same service that both sides have.
    private var ownPart = 0

    init(_ vocabulary: SearchVocabulary, _ titles: CodeTitleWords, _ classification: ICD10Classification) {
        self.vocabulary = vocabulary
        self.titles = titles
        self.classification = classification
    }

    /// What both sides have of a service: all but its bodies.
    mutating func readOwn(_ service: Service, _ place: Int) -> Range<Int> {
        begin(place * 3, ownPart: place * 3)
        let start = found.count
        for language in service.name.languages {
            let name = service.name.best(for: language)
            add(service.category.divide(name).subject, .name)
        }
        for keyword in service.text.keywords { add(keyword, .keywords) }
        for code in service.searchedCodes { addTitles(of: code) }
        for code in service.procedures { add(code, .codeTitles) }
        add(service.text.summary, .summary)
        addPlaces(of: service)
        addNetworks(of: service)
        return start..<found.count
    }

    /// What the body has besides.
    mutating func readBody(_ body: TextBody, of place: Int, on side: SiteSide) -> Range<Int> {
        begin(place * 3 + (side == .english ? 2 : 1), ownPart: place * 3)
        let start = found.count
        body.document.text.withUnsafeBufferPointer { vocabulary.read($0) }
        addRead(.body)
        return start..<found.count
    }

    private mutating func addPlaces(of service: Service) {
        for site in service.sites {
            for text in [site.hospital?.name, site.unit, site.place] {
                if let text { add(text, .place) }
            }
            add(site.trust.name, of: site.trust)
        }
        for region in service.regions { add(region.name, of: region) }
        add(service.category.name, of: service.category)
    }

    private mutating func addNetworks(of service: Service) {
        for name in service.networksNamedOnly { add(name, .place) }
        for network in service.memberships.map(\.network) {
            add(network.name, .place)
            if let field = network.field { add(field, .place) }
        }
    }

    // MARK: Words

    private mutating func begin(_ part: Int, ownPart: Int) {
        self.part = part
        self.ownPart = ownPart
    }

    private mutating func add(_ text: LocalizedText, _ field: SearchField) {
        for language in text.languages { add(text.best(for: language).text, field) }
    }

    private mutating func add(_ text: some StringProtocol, _ field: SearchField) {
        vocabulary.read(text)
        addRead(field)
    }

    private mutating func addRead(_ field: SearchField) {
        for place in vocabulary.words.indices { add(vocabulary.words[place].term, field) }
    }

    private mutating func add(_ name: LocalizedText, of object: some AnyObject) {
        let key = ObjectIdentifier(object)
        let terms = termsOfObject[key] ?? read(name)
        if termsOfObject[key] == nil { termsOfObject[key] = terms }
        for term in terms { add(term, .place) }
    }

    private mutating func read(_ name: LocalizedText) -> [Int32] {
        name.languages.flatMap { language in
            vocabulary.read(name.best(for: language).text)
            return vocabulary.words.map(\.term)
        }
    }

    private mutating func addTitles(of code: ICD10Range) {
        for entry in classification.entriesNaming(code) {
            for word in titles[entry] { add(word.term, .codeTitles) }
        }
    }

    private mutating func add(_ term: Int32, _ field: SearchField) {
        let number = Int(term)
        if number >= lastPart.count { lastPart += repeatElement(-1, count: vocabulary.terms.count - lastPart.count) }
        if lastPart[number] == part || lastPart[number] == ownPart { return }
        lastPart[number] = part
        found.append(ServiceWords.Found(term: term, field: field))
    }
}

extension ICD10Classification {
    /// Those whose titles say what a service's code is about: its own and its category's; a range's block or chapter, or
    /// the blocks it overlaps.
    fileprivate func entriesNaming(_ code: ICD10Range) -> [ICD10Entry] {
        if let single = code.single { return single.withParents.compactMap { entry(for: ICD10Range($0)) } }
        return entry(for: code).map { [$0] } ?? blocks(overlapping: code)
    }
}
