/// Strings of bytes, numbered from 0.
struct ByteList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each begins, and after the last one the end; small, to lie in the processor's cache.
    private var starts: [UInt32] = [0]

    var count: Int { starts.count - 1 }

    /// Where a string stands in `bytes`: whoever looks at many of them saves a slice, which would hold on to all.
    func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    mutating func append(_ string: some Collection<UInt8>) {
        bytes.append(contentsOf: string)
        starts.append(UInt32(bytes.count))
    }
}

extension ByteList {
    /// A string's first eight bytes as one number, in which most words differ, and its own number.
    private struct SortKey {
        var opening: UInt64
        var number: Int
    }

    /// The numbers of some strings, none of which holds a 0, in ascending order of their bytes.
    func sorted(_ numbers: some Sequence<Int>) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var keys = numbers.map { number in
                let first = bytes[range(of: number)].prefix(8)
                let opening = first.reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(8 - first.count))
                return SortKey(opening: opening, number: number)
            }
            keys.sort { left, right in
                if left.opening != right.opening { return left.opening < right.opening }
                let (left, right) = (bytes[range(of: left.number)], bytes[range(of: right.number)])
                return left.dropFirst(8).lexicographicallyPrecedes(right.dropFirst(8))
            }
            return keys.map(\.number)
        }
    }
}

/// Strings of bytes, each kept once and numbered from 0; a hash table with open addressing.
struct ByteTable: Sendable {
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
    func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slots[slot(of: key, hash: key.tableHash)]
        return slot.number == 0 ? nil : Int(slot.number) - 1
    }

    /// The number of a key, which is given one if it has none.
    mutating func number(adding key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let hash = key.tableHash
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
        let range = keys.range(of: number)
        guard range.count == key.count else { return false }
        return keys.bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).hasWords(of: key) }
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
}

extension ByteTable {
    init(_ keys: some Sequence<String>) {
        for key in keys { _ = Array(key.utf8).withUnsafeBufferPointer { number(adding: $0) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes at a step, since a register has millions of words; the two halves of the product are folded, so that
    /// every bit of a key counts in the lower bits, which the table uses.
    fileprivate var tableHash: UInt32 {
        var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(count)
        for step in 0..<wordCount {
            let product = (hash ^ word(step)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
        }
        return UInt32(truncatingIfNeeded: hash)
    }

    /// - Parameter other: of the same length.
    fileprivate func hasWords(of other: UnsafeBufferPointer<UInt8>) -> Bool {
        for step in 0..<wordCount where word(step) != other.word(step) { return false }
        return true
    }

    /// How many numbers of eight bytes tell a string from all others of its length.
    private var wordCount: Int { (count + 7) / 8 }

    /// Eight bytes as a number. The last eight of a string may be some of those before once more; of fewer than eight the
    /// number is made of what covers them all.
    private func word(_ step: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(self)
        if count >= 8 { return raw.loadUnaligned(fromByteOffset: Swift.min(step * 8, count - 8), as: UInt64.self) }
        if count >= 4 {
            let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let last = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        return UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1])
    }
}
