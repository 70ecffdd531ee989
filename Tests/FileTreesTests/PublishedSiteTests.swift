internal import Testing

@testable import FileTrees

struct PublishedSiteTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    @Test func listsThePathsOfThePublishedFiles() throws {
        try publish(["b.html": "bb", "a/x.html": "a"], to: output)
        try folder.write(["public/CNAME": "x"])
        #expect(try PublishedSite.paths(of: output) == ["a/x.html", "b.html"])
    }

    @Test func listsNothingWhereNothingWasPublished() throws {
        #expect(try PublishedSite.paths(of: output) == [])
        #expect(folder.names() == [])
    }
}

struct SiteComparisonTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    private func compare(_ site: Site) throws -> SiteDifference {
        let comparison = try SiteComparison(output: output)
        for (path, text) in site { try comparison.add(path, Array(text.utf8)) }
        return try comparison.difference()
    }

    @Test func findsNoDifferenceAfterPublishing() throws {
        let site = ["a.html": "a", "b/c.html": "c"]
        try publish(site, to: output)
        try folder.write(["public/CNAME": "x"])
        let difference = try compare(site)
        #expect(difference.isNone)
        #expect(difference.foreign == ["CNAME"])
    }

    @Test func namesMissingDifferentStaleAndForeignFiles() throws {
        try publish(["a.html": "a", "b.html": "b", "c.html": "c", "e": "e"], to: output)
        try folder.write(["b.html": "B", "CNAME": "x"], in: "public")
        folder.remove("public/c.html")
        let difference = try compare(["b.html": "b", "c.html": "c", "d.html": "d", "e/index.html": "e"])
        #expect(difference.missing == ["c.html", "d.html", "e/index.html"])
        #expect(difference.different == ["b.html"])
        #expect(difference.stale == ["a.html", "e"])
        #expect(difference.foreign == ["CNAME"])
        #expect(!difference.isNone)
    }

    @Test func missesEverythingWhereThereIsNoOutputFolder() throws {
        #expect(try compare(["a": "a"]).missing == ["a"])
        #expect(folder.names() == [])
    }
}
