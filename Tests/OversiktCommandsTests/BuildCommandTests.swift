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

    private func build(
        _ project: Scratch, _ arguments: String..., environment: [String: String] = [:]
    ) throws -> Program.Result {
        try Program.run(
            ["build", "--theme", "golden", "--lang", "en"] + arguments, environment: environment, in: project.url)
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

    @Test func saysHowLargeTheSiteIs() throws {
        let project = try makeProject()
        let result = try build(project)
        let size = try Scratch.files(below: project.file("public")).values.reduce(0) { $0 + $1.count }
        #expect(result.output.contains(" (\(size / 1_000_000).\(size / 100_000 % 10) MB, "), "\(result.output)")
    }

    @Test func changesOnlyTheFilesThatShowAChangedText() throws {
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
        #expect(
            changed.filter { !$0.hasPrefix("sok/data/") }.sorted() == [
                "data/catalogue.json", "data/manifest.json", "tjenester/nedlagt-prove/index.html",
                "tjenester/nedlagt-prove/index.json",
            ])
    }

    /// Builds over the site that stands and afresh elsewhere, and compares every byte.
    private func expectAsBuiltAfresh(_ project: Scratch, _ comment: Comment) throws {
        #expect(try build(project).status == 0, comment)
        let kept = try Scratch.files(below: project.file("public"))
        let fresh = try Scratch()
        let result = try build(project, "--output", fresh.path + "/afresh")
        #expect(result.status == 0, comment)
        let made = try Scratch.files(below: fresh.file("afresh"))
        let differing = Set(kept.keys).union(made.keys).filter { kept[$0] != made[$0] }.sorted()
        #expect(differing == [], comment)
    }

    @Test func leadsAnOldAddressOnToTheServiceThatClaimsItNow() throws {
        let project = try makeProject()
        func claim(_ id: String, _ old: String, _ new: String) throws {
            let text = "content/services/\(id).md"
            try project.write(try project.read(text).replacing(old, with: new), to: text)
        }
        try claim("to-steder", "keywords:", "aliases: [/tjenester/gammelt-navn/]\nkeywords:")
        _ = try build(project)
        try claim("to-steder", "aliases: [/tjenester/gammelt-navn/]\n", "")
        try claim("nedlagt-prove", "keywords:", "aliases: [/tjenester/gammelt-navn/]\nkeywords:")
        try expectAsBuiltAfresh(project, "an alias moved from one text to another")
        let page = try project.read("public/tjenester/gammelt-navn/index.html")
        #expect(page.contains("/tjenester/nedlagt-prove/") && !page.contains("/tjenester/to-steder/"))
    }

    /// Takes a service out of the register and its texts away.
    private func removeService(_ id: String, from project: Scratch) throws {
        for ending in ["md", "en.md"] {
            try FileManager.default.removeItem(at: project.file("content/services/\(id).\(ending)"))
        }
        let registry = try project.read("content/registry/services/prove.yml")
        let rows = registry.components(separatedBy: "\n\n").filter { !$0.hasPrefix("- id: \(id)") }
        try project.write(rows.joined(separator: "\n\n"), to: "content/registry/services/prove.yml")
    }

    @Test func leavesPublicUntouchedWhereAnAddressWouldDie() throws {
        let project = try makeProject()
        _ = try build(project)
        let before = try Scratch.files(below: project.file("public"))
        try removeService("opplaering-i-prover", from: project)
        let result = try build(project)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "public/tjenester/opplaering-i-prover/index.html:1:1: error: the address '/tjenester/opplaering-i-prover/' is on the site now, but not on the new one [address-gone]"
            ))
        #expect(try Scratch.files(below: project.file("public")) == before)
    }

    @Test func entersAddressesThatMustGoInTheContentAndKeepsForeignFiles() throws {
        let project = try makeProject()
        try project.write("example.org", to: "public/CNAME")
        _ = try build(project)
        try removeService("opplaering-i-prover", from: project)
        let result = try build(project, "--allow-gone")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("addresses were entered in content/gone.yml."))
        #expect(try project.read("content/gone.yml").contains("\n- address: /tjenester/opplaering-i-prover/\n"))
        #expect(
            try project.read("public/tjenester/opplaering-i-prover/index.html").contains("Sida finst ikkje lenger"))
        #expect(
            !FileManager.default.fileExists(
                atPath: project.file("public/tjenester/opplaering-i-prover/index.json").path()))
        #expect(try project.read("public/CNAME") == "example.org")
        #expect(result.output.contains("Not written by oversikt, left alone: CNAME"))
        // The list is a part of the content now: nothing more is asked, and nothing changes.
        let again = try build(project)
        #expect(again.output.contains("Files: 0 new, 0 changed, 0 removed,"))
    }

    @Test func keepsTheAddressesOfASiteOfWhichOnlyTheListIsThere() throws {
        let project = try makeProject()
        _ = try build(project)
        try project.write(try project.read("public/data/manifest.json"), to: "earlier/data/manifest.json")
        try FileManager.default.removeItem(at: project.file("public"))
        try FileManager.default.removeItem(at: project.file(".oversikt-public"))
        try removeService("opplaering-i-prover", from: project)
        let result = try build(project, "--against", "earlier")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "earlier/data/manifest.json:1:1: error: the address '/tjenester/opplaering-i-prover/' is on the site now, but not on the new one [address-gone]"
            ))
    }

    @Test func provesThatPublicIsWhatTheContentGivesAndListsWhatIsNot() throws {
        let project = try makeProject()
        _ = try build(project)
        func verify() throws -> Program.Result {
            try Program.run(["verify", "--theme", "golden", "--lang", "en"], in: project.url)
        }
        let whole = try verify()
        #expect(whole.status == 0, "\(whole.output)")
        #expect(whole.output.hasPrefix("public/ is byte for byte what the content gives: "))
        try project.write("x", to: "public/index.html")
        try project.write("x", to: "public/mine.html")
        try FileManager.default.removeItem(at: project.file("public/robots.txt"))
        let broken = try verify()
        #expect(broken.status == 1)
        #expect(
            broken.output.hasPrefix("missing: robots.txt\ndifferent: index.html\nnot by oversikt: mine.html\n"),
            "\(broken.output)")
        #expect(try project.read("public/index.html") == "x")
    }

    @Test func reportsWhatABuildChangesAgainstTheSiteThatStands() throws {
        let project = try makeProject()
        _ = try build(project)
        let registry = try project.read("content/registry/services/prove.yml")
        try project.write(
            registry.replacing("codes: [C50, C79.8]", with: "codes: [C50, C79.8, C80]"),
            to: "content/registry/services/prove.yml")
        let result = try build(project, "--report", "-", "--quiet")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.contains(
                """
                Changed services (1):
                - Nasjonal behandlingstjeneste for alminnelig prøve (alminnelig-prove)
                  - ICD-10 codes: C50, C79.8 → C50, C79.8, C80
                """), "\(result.output)")
        #expect(result.output.contains("New pages (2):\n- /en/icd-10/c80/\n- /icd-10/c80/\n"))
        // The same against a copy, of which it is not known what the build of it found.
        let copy = try build(project, "--report", "report.md", "--against", "public", "--output", "other")
        #expect(copy.status == 0)
        #expect(try project.read("report.md").contains("Nothing: the site stays as it is."))
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
        _ = try build(two, environment: environment)
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
