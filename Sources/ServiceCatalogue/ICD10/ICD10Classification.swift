internal import SortedLists

/// An edition of the classification: chapters, nested blocks, categories and those subcategories that are listed.
///
/// The entries lie in each other without crossing, which building it sees to, so one sorted list answers every question
/// in logarithmic time.
public struct ICD10Classification: Sendable {
    /// In order, each before what it contains.
    public let entries: [ICD10Entry]
    /// The order keys of the entries, which are in ascending order.
    private let keys: [UInt64]

    /// A classification of nothing.
    public init() { self.init(sorted: []) }

    /// - Parameter entries: sorted, each in one place only, none crossing another.
    init(sorted entries: [ICD10Entry]) {
        self.entries = entries
        keys = entries.map(\.range.orderKey)
    }

    /// Whether both are copies of one: nothing is compared.
    func isSame(as other: ICD10Classification) -> Bool {
        entries.withUnsafeBufferPointer { own in
            other.entries.withUnsafeBufferPointer { $0.baseAddress == own.baseAddress && $0.count == own.count }
        }
    }

    public var chapters: [ICD10Entry] { entries.filter { $0.kind == .chapter } }

    /// The entry with exactly this range: of a chapter, a block, or a listed code.
    public func entry(for range: ICD10Range) -> ICD10Entry? {
        index(of: range).map { entries[$0] }
    }

    /// Whether there is an entry with exactly this range. Takes no copy of it, whose counts of use several threads
    /// would otherwise wait for each other to change.
    func lists(_ range: ICD10Range) -> Bool { index(of: range) != nil }

    private func index(of range: ICD10Range) -> Int? {
        let index = firstIndex(notBefore: range.orderKey)
        return index < entries.count && keys[index] == range.orderKey ? index : nil
    }

    /// The chapter all of `range` lies in, if it is listed.
    public func chapter(of range: ICD10Range) -> ICD10Entry? {
        guard let chapter = ICD10Chapter.containing(range), let found = entry(for: chapter.range) else { return nil }
        return found.kind == .chapter ? found : nil
    }

    /// The smallest listed block all of `range` lies in; a block lies in itself.
    public func innermostBlock(containing range: ICD10Range) -> ICD10Entry? {
        outward(from: innermost(containing: range)).first { $0.kind == .block }
    }

    /// The entries around `range`, outermost first; without the entry of `range` itself.
    public func ancestors(of range: ICD10Range) -> [ICD10Entry] {
        outward(from: innermost(containing: range)).filter { $0.range != range }.reversed()
    }

    /// The blocks that have a category in common with `range`, in order, outer ones before those inside them.
    public func blocks(overlapping range: ICD10Range) -> [ICD10Entry] {
        let next = firstIndex(withLowerAbove: range.lower)
        let around = outward(from: entryAround(lower: range.lower, before: next)).reversed()
        let following = entries[next...].prefix { $0.range.lower <= range.upper }
        return around.filter { $0.kind == .block } + following.filter { $0.kind == .block }
    }

    // MARK: Searching

    /// The smallest entry all of `range` lies in, itself included.
    private func innermost(containing range: ICD10Range) -> ICD10Entry? {
        let around = entryAround(lower: range.lower, before: firstIndex(withLowerAbove: range.lower))
        // Of equal extent the block C50-C50 contains the category C50, but not the other way round.
        return outward(from: around).first { $0.range.contains(range) && $0.range <= range }
    }

    /// The smallest entry that covers the key `lower`; `next` is the first entry that begins after it.
    private func entryAround(lower: Int, before next: Int) -> ICD10Entry? {
        guard next > 0 else { return nil }
        return outward(from: entries[next - 1]).first { $0.range.upper >= lower }
    }

    /// `entry` and the entries around it, innermost first.
    private func outward(from entry: ICD10Entry?) -> some Sequence<ICD10Entry> {
        sequence(state: entry) { next in
            let current = next
            next = current?.parent.map { entries[$0] }
            return current
        }
    }

    func firstIndex(withLowerAbove lower: Int) -> Int { firstIndex(notBefore: UInt64(max(lower + 1, 0)) << 20) }

    private func firstIndex(notBefore key: UInt64) -> Int {
        keys.partitioningIndex { $0 >= key }
    }
}
