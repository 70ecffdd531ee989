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
        for (index, service) in indexes.services.enumerated() {
            for successor in service.successors.compactMap(indexes.index) {
                predecessors[successor, default: []].append(index)
            }
            for other in service.text.related.compactMap(indexes.index) where service.isCurrent {
                namedBy[other, default: []].append(index)
            }
        }
        for index in indexes.current {
            for code in Set(indexes.services[index].codes) { byCode[code, default: []].append(index) }
            for block in blocks[index] { byBlock[block, default: []].append(index) }
        }
    }

    /// Places of the services that are named, and of at most six others.
    func related(to index: Int) -> [Int] {
        let service = indexes.services[index]
        var seen: Set = [index]
        let named = service.text.related.compactMap(indexes.index) + (namedBy[index] ?? [])
        let kin = (service.successors + service.predecessors).compactMap(indexes.index) + (predecessors[index] ?? [])
        let told = (named + kin).filter { seen.insert($0).inserted }
        var shared: [Int: (codes: Int, blocks: Int)] = [:]
        for code in Set(service.codes) {
            for other in neighbours(of: index, in: byCode[code] ?? []) { shared[other, default: (0, 0)].codes += 1 }
        }
        for block in blocks[index] {
            for other in neighbours(of: index, in: byBlock[block] ?? []) { shared[other, default: (0, 0)].blocks += 1 }
        }
        let found = shared.filter { !seen.contains($0.key) }
            .sorted { ($1.value.codes, $1.value.blocks, $0.key) < ($0.value.codes, $0.value.blocks, $1.key) }
        return told + found.prefix(RelatedServices.most).map(\.key)
    }

    private func neighbours(of index: Int, in list: [Int]) -> [Int] {
        let here = list.partitioningIndex { $0 >= index }
        let first = max(0, min(here - 8, list.count - 17))
        return list[first..<min(first + 17, list.count)].filter { $0 != index }
    }
}
