import Files
import Testing

@testable import FileTrees

@Suite struct NewFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let files = [
        File(path: "content/site.yml", bytes: Array("a".utf8)), File(path: ".gitignore", bytes: Array("b".utf8)),
        File(path: "content/services/a.md", bytes: Array("c".utf8)),
    ]

    private let tree = [".gitignore": "b", "content/services/a.md": "c", "content/site.yml": "a"]

    @Test func makesAFolderThatIsNotThere() throws {
        try NewFolder(folder("site")).fill(with: files)
        #expect(folder.tree("site") == tree)
    }

    @Test func takesAnEmptyRepositoryForAnEmptyFolder() throws {
        try folder.write(["site/.git/HEAD": "ref"])
        #expect(try NewFolder(folder("site")).obstacle() == nil)
        try NewFolder(folder("site")).fill(with: files)
        #expect(folder.tree("site") == tree.merging([".git/HEAD": "ref"]) { $1 })
    }

    @Test func namesWhatIsInTheWay() throws {
        try folder.write(["site/notes.txt": "mine"])
        #expect(try NewFolder(folder("site")).obstacle() == "notes.txt")
    }

    @Test func tellsThatTheFolderIsAFileOrThatTheOneAroundItIsNotThere() throws {
        try folder.write(["site": "a file"])
        #expect(throws: FileError(.open, folder("site"), code: 20)) { try NewFolder(folder("site")).obstacle() }
        #expect(throws: FileError(.createFolder, folder("no/site"), code: 2)) {
            try NewFolder(folder("no/site")).fill(with: files)
        }
    }

    /// The disk fills up, or is taken away, at any one of the changes.
    @Test(arguments: [false, true]) func leavesEverythingAsItWasWhereAChangeFails(isThere: Bool) throws {
        if isThere { try folder.write(["site/": ""]) }
        var number = 0
        var isOver = false
        while !isOver {
            let fault = Fault(.failure(code: 28), before: number)
            do {
                try NewFolder(folder("site")).fill(with: files, faultPoint: fault.point)
                isOver = true
            } catch {
                #expect(folder.tree() == (isThere ? ["site/": ""] : [:]), "step \(number)")
            }
            number += 1
        }
        #expect(number > 8)
        #expect(folder.tree("site") == tree)
    }
}
