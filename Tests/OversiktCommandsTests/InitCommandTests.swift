import ContentReading
import Foundation
import Testing

@testable import OversiktCommands

@Suite struct InitCommandTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let kinds = ["nb", "nn", "en"].flatMap { [[$0], [$0, "--minimal"]] }

    @Test(arguments: kinds) func beginsASiteThatPassesCheckBuildsAndVerifies(kind: [String]) throws {
        let begun = try Program.run(["init", "site", "--lang"] + kind, in: scratch.url)
        #expect(begun.status == 0, "\(begun.errors)")
        let site = scratch.file("site")
        let checked = try Program.run("check", "--strict", "--lang", "en", in: site)
        let count = kind.count == 1 ? "3 services" : "1 service"
        #expect(checked.output.hasPrefix("\(count) read: 0 errors, 0 warnings, 0 hints.\n"))
        #expect(checked.errors == "")
        #expect(try Program.run("build", in: site).status == 0)
        #expect(try Program.run("verify", in: site).status == 0)
    }

    @Test func refusesAFolderThatHoldsSomethingAndLeavesIt() throws {
        try scratch.write("mine", to: "site/notes.txt")
        let result = try Program.run("init", "site", "--lang", "en", in: scratch.url)
        #expect(result.status == 1)
        #expect(
            result.errors
                == "oversikt: the folder 'site' is not empty: 'notes.txt' is there; give an empty one, or one that is not there\n"
        )
        #expect(try Scratch.files(below: scratch.url) == ["site/notes.txt": Data("mine".utf8)])
    }

    @Test func tellsOfAFolderThatCannotBeMade() throws {
        try scratch.write("a file", to: "taken")
        let taken = try Program.run("init", "taken", "--lang", "en", in: scratch.url)
        #expect(taken.status == 74)
        #expect(taken.errors == "oversikt: cannot open 'taken': it is not a folder (Not a directory)\n")
        let around = try Program.run("init", "no/site", "--lang", "en", in: scratch.url)
        #expect(around.status == 74)
        #expect(
            around.errors
                == "oversikt: cannot create the folder 'no/site': it does not exist (No such file or directory)\n")
    }

    @Test func isNamedWhereThereIsNoContent() throws {
        try FileManager.default.createDirectory(at: scratch.file("empty/content"), withIntermediateDirectories: true)
        for folder in [scratch.url, scratch.file("empty")] {
            let result = try Program.run("check", "--lang", "en", in: folder)
            #expect(result.status == 74)
            #expect(
                result.errors == """
                    oversikt: there is no content in 'content'; go to the folder of the site, name another with \
                    --content, or begin a new site with 'oversikt init site'

                    """)
        }
    }

    @Test func writesASchemaForEveryFileThatTheEditorIsToldOf() throws {
        _ = try Program.run("init", "site", in: scratch.url)
        let settings = try scratch.read("site/.vscode/settings.json")
        let names = settings.matches(of: /\.\/(\.vscode\/schemas\/[a-z-]+\.schema\.json)/).map { String($0.1) }
        // The front matter of a text is no file of YAML.
        let texts = ["service-text", "english-text", "article"]
        #expect(
            Set(names)
                == Set(
                    JSONSchema.all.filter { !texts.contains($0.name) }.map { ".vscode/schemas/\($0.name).schema.json" })
        )
        for name in names { #expect(try scratch.read("site/\(name)").contains("draft/2020-12")) }
    }

    @Test func carriesTheThemeOfTheRepository() throws {
        _ = try Program.run("init", "site", "--minimal", in: scratch.url)
        _ = try Program.run("build", in: scratch.file("site"))
        _ = try Program.run(
            "build", "--themes", Program.root.appending(path: "themes").path(), "--output", "again",
            in: scratch.file("site"))
        #expect(
            try Scratch.files(below: scratch.file("site/public")) == Scratch.files(below: scratch.file("site/again")))
    }

    /// A key that is not in use stands in a comment of its own, to be taken out of it.
    @Test(arguments: ["nb", "nn", "en"]) func explainsEachKeyOfTheSiteBeforeIt(language: String) throws {
        _ = try Program.run("init", "site", "--lang", language, in: scratch.url)
        let lines = try scratch.read("site/content/site.yml").split(separator: "\n", omittingEmptySubsequences: false)
        for field in RecordShape.site.fields {
            let place = lines.firstIndex { $0.hasPrefix("\(field.key):") || $0.hasPrefix("# \(field.key):") } ?? 0
            #expect(place > 0 && lines[place - 1].wholeMatch(of: /# .{20,}/) != nil, "\(field.key)")
        }
    }
}
