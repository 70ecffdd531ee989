internal import Files

/// Writes a ZIP file whose entries are stored, not compressed (APPNOTE.TXT 4.3): every reader of Word files takes that,
/// and the bytes depend on nothing but the content. Their time is 1 January 1980, the first that ZIP knows.
///
/// An entry can have 40 MB. It is handed on as it is written; what stands before it, its size and sum, is put there last.
struct ZIPWriter {
    private struct Entry {
        var name: String
        var offset: Int
        var size = 0
        var sum: UInt32 = 0
    }

    private let file: any GrowingFile
    private var entry = Entry(name: "", offset: 0)
    private var directory: [UInt8] = []
    private var count = 0

    init(in file: any GrowingFile) { self.file = file }

    mutating func append(_ name: String, _ content: [UInt8]) {
        begin(name)
        append(content)
        end()
    }

    mutating func begin(_ name: String) {
        entry = Entry(name: name, offset: file.count)
        var header: [UInt8] = []
        header.append(little: 0x0403_4B50 as UInt32)
        file.append(header + facts(of: entry) + Array(name.utf8))
    }

    /// Goes on with the entry that was begun.
    mutating func append(_ content: [UInt8]) {
        entry.size += content.count
        entry.sum = zipChecksum(content, after: entry.sum)
        file.append(content)
    }

    mutating func end() {
        precondition(file.count < Int(UInt32.max), "a ZIP file without 64-bit sizes ends at 4 GiB")
        let facts = facts(of: entry)
        file.replace(at: entry.offset + 4, with: facts)
        directory.append(little: 0x0201_4B50 as UInt32)
        directory.append(little: 20 as UInt16)
        directory += facts
        directory += [UInt8](repeating: 0, count: 10)  // no comment, disk 0, no attributes
        directory.append(little: UInt32(entry.offset))
        directory += entry.name.utf8
        count += 1
    }

    /// After the entries: the directory and its end.
    mutating func finish() {
        let start = file.count
        let size = directory.count
        directory.append(little: 0x0605_4B50 as UInt32)
        directory.append(little: 0 as UInt32)
        directory.append(little: UInt16(count))
        directory.append(little: UInt16(count))
        directory.append(little: UInt32(size))
        directory.append(little: UInt32(start))
        directory.append(little: 0 as UInt16)
        file.append(directory)
    }

    /// What the local header and the directory have in common: version 2.0, UTF-8 names, stored, time, sum and sizes.
    private func facts(of entry: Entry) -> [UInt8] {
        var facts: [UInt8] = []
        facts.append(little: 20 as UInt16)
        facts.append(little: 0x0800 as UInt16)
        facts.append(little: 0 as UInt16)
        facts.append(little: 0 as UInt16)
        facts.append(little: 0x0021 as UInt16)
        facts.append(little: entry.sum)
        facts.append(little: UInt32(entry.size))
        facts.append(little: UInt32(entry.size))
        facts.append(little: UInt16(entry.name.utf8.count))
        facts.append(little: 0 as UInt16)
        return facts
    }
}

extension [UInt8] {
    fileprivate mutating func append(little number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
