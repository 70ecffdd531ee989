import Foundation
import Testing

/// `check --external` with a `curl` of the test's own, or with none: no test asks a host.
@Suite struct ExternalCheckTests {
    /// Says that there is a page at whatever address it is given.
    private static let answeringCurl = """
        #!/bin/sh
        for address; do :; done
        printf 'HTTP/1.1 200 OK\\r\\n\\r\\n\\noversikt-outcome 200 %s\\n' "$address"
        """

    private func makeProject() throws -> Scratch {
        let project = try Scratch()
        let golden = Program.root.appending(path: "Tests/GoldenSite")
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: project.file(name))
        }
        try project.write(ExternalCheckTests.answeringCurl, to: "programs/curl")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: project.file("programs/curl").path())
        return project
    }

    /// - Parameter programs: the only folder in which programs are looked for.
    private func check(_ project: Scratch, programs: String) throws -> Program.Result {
        try Program.run(
            ["check", "--external", "--quiet"], environment: ["PATH": project.file(programs).path()], in: project.url)
    }

    @Test func keepsWhatAnsweredInAFileAndDoesNotAskForItAgain() throws {
        let project = try makeProject()
        let first = try check(project, programs: "programs")
        #expect(first.errors == "")
        #expect(first.status == 0)
        let lines = try project.read(".oversikt-links.tsv").split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(
            lines.map { $0.dropFirst().joined(separator: " ") } == [
                "found https://portal.example/", "found https://prove.example/?a=1&b=2",
                "found https://prove.example/alminnelig", "found https://prove.example/henvis",
                "found https://xn--prve-hra.example/bl%C3%A5b%C3%A6r",
            ])
        // Nothing could be asked for any more.
        let second = try check(project, programs: "nowhere")
        #expect(second.errors == "")
        #expect(second.status == 0)
    }

    @Test func saysThatCurlIsMissingAndEndsWithTheCodeForTheMachinesFailures() throws {
        let project = try makeProject()
        let result = try check(project, programs: "nowhere")
        #expect(result.errors == "oversikt: programmet 'curl' trengs for --external og finnes ikke\n")
        #expect(result.status == 74)
        #expect(throws: CocoaError.self) { try project.read(".oversikt-links.tsv") }
    }
}
