/// Writes a ZIP file whose entries are stored, not compressed (APPNOTE.TXT 4.3): every reader of Word files takes that,
/// and the bytes depend on nothing but the content. Their time is 1 January 1980, the first that ZIP knows.
struct ZIPWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func append(_ name: String, _ content: [UInt8]) {
        let offset = bytes.count
        precondition(offset + content.count < Int(UInt32.max), "a ZIP file without 64-bit sizes ends at 4 GiB")
        let common = header(name, content)
        bytes.append(little: 0x0403_4B50 as UInt32)
        bytes += common
        bytes += name.utf8
        bytes += content
        directory.append(little: 0x0201_4B50 as UInt32)
        directory.append(little: 20 as UInt16)
        directory += common
        directory += [UInt8](repeating: 0, count: 10)  // no comment, disk 0, no attributes
        directory.append(little: UInt32(offset))
        directory += name.utf8
        count += 1
    }

    /// The file: entries, directory, end of directory.
    var finished: [UInt8] {
        var file = bytes + directory
        file.append(little: 0x0605_4B50 as UInt32)
        file.append(little: 0 as UInt32)
        file.append(little: UInt16(count))
        file.append(little: UInt16(count))
        file.append(little: UInt32(directory.count))
        file.append(little: UInt32(bytes.count))
        file.append(little: 0 as UInt16)
        return file
    }

    /// What the local header and the directory have in common: version 2.0, UTF-8 names, stored, time, sum and sizes.
    private func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var header: [UInt8] = []
        header.append(little: 20 as UInt16)
        header.append(little: 0x0800 as UInt16)
        header.append(little: 0 as UInt16)
        header.append(little: 0 as UInt16)
        header.append(little: 0x0021 as UInt16)
        header.append(little: zipChecksum(content))
        header.append(little: UInt32(content.count))
        header.append(little: UInt32(content.count))
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
