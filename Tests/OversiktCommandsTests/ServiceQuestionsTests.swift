import ContentFixtures
import ContentReading
import Diagnostics
import FileTrees
import Files
import ServiceCatalogue
import Testing

@testable import OversiktCommands

/// Somebody at a terminal, who types these lines.
private final class Typist {
    private var lines: [String]
    private(set) var screen = ""

    init(_ lines: [String]) { self.lines = lines }

    func interview(_ language: MessageLanguage = .en) -> Interview {
        Interview(
            language: language, readLine: { self.lines.isEmpty ? nil : self.lines.removeFirst() },
            show: { self.screen += $0 })
    }
}

@Suite struct ServiceQuestionsTests {
    private func catalogue() throws -> Catalogue {
        try #require(ContentTree(sampleService()).read().catalogue)
    }

    @Test func asksForAllThatARowHoldsAndTakesNumbersIDsAndNames() throws {
        let typist = Typist([
            "2", "Flerregional behandlingstjeneste for blåbær", "Norwegian National Unit for Blueberries",
            "helse-prove, Helse Test RHF", "1,2", "2", "C50, C50.4", "2026-01-01",
        ])
        let questions = ServiceQuestions(try catalogue(), typist.interview(.nb))
        let decision = try questions.decision(ServiceQuestions.Given(id: "blabar"))
        #expect(decision.category == "flerregional-behandlingstjeneste")
        #expect(decision.regions == ["helse-prove", "helse-test"])
        #expect(decision.trusts == ["provesykehuset", "testsykehuset"])
        #expect(decision.reportingRegion == "helse-test")
        #expect(decision.codes == ["C50", "C50.4"])
        #expect(decision.approved == "2026-01-01")
        #expect(
            typist.screen.hasPrefix(
                """
                  1  nasjonal-behandlingstjeneste: Nasjonal behandlingstjeneste
                  2  flerregional-behandlingstjeneste: Flerregional behandlingstjeneste
                  3  nasjonal-kompetansetjeneste: Nasjonal kompetansetjeneste
                Kategori: Norsk navn («Flerregional behandlingstjeneste for …»): 
                """))
    }

    @Test func offersTheTrustsOfTheChosenRegionAlone() throws {
        let typist = Typist(["1", "N", "E", "2", "1", "", ""])
        let decision = try ServiceQuestions(try catalogue(), typist.interview())
            .decision(ServiceQuestions.Given(id: "blabar"))
        #expect(decision.trusts == ["testsykehuset"])
        #expect(!typist.screen.contains("provesykehuset"))
        #expect(decision.codes.isEmpty && decision.approved == nil && decision.function == nil)
    }

    @Test func asksForTheFunctionWhereTheCategoryHasSome() throws {
        let typist = Typist(["3", "N", "E", "1", "1", "opplaering", "", ""])
        let decision = try ServiceQuestions(try catalogue(), typist.interview())
            .decision(ServiceQuestions.Given(id: "blabar"))
        #expect(decision.function == "opplaering")
    }

    @Test func asksForTheMedicalFieldsOfASiteThatHasSome() throws {
        let fields = """
            -- registry/fields.yml --
            - id: hud
              name: {nb: Hud, en: Skin}
              services: [prove]
            - id: syn
              name: {nb: Syn, en: Sight}
              services: []
            """
        let catalogue = try #require(ContentTree(sampleService() + "\n" + fields).read().catalogue)
        let typist = Typist(["1", "N", "E", "1", "1", "", "Sight, hud", ""])
        let decision = try ServiceQuestions(catalogue, typist.interview())
            .decision(ServiceQuestions.Given(id: "blabar"))
        #expect(decision.fields == ["syn", "hud"])
        #expect(typist.screen.contains("Medical field, or several with commas between (empty line: none): "))
    }

    @Test func asksAgainUntilAnAnswerCanBeUsed() throws {
        let typist = Typist(["7", "nasjonal-kompetansetjenste", "3", "N", "E", "1", "1", "", "c5", "C50", "1. mai", ""])
        let decision = try ServiceQuestions(try catalogue(), typist.interview())
            .decision(ServiceQuestions.Given(id: "blabar"))
        #expect(decision.category == "nasjonal-kompetansetjeneste" && decision.codes == ["C50"])
        #expect(typist.screen.contains("  '7': choose a number from 1 to 3, or an id\n"))
        #expect(typist.screen.contains("  'nasjonal-kompetansetjenste': did you mean 'nasjonal-kompetansetjeneste'?\n"))
        #expect(typist.screen.contains("  write year, month and day with hyphens: 2026-01-31\n"))
    }

    @Test func namesAllOptionsThatAreMissingWhereNobodyAnswers() throws {
        let questions = ServiceQuestions(try catalogue(), Typist([]).interview())
        #expect(throws: (any Error).self) { try questions.decision(ServiceQuestions.Given(id: "blabar")) }
    }
}

@Suite struct ServiceSkeletonTests {
    private func files(_ rows: String) throws -> [String: String] {
        let tree = ContentTree(sampleService()).adding("registry/services/nasjonal-behandlingstjeneste.yml", rows)
        let catalogue = try #require(ContentTree(sampleService()).read().catalogue)
        let skeleton = ServiceSkeleton(
            decision: .init(
                id: "ny", category: "nasjonal-behandlingstjeneste", norwegianName: "N", englishName: "E",
                regions: ["helse-prove"], trusts: ["provesykehuset"], language: .nb, audience: ["pasienter"]),
            hasEnglishSide: true)
        let known = tree.files.filter { !$0.path.hasPrefix("registry/services/") || $0.path.contains("nasjonal") }
        let edits = skeleton.edits(in: FileTree(files: known), catalogue, contentFolder: "")
        return edits.changes.compactMapValues { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test func putsARowBelowRowsHoweverFarInTheyStand() throws {
        let path = "registry/services/nasjonal-behandlingstjeneste.yml"
        #expect(try #require(files("  - id: a\n")[path]).hasPrefix("  - id: a\n\n  - id: ny\n    category: "))
        #expect(try #require(files("# rader\n[]\n")[path]).hasPrefix("# rader\n- id: ny\n  category: "))
    }

    @Test func beginsAFileOfItsOwnWhereNoRowCanBePutBelow() throws {
        let files = try files("[{id: a}]\n")
        #expect(files["registry/services/nasjonal-behandlingstjeneste.yml"] == nil)
        #expect(files["registry/services/ny.yml"]?.hasPrefix("- id: ny\n") == true)
    }
}
