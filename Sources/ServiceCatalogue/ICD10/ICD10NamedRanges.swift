internal import SortedLists

/// The distinct codes and ranges that services name, each with the positions of the services that name it.
struct ICD10NamedRanges {
    private struct Named {
        var range: ICD10Range
        /// Ascending, each once.
        var positions: [Int]
    }

    /// In order: so those inside a code follow it, and ranges come before the codes they begin with.
    private let named: [Named]

    /// - Parameter codes: the codes of each service, by position.
    init(_ codes: [[ICD10Range]]) {
        var positions: [ICD10Range: [Int]] = [:]
        for (position, codes) in codes.enumerated() {
            for code in codes { append(position, to: &positions[code, default: []]) }
        }
        named = positions.map { Named(range: $0, positions: $1) }.sorted { $0.range < $1.range }
    }

    /// For each entry of the classification the positions of the services on its page: those of a chapter or block with
    /// a code that overlaps it. Empty for codes, which have pages of their own kind.
    func positions(onEntriesOf classification: ICD10Classification) -> [[Int]] {
        var result = [[Int]](repeating: [], count: classification.entries.count)
        for each in named {
            if let chapter = classification.chapter(of: each.range) { result[chapter.index] += each.positions }
            for block in classification.blocks(overlapping: each.range) { result[block.index] += each.positions }
        }
        return result.map(ascending)
    }

    /// Of each code the services with a code or range that contains it, and the others with a code that is a part of it.
    /// - Parameter codes: in order.
    func positions(of codes: [ICD10Code]) -> [(covering: [Int], partial: [Int])] {
        // What the editors have added is little or nothing.
        if named.isEmpty { return codes.map { _ in ([], []) } }
        var sweep = SpanSweep(named.filter(\.range.isSpan).map { ($0.range, $0.positions) })
        return codes.map { code in
            var covering = sweep.positions(covering: code)
            for around in code.withParents { covering = union(covering, positions(naming: around)) }
            return (covering, subtracting(covering, from: union(positionsInside(code))))
        }
    }

    /// The codes named singly, those above them, and what the classification lists within a code or range that is named.
    func pageCodes(in classification: ICD10Classification) -> Set<ICD10Code> {
        var codes = Set(named.lazy.compactMap(\.range.single).flatMap(\.withParents))
        var rest = extents[...]
        for entry in classification.entries where entry.kind >= .category {
            rest = rest.drop { $0.upper < entry.range.lower }
            if let extent = rest.first, extent.lower <= entry.range.lower, entry.range.upper <= extent.upper {
                codes.insert(entry.range.first)
            }
        }
        return codes
    }

    /// What the named ranges cover together, in ascending order and apart from each other.
    private var extents: [(lower: Int, upper: Int)] {
        var extents: [(lower: Int, upper: Int)] = []
        for each in named {
            if let last = extents.last, each.range.lower <= last.upper {
                extents[extents.count - 1].upper = max(last.upper, each.range.upper)
            } else {
                extents.append((each.range.lower, each.range.upper))
            }
        }
        return extents
    }

    private func positions(naming code: ICD10Code) -> [Int] {
        let range = ICD10Range(code)
        let index = named.partitioningIndex { $0.range >= range }
        return index < named.count && named[index].range == range ? named[index].positions : []
    }

    /// The positions of each code that is a part of `code`. What begins in a code and comes after it ends in it, too.
    private func positionsInside(_ code: ICD10Code) -> [[Int]] {
        let range = ICD10Range(code)
        return named[named.partitioningIndex { $0.range >= range }...].lazy
            .prefix { $0.range.lower <= range.upper }.filter { $0.range != range }.map(\.positions)
    }
}

/// Finds the ranges around one code after the other. Codes must come in ascending order.
private struct SpanSweep {
    typealias Span = (range: ICD10Range, positions: [Int])

    /// Those still to begin, the next one last.
    private var coming: [Span]
    private var begun: [Span] = []
    private var positions: [Int] = []

    /// - Parameter spans: in order.
    init(_ spans: [Span]) { coming = spans.reversed() }

    /// The positions of the ranges that contain `code`. Ranges begin and end with a category, so the answer is the same
    /// for all codes of one and is worked out anew only where a range begins or ends.
    mutating func positions(covering code: ICD10Code) -> [Int] {
        var changed = false
        while let next = coming.last, next.range.lower <= code.lower {
            begun.append(next)
            coming.removeLast()
            changed = true
        }
        if begun.contains(where: { $0.range.upper < code.lower }) {
            begun.removeAll { $0.range.upper < code.lower }
            changed = true
        }
        if changed { positions = union(begun.map(\.positions)) }
        return positions
    }
}

// MARK: Ascending lists

/// What stands in one of two lists, each ascending, once and ascending; for most codes one of them is empty.
private func union(_ first: [Int], _ second: [Int]) -> [Int] {
    if second.isEmpty { return first }
    return first.isEmpty ? second : ascending(first + second)
}

/// What stands in at least one of `lists`, each ascending, once and ascending.
private func union(_ lists: [[Int]]) -> [Int] {
    let filled = lists.filter { !$0.isEmpty }
    return filled.count == 1 ? filled[0] : ascending(Array(filled.joined()))
}

/// Unless it is the last already: a service may name a code twice.
private func append(_ position: Int, to positions: inout [Int]) {
    if positions.last != position { positions.append(position) }
}

/// `positions` in ascending order, each once.
private func ascending(_ positions: [Int]) -> [Int] {
    // Most of the classification's entries have one service or none.
    guard positions.count > 1 else { return positions }
    var result: [Int] = []
    result.reserveCapacity(positions.count)
    for position in positions.sorted() where position != result.last { result.append(position) }
    return result
}

/// What stands in `list` and not in `removed`; both are ascending.
func subtracting(_ removed: [Int], from list: [Int]) -> [Int] {
    guard !list.isEmpty else { return [] }
    var rest = removed[...]
    return list.filter { position in
        rest = rest.drop { $0 < position }
        return rest.first != position
    }
}
