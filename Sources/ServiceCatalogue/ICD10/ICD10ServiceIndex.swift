internal import SortedLists

/// Which services stand on which page of the ICD-10 index: chapters, blocks and codes.
///
/// It knows services only as numbers, the caller's, and keeps the order in which they are given. Built once, in time
/// that grows with what the pages hold, not with pages times services.
public struct ICD10ServiceIndex: Sendable {
    /// The page of a category, a subcategory or a five-character code.
    public struct CodePage: Sendable, Hashable {
        public let code: ICD10Code
        /// The services with a code or range that contains this code.
        public let covering: [Int]
        /// The others with a code that is a part of this one.
        public let partial: [Int]
        /// Those that only a code of the editors' brings here.
        public let added: [Int]
    }

    public typealias Item = (item: Int, codes: [ICD10Range])

    public let classification: ICD10Classification
    /// One page for each code that a service names singly, each code above it, and each that the classification lists
    /// within a code or range that a service names; in order.
    public let codePages: [CodePage]
    /// The services of each entry of the classification; empty for categories and subcategories.
    private let itemsOfEntries: [[Int]]
    private let addedToEntries: [[Int]]

    /// - Parameters:
    ///   - items: each service once, in the order in which pages are to show them.
    ///   - added: the codes that the editors have added to each; empty for none.
    public init(_ items: [Item], added: [[ICD10Range]] = [], classification: ICD10Classification) {
        let named = ICD10NamedRanges(items.map(\.codes))
        let others = ICD10NamedRanges(added)
        self.classification = classification
        let onEntries = named.positions(onEntriesOf: classification)
        itemsOfEntries = onEntries.map { $0.map { items[$0].item } }
        addedToEntries = zip(onEntries, others.positions(onEntriesOf: classification)).map { own, added in
            subtracting(own, from: added).map { items[$0].item }
        }
        let codes = Self.pageCodes(named, others, classification)
        codePages = zip(codes, zip(named.positions(of: codes), others.positions(of: codes))).map { code, found in
            let others = (found.1.covering + found.1.partial).sorted()
            let added =
                others.isEmpty ? [] : subtracting((found.0.covering + found.0.partial).sorted(), from: others)
            return CodePage(
                code: code, covering: found.0.covering.map { items[$0].item },
                partial: found.0.partial.map { items[$0].item }, added: added.map { items[$0].item })
        }
    }

    /// The codes that would have a page, in order, if these were the codes of all services.
    public static func codesWithPages(
        _ codes: [[ICD10Range]], classification: ICD10Classification
    ) -> [ICD10Code] {
        pageCodes(ICD10NamedRanges(codes), ICD10NamedRanges([]), classification)
    }

    private static func pageCodes(
        _ named: ICD10NamedRanges, _ others: ICD10NamedRanges, _ classification: ICD10Classification
    ) -> [ICD10Code] {
        named.pageCodes(in: classification).union(others.pageCodes(in: classification)).sorted()
    }

    /// The services on the page of a chapter or block: those with a code that overlaps its range.
    public func items(on entry: ICD10Entry) -> [Int] {
        itemsOfEntries.indices.contains(entry.index) ? itemsOfEntries[entry.index] : []
    }

    /// The others, which only a code of the editors' brings there.
    public func addedItems(on entry: ICD10Entry) -> [Int] {
        addedToEntries.indices.contains(entry.index) ? addedToEntries[entry.index] : []
    }

    public func items(in chapter: ICD10Chapter) -> [Int] {
        classification.chapter(of: chapter.range).map { items(on: $0) } ?? []
    }

    /// - Parameter block: a block of the classification; empty where there is none with this range.
    public func items(inBlock block: ICD10Range) -> [Int] {
        classification.entry(for: block).map { items(on: $0) } ?? []
    }

    /// The chapters with services, in order.
    public var chaptersWithItems: [ICD10Entry] { entriesWithItems(.chapter) }
    /// The blocks with services, in order, outer ones before those inside them.
    public var blocksWithItems: [ICD10Entry] { entriesWithItems(.block) }

    private func entriesWithItems(_ kind: ICD10Entry.Kind) -> [ICD10Entry] {
        classification.entries.filter { $0.kind == kind && !items(on: $0).isEmpty }
    }

    public func codePage(for code: ICD10Code) -> CodePage? { place(of: code).map { codePages[$0] } }

    /// Whether the code has a page of its own.
    public func hasPage(of code: ICD10Code) -> Bool { place(of: code) != nil }

    private func place(of code: ICD10Code) -> Int? {
        let place = codePages.partitioningIndex { $0.code >= code }
        return place < codePages.count && codePages[place].code == code ? place : nil
    }
}
