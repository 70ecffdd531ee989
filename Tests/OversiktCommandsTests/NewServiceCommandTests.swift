import Foundation
import Glibc
import Testing

@testable import OversiktCommands

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
        #expect(
            try ids(of: project)
                == (knownIDs + Array(repeating: "not-filled-in", count: 4)).sorted())
    }

    @Test func reportsEachPlaceThatIsOpenUntilItIsFilledIn() throws {
        let project = try makeProject()
        _ = try newService(project, "blabar", "--code", "C50", "--approved", "2026-01-01", "--nynorsk")
        let errors = try Program.run(["check", "--theme", "golden"], in: project.url).errors
        #expect(
            errors.contains(
                """
                content/services/blabar.md:6:3: feil: sammendraget om 'blabar' er ikke fylt inn [not-filled-in]
                    6 |   nn: "FYLL INN: en setning om hva tjenesten gjør, for hvem"
                      |   ^
                  hjelp: bytt ut alt som begynner med 'FYLL INN'
                """))
    }

    @Test func namesTheOptionsThatAreMissingWhereNobodyCanAnswer() throws {
        let project = try makeProject()
        let result = try Program.run(["new", "service", "blabar"], in: project.url)
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix("oversikt: oppgi også --category, --name, --english-name, --region, --trust\n"))
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

    /// A terminal at which these lines have been typed.
    private func terminal(_ lines: [String]) throws -> (master: FileHandle, input: FileHandle) {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        try #require(master >= 0)
        // The library's functions for this are not to be seen from Swift; these are what they ask of Linux.
        let (unlockOther, numberOfOther): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        var (unlocked, number): (Int32, Int32) = (0, 0)
        try #require(ioctl(master, unlockOther, &unlocked) == 0 && ioctl(master, numberOfOther, &number) == 0)
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(slave >= 0)
        let typed = FileHandle(fileDescriptor: master, closeOnDealloc: true)
        try typed.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
        return (typed, FileHandle(fileDescriptor: slave, closeOnDealloc: true))
    }

    @Test func asksAtATerminalForWhatTheOptionsDoNotSay() throws {
        let project = try makeProject()
        let (master, input) = try terminal([
            "nasjonal-behandlingstjeneste", "Nasjonal behandlingstjeneste for blåbær",
            "Norwegian National Unit for Blueberries", "helse-nord", "1", "C50", "2026-01-01",
        ])
        defer { try? master.close() }  // closed by the end of the test in any case
        let result = try Program.run(["new", "service", "blabar"], in: project.url, input: input)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.contains("Godkjent fra, som 2026-01-31 (tom linje: ingen): Skrevet:\n"), "\(result.output)")
        #expect(try project.read(rows).contains("  regions: [helse-nord]\n"))
        #expect(try project.read(rows).contains("  icd10:\n    codes: [C50]\n"))
        #expect(try project.read(rows).contains("  approved: 2026-01-01\n"))
    }

    @Test func writesAnArticleWithMarksThatCheckReports() throws {
        let project = try makeProject()
        let result = try Program.run(
            [
                "new", "article", "om-blabar", "--title", "Om \"blåbær\"", "--english-title", "About blueberries",
                "--lang", "en",
            ],
            in: project.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output == """
                Written:
                  content/articles/om-blabar.en.md
                  content/articles/om-blabar.md
                Fill in where it says FYLL INN, and run 'oversikt check'.

                """)
        let errors = try Program.run(["check", "--theme", "golden", "--lang", "en"], in: project.url).errors
        #expect(errors.contains("error: the article about 'om-blabar' is not filled in [not-filled-in]"))
        let again = try Program.run(
            ["new", "article", "om-blabar", "--title", "x", "--english-title", "y", "--lang", "en"], in: project.url)
        #expect(again.errors == "oversikt: the id 'om-blabar' is taken\n")
    }

    @Test func putsAnArticleLastInItsGroup() throws {
        let project = try makeProject()
        let options = ["--title", "Om blåbær", "--english-title", "About blueberries", "--lang", "en"]
        let result = try Program.run(
            ["new", "article", "om-blabar", "--group", "provene"] + options, in: project.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try project.read("content/articles/om-blabar.md").contains("\ngroup: \"provene\"\norder: 3\n---\n"))
        let refused = try Program.run(
            ["new", "article", "om-tyttebar", "--group", "provane"] + options, in: project.url)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("error: there is no group of articles 'provane' [unknown-article-group]"))
        #expect(refused.errors.contains("help: did you mean 'provene'?"))
    }

    @Test func makesTheFoldersThatAreMissing() throws {
        let project = try makeProject()
        for name in ["content/services", "content/articles", "content/registry/services"] {
            try FileManager.default.removeItem(at: project.file(name))
        }
        let result = try newService(project, "blabar", "--code", "C50", "--approved", "2026-01-01")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try project.read("content/services/blabar.md").hasPrefix("---\nid: blabar\n"))
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

/// The text of `registry/fields.yml`, into which a service is put.
@Suite struct FieldListTests {
    private func added(_ text: String, _ field: String = "syn") -> String? {
        var list = FieldList(Array(text.utf8))
        guard list.add("blabar", toField: field) else { return nil }
        return String(decoding: list.bytes, as: UTF8.self)
    }

    @Test func putsAServiceAtTheEndOfItsFieldAndLeavesTheRestAsItIs() {
        let text = """
            # Øverst.
            - id: hud
              services:
                - amming
            - id: syn   # Øye
              name: {nb: Syn}
              services:
                # Den første.
                - epilepsi

            - id: tenner
              services: [hofte]

            """
        #expect(added(text) == text.replacing("    - epilepsi\n", with: "    - epilepsi\n    - blabar\n"))
        #expect(added(text, "hud") == text.replacing("    - amming\n", with: "    - amming\n    - blabar\n"))
        #expect(added(text, "tenner") == text.replacing("[hofte]", with: "[hofte, blabar]"))
    }

    @Test func putsTheFirstServiceIntoAnEmptyList() {
        #expect(added("- id: syn\n  services: []\n") == "- id: syn\n  services: [blabar]\n")
    }

    @Test(arguments: [
        "", "- id: hud\n  services:\n    - a\n", "- {id: syn, services: [a]}\n", "- id: syn\n  name: {nb: S}\n",
    ])
    func leavesAListAloneThatIsWrittenInAWayOfItsOwn(text: String) {
        #expect(added(text) == nil)
    }
}
