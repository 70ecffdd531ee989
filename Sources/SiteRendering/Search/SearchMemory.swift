internal import ServiceCatalogue
internal import Synchronization

/// The terms of services as an earlier build found them, part by part of an index. Reading the words of 50,000 services
/// takes longer than all else that their index needs; of a part in which no service changed they are the same as then.
public final class SearchMemory: Sendable {
    fileprivate struct Part: Sendable {
        /// Of each of its services what `hashes` says.
        var key: [UInt64]
        var terms: PartTerms
    }

    private struct State: Sendable {
        /// Those of the earlier build; nil until somebody asks.
        var earlier: [Part]?
        /// By the number of the first service.
        var current: [Int: Part] = [:]
        var encoded: [UInt8]?
    }

    private let hashes: [String: UInt64]
    private let load: @Sendable () -> [UInt8]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - hashes: by a service's id what tells all that decides about its terms, and its number among all.
    ///   - load: gives what `encoded` gave in an earlier build, or no bytes. Called where an index is made.
    public init(hashes: [String: UInt64], load: @escaping @Sendable () -> [UInt8]) {
        self.hashes = hashes
        self.load = load
    }

    /// What the next build may be given; nil where no index was made, and so nothing is known.
    public var encoded: [UInt8]? { state.withLock { $0.encoded } }

    /// The terms of a part as they are known, or else as `make` finds them.
    func terms(of services: ArraySlice<Service>, _ make: () -> PartTerms) -> PartTerms {
        let key = services.map { hashes[$0.id] ?? 0 }
        let known = state.withLock { state in
            let earlier = state.earlier ?? SearchMemory.parts(load())
            state.earlier = earlier
            return earlier.first { $0.key == key }
        }
        let part = known ?? Part(key: key, terms: make())
        state.withLock { $0.current[services.startIndex] = part }
        return part.terms
    }

    private static func parts(_ bytes: [UInt8]) -> [Part] {
        var reader = NumberReader(bytes)
        var parts: [Part] = []
        while let part = Part(&reader) { parts.append(part) }
        return parts
    }

    /// To be called when an index has all its terms: keeps them as bytes, which take half the room, and lets go of all else.
    func pack() {
        state.withLock { state in
            let parts = state.current.sorted { $0.key < $1.key }.map(\.value)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(parts.reduce(0) { $0 + $1.encodedSize })
            for part in parts { part.append(to: &bytes) }
            state = State(encoded: bytes)
        }
    }
}

extension SearchMemory.Part {
    /// Nil at the end, and where the bytes are not what `append` wrote.
    fileprivate init?(_ reader: inout NumberReader) {
        guard let key: [UInt64] = reader.next(), let bytes: [UInt8] = reader.next(),
            let starts: [UInt32] = reader.next(), let list = ByteList(bytes: bytes, starts: starts),
            let terms: [Int32] = reader.next(), let entries: [UInt32] = reader.next(), terms.count == entries.count,
            terms.allSatisfy({ 0 <= $0 && $0 < list.count })
        else { return nil }
        self.key = key
        self.terms = PartTerms(
            terms: list, postings: SearchPostings(terms: terms, entries: entries.map { .init(packed: $0) }))
    }

    /// In bytes: five lists, each after its length.
    fileprivate var encodedSize: Int {
        5 * 8 + key.count * 8 + terms.terms.bytes.count + terms.terms.starts.count * 4 + terms.postings.count * 8
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        bytes.append(numbers: key)
        bytes.append(numbers: terms.terms.bytes)
        bytes.append(numbers: terms.terms.starts)
        bytes.append(numbers: terms.postings.terms)
        bytes.append(numbers: terms.postings.entries.map(\.packed))
    }
}

/// Reads lists of numbers that `append(numbers:)` wrote.
private struct NumberReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Nil where there is no whole list.
    mutating func next<Number: FixedWidthInteger>() -> [Number]? {
        let width = MemoryLayout<Number>.size
        guard let count = nextCount(), count <= (bytes.count - place) / width else { return nil }
        defer { place += count * width }
        return [Number](unsafeUninitializedCapacity: count) { numbers, filled in
            bytes.withUnsafeBytes { bytes in
                UnsafeMutableRawBufferPointer(numbers).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count * width]))
            }
            filled = count
        }
    }

    private mutating func nextCount() -> Int? {
        guard bytes.count - place >= 8 else { return nil }
        defer { place += 8 }
        return bytes.withUnsafeBytes { Int(exactly: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    }
}

extension [UInt8] {
    /// How many there are, and then the numbers as this machine has them: no other machine reads them.
    fileprivate mutating func append(numbers: [some FixedWidthInteger]) {
        Swift.withUnsafeBytes(of: UInt64(numbers.count)) { append(contentsOf: $0) }
        numbers.withUnsafeBytes { append(contentsOf: $0) }
    }
}
