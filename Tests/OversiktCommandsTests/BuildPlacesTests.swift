import Foundation
import Testing

/// What a build finds out about the places it is given before it writes anything.
@Suite struct BuildPlacesTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")

    private func makeProject() throws -> Scratch {
        let scratch = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: scratch.file(name))
        }
        return scratch
    }

    private func build(_ project: Scratch, _ arguments: String...) throws -> Program.Result {
        try Program.run(["build", "--lang", "en"] + arguments, in: project.url)
    }

    @Test(arguments: [
        ("content/public", "content"), ("content", "content"), (".", "content"), ("themes/golden", "themes"),
        ("./themes/../content/x", "content"), ("/", "content"),
    ]) func writesNoSiteIntoWhatItIsMadeOf(output: String, source: String) throws {
        let project = try makeProject()
        let before = try Scratch.files(below: project.url)
        let result = try build(project, "--output", output)
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix(
                "oversikt: --output cannot be '\(output)': the folder is, holds or lies in '\(source)', of which the site is made\n"
            ), "\(result.errors)")
        #expect(try Scratch.files(below: project.url) == before)
    }

    @Test func protectsNoAddressesSilently() throws {
        let project = try makeProject()
        for folder in ["nowhere", "content"] {
            let result = try build(project, "--against", folder)
            #expect(result.status == 74)
            #expect(
                result.errors
                    == "oversikt: there is no site in '\(folder)', so no address can be protected; fetch data/manifest.json into it, or say with --first that nothing was published before\n"
            )
        }
        #expect(!FileManager.default.fileExists(atPath: project.file("public").path()))
        #expect(try build(project, "--against", "nowhere", "--first").status == 0)
        let again = try build(project, "--against", "public", "--first")
        #expect(again.status == 74)
        #expect(
            again.errors
                == "oversikt: there is a site in 'public', so this is not the first publication; leave --first out\n")
    }

    @Test func publishesNothingWhereTheReportCannotBeWritten() throws {
        let project = try makeProject()
        let result = try build(project, "--report", "/nope/r")
        #expect(result.status == 74)
        #expect(result.errors == "oversikt: cannot open '/nope/r': it does not exist (No such file or directory)\n")
        #expect(!FileManager.default.fileExists(atPath: project.file("public").path()))
    }

    @Test(arguments: [
        (
            ["build", "--report", "content/r.json"],
            "--report cannot be 'content/r.json': the file would lie in 'content'"
        ),
        (["build", "--report", "public/r.md"], "--report cannot be 'public/r.md': the file would lie in 'public'"),
        (
            ["appendix", "--output", "themes/a.csv"],
            "--output cannot be 'themes/a.csv': the file would lie in 'themes'"
        ),
    ]) func writesNoFileIntoWhatASiteIsMadeOf(arguments: [String], message: String) throws {
        let project = try makeProject()
        try FileManager.default.createDirectory(at: project.file("public"), withIntermediateDirectories: false)
        let before = try Scratch.files(below: project.url)
        let result = try Program.run(arguments + ["--lang", "en"], in: project.url)
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("oversikt: \(message)\n"), "\(result.errors)")
        #expect(try Scratch.files(below: project.url) == before)
    }

    @Test func leavesStandardOutputToTheReport() throws {
        let project = try makeProject()
        let result = try build(project, "--report", "-", "--report-format", "json")
        #expect(result.status == 0)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
        #expect(result.errors.contains("6 services became "))
    }

    @Test func entersAddressesInAListThatWasWrittenAsNone() throws {
        let project = try makeProject()
        #expect(try build(project).status == 0)
        try project.write("[]\n", to: "content/gone.yml")
        for ending in ["md", "en.md"] {
            try FileManager.default.removeItem(at: project.file("content/services/opplaering-i-prover.\(ending)"))
        }
        let rows = "content/registry/services/prove.yml"
        let kept = try project.read(rows).components(separatedBy: "\n\n")
            .filter { !$0.hasPrefix("- id: opplaering-i-prover") }
        try project.write(kept.joined(separator: "\n\n"), to: rows)
        let result = try build(project, "--allow-gone")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try project.read("content/gone.yml").hasPrefix("- address: /"))
        #expect(try build(project).status == 0)
    }

    @Test func verifiesNoFolderWithoutASite() throws {
        let project = try makeProject()
        let result = try Program.run("verify", "--output", "nope", "--lang", "en", in: project.url)
        #expect(result.status == 1)
        #expect(result.output == "There is no site in nope/. Build it, or name its folder with --output.\n")
    }

    @Test func saysThatASiteWasBuiltForAnotherAddress() throws {
        let project = try makeProject()
        _ = try build(project, "--base-url", "https://en.example/a/")
        let result = try Program.run(
            "verify", "--lang", "en", "--base-url", "https://annen.example/", in: project.url)
        #expect(result.status == 1)
        #expect(
            result.output
                == "public/ was built for the address https://en.example/a/, not for https://annen.example/. Try again with --base-url https://en.example/a/, or build again.\n"
        )
    }

    @Test func namesTwentyFilesOfAKindUnlessAllAreWanted() throws {
        let project = try makeProject()
        _ = try build(project)
        try FileManager.default.removeItem(at: project.file("public/en"))
        let result = try Program.run("verify", "--lang", "en", in: project.url)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 22)
        #expect(lines[20].contains(" more; --all shows every one"))
        let all = try Program.run("verify", "--lang", "en", "--all", in: project.url)
        #expect(all.output.split(separator: "\n").count > 50)
    }
}
