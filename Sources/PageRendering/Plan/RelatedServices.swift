internal import ServiceCatalogue
internal import SortedLists

/// What a reader of one service may also want: the services its text names, those with the same code, those at the
/// same hospital.
///
/// Bounded for each service, so the whole stays linear: of a code's or a hospital's services the nearest neighbours in
/// the alphabet are looked at, 16 at the most.
struct RelatedServices: Sendable {
    private var byCode: [ICD10Range: [Int]] = [:]
    private let indexes: CatalogueIndexes
    private static let most = 6

    init(_ indexes: CatalogueIndexes) {
        self.indexes = indexes
        for place in indexes.current {
            for code in Set(indexes.services[place].codes) { byCode[code, default: []].append(place) }
        }
    }

    /// Places of at most six services and of those that the text names: named ones first, then by the number of shared
    /// codes, then by shared hospitals, then in alphabetical order.
    func related(to place: Int) -> [Int] {
        let service = indexes.services[place]
        let named = service.text.related.compactMap(indexes.place)
        var shared: [Int: (codes: Int, hospitals: Int)] = [:]
        for code in service.codes {
            for other in neighbours(of: place, in: byCode[code] ?? []) { shared[other, default: (0, 0)].codes += 1 }
        }
        for site in service.sites {
            guard let hospital = indexes.hospital(of: site) else { continue }
            for other in neighbours(of: place, in: indexes.byHospital[hospital] ?? []) {
                shared[other, default: (0, 0)].hospitals += 1
            }
        }
        let found = shared.filter { !named.contains($0.key) }
            .sorted { ($1.value.codes, $1.value.hospitals, $0.key) < ($0.value.codes, $0.value.hospitals, $1.key) }
        return named + found.prefix(RelatedServices.most).map(\.key)
    }

    private func neighbours(of place: Int, in list: [Int]) -> [Int] {
        let here = list.partitioningIndex { $0 >= place }
        let first = max(0, min(here - 8, list.count - 17))
        return list[first..<min(first + 17, list.count)].filter { $0 != place }
    }
}
