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
    /// Half of a key's hash beside its place: two different keys are then told apart without looking at their bytes.
    private struct Slot {
        var hash: UInt32
        /// The key's number and one, 0 where the slot is free.
        var place: Int32
    }

    private var bytes: [UInt8] = []
    /// Where each key begins, and after the last one the end.
    private var starts = [0]
    /// A power of two long and at most half full.
    private var slots = [Slot](repeating: Slot(hash: 0, place: 0), count: 1024)

    var count: Int { starts.count - 1 }

    subscript(place: Int) -> ArraySlice<UInt8> { bytes[starts[place]..<starts[place + 1]] }

    func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slots[slot(of: key, hash: Self.hash(key))]
        return slot.place == 0 ? nil : Int(slot.place) - 1
    }

    mutating func place(of key: UnsafeBufferPointer<UInt8>) -> (place: Int, isNew: Bool) {
        let hash = Self.hash(key)
        let slot = slot(of: key, hash: hash)
        if slots[slot].place != 0 { return (Int(slots[slot].place) - 1, false) }
        bytes.append(contentsOf: key)
        starts.append(bytes.count)
        slots[slot] = Slot(hash: hash, place: Int32(count))
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    /// Where `key` stands or would stand.
    private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var index = Int(hash) & mask
        while slots[index].place != 0, slots[index].hash != hash || !isEqual(key, Int(slots[index].place) - 1) {
            index = (index + 1) & mask
        }
        return index
    }

    private func isEqual(_ key: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let start = starts[place]
        guard starts[place + 1] - start == key.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            key.indices.allSatisfy { bytes[start + $0] == key[$0] }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(hash: 0, place: 0), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.place != 0 {
            var index = Int(slot.hash) & mask
            while slots[index].place != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// FNV-1a, with its upper half mixed into the lower, which the table uses.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
