import Testing

@testable import FileTrees

@Suite struct SiteRemovalTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    @Test func takesAwayTheSiteAndWhatIsKeptBesideIt() throws {
        try publish(["b.html": "bb", "a/x.html": "a"], to: output)
        let removal = try #require(try SiteRemoval.run(output))
        #expect(removal.removed == 2)
        #expect(removal.foreign == [])
        #expect(folder.names() == [])
    }

    @Test func leavesWhatIsNotOursAndNamesIt() throws {
        try publish(["b.html": "bb", "a/x.html": "a"], to: output)
        try folder.write(["public/CNAME": "x", "public/a/mine.txt": "m", "public/.git/HEAD": "ref"])
        let removal = try #require(try SiteRemoval.run(output))
        #expect(removal.foreign == [".git/", "CNAME", "a/mine.txt"])
        #expect(folder.tree() == ["public/CNAME": "x", "public/a/mine.txt": "m", "public/.git/HEAD": "ref"])
    }

    @Test func touchesNothingWhereNoSiteOfOursIsKnown() throws {
        try folder.write(["public/index.html": "somebody's"])
        #expect(try SiteRemoval.run(output) == nil)
        #expect(try SiteRemoval.run(folder("nowhere/public")) == nil)
        #expect(folder.tree() == ["public/index.html": "somebody's"])
    }

    @Test func waitsForNoOtherBuild() throws {
        let running = try Publication(output: output)
        #expect(throws: PublicationError.anotherBuildIsRunning(output: output)) { try SiteRemoval.run(output) }
        try running.add("a.html", [])
        _ = try running.commit()
    }
}
