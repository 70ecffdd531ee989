import Foundation
import Testing

/// On the real content: `content/` beside the tests.
@Suite struct AppendixCommandTests {
    @Test func writesMarkdownToStandardOutputUnlessToldOtherwise() throws {
        let result = try Program.run("appendix", "--table", "2", "--region", "helse-midt-norge")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors == "")
        #expect(
            result.output.hasPrefix(
                "# Vedlegg 2: Oversikt over godkjente flerregionale behandlingstjenester\n\n## Helse Sør-Øst RHF og Helse Midt-Norge RHF\n\n| Navn på tjeneste |"
            ))
        #expect(!result.output.contains("Helse Vest"))
    }

    @Test(arguments: ["docx", "csv"]) func findsNoDifferenceInAFileThatItWrote(format: String) throws {
        let scratch = try Scratch()
        let file = scratch.file("vedlegg.\(format)").path()
        let written = try Program.run("appendix", "--output", file)
        #expect(written.status == 0, "\(written.errors)")
        let compared = try Program.run("appendix", "--compare", file)
        #expect(compared.errors == "")
        #expect(compared.output.wholeMatch(of: /Ingen forskjeller: \d{3} rader sier det samme som '.*'.\n/) != nil)
        #expect(compared.status == 0)
    }

    @Test func reportsAnEditedRowWithExitCode1() throws {
        let scratch = try Scratch()
        let csv = try Program.run("appendix", "--format", "csv", "--table", "2").output
        try scratch.write(csv.replacing("\"C40, C41\"", with: "C40"), to: "a.csv")
        let file = scratch.file("a.csv").path()
        let result = try Program.run("appendix", "--table", "2", "--compare", file, "--lang", "en")
        #expect(result.status == 1)
        #expect(result.output == "1 difference.\n")
        #expect(
            result.errors.contains(
                "error: 'ICD-10 code' of 'kirurgi-ved-bensarkom' is 'C40' here but 'C40, C41' in the register"))
    }

    @Test func listsNothingSinceTheSameEdition() throws {
        let scratch = try Scratch()
        try scratch.write(try Program.run("appendix", "--format", "json").output, to: "old.json")
        let result = try Program.run("appendix", "--since", scratch.file("old.json").path())
        #expect(result.output.hasPrefix("# Endringer siden 1. november 2026\n\nIngen endringer.\n"))
    }

    @Test(arguments: [
        (["--region", "helse-ost"], "--region takes one of helse-sor-ost, helse-vest, helse-midt-norge, helse-nord"),
        (["--compare", "a.csv", "--format", "csv"], "--compare writes no tables"), (["--table", "7"], "'7'"),
        (
            ["--table", "4", "--region", "helse-vest"],
            "Vedlegg 4 has no services; leave --region, --since and --compare out"
        ),
        (
            ["--output", "ut.d/vedlegg.pdf"],
            "oversikt: '.pdf' is no form of the tables: a name for --output ends in .docx, .xlsx, .html, .md, .csv or "
                + ".json, or --format says the form\n"
        ),
    ]) func refusesWrongUsageWithExitCode64(arguments: [String], message: String) throws {
        let result = try Program.run(["appendix", "--lang", "en"] + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(message))
        #expect(result.output == "")
    }

    @Test(arguments: [
        ("4", "# Vedlegg 4: Engelske navn på nasjonale tjenester\n"),
        ("5", "# Vedlegg 5: Løpet i året og for en søknad\n"),
        ("6", "# Vedlegg 6: Innhold i søknader om nasjonale tjenester\n"),
    ]) func writesTheAppendicesThatListNoServices(table: String, title: String) throws {
        let result = try Program.run("appendix", "--table", table)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasPrefix(title))
    }

    @Test func saysWhichFileAnAppendixIsMadeOfThatTheContentLacks() throws {
        let scratch = try Scratch()
        let content = Program.root.appending(path: "Tests/GoldenSite/content").path()
        let result = try Program.run(
            "appendix", "--table", "4", "--content", content, "--output", scratch.file("a.md").path())
        #expect(result.status == 1)
        #expect(
            result.errors == """
                \(content)/registry/english-names.yml:1:1: feil: innholdet har ingenting til vedlegg 4 [appendix-without-content]
                  hjelp: skriv filen; 'oversikt schema --manual' sier hva som står i den

                """)
    }

    /// Count in = count out: a code that the register has and the tables have not would send a patient to the wrong place.
    @Test(arguments: ["markdown", "html", "csv", "json"])
    func everyCodeOfTheRegisterStandsInTheTables(format: String) throws {
        let text = try Program.run("appendix", "--format", format).output.replacing("\\", with: "")
        let folder = Program.root.appending(path: "content/registry/services")
        var codes: [String] = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let rows = try String(contentsOf: file, encoding: .utf8)
            for match in rows.matches(of: /(?m)^ +(codes|procedures): \[([^\]]*)\]/) {
                codes += match.2.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            }
        }
        #expect(codes.count > 200)
        #expect(codes.filter { !text.contains($0) } == [])
    }

    @Test func endsWithExitCode74WhereAFileCannotBeReadOrWritten() throws {
        for arguments in [["--compare", "/finnes/ikke.docx"], ["--output", "/finnes/ikke.csv"]] {
            let result = try Program.run(["appendix"] + arguments)
            #expect(result.status == 74)
            #expect(result.errors.contains("'/finnes/ikke."))
        }
    }
}
