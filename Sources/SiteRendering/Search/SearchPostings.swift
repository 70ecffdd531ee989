/// Which services hold which terms, and where: gathered service by service, given out term by term.
struct SearchPostings {
    /// A service's number and the best field of a term in it, as one integer that sorts by the service.
    struct Entry {
        fileprivate(set) var packed: UInt32

        init(service: Int, field: SearchField) { packed = UInt32(service) << 3 | UInt32(field.rawValue) }

        var service: Int { Int(packed >> 3) }
        var field: SearchField { SearchField(rawValue: UInt8(packed & 7)) ?? .body }
    }

    private var terms: [Int32] = []
    private var entries: [Entry] = []
    /// The last service that each term was found in.
    private var lastService: [Int32] = []

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

    /// The entries of each term, services ascending: a counting sort.
    func byTerm(count: Int) -> PostingLists {
        var ends = [Int](repeating: 0, count: count + 1)
        for term in terms { ends[Int(term) + 1] += 1 }
        for term in 0..<count { ends[term + 1] += ends[term] }
        var next = ends
        var sorted = [Entry](repeating: Entry(service: 0, field: .name), count: entries.count)
        for (place, term) in terms.enumerated() {
            sorted[next[Int(term)]] = entries[place]
            next[Int(term)] += 1
        }
        return PostingLists(entries: sorted, starts: ends)
    }
}

/// The entries of every term.
struct PostingLists {
    fileprivate let entries: [SearchPostings.Entry]
    /// Where each term's entries begin, and after the last term the end.
    fileprivate let starts: [Int]

    subscript(term: Int) -> ArraySlice<SearchPostings.Entry> { entries[starts[term]..<starts[term + 1]] }

    /// As the browser reads them: for each field the ascending services, fields separated by dots, empty ones at the
    /// end left out.
    static func encoded(_ entries: some Collection<SearchPostings.Entry>) -> [UInt8] {
        var lists = [[UInt8]](repeating: [], count: SearchField.allCases.count)
        var last = [Int](repeating: -1, count: lists.count)
        for entry in entries {
            let field = Int(entry.field.rawValue)
            SearchNumbers.append(entry.service - last[field] - 1, to: &lists[field])
            last[field] = entry.service
        }
        while lists.last?.isEmpty == true { lists.removeLast() }
        return Array(lists.joined(separator: CollectionOfOne(UInt8(ascii: "."))))
    }
}
