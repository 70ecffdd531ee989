import Files
import Fingerprints
import Glibc
internal import Testing

@testable import FileTrees

/// Files that are added piece by piece.
struct AddedFileTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    /// Publishes files in pieces of 50,000 bytes, side by side.
    @discardableResult
    private func grow(_ files: [(path: String, bytes: [UInt8])]) throws -> PublicationSummary {
        let publication = try Publication(output: output, faultPoint: nil)
        let growing = files.map { publication.begin($0.path) }
        for start in stride(from: 0, to: files.map(\.bytes.count).max() ?? 0, by: 50_000) {
            for (file, (_, bytes)) in zip(growing, files) where start < bytes.count {
                file.append(Array(bytes[start..<min(start + 50_000, bytes.count)]))
            }
        }
        for (file, (_, bytes)) in zip(growing, files) {
            let (size, fingerprint) = try file.finish()
            #expect(size == bytes.count)
            #expect(fingerprint == Fingerprint(of: bytes))
        }
        return try publication.commit()
    }

    private func bytes(_ count: Int, seed: UInt8 = 7) -> [UInt8] {
        var bytes = [UInt8](repeating: seed, count: count)
        for place in stride(from: 0, to: count, by: 1_000) { bytes[place] = UInt8(place / 1_000 & 0xFF) }
        return bytes
    }

    @Test(arguments: [0, 10, AddedFile.large - 1, AddedFile.large, AddedFile.large + 1, 3 * AddedFile.large + 12_345])
    func aFileOfAnySizeIsPublishedAsItWasMade(size: Int) throws {
        let content = bytes(size)
        let summary = try grow([("a/b/stor.docx", content), ("a/b/annen.docx", bytes(size, seed: 11))])
        #expect(try PublishedSite.bytes(of: "a/b/stor.docx", in: output) == content)
        #expect(summary.added == ["a/b/annen.docx", "a/b/stor.docx"])
        #expect(summary.bytes == 2 * size)
        #expect(folder.names(in: ".oversikt-public") == ["lock", "manifest"])
    }

    @Test func aFileThatIsHandedOnAtOnceIsPublishedAsItWasMade() throws {
        let content = bytes(3 * AddedFile.large + 12_345)
        let publication = try Publication(output: output, faultPoint: nil)
        let file = publication.begin("a")
        file.append([1, 2, 3])
        file.append(content)
        #expect(try file.finish().size == content.count + 3)
        _ = try publication.commit()
        #expect(try PublishedSite.bytes(of: "a", in: output) == [1, 2, 3] + content)
    }

    /// In memory where a site stands, and on the disk.
    private static let sizes = [AddedFile.large + 500_000, AddedFile.largeOverASite + 500_000]

    @Test(arguments: sizes) func aLargeFileThatIsPublishedAlreadyIsNotTouched(size: Int) throws {
        let (same, old, new) = (bytes(size), bytes(size, seed: 5), bytes(size - 100_000, seed: 3))
        try grow([("same", same), ("other", old)])
        let inodes = (folder.inode("public/same"), folder.inode("public/other"))
        let summary = try grow([("same", same), ("other", new), ("third", old)])
        #expect(summary.unchanged == 1)
        #expect(summary.changed == ["other"])
        #expect(summary.added == ["third"])
        #expect(folder.inode("public/same") == inodes.0)
        #expect(folder.inode("public/other") != inodes.1)
        #expect(try PublishedSite.bytes(of: "other", in: output) == new)
        #expect(folder.names(in: ".oversikt-public") == ["lock", "manifest"])
    }

    @Test(arguments: sizes) func aLargeFileWhoseLastByteWasChangedByHandIsMended(size: Int) throws {
        let content = bytes(size)
        try grow([("a", content)])
        try folder.write(["public/a": String(repeating: "x", count: size)])
        #expect(try grow([("a", content)]).changed == ["a"])
        var edited = content
        edited[edited.count - 1] ^= 1
        try grow([("a", edited)])
        #expect(try grow([("a", content)]).changed == ["a"])
        #expect(try PublishedSite.bytes(of: "a", in: output) == content)
    }

    /// On the disk, in memory, and half and half.
    @Test(arguments: [0, 999_990, AddedFile.large - 2, AddedFile.large, AddedFile.large + 5])
    func bytesAreReplacedWhereverTheyAre(offset: Int) throws {
        var content = bytes(AddedFile.large + 100)
        let publication = try Publication(output: output, faultPoint: nil)
        let file = publication.begin("a")
        file.append(Array(content[..<AddedFile.large]))
        file.append(Array(content[AddedFile.large...]))
        file.replace(at: offset, with: [1, 2, 3, 4])
        content.replaceSubrange(offset..<offset + 4, with: [1, 2, 3, 4])
        #expect(file.count == content.count)
        #expect(try file.finish().fingerprint == Fingerprint(of: content))
        _ = try publication.commit()
        #expect(try PublishedSite.bytes(of: "a", in: output) == content)
    }

    @Test(arguments: sizes) func twoLargeFilesOfOnePathAreRefused(size: Int) throws {
        for _ in 0..<2 {
            let error = #expect(throws: PublicationError.self) {
                try grow([("a", bytes(size)), ("a", bytes(size))])
            }
            #expect(error == .clashingPaths("a", "a"))
            try publish(["b": "b"], to: output)
        }
    }

    @Test func aLargeFileInTheWayOfAFolderIsNamedWithWhatIsInIt() throws {
        let publication = try Publication(output: output, faultPoint: nil)
        let file = publication.begin("a")
        file.append(bytes(2_000_000))
        try publication.add("a/index.html", [1])
        _ = try file.finish()
        #expect(throws: PublicationError.clashingPaths("a", "a/index.html")) { try publication.commit() }
    }

    @Test func aLargeFileWithAnUnsafePathIsRefused() throws {
        #expect(throws: PublicationError.unsafePath("../a")) { try grow([("../a", bytes(2_000_000))]) }
        #expect(folder.names() == [".oversikt-public"])
    }

    @Test func afterAFullDiskTheOldSiteStands() throws {
        let size = AddedFile.largeOverASite + 500_000
        let old = bytes(size)
        try grow([("a", old)])
        func build(_ fault: Fault) throws {
            let publication = try Publication(output: output, faultPoint: fault.point)
            let file = publication.begin("a")
            file.append(bytes(size - 100_000, seed: 5))
            _ = try file.finish()
        }
        let unhurt = Fault(.kill, before: .max)
        try build(unhurt)
        #expect(unhurt.steps.map(\.operation).contains(.rename))
        // What cannot be cleared away is cleared by the next build.
        for (step, change) in unhurt.steps.enumerated() where change.operation != .remove {
            #expect(throws: (any Error).self, "\(change)") { try build(Fault(.failure(code: ENOSPC), before: step)) }
            #expect(try PublishedSite.bytes(of: "a", in: output) == old)
        }
    }
}
