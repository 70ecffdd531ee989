/// Which services hold which terms, and where: gathered service by service, given out term by term.
struct SearchPostings: Sendable {
    /// A service's number and the best field of a term in it, as one integer that sorts by the service.
    struct Entry: Sendable {
        let packed: UInt32

        init(packed: UInt32) { self.packed = packed }

        init(service: Int, field: SearchField) { packed = UInt32(service) << 3 | UInt32(field.rawValue) }

        var service: Int { Int(packed >> 3) }
        var field: SearchField { SearchField(rawValue: UInt8(packed & 7)) ?? .body }
        fileprivate var fieldNumber: UInt32 { packed & 7 }
    }

    /// For each entry the term that it is of.
    private(set) var terms: [Int32] = []
    private(set) var entries: [Entry] = []
    /// The last service that each term was found in.
    private var lastService: [Int32] = []

    init() {}

    /// Those that were gathered before, to which none is added.
    init(terms: [Int32], entries: [Entry]) {
        self.terms = terms
        self.entries = entries
    }

    var count: Int { entries.count }

    /// Terms of a service must be added best field first; of a term only its first place in a service counts.
    mutating func add(_ term: Int32, service: Int, field: SearchField) {
        let term = Int(term)
        if term < 0 { return }
        while lastService.count <= term { lastService.append(-1) }
        if lastService[term] == Int32(service) { return }
        lastService[term] = Int32(service)
        terms.append(Int32(term))
        entries.append(Entry(service: service, field: field))
    }
}

/// The entries of every term.
struct PostingLists {
    private var entries: [SearchPostings.Entry]
    /// Where each term's entries begin, and after the last term the end.
    private var starts: [Int]

    /// Services ascending: a counting sort.
    ///
    /// - Parameters:
    ///   - parts: of ascending services, each with the numbers that its terms have among all.
    ///   - termCount: how many terms there are.
    init(_ parts: [(postings: SearchPostings, numbers: [Int32])], termCount: Int) {
        starts = [Int](repeating: 0, count: termCount + 1)
        for (postings, numbers) in parts {
            for term in postings.terms { starts[Int(numbers[Int(term)]) + 1] += 1 }
        }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        var next = starts
        entries = Array(repeating: SearchPostings.Entry(service: 0, field: .name), count: starts[termCount])
        for (postings, numbers) in parts {
            for (term, entry) in zip(postings.terms, postings.entries) {
                let number = Int(numbers[Int(term)])
                entries[next[number]] = entry
                next[number] += 1
            }
        }
    }

    subscript(term: Int) -> ArraySlice<SearchPostings.Entry> { entries[starts[term]..<starts[term + 1]] }

    /// As the browser reads them: for each field the ascending services, fields separated by dots, empty ones at the
    /// end left out.
    static func encoded(_ entries: some Collection<SearchPostings.Entry>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count + SearchField.allCases.count)
        // A pass for each field costs less than lists that grow side by side: most terms have one or two entries.
        for field in 0...(entries.lazy.map(\.fieldNumber).max() ?? 0) {
            if field > 0 { bytes.append(UInt8(ascii: ".")) }
            SearchNumbers.append(ascending: entries.lazy.filter { $0.fieldNumber == field }.map(\.service), to: &bytes)
        }
        return bytes
    }
}
