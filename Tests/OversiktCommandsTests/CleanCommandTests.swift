import Foundation
import Testing

@Suite struct CleanCommandTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func takesAwayWhatWasBuiltAndRefusesAFolderThatWasNot() throws {
        _ = try Program.run("init", "site", "--minimal", in: scratch.url)
        let site = scratch.file("site")
        let before = try Scratch.files(below: site)
        _ = try Program.run("build", in: site)
        let result = try Program.run("clean", "--lang", "en", in: site)
        #expect(result.status == 0)
        #expect(result.output.wholeMatch(of: /\d+ files deleted from public\/\.\n/) != nil)
        #expect(try Scratch.files(below: site) == before)

        let again = try Program.run("clean", "--output", "content", "--lang", "en", in: site)
        #expect(again.status == 1)
        #expect(
            again.errors == "oversikt: 'content' is no site that oversikt has built here; nothing was deleted\n")
        #expect(try Scratch.files(below: site) == before)
    }
}
