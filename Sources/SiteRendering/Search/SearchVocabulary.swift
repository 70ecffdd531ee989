/// The terms of an index, numbered in the order in which they first occur.
///
/// A register has few different words and writes each thousands of times, so a written word is folded and stemmed once,
/// when it is new, and afterwards found by its bytes.
struct SearchVocabulary {
    private var written = ByteTable()
    private var termOfWritten: [Int32] = []
    private var terms = ByteTable()

    /// Marks a word that is not searched for: one letter, or as common as «og».
    static let none: Int32 = -1

    private let stopwords: Set<[UInt8]>

    init(stopwords: [String] = []) {
        self.stopwords = Set(stopwords.map { Array($0.utf8) })
    }

    var count: Int { terms.count }

    subscript(term: Int) -> ArraySlice<UInt8> { terms[term] }

    /// The number of the term of a written word, or `none`.
    mutating func term(ofWritten word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let (place, isNew) = written.place(of: word)
        if isNew { termOfWritten.append(newTerm(SearchFolding.fold(word))) }
        return termOfWritten[place]
    }

    private mutating func newTerm(_ folded: [UInt8]) -> Int32 {
        guard folded.count > 1, !stopwords.contains(folded) else { return Self.none }
        return SearchStem.stem(folded).withUnsafeBufferPointer { Int32(terms.place(of: $0).place) }
    }

    /// The number of a term, if it occurs.
    func number(of term: ArraySlice<UInt8>) -> Int? { term.withUnsafeBufferPointer { terms.find($0) } }
}

/// Strings of bytes, each kept once and numbered from 0; a hash table with open addressing.
struct ByteTable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Place + 1 of an entry, 0 where free; a power of two long and at most half full.
    private var slots = [Int32](repeating: 0, count: 1024)

    var count: Int { ends.count }

    subscript(place: Int) -> ArraySlice<UInt8> { bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]] }

    func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slots[slot(of: key)]
        return slot == 0 ? nil : Int(slot) - 1
    }

    mutating func place(of key: UnsafeBufferPointer<UInt8>) -> (place: Int, isNew: Bool) {
        let slot = slot(of: key)
        if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
        bytes.append(contentsOf: key)
        ends.append(bytes.count)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return (ends.count - 1, true)
    }

    /// Where `key` stands or would stand.
    private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
        while slots[slot] != 0, !isEqual(key, Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
        return slot
    }

    private func isEqual(_ key: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == key.count else { return false }
        for offset in key.indices where bytes[start + offset] != key[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for place in ends.indices {
            let start = place == 0 ? 0 : ends[place - 1]
            let free = bytes[start..<ends[place]].withUnsafeBufferPointer { slot(of: $0) }
            slots[free] = Int32(place + 1)
        }
    }

    /// FNV-1a with a last mixing step, since the table uses the low bits.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}
