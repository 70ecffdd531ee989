internal import ServiceCatalogue
internal import SiteConventions

/// Which services stand on which index pages of one side: lists of places in `services`, so always in its order.
///
/// Only current services are in an index; the discontinued ones have a list of their own.
struct CatalogueIndexes: Sendable {
    /// Every service, in the alphabetical order of the side's language.
    let services: [Service]
    private(set) var current: [Int] = []
    private(set) var discontinued: [Int] = []
    /// Those that were still to begin on the day that the catalogue speaks of; in no list.
    private(set) var yetToBegin: [Int] = []
    private(set) var byCategory: [String: [Int]] = [:]
    private(set) var byRegion: [String: [Int]] = [:]
    private(set) var byRegionAndCategory: [String: [String: [Int]]] = [:]
    private(set) var byTrust: [String: [Int]] = [:]
    private(set) var byHospital: [Hospital: [Int]] = [:]
    /// A trust's hospitals that services name, current or discontinued, in Norwegian order. One that has had services has
    /// its overview still, which others may link to.
    private(set) var hospitals: [String: [Hospital]] = [:]
    private let indexByID: [String: Int]

    init(services: [Service]) {
        self.services = services
        indexByID = Dictionary(services.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var former = Set<Hospital>()
        for (index, service) in services.enumerated() {
            if service.isCurrent {
                add(service, at: index)
            } else if service.isYetToBegin {
                yetToBegin.append(index)
            } else {
                discontinued.append(index)
                former.formUnion(service.sites.compactMap(\.hospital))
            }
        }
        for trust in Set(services.lazy.flatMap(\.trusts)) {
            let named = trust.hospitals.filter { byHospital[$0] != nil || former.contains($0) }
            hospitals[trust.id] = named.map { (NorwegianOrder($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// Whether a region has current services of a category.
    func holds(_ region: Region, _ category: ServiceCategory) -> Bool {
        byRegionAndCategory[region.id]?[category.id] != nil
    }

    func index(of id: String) -> Int? { indexByID[id] }

    func service(_ id: String) -> Service? { indexByID[id].map { services[$0] } }

    private mutating func add(_ service: Service, at index: Int) {
        current.append(index)
        byCategory[service.category.id, default: []].append(index)
        for region in service.regions {
            byRegion[region.id, default: []].append(index)
            byRegionAndCategory[region.id, default: [:]][service.category.id, default: []].append(index)
        }
        for trust in service.trusts { byTrust[trust.id, default: []].append(index) }
        var seen = Set<Hospital>()
        for case let hospital? in service.sites.map(\.hospital) where seen.insert(hospital).inserted {
            byHospital[hospital, default: []].append(index)
        }
    }
}

extension CatalogueIndexes {
    /// The services in operation of each medical field, by the fields' ids.
    func places(in fields: [MedicalField]) -> [String: [Int]] {
        fields.reduce(into: [:]) { places, field in
            places[field.id] = Set(field.services).compactMap(index).filter { services[$0].isCurrent }.sorted()
        }
    }
}
