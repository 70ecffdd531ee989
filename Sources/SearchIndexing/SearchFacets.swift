internal import ServiceCatalogue
internal import SiteConventions

/// For every service which choices of a facet hold for it.
struct SearchFacetValues {
    let facet: SearchFacet
    /// Ids and names of the choices.
    let choices: [(id: String, name: String)]
    /// The different sets of choices that services have, as places in `choices`.
    private(set) var sets: [[Int]] = []
    /// For each service the place of its set, one number after the other.
    private(set) var bytes: [UInt8] = []

    /// - Parameter choicesOf: the ids of a service's choices.
    init(
        _ facet: SearchFacet, choices: [(id: String, name: String)], services: [Service],
        choicesOf: (Service) -> [String]
    ) {
        self.facet = facet
        self.choices = choices
        let places = Dictionary(choices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var setOfIDs: [[String]: Int] = [:]
        for service in services {
            let ids = choicesOf(service)
            let set = setOfIDs[ids] ?? sets.count
            if set == sets.count {
                setOfIDs[ids] = set
                sets.append(ids.compactMap { places[$0] })
            }
            SearchNumbers.append(set, to: &bytes)
        }
    }
}

extension SearchFacetValues {
    static func all(
        _ services: [Service], in language: Language, labels: SearchLabels
    ) -> [SearchFacetValues] {
        func name(_ text: LocalizedText) -> String { text.best(for: language).text }
        let categories = distinct(services.map(\.category)).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        let regions = distinct(services.lazy.flatMap(\.regions)).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        let trusts = distinct(services.lazy.flatMap(\.trusts)).map { (key: NorwegianOrder(name($0.name)), trust: $0) }
            .sorted { $0.key < $1.key }.map(\.trust)
        let statuses = [("current", labels.statusCurrent), ("discontinued", labels.statusDiscontinued)]
        return [
            SearchFacetValues(.category, choices: categories.map { ($0.id, name($0.name)) }, services: services) {
                [$0.category.id]
            },
            SearchFacetValues(.region, choices: regions.map { ($0.id, name($0.name)) }, services: services) {
                $0.regions.map(\.id)
            },
            SearchFacetValues(.trust, choices: trusts.map { ($0.id, name($0.name)) }, services: services) {
                $0.trusts.map(\.id)
            },
            SearchFacetValues(.status, choices: statuses, services: services) {
                [$0.isCurrent ? "current" : "discontinued"]
            },
        ]
    }

    private static func distinct<Value: Hashable>(_ values: some Sequence<Value>) -> [Value] {
        var seen = Set<Value>()
        return values.filter { seen.insert($0).inserted }
    }
}
