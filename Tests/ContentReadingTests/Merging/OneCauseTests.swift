import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// One mistake of an editor is told once, with what to write instead.
@Suite struct OneCauseTests {
    private func problems(_ tree: ContentTree, _ language: MessageLanguage = .nb) -> String {
        printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func ids(_ tree: ContentTree) -> [String] {
        tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    private let english = "-- services/prove.en.md --\n---\nid: prove\nlang: en\n---\nThe service helps.\n"

    private var tree: ContentTree { ContentTree(sampleService() + "\n" + english) }

    private func renaming(_ from: String, to: String, in tree: ContentTree) -> ContentTree {
        guard let file = tree.files.first(where: { $0.path == from }) else { return tree }
        return tree.removing(from).adding(to, file.bytes)
    }

    @Test func aFileOfRowsWithAWrongEndingIsOneMistake() {
        #expect(
            problems(renaming("registry/services/prove.yml", to: "registry/services/prove.yaml", in: tree)) == """
                registry/services/prove.yaml:1:1: feil: 'registry/services/prove.yaml' er ingen av filene som innholdet \
                består av [unknown-file]
                    1 | - id: prove
                      | ^
                  hjelp: gi filen navnet 'registry/services/prove.yml'
                """)
    }

    @Test(arguments: [
        ("registry/trusts.yml", "registry/trusts.yaml"), ("registry/regions.yml", "registry/Regions.yml"),
        ("site.yml", "site.yaml"), ("registry/icd10.tsv", "registry/ICD10.tsv"),
        ("registry/icd10.tsv", "registry/icd10.csv"), ("registry/trusts.yml", "registry/trust.yml"),
    ]) func aMisnamedFileIsNotMissingToo(name: String, misnamed: String) {
        #expect(ids(renaming(name, to: misnamed, in: tree)) == ["\(misnamed):1:1 unknown-file"])
    }

    @Test(arguments: ["Prøve tekst.md", "prove.nn.md", "prove.norsk.md"])
    func aWronglyNamedTextIsOneMistake(name: String) {
        #expect(
            ids(renaming("services/prove.md", to: "services/\(name)", in: tree)) == ["services/\(name):1:1 file-name"])
    }

    @Test func aTextWithAnotherEndingIsOneMistake() {
        #expect(
            ids(renaming("services/prove.md", to: "services/Prove.markdown", in: tree)) == [
                "services/Prove.markdown:1:1 unknown-file"
            ])
    }

    @Test(arguments: [
        "services/prove.txt", "services/prove.MD", "services/prove.markdown", "services/nye/prove.md",
    ]) func aTextThatLiesElsewhereOrEndsOtherwiseIsOneMistakeAndItsNameIsSaid(path: String) {
        let found = renaming("services/prove.md", to: path, in: tree).read().diagnostics.sorted
        #expect(found.map { "\($0.location) \($0.id)" } == ["\(path):1:1 unknown-file"])
        #expect(found.first?.help?.en == "call the file 'services/prove.md'")
    }

    @Test func anIDThatIsChangedInATextAndItsNameAloneIsOneMistake() {
        let bytes = String(decoding: sampleServiceText, as: UTF8.self).replacing("id: prove", with: "id: ny")
        let changed = tree.removing("services/prove.md").adding("services/ny.md", bytes)
        #expect(ids(changed) == ["services/ny.md:2:5 text-without-row"])
    }

    @Test(arguments: [
        ("registry/services/prove.yml", "registry/services/prove - Kopi.yml", "prove.yml"),
        ("registry/services/prove.yml", "registry/services/prove (1).yml", "prove.yml"),
        ("registry/trusts.yml", "registry/trusts - Copy.yml", "trusts.yml"),
    ]) func aCopyInTheRegistryIsOneMistake(original: String, copy: String, name: String) throws {
        let bytes = try #require(tree.files.first { $0.path == original }).bytes
        let found = tree.adding(copy, bytes).read().diagnostics.sorted
        #expect(found.map { "\($0.location) \($0.id)" } == ["\(copy):1:1 unknown-file"])
        #expect(found.first?.help?.en == "it looks like a copy of '\(name)': delete it, or move it out of the folder")
    }

    @Test func aHospitalWithTheIDOfAnotherIsOneMistake() {
        let trusts = """
            - id: provesykehuset
              name: {nb: Prøvesykehuset HF, en: Sample Hospital Trust}
              region: helse-prove
              kind: health-trust
              hospitals: [{id: prove, name: Indre sykehus}, {id: prove, name: Prøvesykehuset}]

            """
        #expect(ids(tree.adding("registry/trusts.yml", trusts)) == ["registry/trusts.yml:5:54 duplicate-id"])
    }

    @Test func aMissingBlankInBracesIsOneMistake() {
        let row = sampleService().replacing(
            "    - trust: provesykehuset\n      hospital: Prøvesykehuset\n      website: \"https://prove.example/prove\"",
            with: "    - {trust:provesykehuset, hospital: Prøvesykehuset}")
        #expect(
            problems(ContentTree(row), .en) == """
                registry/services/prove.yml:8:14: error: a blank is missing after 'trust:' [yaml-syntax]
                    8 |     - {trust:provesykehuset, hospital: Prøvesykehuset}
                      |              ^
                  help: write 'trust: …'
                """)
    }

    @Test func aListWhoseHyphensLackBlanksIsToldSo() {
        let text = sampleService().replacing("keywords: [prove]", with: "keywords:\n  -prøve\n  -test")
        #expect(
            problems(ContentTree(text), .en) == """
                services/prove.md:7:3: error: 'keywords' must be a list, not a text [wrong-type]
                    7 |   -prøve
                      |   ^
                  help: write each item on a line of its own, with a blank after the hyphen: '- item'
                """)
    }

    @Test(arguments: ["~", "null\n", "# merknad\n~\n"]) func aListThatIsNoValueIsToldSo(text: String) {
        #expect(ids(tree.adding("registry/fields.yml", text)).map { $0.suffix(10) } == ["wrong-type"])
        #expect(ids(tree.adding("registry/fields.yml", "# ingen\n")) == [])
    }

    @Test func aThemeThatThereIsNotIsAnIDThatIsSpeltOut() {
        let site = sampleSite.replacing("theme: standard", with: "theme: Blått Tema")
        #expect(
            tree.adding("site.yml", site).read().diagnostics.all.map(\.help?.en) == [
                "use small letters a–z, digits and single hyphens: 'blatt-tema'"
            ])
    }

    private var sampleSite: String {
        String(decoding: tree.files.first { $0.path == "site.yml" }?.bytes ?? [], as: UTF8.self)
    }

    @Test func anEmailAddressIsNoWebAddress() {
        let text = sampleService(textLines: ["referral: {url: post@helse.example, text: Skriv.}"])
        #expect(
            problems(ContentTree(text), .en).hasSuffix(
                "help: a web address belongs here; an e-mail address is written under 'contact': 'email: post@helse.example'"
            ))
    }

    @Test func aTextIsTheSubjectOfEachMessage() {
        let found = tree.adding("gone.yml", "- /tjenester/x/\n").read().diagnostics.all
        #expect(found.map(\.message.en) == ["each address given up must be keys with values, not a text"])
    }

    @Test func aTextRenamedByHandIsOneMistakeAndRenameIsNamed() {
        let renamed = renaming("services/prove.md", to: "services/ny.md", in: tree)
        let expected = """
            services/ny.md:2:5: feil: id-en 'prove' er en annen enn filnavnet, 'ny' [id-differs-from-file-name]
                2 | id: prove
                  |     ^
              hjelp: skriv 'id: ny', eller gi filen navnet 'prove.md'; skal tjenesten få ny id, gi filen det gamle navnet \
            og kjør 'oversikt rename prove ny', som endrer raden og lenkene med
            """
        #expect(problems(renamed) == expected)
        #expect(problems(renaming("services/prove.en.md", to: "services/ny.en.md", in: renamed)) == expected)
    }

    @Test(arguments: [
        "prove - Kopi.md", "prove (1).md", "prove(2).md", "Kopi av prove.md", "Copy of prove.md", "prove copy.md",
        "prove – Kopi.md",
    ]) func aCopyIsKnownForOne(name: String) {
        let copy = tree.adding("services/\(name)", sampleServiceText)
        #expect(
            problems(copy) == """
                services/\(name):1:1: feil: filnavnet '\(name)' kan ikke bli en adresse [file-name]
                    1 | ---
                      | ^
                  hjelp: det ser ut som en kopi av 'prove.md': slett den, eller flytt den ut av mappen
                """)
    }

    private var sampleServiceText: [UInt8] { tree.files.first { $0.path == "services/prove.md" }?.bytes ?? [] }

    @Test(arguments: [
        "Thumbs.db", "services/Thumbs.db", "registry/desktop.ini", "~$notat.docx", "services/prove.md~",
        "services/prove.md.bak", "registry/trusts.yml.orig", "services/prove.md.swp", "site.yml.tmp",
    ])
    func whatProgramsLeaveBehindIsNoMistake(path: String) { #expect(ids(tree.adding(path, [1])) == []) }

    @Test func aRowWithoutItsHyphenIsOneMistakeAndIsRead() {
        let two = sampleService().replacing(
            "-- services/prove.md --",
            with: """
                  id: annen
                  category: nasjonal-behandlingstjeneste
                  name: {nb: Nasjonal behandlingstjeneste for annet, en: Norwegian National Unit for Other Things}
                  regions: [helse-prove]
                  sites: [{trust: provesykehuset}]
                -- services/prove.md --
                """)
        let text = sampleService("annen").split(separator: "-- services/annen.md --")[1]
        let tree = ContentTree(two + "\n-- services/annen.md --" + text)
        #expect(
            problems(tree) == """
                registry/services/prove.yml:14:3: feil: 'id' står igjen: en ny post begynner med '- ' [missing-hyphen]
                   14 |   id: annen
                      |   ^
                  hjelp: skriv '- id: …', eller ta bort linjen om den står to ganger i samme post
                """)
        #expect(tree.read().catalogue?.services.map(\.id) == ["annen", "prove"])
    }

    @Test(arguments: [
        ("helse-prove]", "Helse Prøve]", "region", "helse-prove"),
        ("helse-prove]", "Helse Prøve RHF]", "region", "helse-prove"),
        ("helse-prove]", "Sample Regional Health Authority]", "region", "helse-prove"),
        ("trust: provesykehuset", "trust: Prøvesykehuset", "trust", "provesykehuset"),
        ("trust: provesykehuset", "trust: TS", "trust", "testsykehuset"),
        (
            "category: nasjonal-behandlingstjeneste", "category: Nasjonal Behandlingstjeneste", "category",
            "nasjonal-behandlingstjeneste"
        ),
        ("audience:", "related: [Prove, Annet]\naudience:", "service", "annet"),
    ]) func suggestsTheIDOfAName(from: String, to: String, kind: String, id: String) {
        let annet = sampleService("annet")
        let tree = ContentTree(sampleService().replacing(from, with: to) + "\n" + annet)
        let found = tree.read().diagnostics.sorted.filter { $0.id == "unknown-\(kind)" }
        #expect(found.last?.help == .didYouMean(id))
        #expect(!tree.read().diagnostics.all.contains { $0.id == "bad-id" })
    }
}
