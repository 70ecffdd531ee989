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
    /// The length of a key and its first eight bytes: of most words all, which are then found without looking at the key.
    private struct Slot {
        var opening: UInt64 = 0
        var length: UInt32 = 0
        /// The key's number and one, 0 where the slot is free.
        var number: Int32 = 0
    }

    private(set) var keys = ByteList()
    /// A power of two long and at most half full.
    private var slots = [Slot](repeating: Slot(), count: 1024)

    var count: Int { keys.count }

    subscript(number: Int) -> ArraySlice<UInt8> { keys[number] }

    /// The number of a key, if it is there.
    func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slots[slot(of: key)]
        return slot.number == 0 ? nil : Int(slot.number) - 1
    }

    /// The number of a key, which is given one if it has none.
    mutating func number(adding key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let slot = slot(of: key)
        if slots[slot].number != 0 { return (Int(slots[slot].number) - 1, false) }
        keys.append(key)
        slots[slot] = Slot(opening: key.word(0), length: UInt32(key.count), number: Int32(count))
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    /// Where `key` stands or would stand.
    private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
        let (opening, mask) = (key.word(0), slots.count - 1)
        var index = key.tableHash & mask
        while true {
            let slot = slots[index]
            if slot.number == 0 { return index }
            if slot.opening == opening, slot.length == key.count, isEqual(key, Int(slot.number) - 1) { return index }
            index = (index + 1) & mask
        }
    }

    /// - Parameter key: of the same length and the same first eight bytes as the one of that number.
    private func isEqual(_ key: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        if key.count <= 8 { return true }
        return keys.bytes.withUnsafeBufferPointer { bytes in
            let other = UnsafeBufferPointer(rebasing: bytes[keys.range(of: number)])
            return (1..<key.wordCount).allSatisfy { key.word($0) == other.word($0) }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.number != 0 {
            var index = keys[Int(slot.number) - 1].withUnsafeBufferPointer { $0.tableHash } & mask
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
    /// every bit of a key counts in the lower bits, which the table uses. Not negative.
    fileprivate var tableHash: Int {
        var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(count)
        for step in 0..<wordCount {
            let product = (hash ^ word(step)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
        }
        return Int(UInt32(truncatingIfNeeded: hash))
    }

    /// How many numbers of eight bytes tell a string from all others of its length.
    fileprivate var wordCount: Int { (count + 7) / 8 }

    /// Eight bytes as a number. The last eight of a string may be some of those before once more; of fewer than eight the
    /// number is made of what covers them all.
    fileprivate func word(_ step: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(self)
        if count >= 8 { return raw.loadUnaligned(fromByteOffset: Swift.min(step * 8, count - 8), as: UInt64.self) }
        if count >= 4 {
            let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let last = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        return count == 0 ? 0 : UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1])
    }
}
