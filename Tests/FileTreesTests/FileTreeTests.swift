internal import Diagnostics
import Files
internal import Glibc
internal import Testing

@testable import FileTrees

struct FileTreeTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(
        _ name: String = "content", limits: ReadingLimits = ReadingLimits()
    ) throws -> (tree: FileTree, printed: [String]) {
        var diagnostics = DiagnosticList()
        let tree = try FileTree.read(folder(name), limits: limits, diagnostics: &diagnostics)
        let printer = TextPrinter(language: .en)
        let root = folder("")
        return (
            tree,
            diagnostics.sorted.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.location.file.removeFirst(root.count)
                diagnostic.message.en = diagnostic.message.en.split(separator: root).joined()
                return printer.print(diagnostic) { _ in nil }
            }
        )
    }

    @Test func readsFilesOfAllFoldersInTheOrderOfTheirPathsBytes() throws {
        let names = ["b.md", "a/z.md", "a-b.md", "a.md", "a/b/c.md", "å.md", "Z.md", "ab", "a0/x"]
        try folder.write(Dictionary(uniqueKeysWithValues: names.map { ("content/\($0)", $0) }))
        let (tree, printed) = try read()
        #expect(
            tree.files.map(\.path) == ["Z.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "a0/x", "ab", "b.md", "å.md"])
        #expect(tree.files.allSatisfy { $0.bytes == Array($0.path.utf8) })
        #expect(printed == [])
    }

    @Test func readsTheSameTreeInWhateverOrderFilesWereMade() throws {
        for (name, order) in [("one", Array(0..<50)), ("other", (0..<50).reversed())] {
            for number in order { try folder.write(["\(name)/\(number % 7)/\(number)": "\(number)"]) }
        }
        #expect(try read("one").tree == read("other").tree)
    }

    @Test(arguments: [2, 7]) func readsTheSameTreeAndMistakesOnSeveralThreads(jobs: Int) throws {
        for number in 0..<60 {
            let text = String(repeating: "x", count: number % 9 == 0 ? 30 : number % 5)
            try folder.write(["mappe\(number % 3)/\(number)": text, "\(number)": text], in: "content")
        }
        var (one, several) = (DiagnosticList(), DiagnosticList())
        let limits = ReadingLimits(fileSize: 20)
        let tree = try FileTree.read(folder("content"), limits: limits, diagnostics: &one)
        let same = try FileTree.read(folder("content"), limits: limits, jobs: jobs, diagnostics: &several)
        #expect(tree == same)
        #expect(one.all == several.all)
        #expect(one.all.count == 14)
    }

    @Test func readsEmptyFileAndFileThatIsLongerThanAnyBuffer() throws {
        let long = String(repeating: "0123456789", count: 30_000)
        try folder.write(["empty": "", "long": long], in: "content")
        let (tree, _) = try read()
        #expect(tree["empty"] == [])
        #expect(tree["long"] == Array(long.utf8))
        #expect(tree["absent"] == nil)
    }

    @Test func skipsDotFilesAndEditorsBackups() throws {
        try folder.write(
            ["a.md": "", ".a.md.swp": "", ".git/config": "", "a.md~": "", "#a.md#": "", "old~/b.md": ""], in: "content")
        let (tree, printed) = try read()
        #expect(tree.files.map(\.path) == ["a.md"])
        #expect(printed == [])
    }

    @Test func reportsSymbolicLinksWhereverTheyLeadAndReadsNone() throws {
        try folder.write(["secret/x.md": "hemmelig", "content/a.md": "a"])
        try folder.link("content/file.md", to: "../secret/x.md")
        try folder.link("content/folder", to: "../secret")
        try folder.link("content/inside.md", to: "a.md")
        let (tree, printed) = try read()
        #expect(tree.files == [File(path: "a.md", bytes: [0x61])])
        #expect(
            printed
                == ["file.md", "folder", "inside.md"].map {
                    """
                    content/\($0):1:1: error: 'content/\($0)' is a symbolic link and is not read [symbolic-link]
                      help: put the file itself into the folder
                    """
                })
    }

    @Test func readsFolderThatIsItselfReachedThroughALink() throws {
        try folder.write(["real/a.md": "a"])
        try folder.link("content", to: "real")
        #expect(try read().tree.files.map(\.path) == ["a.md"])
    }

    @Test func reportsNamesWithLineBreaksAndNamesThatAreNotUTF8() throws {
        try folder.write(["content/a\nb.md": "", "content/c\td/e.md": ""])
        let broken: [CChar] = Array((folder("content/") + "x").utf8CString.dropLast()) + [CChar(bitPattern: 0xE6), 0]
        guard let file = fopen(broken, "w") else { throw TemporaryFolder.Failure("x") }
        fclose(file)
        // The folder's own clearing away reaches names in UTF-8 only.
        defer { unlink(broken) }
        let (tree, printed) = try read()
        #expect(tree.files == [])
        #expect(
            printed
                == ["a\\u{A}b.md", "c d", "x\u{FFFD}"].map {
                    """
                    content/\($0):1:1: error: the name '\($0)' has characters that cannot be used in a file name \
                    [unusable-name]
                      help: rename the file, without line breaks and in UTF-8
                    """
                })
    }

    @Test func reportsPipeWithoutOpeningIt() throws {
        try folder.write(["content/a.md": "a"])
        try folder.makePipe("content/pipe.md")
        let (tree, printed) = try read()
        #expect(tree.files.map(\.path) == ["a.md"])
        #expect(
            printed == [
                """
                content/pipe.md:1:1: error: 'content/pipe.md' is neither a file nor a folder [special-file]
                  help: remove it
                """
            ])
    }

    @Test func reportsFileOverTheLimitAndReadsOneAtTheLimit() throws {
        try folder.write(["at.md": "12345", "over.md": "123456"], in: "content")
        let (tree, printed) = try read(limits: ReadingLimits(fileSize: 5))
        #expect(tree.files.map(\.path) == ["at.md"])
        #expect(
            printed == [
                """
                content/over.md:1:1: error: 'content/over.md' has 6 bytes; the limit is 5 [file-too-large]
                  help: make the file smaller, or split it
                """
            ])
    }

    @Test func reportsFoldersThatLieTooDeep() throws {
        try folder.write(["1.md": "", "a/2.md": "", "a/b/3.md": ""], in: "content")
        let (tree, printed) = try read(limits: ReadingLimits(depth: 2))
        #expect(tree.files.map(\.path) == ["1.md", "a/2.md"])
        #expect(
            printed == [
                """
                content/a/b:1:1: error: the folder 'content/a/b' lies more than 2 folders down [folder-too-deep]
                  help: move it further up
                """
            ])
    }

    @Test func reads32FoldersInsideOneAnotherAndNoMore() throws {
        let deep = (1...32).map { "\($0)/" }.joined()
        try folder.write([deep.dropFirst(2) + "read.md": "", deep + "left-out.md": ""], in: "content")
        let (tree, printed) = try read()
        #expect(tree.files.map(\.path) == [deep.dropFirst(2) + "read.md"])
        #expect(printed.count == 1 && printed[0].contains("[folder-too-deep]"))
    }

    @Test func throwsWithThePathWhereTheFolderIsAbsent() throws {
        let error = #expect(throws: FileError.self) { try read("absent") }
        #expect(error == FileError(.open, folder("absent"), code: ENOENT))
        #expect(
            error?.wording.nb == "kan ikke åpne '\(folder("absent"))': den finnes ikke (No such file or directory)")
    }

    @Test func throwsWithThePathOfAFileThatMayNotBeRead() throws {
        try folder.write(["content/a/closed.md": "x"])
        chmod(folder("content/a/closed.md"), 0)
        // Root may read everything; there is nothing to see then.
        guard geteuid() != 0 else { return }
        let error = #expect(throws: FileError.self) { try read() }
        #expect(error == FileError(.open, folder("content/a/closed.md"), code: EACCES))
    }

    @Test func valueSortsItsFilesAndTakesTheLaterOfTwo() {
        let tree = FileTree(files: [
            File(path: "b", bytes: [1]), File(path: "a/b", bytes: [2]), File(path: "b", bytes: [3]),
        ])
        #expect(tree.files == [File(path: "a/b", bytes: [2]), File(path: "b", bytes: [3])])
        #expect(tree["b"] == [3])
    }
}
