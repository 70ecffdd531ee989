import Testing

@testable import Diagnostics

@Suite struct FindingSelectionTests {
    private func findings(_ count: Int, _ severity: Diagnostic.Severity, _ id: String) -> [Diagnostic] {
        (0..<count).map { number in
            Diagnostic(
                severity, id, at: SourceLocation("a.md", line: number + 1, column: 1),
                Wording(nb: "galt \(number)", en: "wrong \(number)"))
        }
    }

    @Test func showsTenOfARuleAndSaysHowManyThereAre() {
        let selection = FindingSelection(findings(25, .warning, "one") + findings(3, .warning, "two"))
        #expect(selection.shown.map(\.id) == Array(repeating: "one", count: 10) + ["two", "two", "two"])
        #expect(
            selection.rest(in: .en) == [
                "13 of 28 findings are shown, at most 10 of a rule and 100 in all; --all shows every one:",
                "  one: 10 of 25",
            ])
        #expect(
            selection.rest(in: .nb).first
                == "13 av 28 funn er vist, høyst 10 av hver regel og 100 i alt; --all viser alle:")
    }

    @Test func givesErrorsTheirPlaceBeforeWarningsAndHints() {
        let hints = (0..<20).flatMap { findings(10, .hint, "hint-\($0)") }
        let selection = FindingSelection(hints + findings(5, .error, "late"))
        #expect(selection.shown.count == 100)
        #expect(selection.shown.suffix(5).allSatisfy { $0.id == "late" })
        #expect(selection.cut.allSatisfy { $0.id.hasPrefix("hint-") })
    }

    @Test func showsEveryOneWhereAllAreAskedFor() {
        let all = findings(500, .error, "one")
        let selection = FindingSelection(all, limits: .none)
        #expect(selection.shown == all)
        #expect(selection.rest(in: .en).isEmpty)
    }

    @Test func annotatesNoMoreThanGitHubShowsErrorsFirstAndLogsTheOthers() {
        let printer = GitHubPrinter(language: .en)
        let all =
            findings(8, .warning, "one") + findings(8, .warning, "two") + findings(8, .error, "three")
            + findings(8, .error, "four")
        let lines = printer.print(all, limits: .usual).split(separator: "\n")
        #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
        #expect(lines[10..<20].allSatisfy { $0.hasPrefix("::warning ") })
        #expect(lines.count == 32)
        #expect(lines[20] == "a.md:3:1: warning: wrong 2 [two]")
        let every = printer.print(all, limits: .none).split(separator: "\n")
        #expect(every.count == 32 && every.allSatisfy { $0.hasPrefix("::") })
    }
}

@Suite struct NearestAddressTests {
    private let addresses = ["/", "/tjenester/kvinnehelse/", "/tjenester/amming/", "/en/services/amming/"]

    @Test func suggestsOnlyANearNameInTheSameFolder() {
        #expect(nearestAddress(to: "/tjenester/aming/", among: addresses) == "/tjenester/amming/")
        #expect(nearestAddress(to: "/tjenester/finnes-ikke/", among: addresses) == nil)
        #expect(nearestAddress(to: "/kategorier/amming/", among: addresses) == nil)
        #expect(nearestAddress(to: "tjenester/aming/", among: ["tjenester/amming/"]) == "tjenester/amming/")
    }
}
