import Foundation
import Testing

@Suite struct CheckCommandTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")

    private func makeProject(spoiling path: String? = nil, _ change: (String) -> String = { $0 }) throws -> Scratch {
        let scratch = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: scratch.file(name))
        }
        if let path { try scratch.write(change(try scratch.read(path)), to: path) }
        return scratch
    }

    private func check(_ project: Scratch, _ arguments: String...) throws -> Program.Result {
        try Program.run(["check", "--theme", "golden"] + arguments, in: project.url)
    }

    /// The golden site's service at two places, with one of them taken away.
    private func makeProjectWithOneError() throws -> Scratch {
        try makeProject(spoiling: "content/registry/services/prove.yml") { text in
            text.replacing("reporting_region:", with: "# reporting_region:")
        }
    }

    @Test func saysWhereARuleIsBrokenAndFails() throws {
        let result = try check(try makeProjectWithOneError())
        #expect(result.status == 1)
        #expect(result.errors.contains("[reporting-region]\n"))
        #expect(result.errors.contains("  hjelp: legg til 'reporting_region' med en av regionene"))
    }

    @Test func doesNotJudgeLinksToAServiceThatHadToBeLeftOut() throws {
        // An article links to it.
        let project = try makeProject(spoiling: "content/registry/services/prove.yml") { text in
            text.replacing(
                "id: alminnelig-prove\n  category: nasjonal-behandlingstjeneste",
                with: "id: alminnelig-prove\n  category: ukjent-kategori")
        }
        let result = try check(project)
        #expect(result.status == 1)
        let ids = result.errors.matches(of: /: feil: .*\[([a-z0-9-]+)\]\n/).map { String($0.1) }
        #expect(ids == ["unknown-category"])
    }

    @Test func printsTheSameFindingsInEveryFormat() throws {
        let project = try makeProjectWithOneError()
        let text = try check(project, "--format", "text", "--all").errors.components(separatedBy: "\n")
        let ids = text.compactMap {
            $0.firstMatch(of: /: (?:feil|advarsel|tips): .*\[([a-z0-9-]+)\]$/).map { String($0.1) }
        }
        #expect(ids.contains("reporting-region"))
        for (format, pattern) in [
            ("github", /title=([a-z0-9-]+)::/), ("json", /"id": "([a-z0-9-]+)"/), ("sarif", /"ruleId": "([a-z0-9-]+)"/),
        ] {
            let result = try check(project, "--format", format, "--all")
            #expect(result.output.matches(of: pattern).map { String($0.1) } == ids, "\(format)")
            #expect(result.errors == "", "\(format)")
            #expect(result.status == 1, "\(format)")
        }
    }

    @Test func printsJSONThatAParserReads() throws {
        for format in ["json", "sarif"] {
            let output = try check(try makeProjectWithOneError(), "--format", format).output
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
        }
    }

    @Test func speaksEnglishWhenAsked() throws {
        let result = try check(try makeProjectWithOneError(), "--lang", "en")
        #expect(result.errors.contains("does not say which region has the reporting responsibility [reporting-region]"))
    }

    @Test func failsOnWarningsOnlyWhereItIsStrict() throws {
        let project = try makeProject(spoiling: "content/registry/services/prove.yml") { text in
            text.replacing("Norwegian National Unit for", with: "National Unit for", maxReplacements: 1)
        }
        #expect(try check(project).status == 0)
        #expect(try check(project, "--strict").status == 1)
    }

    @Test func listsEveryRuleWithoutReadingAnything() throws {
        let scratch = try Scratch()
        let result = try Program.run(["check", "--rules", "--lang", "en"], in: scratch.url)
        #expect(result.status == 0)
        #expect(
            result.output.hasPrefix(
                "one-trust (error)\n    A national treatment service lies at exactly one health trust.\n"))
    }

    @Test func endsWithTheWaivedFindingsAndTheShareOfNynorsk() throws {
        let golden = Program.root.appending(path: "Tests/GoldenSite")
        let result = try Program.run(["check", "--themes", "themes", "--content", "content"], in: golden)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.last == """
                0 funn er unntatt med begrunnelse. 1 av 8 norske tekster er på nynorsk (12 %); språkloven vil ha \
                minst en fjerdedel på hver målform.
                """)
    }
}

@Suite struct ExplainCommandTests {
    @Test func tellsOfARuleItsReasonItsBasisAndBothExamples() throws {
        let result = try Program.run("explain", "reporting-region", "--lang", "en")
        #expect(result.status == 0)
        #expect(
            result.output == """
                reporting-region (error)
                A multi-regional service says which region has the reporting responsibility.

                The two places submit one joint annual report, and one of the regions answers
                for it. It must be one of those under "regions".

                Basis: regulation of 17 December 2010 no. 1706 § 4-2 and the guideline on it.

                Wrong:
                    regions: [helse-sor-ost, helse-vest]

                Right:
                    regions: [helse-sor-ost, helse-vest]
                    reporting_region: helse-vest

                Can be waived by "waivers" in the service's row or text, with a "reason" and a
                day ("until").

                """)
    }

    @Test func namesTheNearestRuleForAnIDThatIsNone() throws {
        let result = try Program.run("explain", "one-turst")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("oversikt: ingen melding har id-en 'one-turst'; mente du 'one-trust'?\n"))
    }
}
