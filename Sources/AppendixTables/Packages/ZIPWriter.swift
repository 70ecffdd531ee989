/// Writes a ZIP file whose entries are stored, not compressed (APPNOTE.TXT 4.3): every reader of Word files takes that,
/// and the bytes depend on nothing but the content. Their time is 1 January 1980, the first that ZIP knows.
struct ZIPWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter room: how many bytes there may be.
    init(room: Int = 0) { bytes.reserveCapacity(room) }

    mutating func append(_ name: String, _ content: [UInt8]) { append(name) { $0 += content } }

    /// - Parameter write: puts what the entry holds at the end of the bytes that it is given, and does no more to them.
    mutating func append(_ name: String, _ write: (inout [UInt8]) -> Void) {
        let offset = bytes.count
        bytes.append(little: 0x0403_4B50 as UInt32)
        let place = bytes.count
        // Size and sum are known afterwards.
        bytes += header(name, size: 0, sum: 0)
        bytes += name.utf8
        let start = bytes.count
        write(&bytes)
        precondition(bytes.count < Int(UInt32.max), "a ZIP file without 64-bit sizes ends at 4 GiB")
        let common = header(name, size: bytes.count - start, sum: zipChecksum(bytes[start...]))
        bytes.replaceSubrange(place..<place + common.count, with: common)
        directory.append(little: 0x0201_4B50 as UInt32)
        directory.append(little: 20 as UInt16)
        directory += common
        directory += [UInt8](repeating: 0, count: 10)  // no comment, disk 0, no attributes
        directory.append(little: UInt32(offset))
        directory += name.utf8
        count += 1
    }

    /// The file: entries, directory, end of directory.
    consuming func finished() -> [UInt8] {
        let (start, size) = (bytes.count, directory.count)
        bytes += directory
        bytes.append(little: 0x0605_4B50 as UInt32)
        bytes.append(little: 0 as UInt32)
        bytes.append(little: UInt16(count))
        bytes.append(little: UInt16(count))
        bytes.append(little: UInt32(size))
        bytes.append(little: UInt32(start))
        bytes.append(little: 0 as UInt16)
        return bytes
    }

    /// What the local header and the directory have in common: version 2.0, UTF-8 names, stored, time, sum and sizes.
    private func header(_ name: String, size: Int, sum: UInt32) -> [UInt8] {
        var header: [UInt8] = []
        header.append(little: 20 as UInt16)
        header.append(little: 0x0800 as UInt16)
        header.append(little: 0 as UInt16)
        header.append(little: 0 as UInt16)
        header.append(little: 0x0021 as UInt16)
        header.append(little: sum)
        header.append(little: UInt32(size))
        header.append(little: UInt32(size))
        header.append(little: UInt16(name.utf8.count))
        header.append(little: 0 as UInt16)
        return header
    }
}

extension [UInt8] {
    fileprivate mutating func append(little number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
