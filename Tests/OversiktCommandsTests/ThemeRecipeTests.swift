import Foundation
import Testing

@testable import OversiktCommands

/// The recipe of the manual, followed as it is written.
@Suite struct ThemeRecipeTests {
    /// The blocks of code of the manual's page on themes, by the language that each says it is in.
    private func blocks() throws -> [(language: String, text: String)] {
        let page = Program.root.appending(path: "Sources/OversiktCommands/Manual.docc/Themes.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        var blocks: [(language: String, text: String)] = []
        var open: (language: String, indent: Int, lines: [Substring])?
        for line in lines {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("```"), let block = open {
                blocks.append((block.language, block.lines.map { $0.dropFirst(block.indent) + "\n" }.joined()))
                open = nil
            } else if text.hasPrefix("```") {
                open = (String(text.dropFirst(3)), line.count - text.count, [])
            } else {
                open?.lines.append(line)
            }
        }
        return blocks
    }

    @Test func aThemeMadeAsTheManualSaysHasNothingWrongAndASearch() throws {
        let project = try Scratch()
        try FileManager.default.copyItem(
            at: Program.root.appending(path: "Tests/GoldenSite/content"), to: project.file("content"))
        let blocks = try blocks()
        let settings = try #require(blocks.first { $0.language == "yaml" })
        try project.write(settings.text, to: "themes/mine/theme.yml")
        let style = try #require(blocks.first { $0.language == "css" })
        try project.write(style.text, to: "themes/mine/assets/additions.css")
        try project.write(
            #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>"#, to: "themes/mine/assets/logo.svg")
        let labels = try #require(blocks.last { $0.language == "yaml" })
        try project.write(labels.text, to: "themes/mine/labels.yml")

        let check = try Program.run("check", "--theme", "mine", "--lang", "en", in: project.url)
        #expect(check.status == 0, "\(check.errors)")
        #expect(!check.errors.contains("themes/"), "\(check.errors)")
        let build = try Program.run("build", "--theme", "mine", "--lang", "en", in: project.url)
        #expect(build.status == 0, "\(build.errors)")
        let files = try Scratch.files(below: project.file("public"))
        #expect(files.keys.contains { $0.hasPrefix("assets/search.") && $0.hasSuffix(".js") })
        let sheet = try #require(files.first { $0.key.hasPrefix("assets/style.") }).value
        let text = String(decoding: sheet, as: UTF8.self)
        #expect(text.contains("--accent:#7a1f4b") && text.hasSuffix(style.text))
        let home = String(decoding: try #require(files["tjenester/alminnelig-prove/index.html"]), as: UTF8.self)
        #expect(home.contains(">Forsiden</a>"))
        #expect(home.contains("Perioder er regnet per "))
    }

    @Test func showsTheContrastOfEveryPair() throws {
        let project = try Scratch()
        try FileManager.default.copyItem(
            at: Program.root.appending(path: "Tests/GoldenSite/content"), to: project.file("content"))
        let check = try Program.run("check", "--theme", "standard", "--contrast", "--lang", "en", in: project.url)
        #expect(check.status == 0, "\(check.errors)")
        let lines = check.output.split(separator: "\n")
        #expect(lines.first?.split(separator: " ") == ["colour", "on", "least", "light", "dark"])
        #expect(lines.contains { $0.hasPrefix("ink ") && $0.contains(" paper ") })
    }
}
