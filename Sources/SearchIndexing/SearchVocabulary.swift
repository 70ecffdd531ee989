/// The terms of an index, numbered in the order in which they first occur.
///
/// A register has few different words and writes each thousands of times, so a written word is folded and stemmed once,
/// when it is new, and afterwards found by its bytes.
struct SearchVocabulary {
    private var written = ByteTable()
    private var termOfWritten: [Int32] = []
    private(set) var terms = ByteTable()

    /// Marks a word that is not searched for: one letter, or as common as «og».
    static let none: Int32 = -1

    private let stopwords: Set<[UInt8]>
    private let shortestWord: Int

    /// - Parameters:
    ///   - stopwords: folded; they are not searched for.
    ///   - shortestWord: in folded letters; shorter ones are not searched for.
    init(stopwords: Set<[UInt8]> = [], shortestWord: Int = 2) {
        self.stopwords = stopwords
        self.shortestWord = shortestWord
    }

    /// The numbers of the terms of a text's words, in their order, without `none`.
    mutating func terms(ofText text: String) -> [Int32] {
        var (text, found) = (text, [Int32]())
        text.withUTF8 { bytes in
            SearchTokens.forEach(in: bytes) { range in
                let term = term(ofWritten: UnsafeBufferPointer(rebasing: bytes[range]))
                if term != Self.none { found.append(term) }
            }
        }
        return found
    }

    /// The number of the term of a written word, or `none`.
    mutating func term(ofWritten word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let (number, isNew) = written.number(of: word)
        if isNew { termOfWritten.append(newTerm(SearchFolding.fold(word))) }
        return termOfWritten[number]
    }

    private mutating func newTerm(_ folded: [UInt8]) -> Int32 {
        guard folded.count >= shortestWord, !stopwords.contains(folded) else { return Self.none }
        return SearchStem.stem(folded).withUnsafeBufferPointer { Int32(terms.number(of: $0).number) }
    }
}

/// Strings of bytes, numbered from 0.
struct ByteList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each begins, and after the last one the end; small, to lie in the processor's cache.
    private(set) var starts: [UInt32] = [0]

    init() {}

    /// Nil where the places do not fit the bytes.
    init?(bytes: [UInt8], starts: [UInt32]) {
        guard starts.first == 0, starts.last.map(Int.init) == bytes.count,
            zip(starts, starts.dropFirst()).allSatisfy(<=)
        else { return nil }
        self.bytes = bytes
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

    mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: string)
        starts.append(UInt32(bytes.count))
    }
}

/// Strings of bytes, each kept once and numbered from 0; a hash table with open addressing.
struct ByteTable {
    /// Half of a key's hash beside its place: two different keys are then told apart without looking at their bytes.
    private struct Slot {
        var hash: UInt32
        /// The key's number and one, 0 where the slot is free.
        var number: Int32
    }

    private(set) var keys = ByteList()
    /// A power of two long and at most half full.
    private var slots = [Slot](repeating: Slot(hash: 0, number: 0), count: 1024)

    var count: Int { keys.count }

    subscript(number: Int) -> ArraySlice<UInt8> { keys[number] }

    /// The number of a key, if it is there.
    func number(of key: ArraySlice<UInt8>) -> Int? {
        key.withUnsafeBufferPointer { key in
            let slot = slots[slot(of: key, hash: Self.hash(key))]
            return slot.number == 0 ? nil : Int(slot.number) - 1
        }
    }

    /// The numbers of some keys in ascending order of the keys' bytes.
    func sorted(_ numbers: some Sequence<Int>) -> [Int] {
        numbers.map { (key: SortableBytes(self[$0]), number: $0) }.sorted { $0.key < $1.key }.map(\.number)
    }

    /// The numbers that other keys have in this table, which is given those that it lacks.
    mutating func numbers(adding other: ByteList) -> [Int32] {
        (0..<other.count).map { key in
            other[key].withUnsafeBufferPointer { Int32(number(of: $0).number) }
        }
    }

    mutating func number(of key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let hash = Self.hash(key)
        let slot = slot(of: key, hash: hash)
        if slots[slot].number != 0 { return (Int(slots[slot].number) - 1, false) }
        keys.append(key)
        slots[slot] = Slot(hash: hash, number: Int32(count))
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    /// Where `key` stands or would stand.
    private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var index = Int(hash) & mask
        while slots[index].number != 0, slots[index].hash != hash || !isEqual(key, Int(slots[index].number) - 1) {
            index = (index + 1) & mask
        }
        return index
    }

    private func isEqual(_ key: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let start = Int(keys.starts[number])
        guard Int(keys.starts[number + 1]) - start == key.count else { return false }
        return keys.bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start...].prefix(key.count)) }
            .hasBytes(of: key)
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(hash: 0, number: 0), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.number != 0 {
            var index = Int(slot.hash) & mask
            while slots[index].number != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// Eight bytes at a step, since a register has millions of words; the two halves of the product are folded, so that
    /// every bit of a key counts in the lower bits, which the table uses.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for step in 0..<(key.count + 7) / 8 {
            let product = (hash ^ key.word(step)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
        }
        return UInt32(truncatingIfNeeded: hash ^ UInt64(key.count))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes as a number, the first lowest; bytes beyond the end are 0.
    fileprivate func word(_ step: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(self)
        if step * 8 + 8 <= count {
            return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: step * 8, as: UInt64.self))
        }
        var word: UInt64 = 0
        for number in (step * 8..<count).reversed() { word = word << 8 | UInt64(raw[number]) }
        return word
    }

    /// - Parameter other: of the same length.
    fileprivate func hasBytes(of other: UnsafeBufferPointer<UInt8>) -> Bool {
        (0..<(count + 7) / 8).allSatisfy { word($0) == other.word($0) }
    }
}
