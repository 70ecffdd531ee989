internal import ServiceCatalogue
internal import SortedLists

/// What a reader of one service may also want, most telling first: the services that its text names or whose text names it,
/// its predecessor and successor, those that share a code, and those with a code in the same innermost block of the
/// classification. Being at the same hospital is no kinship.
///
/// A code or a block that many share tells little, so of each at most 16 services are looked at: the
/// nearest in the alphabet. The whole stays linear.
struct RelatedServices: Sendable {
    private let indexes: CatalogueIndexes
    private var byCode: [ICD10Range: [Int]] = [:]
    private var byBlock: [ICD10Range: [Int]] = [:]
    private var predecessors: [Int: [Int]] = [:]
    private var namedBy: [Int: [Int]] = [:]
    /// The innermost blocks of each service's codes.
    private var blocks: [[ICD10Range]]
    private static let most = 6

    init(_ indexes: CatalogueIndexes, classification: ICD10Classification) {
        self.indexes = indexes
        blocks = indexes.services.map { service in
            Array(Set(service.codes.compactMap { classification.innermostBlock(containing: $0)?.range })).sorted()
        }
        for (place, service) in indexes.services.enumerated() {
            for successor in service.successors.compactMap(indexes.place) {
                predecessors[successor, default: []].append(place)
            }
            for other in service.text.related.compactMap(indexes.place) where service.isCurrent {
                namedBy[other, default: []].append(place)
            }
        }
        for place in indexes.current {
            for code in Set(indexes.services[place].codes) { byCode[code, default: []].append(place) }
            for block in blocks[place] { byBlock[block, default: []].append(place) }
        }
    }

    /// Places of the services that are named, and of at most six others.
    func related(to place: Int) -> [Int] {
        let service = indexes.services[place]
        var seen: Set = [place]
        let named = service.text.related.compactMap(indexes.place) + (namedBy[place] ?? [])
        let kin = (service.successors + service.predecessors).compactMap(indexes.place) + (predecessors[place] ?? [])
        let told = (named + kin).filter { seen.insert($0).inserted }
        var shared: [Int: (codes: Int, blocks: Int)] = [:]
        for code in Set(service.codes) {
            for other in neighbours(of: place, in: byCode[code] ?? []) { shared[other, default: (0, 0)].codes += 1 }
        }
        for block in blocks[place] {
            for other in neighbours(of: place, in: byBlock[block] ?? []) { shared[other, default: (0, 0)].blocks += 1 }
        }
        let found = shared.filter { !seen.contains($0.key) }
            .sorted { ($1.value.codes, $1.value.blocks, $0.key) < ($0.value.codes, $0.value.blocks, $1.key) }
        return told + found.prefix(RelatedServices.most).map(\.key)
    }

    private func neighbours(of place: Int, in list: [Int]) -> [Int] {
        let here = list.partitioningIndex { $0 >= place }
        let first = max(0, min(here - 8, list.count - 17))
        return list[first..<min(first + 17, list.count)].filter { $0 != place }
    }
}
