import Foundation
import Testing

/// What becomes of what is said where nobody can hear it.
@Suite struct StandardOutputTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")

    static let commands = [
        ["appendix", "--format", "docx"], ["appendix", "--format", "csv"], ["check"], ["check", "--format", "sarif"],
        ["check", "--format", "github"], ["check", "--rules"], ["explain", "one-trust"], ["explain"], ["schema"],
        ["schema", "site"], ["list", "services"], ["list", "pages", "--format", "json"], ["status"], ["--version"],
        ["rename", "to-steder", "tre-steder", "--dry-run"], ["help"], ["help", "build"], ["build", "--output", "out"],
        ["build", "--output", "out", "--report", "-"],
    ]

    private func run(_ arguments: [String], shell: String) throws -> Program.Result {
        let project = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: project.file(name))
        }
        return try Program.shell(shell, arguments, environment: ["OVERSIKT_LANG": "en"], in: project.url)
    }

    @Test(arguments: commands) func saysThatTheDiskIsFull(arguments: [String]) throws {
        let result = try run(arguments, shell: "exec \"$@\" > /dev/full")
        #expect(result.status == 74)
        #expect(
            result.errors.hasSuffix(
                "oversikt: cannot write '/dev/stdout': the disk is full (No space left on device)\n"))
    }

    @Test(arguments: commands) func saysThatTheStreamIsClosed(arguments: [String]) throws {
        let result = try run(arguments, shell: "exec \"$@\" >&-")
        #expect(result.status == 74)
        #expect(result.errors.hasSuffix("oversikt: cannot write '/dev/stdout': it is closed (Bad file descriptor)\n"))
    }

    @Test(arguments: commands) func endsQuietlyWhereTheReaderHasGone(arguments: [String]) throws {
        let result = try run(arguments, shell: "{ \"$@\"; echo $? >&2; } | true")
        #expect(!result.errors.contains("oversikt: "))
        #expect(result.errors.hasSuffix("0\n"), "\(result.errors)")
    }
}
