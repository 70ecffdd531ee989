/// Norwegian writes compounds in one word. The first part is found as a beginning; the last part has to be indexed:
/// someone who searches for «transplantasjon» wants «lungetransplantasjon».
struct SearchCompounds: Sendable {
    /// A term that ends in another.
    struct Compound: Sendable {
        var term: Int
        /// What stands before the end, where it must be a known word for the whole to be believed a compound.
        var head: Int?
    }

    /// By the terms that they end in.
    private var compounds: [Compound] = []
    /// Where those of each term begin, and after the last term the end.
    private var starts: [Int]

    private static let shortestHead = 3
    private static let shortestTail = 4
    /// A tail of this length is believed even where what stands before it is no known word.
    private static let evidentTail = 6

    /// - Parameter isWanted: which terms are looked at for their ends.
    init(_ terms: ByteTable, _ isWanted: (Int) -> Bool) {
        var found: [(tail: Int, compound: Compound)] = []
        for term in 0..<terms.count where isWanted(term) { found += Self.tails(of: term, in: terms) }
        found.sort { ($0.tail, $0.compound.term) < ($1.tail, $1.compound.term) }
        starts = [Int](repeating: 0, count: terms.count + 1)
        for (tail, _) in found { starts[tail + 1] += 1 }
        for term in 0..<terms.count { starts[term + 1] += starts[term] }
        compounds = found.map(\.compound)
    }

    /// Those that end in a term.
    subscript(tail: Int) -> ArraySlice<Compound> { compounds[starts[tail]..<starts[tail + 1]] }

    /// The terms that `term` ends in and that are words of their own.
    static func tails(of term: Int, in terms: ByteTable) -> [(tail: Int, compound: Compound)] {
        terms[term].withUnsafeBufferPointer { word in
            let last = word.count - shortestTail
            guard shortestHead <= last else { return [] }
            return (shortestHead...last).compactMap { start in
                guard let tail = terms.number(of: UnsafeBufferPointer(rebasing: word[start...])) else { return nil }
                if word.count - start >= evidentTail { return (tail, Compound(term: term)) }
                return number(ofHead: word[..<start], in: terms).map { (tail, Compound(term: term, head: $0)) }
            }
        }
    }

    /// Of a head that is a word, perhaps with the «s» or «e» that joins it to the next.
    private static func number(ofHead head: Slice<UnsafeBufferPointer<UInt8>>, in terms: ByteTable) -> Int? {
        var stem = Array(head)
        SearchStem.stem(&stem)
        return stem.withUnsafeBufferPointer { terms.number(of: $0) }
    }
}
