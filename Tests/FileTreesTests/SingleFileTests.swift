internal import Foundation
internal import Testing

@testable internal import FileTrees

@Suite struct SingleFileTests {
    private func path(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)").path()
    }

    @Test func readsBackWhatItWroteOverALongerFile() throws {
        let file = SingleFile(path("enkel"))
        defer { try? FileManager.default.removeItem(atPath: file.path) }  // in the temporary folder it harms nobody
        try file.write(Array("en lang tekst".utf8))
        try file.write(Array("kort".utf8))
        #expect(try file.read(limit: 4) == Array("kort".utf8))
    }

    @Test func refusesAFileOfMoreBytesThanItsReaderCanTake() throws {
        let file = SingleFile(path("stor"))
        defer { try? FileManager.default.removeItem(atPath: file.path) }  // in the temporary folder it harms nobody
        try file.write([1, 2, 3])
        #expect(throws: FileError(.read, file.path, code: EFBIG)) { try file.read(limit: 2) }
    }

    @Test func namesThePathOfAFileThatIsNotThere() {
        let file = SingleFile("/finnes/ikke")
        #expect(throws: FileError(.open, "/finnes/ikke", code: ENOENT)) { try file.read(limit: 1) }
        #expect(throws: FileError(.open, "/finnes/ikke", code: ENOENT)) { try file.write([]) }
    }

    @Test func saysBeforehandWhetherItCanBeWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write(["mappe/fil": "x"])
        try SingleFile(folder("ny.json")).checkIsWritable()
        try SingleFile(folder("mappe/fil")).checkIsWritable()
        #expect(folder.tree() == ["mappe/fil": "x"])
        #expect(throws: FileError(.open, "/finnes/ikke", code: ENOENT)) {
            try SingleFile("/finnes/ikke").checkIsWritable()
        }
        let path = folder("mappe")
        #expect(throws: FileError(.write, path, code: EISDIR)) { try SingleFile(path).checkIsWritable() }
    }

    @Test func makesTheFoldersOfNewFiles() throws {
        let folder = try TemporaryFolder()
        var edits = FileEdits()
        edits.write(Array("a".utf8), to: "registry/services/ny.yml")
        edits.write(Array("b".utf8), to: "services/ny.md")
        try edits.apply(to: folder("."))
        #expect(folder.tree() == ["registry/services/ny.yml": "a", "services/ny.md": "b"])
    }

    @Test func whoeverReadsMeanwhileHasTheWholeOldFile() throws {
        let folder = try TemporaryFolder()
        let file = SingleFile(folder("tabell.csv"))
        try file.write(Array("gammel".utf8))
        let reader = try #require(FileHandle(forReadingAtPath: file.path))
        try file.write(Array("ny".utf8))
        #expect(try reader.readToEnd() == Data("gammel".utf8))
        #expect(folder.tree() == ["tabell.csv": "ny"])
    }

    @Test func writesIntoWhatALinkLeadsTo() throws {
        let folder = try TemporaryFolder()
        try folder.write(["mappe/ekte": "gammel, lang"])
        try folder.link("lenke", to: "mappe/ekte")
        try SingleFile(folder("lenke")).write(Array("ny".utf8))
        #expect(folder.tree() == ["mappe/ekte": "ny", "lenke": "→"])
    }
}
