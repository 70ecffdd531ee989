import Foundation
import Testing

@Suite struct NewServiceCommandTests {
    private let golden = Program.root.appending(path: "Tests/GoldenSite")
    private let rows = "content/registry/services/prove.yml"

    private func makeProject() throws -> Scratch {
        let scratch = try Scratch()
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(at: golden.appending(path: name), to: scratch.file(name))
        }
        return scratch
    }

    private func newService(_ project: Scratch, _ id: String, _ more: String..., region: String = "helse-nord") throws
        -> Program.Result
    {
        try Program.run(
            [
                "new", "service", id, "--category", "nasjonal-behandlingstjeneste", "--name",
                "Nasjonal behandlingstjeneste for «blå: \"bær\"»", "--english-name",
                "Norwegian National Unit for Blueberries", "--region", region, "--trust", "ovingsforetaket",
            ] + more, in: project.url)
    }

    @Test func writesARowAndTextsThatBreakNothingButAreOpen() throws {
        let project = try makeProject()
        let before = try project.read(rows)
        let knownIDs = try ids(of: project)
        let result = try newService(project, "blabar", "--code", "C50", "--approved", "2026-01-01")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try project.read(rows).hasPrefix(before))
        #expect(try ids(of: project) == (knownIDs + Array(repeating: "not-filled-in", count: 4)).sorted())
    }

    @Test func reportsEachPlaceThatIsOpenUntilItIsFilledIn() throws {
        let project = try makeProject()
        _ = try newService(project, "blabar", "--code", "C50", "--approved", "2026-01-01", "--nynorsk")
        let errors = try Program.run(["check", "--theme", "golden"], in: project.url).errors
        #expect(
            errors.contains(
                """
                content/services/blabar.md:5:3: feil: sammendraget om 'blabar' er ikke fylt inn [not-filled-in]
                    5 |   nn: "FYLL INN: en setning om hva tjenesten gjør, for hvem"
                      |   ^
                  hjelp: bytt ut alt som begynner med 'FYLL INN'
                """))
    }

    @Test func namesTheOptionsThatAreMissingWhereNobodyCanAnswer() throws {
        let project = try makeProject()
        let result = try Program.run(["new", "service", "blabar"], in: project.url)
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix("Error: oppgi også --category, --name, --english-name, --region, --trust\n"))
    }

    @Test func writesNothingWhereAnAnswerIsWrong() throws {
        let project = try makeProject()
        let before = try Scratch.files(below: project.file("content"))
        let result = try newService(project, "blabar", region: "helse-vst")
        #expect(result.status == 1)
        #expect(result.errors.contains("[unknown-region]"))
        #expect(result.errors.hasSuffix("oversikt: ingenting er skrevet; rett svarene over\n"))
        #expect(try Scratch.files(below: project.file("content")) == before)
    }

    @Test(arguments: [
        ("to-steder", "id-en 'to-steder' er i bruk"),
        ("../ut", "'../ut' kan ikke være en id: bruk små bokstaver a–z, tall og enkle bindestreker"),
    ])
    func overwritesNothingAndLeavesTheFolderForNoID(id: String, message: String) throws {
        let project = try makeProject()
        let before = try Scratch.files(below: project.file("content"))
        #expect(try newService(project, id).errors == "oversikt: \(message)\n")
        #expect(try Scratch.files(below: project.file("content")) == before)
    }

    private func ids(of project: Scratch) throws -> [String] {
        let output = try Program.run(["check", "--theme", "golden", "--format", "json"], in: project.url).output
        return output.matches(of: /"id": "([a-z0-9-]+)"/).map { String($0.1) }.sorted()
    }
}
