import Foundation
import Testing

@testable import FileTrees

/// What of an earlier site a build must know before it may let an address go.
@Suite struct PreviousAddressesTests {
    /// A build that was killed after it had written its journal has published its site: the next command completes it.
    /// Its addresses count, though the list of the site before still lies there.
    @Test func completesAnInterruptedSwitchOverBeforeItAsksWhichAddressesThereWere() throws {
        let golden = Program.root.appending(path: "Tests/GoldenSite")
        let project = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: project.file(name))
        }
        func build() throws -> Program.Result {
            try Program.run(["build", "--theme", "golden", "--lang", "en"], in: project.url)
        }
        let article = "content/articles/om-proven.md"
        let text = try project.read(article)
        try FileManager.default.removeItem(at: project.file(article))
        let settings = try project.read("content/site.yml")
        try project.write(settings.replacing(", om-proven]", with: "]"), to: "content/site.yml")
        let first = try build()
        #expect(first.status == 0, "\(first.errors)")
        let listBefore = try project.read(".oversikt-public/manifest")
        try project.write(text, to: article)
        #expect(try build().status == 0)

        let listAfter = try project.read(".oversikt-public/manifest")
        try project.write(listBefore, to: ".oversikt-public/manifest")
        try project.write(listAfter, to: ".oversikt-public/manifest.next")
        try project.write(
            String(decoding: Journal(operations: []).encoded, as: UTF8.self), to: ".oversikt-public/journal")
        try project.write("", to: ".oversikt-public/staging/emptied")
        try FileManager.default.removeItem(at: project.file(article))
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("the address '/artikler/om-proven/' is on the site now"), "\(result.errors)")
    }
}
