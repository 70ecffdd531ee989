internal import Files

@testable internal import AppendixTables

/// A ZIP file that a test puts together.
struct InventedArchive {
    private let file = FileInMemory()
    private var archive: ZIPWriter

    init() { archive = ZIPWriter(in: file) }

    mutating func append(_ name: String, _ content: [UInt8]) { archive.append(name, content) }

    func finished() -> [UInt8] {
        var archive = archive
        archive.finish()
        return file.bytes
    }
}
