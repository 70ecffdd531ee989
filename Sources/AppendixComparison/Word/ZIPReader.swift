internal import AppendixTables

/// Reads parts out of a ZIP file that may come from anywhere: bounds are checked, sizes limited, sums compared.
struct ZIPReader {
    enum Problem: Error, Hashable {
        case notAZIP
        case noPart(String)
        /// Encrypted, of more than 4 GiB, or compressed in a way that Office never uses.
        case unsupported(String)
        case damaged(String)
        case tooLarge(String)
    }

    fileprivate struct Entry {
        var method: UInt16
        var flags: UInt16
        var sum: UInt32
        var packedSize: Int
        var size: Int
        var offset: Int
    }

    /// An Office file has some dozens of parts.
    private static let mostEntries = 10_000

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    init(_ bytes: [UInt8]) throws(Problem) {
        self.bytes = bytes
        guard let end = ZIPReader.endOfDirectory(bytes) else { throw .notAZIP }
        let count = bytes.little16(end + 10) ?? 0
        var position = Int(bytes.little32(end + 16) ?? 0)
        guard count <= ZIPReader.mostEntries else { throw .notAZIP }
        for _ in 0..<count {
            guard bytes.little32(position) == 0x0201_4B50, let entry = Entry(bytes, position),
                let nameLength = bytes.little16(position + 28), let extra = bytes.little16(position + 30),
                let comment = bytes.little16(position + 32), position + 46 + Int(nameLength) <= bytes.count
            else { throw .notAZIP }
            let name = String(decoding: bytes[position + 46..<position + 46 + Int(nameLength)], as: UTF8.self)
            if entries[name] == nil { entries[name] = entry }
            position += 46 + Int(nameLength) + Int(extra) + Int(comment)
        }
    }

    func holds(_ name: String) -> Bool { entries[name] != nil }

    /// The content of a part.
    ///
    /// - Parameter limit: the most bytes that it may have.
    func part(_ name: String, limit: Int) throws(Problem) -> [UInt8] {
        guard let entry = entries[name] else { throw .noPart(name) }
        guard entry.flags & 1 == 0, entry.method == 0 || entry.method == 8 else { throw .unsupported(name) }
        guard entry.size <= limit else { throw .tooLarge(name) }
        guard bytes.little32(entry.offset) == 0x0403_4B50, let nameLength = bytes.little16(entry.offset + 26),
            let extra = bytes.little16(entry.offset + 28)
        else { throw .damaged(name) }
        let start = entry.offset + 30 + Int(nameLength) + Int(extra)
        guard start + entry.packedSize <= bytes.count else { throw .damaged(name) }
        let content = try unpack(bytes[start..<start + entry.packedSize], entry, name)
        guard content.count == entry.size, zipChecksum(content) == entry.sum else { throw .damaged(name) }
        return content
    }

    private func unpack(_ packed: ArraySlice<UInt8>, _ entry: Entry, _ name: String) throws(Problem) -> [UInt8] {
        if entry.method == 0 { return Array(packed) }
        do { return try inflated(packed, limit: entry.size) } catch { throw .damaged(name) }
    }

    /// The record at the file's end, before a comment of up to 65,535 bytes.
    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 0xFFFF)...last).reversed().first { bytes.little32($0) == 0x0605_4B50 }
    }
}

extension ZIPReader.Entry {
    fileprivate init?(_ bytes: [UInt8], _ position: Int) {
        guard let flags = bytes.little16(position + 8), let method = bytes.little16(position + 10),
            let sum = bytes.little32(position + 16), let packed = bytes.little32(position + 20),
            let size = bytes.little32(position + 24), let offset = bytes.little32(position + 42)
        else { return nil }
        self.init(
            method: method, flags: flags, sum: sum, packedSize: Int(packed), size: Int(size), offset: Int(offset))
    }
}

extension [UInt8] {
    fileprivate func little16(_ position: Int) -> UInt16? {
        guard position >= 0, position + 2 <= count else { return nil }
        return UInt16(self[position]) | UInt16(self[position + 1]) << 8
    }

    fileprivate func little32(_ position: Int) -> UInt32? {
        guard let low = little16(position), let high = little16(position + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }
}
