internal import Parallelism
internal import ServiceCatalogue

/// The terms of all services, numbered in the order in which they first occur, and the services that hold each.
struct IndexedTerms {
    let terms: ByteTable
    let lists: PostingLists

    /// - Parameters:
    ///   - services: in the order of their numbers.
    ///   - partLength: how many services are read into a vocabulary of their own. Threads would wait for each other at
    ///     every word of a common one, and the words of so many services stay in a processor's cache.
    init(
        _ services: [Service], side: SiteSide, classification: ICD10Classification, jobs: Int,
        partLength: Int = 4_000
    ) {
        let parts = stride(from: 0, to: services.count, by: partLength).map {
            $0..<min($0 + partLength, services.count)
        }
        let read = parallelMap(parts, jobs: jobs) { part in
            PartTerms(services, part, side: side, classification: classification)
        }
        var terms = ByteTable()
        let numbered = read.map { (postings: $0.postings, numbers: terms.numbers(adding: $0.terms)) }
        self.terms = terms
        lists = PostingLists(numbered, termCount: terms.count)
    }
}

/// The terms of some services, and which of them hold each.
struct PartTerms: Sendable {
    let terms: ByteList
    let postings: SearchPostings

    /// - Parameter part: of the services those that are read.
    init(_ services: [Service], _ part: Range<Int>, side: SiteSide, classification: ICD10Classification) {
        var indexer = SearchIndexer(side: side, classification: classification)
        for number in part { indexer.add(services[number], number: number) }
        self.init(terms: indexer.vocabulary.terms.keys, postings: indexer.postings)
    }

    init(terms: ByteList, postings: SearchPostings) {
        self.terms = terms
        self.postings = postings
    }
}

extension IndexedTerms {
    /// The numbers of the terms that services hold, in ascending order of the terms' bytes.
    var sorted: [Int] {
        terms.sorted((0..<terms.count).lazy.filter { !lists[$0].isEmpty })
    }
}

/// Bytes other than 0 in the order of a dictionary. Most words differ in their first eight bytes, which are compared as
/// one number.
struct SortableBytes: Comparable {
    private let opening: UInt64
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        let first = bytes.prefix(8)
        opening = first.reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(8 - first.count))
    }

    static func < (left: SortableBytes, right: SortableBytes) -> Bool {
        if left.opening != right.opening { return left.opening < right.opening }
        return left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
