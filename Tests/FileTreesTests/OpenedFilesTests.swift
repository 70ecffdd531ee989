internal import Diagnostics
internal import Glibc
internal import Testing

@testable import FileTrees

/// Times are no test; counts are. What is opened must not grow faster than the files do.
struct OpenedFilesTests {
    private static let count = 400
    private let folder: TemporaryFolder
    private let files = Dictionary(uniqueKeysWithValues: (0..<count).map { ("fil-\($0).html", "tekst \($0)") })

    init() throws { folder = try TemporaryFolder() }

    @Test func opensEachFileOfTheContentOnce() throws {
        try folder.write(files, in: "content")
        let opened = try OpenedFiles(in: folder("content"))
        var diagnostics = DiagnosticList()
        _ = try FileTree.read(folder("content"), jobs: 2, diagnostics: &diagnostics)
        #expect(opened.count == Self.count)
    }

    @Test func opensEachFileOfASiteThatHasNotChangedOnce() throws {
        try publish(files, to: folder("public"))
        let opened = try OpenedFiles(in: folder("public"))
        try publish(files, to: folder("public"))
        #expect(opened.count == Self.count)
    }

    @Test func countsAFileThatIsOpenedTwice() throws {
        try folder.write(files, in: "content")
        let opened = try OpenedFiles(in: folder("content"))
        for _ in 0..<2 { _ = TemporaryFolder.text(folder("content/fil-7.html")) }
        #expect(opened.count == 2)
    }
}

/// How often the files right in a folder have been opened, as the system tells it.
private final class OpenedFiles {
    private let descriptor: Int32

    init(in folder: String) throws {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        // Two equal events in a row are told as one; between two openings stands the closing.
        try #require(inotify_add_watch(descriptor, folder, UInt32(IN_OPEN | IN_CLOSE)) >= 0)
    }

    deinit { close(descriptor) }

    /// Since this was asked last.
    var count: Int {
        var count = 0
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while case let size = read(descriptor, &bytes, bytes.count), size > 0 {
            var place = 0
            while place < size {
                let head = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }
                let isFile = head.mask & UInt32(IN_OPEN) != 0 && head.mask & UInt32(IN_ISDIR) == 0
                count += isFile ? 1 : 0
                place += MemoryLayout<inotify_event>.size + Int(head.len)
            }
        }
        return count
    }
}
