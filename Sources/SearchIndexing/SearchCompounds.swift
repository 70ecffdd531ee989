/// Norwegian writes compounds in one word. The first part is found as a beginning; the last part has to be indexed:
/// someone who searches for «transplantasjon» wants «lungetransplantasjon».
struct SearchCompounds {
    private let terms: ByteTable

    init(_ terms: ByteTable) { self.terms = terms }

    private static let shortestHead = 3
    private static let shortestTail = 4
    /// A tail of this length is believed even where what stands before it is no known word.
    private static let evidentTail = 6

    /// The terms that `term` ends in and that are words of their own.
    func tails(of term: Int) -> [Int] {
        let word = terms[term]
        let first = word.startIndex + Self.shortestHead
        let last = word.endIndex - Self.shortestTail
        guard first <= last else { return [] }
        return (first...last).compactMap { start in
            guard let tail = terms.number(of: word[start...]) else { return nil }
            return word.endIndex - start >= Self.evidentTail || isWord(word[..<start]) ? tail : nil
        }
    }

    /// Whether a head is a word, perhaps with the «s» or «e» that joins it to the next.
    private func isWord(_ head: ArraySlice<UInt8>) -> Bool {
        terms.number(of: SearchStem.stem(Array(head))[...]) != nil
    }

    /// For each term the compounds that end in it.
    func byTail(_ isWanted: (Int) -> Bool) -> [Int: [Int]] {
        var compounds: [Int: [Int]] = [:]
        for term in 0..<terms.count where isWanted(term) {
            for tail in tails(of: term) { compounds[tail, default: []].append(term) }
        }
        return compounds
    }
}

extension PostingLists {
    /// A term's own entries and, one field lower, those of the compounds that end in it; services ascending.
    func joining(_ compounds: [Int], to term: Int) -> [SearchPostings.Entry] {
        var joined = Array(self[term])
        for compound in compounds {
            for entry in self[compound] where entry.field.rawValue < SearchField.place.rawValue {
                joined.append(SearchPostings.Entry(service: entry.service, field: entry.field.ofCompoundPart))
            }
        }
        joined.sort { $0.packed < $1.packed }
        // Of a service's entries the first has the best field.
        var result: [SearchPostings.Entry] = []
        result.reserveCapacity(joined.count)
        for entry in joined where result.last?.service != entry.service { result.append(entry) }
        return result
    }
}
