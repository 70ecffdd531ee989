import Foundation
import Testing

@testable import OversiktCommands

/// What the program tells of itself to people, shells, `man` and packagers.
@Suite struct ProgramFactsTests {
    @Test func tellsItsVersionAndThatOfTheMarkdownLibrary() throws {
        let result = try Program.run("--version")
        #expect(
            result.output.wholeMatch(
                of: /oversikt \d+\.\d+\.\d+ \((commit [0-9a-f]+, )?cmark-gfm \d+\.\d+\.\d+\.gfm\.\d+\)\n/) != nil,
            "\(result.output)")
    }

    @Test func namesItsVersionFirstInTheChangelog() throws {
        let file = Program.root.appending(path: "Sources/OversiktCommands/Manual.docc/CHANGELOG.md")
        let first = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first { $0.hasPrefix("## ") }
        #expect(first == "## \(Version.current)")
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func offersRulesSchemasAndCommandsToShells(shell: String) throws {
        let script = try Program.run("--generate-completion-script", shell).output
        for word in ["two-trusts-in-two-regions", "service-rows", "appendix", "init"] {
            #expect(script.contains(word), "\(shell): \(word)")
        }
    }

    /// Asked as the scripts ask.
    @Test func offersTheThemesCategoriesAndServicesThatAreThere() throws {
        let scratch = try Scratch()
        _ = try Program.run("init", "site", in: scratch.url)
        let site = scratch.file("site")
        func offered(_ arguments: String...) throws -> [Substring] {
            try Program.run(["---completion"] + arguments + ["0", "0"], in: site).output.split(separator: "\n")
        }
        #expect(try offered("check", "--", "--theme").contains("standard"))
        #expect(try offered("new", "service", "--", "--category").contains("flerregional-behandlingstjeneste"))
        #expect(try offered("rename", "--", "positional@0").contains("nokkens-kulde"))
    }

    @Test func printsAManualPageWithEveryCommandInBothLanguages() throws {
        let english = try Program.run("manual", "--lang", "en").output
        #expect(english.hasPrefix(".TH OVERSIKT 1 \"\" \"Oversikt \(Version.current)\" \"Oversikt\"\n.SH NAME\n"))
        for command in ["init", "build", "new service", "schema"] {
            #expect(english.contains(".SS \"oversikt \(command)\"\n"))
        }
        #expect(english.contains(".TP\n\\fB\\-\\-base\\-url\\fR \\fIaddress\\fR\n"))
        #expect(try Program.run("manual", "--lang", "nb").output.contains(".SH KOMMANDOER\n"))
    }
}
