internal import Foundation
internal import Testing

@testable internal import FileTrees

/// Output folders that cannot be: in, around or instead of what the site is made of.
@Suite struct SourceFoldersTests {
    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(["content/site.yml": "x", "themes/standard/theme.yml": "x", "elsewhere/public/a": "x"])
        try folder.link("content-link", to: "content")
        try folder.link("project-link", to: ".")
        return folder
    }

    @Test(arguments: [
        "content", "content/", "content/public", "content/./public", "public/../content", "themes",
        "themes/standard/public",
        ".", "./", "content-link", "content-link/public", "project-link", "project-link/content/x", "elsewhere/..",
    ]) func meetsTheContentOrTheThemes(output: String) throws {
        let folder = try project()
        try FileManager.default.createDirectory(atPath: folder("public"), withIntermediateDirectories: true)
        let met = try PublishedSite.source(
            metBy: folder(output), of: [folder("content"), folder("themes")])
        #expect(met == folder(output.contains("themes") ? "themes" : "content"))
    }

    @Test(arguments: ["public", "elsewhere/public", "content2", "elsewhere", "new"])
    func liesBesideThem(output: String) throws {
        let folder = try project()
        #expect(
            try PublishedSite.source(metBy: folder(output), of: [folder("content"), folder("themes"), folder("none")])
                == nil)
    }

    @Test func holdsALinkThatLeadsToTheContent() throws {
        let folder = try project()
        try folder.write(["site/b": "x"])
        try folder.link("site/content", to: "../content")
        #expect(try PublishedSite.source(metBy: folder("site"), of: [folder("site/content")]) == folder("site/content"))
    }
}
