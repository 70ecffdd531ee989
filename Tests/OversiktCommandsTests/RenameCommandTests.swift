import Foundation
import Testing

@Suite struct RenameCommandTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")

    /// Two services, one of which refers to the other in every way, with comments and layout of their own.
    private func makeProject() throws -> Scratch {
        let scratch = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: scratch.file(name))
        }
        try scratch.write(
            """
            # Første linje.
            - id: gammel   # står her
              category: nasjonal-behandlingstjeneste
              name: {nb: Nasjonal behandlingstjeneste for blåbær, en: Norwegian National Unit for Blueberries}
              regions: [helse-sor-ost]
              sites: [{trust: proveforetaket}]
              approved: 2012-01-01

            - id: gammel-annen
              category: nasjonal-behandlingstjeneste
              name: {nb: Nasjonal behandlingstjeneste for tyttebær, en: Norwegian National Unit for Lingonberries}
              regions: [helse-sor-ost]
              sites: [{trust: proveforetaket}]
              approved: 2012-01-01
              discontinued: 2019-01-01
              successors: [gammel]
            """, to: "content/registry/services/baer.yml")
        try scratch.write(
            text(of: "gammel", body: "Se [oss](#gammel-plass) selv.\n\n## Gammel plass"),
            to: "content/services/gammel.md")
        try scratch.write(
            text(
                of: "gammel-annen", lines: "related: [ gammel ]  # den nye\n",
                body: "Gammel er [her](gammel.md#gammel-plass) og [der](/tjenester/gammel/) og gammel."),
            to: "content/services/gammel-annen.md")
        return scratch
    }

    private func text(of id: String, lines: String = "", body: String) -> String {
        """
        ---
        id: \(id)   # samme som filen
        summary: {nb: Hjelper., en: Helps.}
        keywords: []
        audience: [pasienter]
        \(lines)---
        \(body)

        """
    }

    private func rename(_ project: Scratch, _ arguments: String...) throws -> Program.Result {
        try Program.run(["rename"] + arguments, in: project.url)
    }

    @Test func changesRowTextsAndReferencesAndNothingElse() throws {
        let project = try makeProject()
        let rows = try project.read("content/registry/services/baer.yml")
        let other = try project.read("content/services/gammel-annen.md")
        let result = try rename(project, "gammel", "ny")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try project.read("content/registry/services/baer.yml")
                == rows.replacing("- id: gammel   #", with: "- id: ny   #")
                .replacing("successors: [gammel]", with: "successors: [ny]"))
        #expect(
            try project.read("content/services/ny.md")
                == text(
                    of: "ny", lines: "aliases: [/tjenester/gammel/, /en/services/gammel/]\n",
                    body: "Se [oss](#gammel-plass) selv.\n\n## Gammel plass"))
        #expect(
            try project.read("content/services/gammel-annen.md")
                == other.replacing("[ gammel ]", with: "[ ny ]").replacing("(gammel.md", with: "(ny.md")
                .replacing("/tjenester/gammel/", with: "/tjenester/ny/"))
        #expect(!FileManager.default.fileExists(atPath: project.file("content/services/gammel.md").path()))
        #expect(result.output.hasPrefix("'gammel' er blitt 'ny'; henvisninger fra andre steder: 4. Filer:\n"))
    }

    @Test func leavesNoLinkToTheOldAddress() throws {
        let project = try makeProject()
        _ = try rename(project, "gammel", "ny")
        let check = try Program.run(["check", "--theme", "golden"], in: project.url)
        #expect(!check.errors.contains("[dead-link]") && !check.errors.contains("[link-to-renamed]"), "\(check.errors)")
    }

    @Test func addsToTheAliasesThatAreThere() throws {
        let project = try makeProject()
        _ = try rename(project, "gammel", "ny")
        _ = try rename(project, "ny", "nyere")
        #expect(
            try project.read("content/services/nyere.md").contains(
                "aliases: [/tjenester/ny/, /en/services/ny/, /tjenester/gammel/, /en/services/gammel/]\n"))
    }

    @Test func writesNothingOnADryRun() throws {
        let project = try makeProject()
        let before = try Scratch.files(below: project.file("content"))
        let result = try rename(project, "gammel", "ny", "--dry-run", "--lang", "en")
        #expect(result.output.hasPrefix("'gammel' would become 'ny'; references elsewhere: 4. Files:\n"))
        #expect(try Scratch.files(below: project.file("content")) == before)
    }

    @Test(arguments: [
        ("gammel", "gammel-annen", "'services/gammel-annen.md' finnes alt og blir ikke skrevet over"),
        ("gamel", "ny", "det finnes ingen tjeneste eller artikkel 'gamel'; mente du 'gammel'?"),
        ("gammel", "Ny", "'Ny' kan ikke være en id: bruk små bokstaver a–z, tall og enkle bindestreker"),
    ])
    func refusesWhatWouldLoseSomething(old: String, new: String, message: String) throws {
        let project = try makeProject()
        let before = try Scratch.files(below: project.file("content"))
        let result = try rename(project, old, new)
        #expect(result.status == 1)
        #expect(result.errors == "oversikt: \(message)\n")
        #expect(try Scratch.files(below: project.file("content")) == before)
    }

    @Test func refusesToGiveAServiceTheOldAddressOfAnother() throws {
        let project = try makeProject()
        _ = try rename(project, "gammel", "ny")
        let result = try rename(project, "gammel-annen", "gammel")
        #expect(
            result.errors
                == "oversikt: '/tjenester/gammel/' er en gammel adresse til 'ny'; ta den bort fra 'aliases' der først\n"
        )
    }
}
