import Foundation
import Testing

/// Files that no editor means to write, and some that somebody might. None may crash the program or harm the site.
@Suite struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        /// The id of the diagnostic that must be printed; nil where the content is to be read as if nothing were wrong.
        var expected: String?
        var spoil: @Sendable (Scratch) throws -> Void

        var testDescription: String { name }
    }

    private static let text = "content/services/to-steder.md"
    private static let rows = "content/registry/services/prove.yml"

    private static func edit(
        _ name: String, _ path: String, _ expected: String?, _ change: @escaping @Sendable (String) -> String
    ) -> Case {
        Case(name: name, expected: expected) { try $0.write(change(try $0.read(path)), to: path) }
    }

    private static func body(_ name: String, _ expected: String?, _ body: @escaping @Sendable () -> String) -> Case {
        edit(name, text, expected) { $0 + "\n" + body() }
    }

    static let cases: [Case] = [
        edit("line ends of Windows", text, nil) { $0.replacing("\n", with: "\r\n") },
        edit("a byte order mark", text, nil) { "\u{FEFF}" + $0 },
        edit("a NUL", text, "invisible-character") { $0 + "\0" },
        Case(name: "invalid UTF-8", expected: "not-utf-8") {
            try Data(Array(try $0.read(text).utf8) + [0xFF, 0xFE]).write(to: $0.file(text))
        },
        edit("an empty file", text, "empty-file") { _ in "" },
        edit("front matter that does not end", text, "unclosed-front-matter") { _ in "---\nid: to-steder\n" },
        edit("tabs in YAML", rows, "tab-in-yaml") { $0 + "\n- id: tab\n\tcategory: x\n" },
        edit("anchors and aliases", rows, "yaml-anchor") { $0 + "\n- &a\n  id: x\n- *a\n" },
        edit("a key twice", text, "duplicate-key") { $0.replacing("keywords:", with: "keywords: [a]\nkeywords:") },
        body("10,000 nested quotes", "text-too-deep") { String(repeating: "> ", count: 10_000) + "x" },
        body("a list of 4,000 levels", "text-too-deep") { String(repeating: "- ", count: 4_000) + "x" },
        body("a line of 10 MB", "file-too-large") { String(repeating: "x", count: 10_000_000) },
        body("a very wide table", "too-many-cells") {
            let row = String(repeating: "|a", count: 100) + "|\n"
            return row + String(repeating: "|-", count: 100) + "|\n" + row
        },
        body("raw HTML", "raw-html") { "<script>alert(1)</script>" },
        body("a javascript address", "bad-link") { "[x](javascript:alert(1))" },
        body("a dead link", "dead-link") { "[x](/finnes-ikke/)" },
        edit("an id that leaves the folder", rows, "bad-id") { $0.replacing("id: to-steder", with: "id: ../x") },
        edit("two services with one id", rows, "duplicate-id") {
            $0.replacing("id: aarstidens-ubehag", with: "id: alminnelig-prove")
        },
        edit("two services with one old address", text, "address-taken") {
            $0.replacing("keywords:", with: "aliases: [/tjenester/gammel-prove/]\nkeywords:")
        },
        Case(name: "a symbolic link out of the folder", expected: "symbolic-link") {
            try FileManager.default.createSymbolicLink(
                atPath: $0.file("content/services/lenke.md").path(), withDestinationPath: "/etc/passwd")
        },
        Case(name: "a file named with a line end", expected: "unusable-name") {
            try $0.write("x", to: "content/services/a\nb.md")
        },
        Case(name: "a registry of no services", expected: "no-services") { project in
            try project.write("[]\n", to: rows)
            try FileManager.default.removeItem(at: project.file("content/services"))
        },
        Case(name: "no settings", expected: "missing-file") {
            try FileManager.default.removeItem(at: $0.file("content/site.yml"))
        },
        edit("100,000 brackets", "content/site.yml", "yaml-too-deep") {
            $0 + "x: " + String(repeating: "[", count: 100_000)
        },
    ]

    @Test(arguments: cases)
    func isReportedAndHarmsNothing(_ input: Case) throws {
        let project = try Scratch()
        let golden = Program.root.appending(path: "Tests/GoldenSite")
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: project.file(name))
        }
        let build = { try Program.run("build", "--theme", "golden", "--lang", "en", in: project.url) }
        let first = try build()
        #expect(first.status == 0, "\(first.errors)")
        let before = try Scratch.files(below: project.file("public"))

        try input.spoil(project)
        let result = try build()
        #expect(try Scratch.files(below: project.file("public")) == before)
        if let expected = input.expected {
            #expect(result.status == 1)
            #expect(result.errors.contains("[\(expected)]"), "\(result.errors.prefix(600))")
        } else {
            #expect(result.status == 0, "\(result.errors)")
        }
    }
}
