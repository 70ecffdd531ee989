import Foundation
import Testing

@Suite struct BuildDocumentTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        _ = try Program.run("init", "site", "--minimal", in: scratch.url)
    }

    private func build(_ arguments: String...) throws -> (
        status: Int32, summary: [String: Any], document: [String: Any]
    ) {
        let result = try Program.run(
            ["build", "--format", "json", "--lang", "en"] + arguments, in: scratch.file("site"))
        #expect(result.errors == "")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        return (result.status, try #require(document["summary"] as? [String: Any]), document)
    }

    @Test func tellsProgramsWhatWasWritten() throws {
        let first = try build()
        #expect(first.status == 0)
        #expect(first.summary["written"] as? Bool == true)
        #expect(first.summary["services"] as? Int == 1)
        let again = try build()
        let files = try #require(again.summary["files"] as? [String: Int])
        #expect(files["added"] == 0 && files["changed"] == 0 && files["removed"] == 0)
        #expect(files["unchanged"] == (first.summary["files"] as? [String: Int])?["added"])
    }

    @Test func tellsProgramsWhyNothingWasWritten() throws {
        try scratch.write("nei", to: "site/content/site.yml")
        let result = try build()
        #expect(result.status == 1)
        #expect(result.summary["written"] as? Bool == false)
        #expect((result.document["diagnostics"] as? [Any])?.isEmpty == false)
    }

    @Test func leavesStandardOutputToOneDocument() throws {
        let result = try Program.run(
            "build", "--format", "json", "--report", "-", "--lang", "en", in: scratch.file("site"))
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix(
                "oversikt: --format json and --report - both want standard output; write the report into a file\n"))
    }
}
