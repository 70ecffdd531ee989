import Foundation
import Testing

@Suite struct BuildCommandTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")

    /// A copy of the golden site's content and themes that a test may spoil.
    private func makeProject() throws -> Scratch {
        let scratch = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: scratch.file(name))
        }
        return scratch
    }

    private func build(_ project: Scratch, _ environment: [String: String] = [:]) throws -> Program.Result {
        try Program.run("build", "--theme", "golden", "--lang", "en", environment: environment, in: project.url)
    }

    @Test func leavesPublicUntouchedWhenOneFileIsWrong() throws {
        let project = try makeProject()
        let first = try build(project)
        #expect(first.status == 0, "\(first.errors)")
        let before = try Scratch.files(below: project.file("public"))
        try project.write("no front matter", to: "content/services/to-steder.md")
        let result = try build(project)
        #expect(result.status == 1)
        #expect(result.errors.contains("content/services/to-steder.md:1:1: error:"))
        #expect(result.output.hasPrefix("Nothing was written to public/: "))
        #expect(try Scratch.files(below: project.file("public")) == before)
    }

    @Test func changesOnlyThePagesThatShowAChangedText() throws {
        let project = try makeProject()
        _ = try build(project)
        let before = try Scratch.files(below: project.file("public"))
        let text = try project.read("content/services/nedlagt-prove.md")
        try project.write(
            text.replacing("Innledningen.", with: "En annen innledning."), to: "content/services/nedlagt-prove.md")
        let result = try build(project)
        #expect(result.status == 0, "\(result.errors)")
        let after = try Scratch.files(below: project.file("public"))
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        // The words of the text are in the search index as well.
        #expect(changed.filter { !$0.hasPrefix("sok/data/") } == ["tjenester/nedlagt-prove/index.html"])
    }

    @Test func removesThePagesOfAServiceThatIsGoneAndKeepsForeignFiles() throws {
        let project = try makeProject()
        try project.write("example.org", to: "public/CNAME")
        _ = try build(project)
        try FileManager.default.removeItem(at: project.file("content/services/opplaering-i-prover.md"))
        try FileManager.default.removeItem(at: project.file("content/services/opplaering-i-prover.en.md"))
        let registry = try project.read("content/registry/services/prove.yml")
        let rows = registry.components(separatedBy: "\n\n").filter { !$0.hasPrefix("- id: opplaering-i-prover") }
        try project.write(rows.joined(separator: "\n\n"), to: "content/registry/services/prove.yml")
        let result = try build(project)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            !FileManager.default.fileExists(atPath: project.file("public/tjenester/opplaering-i-prover").path()))
        #expect(try project.read("public/CNAME") == "example.org")
        #expect(result.output.contains("Not written by oversikt, left alone: CNAME"))
    }

    @Test func writesNothingOverAForeignFile() throws {
        let project = try makeProject()
        try project.write("mine", to: "public/index.html")
        let result = try build(project)
        #expect(result.status == 74)
        #expect(result.errors.contains("index.html"))
        let files = try Scratch.files(below: project.file("public"))
        #expect(files.keys.sorted() == ["index.html"])
        #expect(try project.read("public/index.html") == "mine")
    }

    @Test(arguments: [
        ["LANG": "C", "TZ": "UTC"], ["LANG": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"], ["LC_ALL": "tr_TR.UTF-8"],
    ])
    func givesTheSameBytesInEveryEnvironment(environment: [String: String]) throws {
        let (one, two) = (try makeProject(), try makeProject())
        _ = try build(one)
        _ = try build(two, environment)
        #expect(try Scratch.files(below: one.file("public")) == Scratch.files(below: two.file("public")))
    }

    @Test func treatsAnUnknownOptionAsWrongUsage() throws {
        #expect(try Program.run("build", "--utput", "x").status == 64)
        #expect(try Program.run("build", "--jobs", "0").status == 64)
        #expect(try Program.run("build", "--as-of", "1. mai").status == 64)
        #expect(try Program.run("build", "--base-url", "oversikt.example").status == 64)
    }

    @Test func saysWhichFolderCannotBeRead() throws {
        let project = try Scratch()
        let result = try build(project)
        #expect(result.status == 74)
        #expect(result.errors.hasPrefix("oversikt: "))
        #expect(result.errors.contains("content"))
    }
}
