import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// What a registrar sees whose row is wrong.
@Suite struct RegistryProblemTests {
    private func problems(_ tree: ContentTree, _ language: MessageLanguage = .nb) -> String {
        printed(tree.read().diagnostics, language, from: tree.files)
    }

    /// The sample's row with one line changed; what is reported of it, without the help.
    private func problemOfRow(_ line: String, changedTo other: String) -> [String] {
        let literal = sampleService().replacing(line, with: other)
        let tree = ContentTree(literal)
        return problems(tree).split(separator: "\n").filter { $0.contains(": feil: ") || $0.contains(": advarsel: ") }
            .map { String($0.dropFirst("registry/services/prove.yml:".count)) }
    }

    @Test func reportsUnknownKeyWithTheNearestName() {
        let tree = ContentTree(sampleService(rowLines: ["godkjent: 2011-07-07", "aproved: 2011-07-07"]))
        #expect(
            problems(tree) == """
                registry/services/prove.yml:14:3: feil: ukjent nøkkel 'godkjent' [unknown-key]
                   14 |   godkjent: 2011-07-07
                      |   ^
                  hjelp: nøklene som kan stå her, er id, category, name, regions, reporting_region, sites, icd10, \
                procedures, approved, discontinued, history, successor, successors, predecessors, outcome, function, \
                term_years, networks, links, shown, source, waivers

                registry/services/prove.yml:15:3: feil: ukjent nøkkel 'aproved' [unknown-key]
                   15 |   aproved: 2011-07-07
                      |   ^
                  hjelp: mente du 'approved'?
                """)
    }

    @Test(arguments: ["vond mage", "mage-vondt", "ør"])
    func refusesAWordThatTheSearchWouldNeverFind(word: String) {
        let tree = ContentTree(
            """
            -- registry/lay-words.yml --
            - words: [magesjau, \(word)]
              codes: [A09]
            """)
        #expect(
            problems(tree) == """
                registry/lay-words.yml:1:21: feil: '\(word)' er ikke ett ord [not-a-word]
                    1 | - words: [magesjau, \(word)]
                      |                     ^
                  hjelp: skriv ett ord på minst tre bokstaver, uten bindestrek; søket slår opp ord for ord

                registry/services:1:1: advarsel: registeret har ingen tjenester [no-services]
                  hjelp: skriv rader i en fil i denne mappen, som 'registry/services/behandlingstjenester.yml'
                """)
    }

    @Test func reportsAMissingKeyWhereTheRecordBeginsAndSaysWhatToWrite() {
        let tree = ContentTree(sampleService().replacing("  regions: [helse-prove]\n", with: ""))
        #expect(
            problems(tree, .en) == """
                registry/services/prove.yml:1:3: error: 'regions' is missing [missing-key]
                    1 | - id: prove
                      |   ^
                  help: write 'regions: [helse-vest]': the regions that have the service
                """)
    }

    @Test func reportsAnImpossibleDayAfterNorwegianLetters() {
        let tree = ContentTree(
            sampleService().replacing("  approved: 2011-07-07", with: "  icd10_: x\n  approved: 2011-02-30"))
        #expect(
            problems(tree).hasSuffix(
                """
                registry/services/prove.yml:14:13: feil: '2011-02-30' er ingen dag i kalenderen [bad-date]
                   14 |   approved: 2011-02-30
                      |             ^
                  hjelp: skriv år, måned og dag med bindestrek: '2011-07-07' er 7. juli 2011
                """))
    }

    @Test(arguments: [
        ("approved: 2011-07-07", "approved: 7. juli 2011", "13:13: feil: '7. juli 2011' er ikke en dato [bad-date]"),
        ("approved: 2011-07-07", "approved: 2011-7-7", "13:13: feil: '2011-7-7' er ikke en dato [bad-date]"),
        ("approved: 2011-07-07", "approved:", "13:3: feil: 'approved' er ikke fylt ut [empty-value]"),
        (
            "approved: 2011-07-07", "approved: [2011]",
            "13:13: feil: 'approved' skal være en tekst, ikke en liste [wrong-type]"
        ),
        ("approved: 2011-07-07", "approved: ''", "13:13: feil: '' er ikke en dato [bad-date]"),
        (
            "regions: [helse-prove]", "regions: helse-prove",
            "6:12: feil: 'regions' skal være en liste, ikke en tekst [wrong-type]"
        ),
        ("regions: [helse-prove]", "regions: []", "6:12: feil: listen 'regions' er tom [too-few]"),
        (
            "regions: [helse-prove]", "regions: [helse-prøve]",
            "6:13: feil: regionen 'helse-prøve' finnes ikke [unknown-region]"
        ),
        (
            "regions: [helse-prove]", "regions: [helse-prov]",
            "6:13: feil: regionen 'helse-prov' finnes ikke [unknown-region]"
        ),
        (
            "regions: [helse-prove]", "regions: [helse-prove, helse-prove]",
            "6:26: advarsel: 'helse-prove' står to ganger i 'regions' [repeated-value]"
        ),
        (
            "trust: provesykehuset", "trust: prøvesykehuset",
            "8:14: feil: helseforetaket 'prøvesykehuset' finnes ikke [unknown-trust]"
        ),
        ("trust: provesykehuset", "trust: prove", "8:14: feil: helseforetaket 'prove' finnes ikke [unknown-trust]"),
        ("- trust: provesykehuset\n      hospital", "- hospital", "8:7: feil: 'trust' mangler i 'sites' [missing-key]"),
        (
            "category: nasjonal-b", "category: regional-b",
            "2:13: feil: kategorien 'regional-behandlingstjeneste' finnes ikke [unknown-category]"
        ),
        ("codes: [C50]", "codes: [C50, 82.8]", "12:18: feil: '82.8' mangler bokstaven først i koden [icd10-syntax]"),
        ("codes: [C50]", "codes: []", "12:12: feil: listen 'codes' er tom [too-few]"),
        ("codes: [C50]", "note: «æ»", "12:5: feil: 'codes' mangler i 'icd10' [missing-key]"),
        (
            "\"https://prove.example/prove\"", "prove.example",
            "10:16: feil: 'prove.example' er ikke en nettadresse: den begynner ikke med 'https://' [bad-address]"
        ),
        (
            "\"https://prove.example/prove\"", "\"https://\"",
            "10:16: feil: 'https://' er ikke en nettadresse: navnet på nettstedet mangler [bad-address]"
        ),
        (
            "\"https://prove.example/prove\"", "mailto:a@b.example",
            "10:16: feil: 'mailto:a@b.example' er ikke en nettadresse: den begynner ikke med 'https://' [bad-address]"
        ),
        (
            "\"https://prove.example/prove\"", "\"https://å .example\"",
            "10:16: feil: 'https://å .example' er ikke en nettadresse: tegnet U+0020 kan ikke stå i den [bad-address]"
        ),
        ("    en: Norwegian National Unit for prove\n", "", "4:5: feil: 'en' mangler i 'name' [missing-key]"),
        (
            "hospital: Prøvesykehuset", "hospital: \"a\\nb\"",
            "9:17: feil: 'hospital' har linjeskift eller tabulator i seg [line-break]"
        ),
        ("- id: prove\n", "- id: ../prove\n", "1:7: feil: '../prove' er ikke en gyldig id [bad-id]"),
    ]) func reportsTheMistakeAtItsPlace(line: String, other: String, expected: String) {
        #expect(problemOfRow(line, changedTo: other).first == expected)
    }

    @Test func namesTheNearestTrust() {
        let tree = ContentTree(sampleService().replacing("trust: provesykehuset", with: "trust: provesjukehuset"))
        #expect(problems(tree).hasSuffix("  hjelp: mente du 'provesykehuset'?"))
    }

    @Test func reportsADuplicateRowWithTheFirst() {
        let row = String(decoding: ContentTree(sampleService()).files[0].bytes, as: UTF8.self)
        let tree = ContentTree(sampleService()).adding("registry/services/å.yml", "# Blåbær\n" + row)
        #expect(
            problems(tree) == """
                registry/services/å.yml:2:7: feil: id-en 'prove' er brukt før [duplicate-id]
                    2 | - id: prove
                      |       ^
                  registry/services/prove.yml:1:7: merknad: den står først her
                  hjelp: gi den ene en annen id, eller ta den bort
                """)
    }

    @Test func checksFunctionsAgainstThoseOfTheCategory() {
        let row = sampleService(rowLines: ["function: opplæring"]).replacing(
            "category: nasjonal-behandlingstjeneste", with: "category: nasjonal-kompetansetjeneste")
        #expect(
            problems(ContentTree(row)).hasPrefix(
                "registry/services/prove.yml:14:13: feil: oppgaven 'opplæring' finnes ikke [unknown-function]"))
        let other = ContentTree(row.replacing("opplæring", with: "opplering"))
        #expect(
            problems(other) == """
                registry/services/prove.yml:14:13: feil: oppgaven 'opplering' finnes ikke [unknown-function]
                   14 |   function: opplering
                      |             ^
                  hjelp: mente du 'opplaering'?
                """)
        let right = ContentTree(row.replacing("opplæring", with: "opplaering")).read()
        #expect(right.catalogue?.services.first?.termYears == 5)
    }

    @Test func reportsTermYearsThatAreNoNumber() {
        for text in ["fem", "0", "05", "5.0", "1e1", "-1", "51"] {
            let tree = ContentTree(sampleService(rowLines: ["term_years: \(text)"]))
            #expect(
                problems(tree).hasPrefix(
                    "registry/services/prove.yml:14:15: feil: '\(text)' er ikke et tall som kan stå her [bad-number]"))
        }
    }

    @Test func reportsAFileOfRowsThatIsNoList() {
        let tree = ContentTree(sampleService()).adding("registry/regions.yml", "helse-prøve: Prøve\n")
        #expect(
            problems(tree)
                == ("""
                registry/regions.yml:1:1: feil: filen skal være en liste [wrong-type]
                    1 | helse-prøve: Prøve
                      | ^
                  hjelp: begynn hver post med '- ', som '- id: helse-vest'
                """))
    }

    @Test func reportsARowThatIsNoRecord() {
        let tree = ContentTree("-- registry/services/prove.yml --\n- blåbær\n- [å]\n-\n")
        #expect(
            problems(tree).split(separator: "\n").filter { $0.contains("[") && !$0.contains("|") } == [
                "registry/services/prove.yml:1:3: feil: rad i registeret skal være nøkler med verdier, ikke en tekst [wrong-type]",
                "registry/services/prove.yml:2:3: feil: rad i registeret skal være nøkler med verdier, ikke en liste [wrong-type]",
                "registry/services/prove.yml:3:2: feil: rad i registeret skal være nøkler med verdier, ikke tom [wrong-type]",
            ])
    }

    @Test func warnsOfARegistryWithoutServices() throws {
        let tree = ContentTree("-- registry/services/tom.yml --\n# Ingen ennå.\n")
        #expect(
            problems(tree) == """
                registry/services:1:1: advarsel: registeret har ingen tjenester [no-services]
                  hjelp: skriv rader i en fil i denne mappen, som 'registry/services/behandlingstjenester.yml'
                """)
        #expect(try #require(tree.read().catalogue).services.isEmpty)
        #expect(problems(ContentTree("")).hasPrefix("registry/services:1:1: advarsel"))
        #expect(
            problems(ContentTree("-- registry/services/tom.yml --\n[]\n")).hasPrefix("registry/services:1:1: advarsel"))
    }

    @Test func reportsMissingFilesWithoutBlamingTheRows() {
        let tree = ContentTree(sampleService()).removing("registry/trusts.yml").removing("registry/regions.yml")
            .removing("registry/icd10.tsv")
        let read = tree.read()
        #expect(read.catalogue == nil)
        #expect(
            read.diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/icd10.tsv:1:1 missing-file", "registry/regions.yml:1:1 missing-file",
                "registry/trusts.yml:1:1 missing-file",
            ])
    }

    @Test func reportsNothingAboutServicesInAFileThatCannotBeRead() {
        let tree = ContentTree(sampleService()).adding("registry/services/prove.yml", "- id: [\n")
        #expect(tree.read().diagnostics.sorted.map(\.id) == ["yaml-syntax"])
    }
}
