import Diagnostics
import Testing

@testable import PageRendering

@Suite struct ScriptBundleTests {
    private func joined(_ files: [String: String]) -> (files: [String: String], printed: [String]) {
        var diagnostics = DiagnosticList()
        let input = files.sorted { $0.key < $1.key }.map {
            ThemeFile(path: "assets/\($0.key)", bytes: Array($0.value.utf8), folder: "themes/prove")
        }
        let output = ScriptBundle.joining(input, diagnostics: &diagnostics)
        let printer = TextPrinter(language: .nb)
        return (
            Dictionary(
                uniqueKeysWithValues: output.map {
                    (String($0.path.dropFirst(7)), String(decoding: $0.bytes, as: UTF8.self))
                }),
            diagnostics.sorted.map { printer.print($0, source: { _ in nil }) }
        )
    }

    @Test func putsModulesAfterThoseTheyImport() {
        let (files, printed) = joined([
            "style.css": "p{}",
            "search/main.js": "// Why.\nimport { b } from \"./b.js\";\nimport { a } from \"./a.js\";\nb(a);\n",
            "search/a.js": "export const a = 1;\n",
            "search/b.js": "import { a } from \"./a.js\";\nexport function b() {\n  return a; // one\n}\n",
        ])
        #expect(printed.isEmpty)
        #expect(
            files == [
                "style.css": "p{}",
                "search.js": "const a = 1;\nfunction b() {\nreturn a; // one\n}\nb(a);\n",
            ])
    }

    @Test func leavesScriptsThatAreNoFoldersAlone() {
        #expect(joined(["menu.js": "export {};\n"]).files == ["menu.js": "export {};\n"])
    }

    @Test func reportsAModuleThatIsMissing() {
        let (_, printed) = joined(["search/main.js": "import { a } from \"./words.js\";\n", "search/word.js": ""])
        #expect(
            printed == [
                """
                themes/prove/assets/search/main.js:1:1: feil: skriptet henter 'words.js', som ikke finnes [missing-module]
                  hjelp: mente du 'word.js'?
                """
            ])
    }
}
