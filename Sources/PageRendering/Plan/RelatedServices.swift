internal import ServiceCatalogue
internal import SortedLists

/// What a reader of one service may also want, most telling first: the services that its text names or whose text names it,
/// its predecessor and successor, those that share a code, and those with a code in the same innermost block of the
/// classification. Being at the same hospital is no kinship.
///
/// A code or a block that many share tells little, so of each at most 16 services are looked at: the
/// nearest in the alphabet. The whole stays linear. One object, which every page of a service asks.
final class RelatedServices: Sendable {
    private let indexes: CatalogueIndexes
    /// The current services that share a code or a block, in the alphabet's order; by the numbers of codes and blocks.
    private let byCode: [[Int]]
    private let byBlock: [[Int]]
    /// Each service's codes, and their innermost blocks; each once.
    private let codes: [[Int]]
    private let blocks: [[Int]]
    private let predecessors: [Int: [Int]]
    private let namedBy: [Int: [Int]]
    private static let most = 6

    init(_ indexes: CatalogueIndexes, classification: ICD10Classification) {
        self.indexes = indexes
        // Numbers, so that a page looks up nothing by a range.
        var codeNumbers = RangeNumbers()
        var blockNumbers = RangeNumbers()
        codes = indexes.services.map { ascending(codeNumbers.numbers(of: $0.codes)) }
        // Services have far fewer codes than mentions of them.
        let blockOfCode = codeNumbers.ranges.map { code in
            classification.innermostBlock(containing: code).map { blockNumbers.number(of: $0.range) }
        }
        blocks = codes.map { codes in ascending(codes.compactMap { blockOfCode[$0] }) }
        var predecessors: [Int: [Int]] = [:]
        var namedBy: [Int: [Int]] = [:]
        for (index, service) in indexes.services.enumerated() {
            for successor in service.successors.compactMap(indexes.index) {
                predecessors[successor, default: []].append(index)
            }
            for other in service.text.related.compactMap(indexes.index) where service.isCurrent {
                namedBy[other, default: []].append(index)
            }
        }
        self.predecessors = predecessors
        self.namedBy = namedBy
        byCode = codeNumbers.lists(of: indexes.current, codes)
        byBlock = blockNumbers.lists(of: indexes.current, blocks)
    }

    /// Places of the services that are named, and of at most six others.
    func related(to index: Int) -> [Int] {
        let service = indexes.services[index]
        var seen: Set = [index]
        let named = service.text.related.compactMap { indexes.index(of: $0) } + (namedBy[index] ?? [])
        let successions = (service.successors + service.predecessors).compactMap { indexes.index(of: $0) }
        let kin = successions + (predecessors[index] ?? [])
        let told = (named + kin).filter { seen.insert($0).inserted }
        return told + nearest(to: index, except: seen)
    }

    /// Those that share a code or a block, most telling first, and no more than are shown.
    private func nearest(to index: Int, except told: Set<Int>) -> [Int] {
        // One number for each thing that is shared: the other's index, and below it whether the thing is a code. Sorted, they
        // are counted in one pass; a dictionary took three times as long.
        var shared: [Int] = []
        shared.reserveCapacity(16 * (codes[index].count + blocks[index].count))
        for code in codes[index] {
            neighbours(of: index, in: byCode[code]) { shared.append($0 << 1 | 1) }
        }
        for block in blocks[index] { neighbours(of: index, in: byBlock[block]) { shared.append($0 << 1) } }
        shared.sort()
        // One number for each service: codes, blocks and, of equals the first in the alphabet, its index from the end.
        var found: [Int] = []
        var last = -1
        for one in shared {
            if one >> 1 != last {
                last = one >> 1
                found.append(RelatedServices.indexMask - last)
            }
            found[found.count - 1] += one & 1 == 1 ? 1 << 44 : 1 << 28
        }
        return largest(of: &found, except: told)
    }

    /// Six of fifty: to look for the largest six times takes less than to sort them all.
    private func largest(of found: inout [Int], except told: Set<Int>) -> [Int] {
        var nearest: [Int] = []
        while nearest.count < RelatedServices.most, let place = found.indices.max(by: { found[$0] < found[$1] }) {
            let index = RelatedServices.indexMask - (found[place] & RelatedServices.indexMask)
            if !told.contains(index) { nearest.append(index) }
            found.swapAt(place, found.count - 1)
            found.removeLast()
        }
        return nearest
    }

    /// No catalogue has 268 million services, and none of them 65,000 blocks.
    private static let indexMask = (1 << 28) - 1

    private func neighbours(of index: Int, in list: [Int], _ take: (Int) -> Void) {
        let here = list.partitioningIndex { $0 >= index }
        let first = max(0, min(here - 8, list.count - 17))
        for other in list[first..<min(first + 17, list.count)] where other != index { take(other) }
    }
}

/// Numbers for ranges, from 0 on, in the order in which they are first seen.
private struct RangeNumbers {
    private var numbers: [ICD10Range: Int] = [:]
    /// By their numbers.
    private(set) var ranges: [ICD10Range] = []

    mutating func number(of range: ICD10Range) -> Int {
        if let number = numbers[range] { return number }
        numbers[range] = ranges.count
        ranges.append(range)
        return ranges.count - 1
    }

    mutating func numbers(of ranges: [ICD10Range]) -> [Int] { ranges.map { number(of: $0) } }

    /// For each number those of these services that have it.
    func lists(of services: [Int], _ numbersOfServices: [[Int]]) -> [[Int]] {
        var lists = [[Int]](repeating: [], count: numbers.count)
        for service in services { for number in numbersOfServices[service] { lists[number].append(service) } }
        return lists
    }
}

/// Each of the numbers once.
private func ascending(_ numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    var found: [Int] = []
    for number in numbers.sorted() where found.last != number { found.append(number) }
    return found
}
