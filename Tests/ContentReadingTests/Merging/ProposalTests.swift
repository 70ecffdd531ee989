import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

@Suite struct ProposalTests {
    private let application = """
        -- registry/applications.yml --
        - id: prove
          name: {nb: Prøvesøknad, en: Sample application}
          categories: [nasjonal-kompetansetjeneste]
          points:
            - {nb: Det første, en: The first}
            - {nb: Det andre, nn: Det andre punktet, en: The second}
          source: {nb: En bok., en: A book.}

        """

    @Test func readsTheRulesForEnglishNamesInTheirOrder() throws {
        let tree = ContentTree(
            sampleService() + """

                -- registry/english-names.yml --
                - id: nasjonal
                  term: {nb: Nasjonal, en: Nasjonal (national)}
                  english: Norwegian National
                  reason: {nb: For hele landet., en: For the whole country.}
                - id: bokstaver
                  term: {nb: Bokstaver, en: Letters}
                  reason: {nb: Store., en: Capitals.}
                  example: prove
                """)
        let read = tree.read()
        #expect(printed(read.diagnostics, from: tree.files) == "")
        let rules = try #require(read.catalogue).proposals.namingRules
        #expect(rules.map(\.id) == ["nasjonal", "bokstaver"])
        #expect(rules.map(\.english) == ["Norwegian National", nil])
        #expect(rules.map(\.example) == [nil, "prove"])
        #expect(rules[0].term[.en] == "Nasjonal (national)")
        #expect(rules[1].reason[.nb] == "Store.")
    }

    @Test func saysWhichServiceAnExampleNamesThatThereIsNot() {
        let tree = ContentTree(
            sampleService() + """

                -- registry/english-names.yml --
                - id: bokstaver
                  term: {nb: Bokstaver, en: Letters}
                  reason: {nb: Store., en: Capitals.}
                  example: prova
                """)
        #expect(
            printed(tree.read().diagnostics, .en, from: tree.files) == """
                registry/english-names.yml:4:12: error: there is no service 'prova' [unknown-service]
                    4 |   example: prova
                      |            ^
                  help: did you mean 'prove'?
                """)
    }

    @Test func wantsAnEnglishNameOfEveryRule() {
        let tree = ContentTree(
            sampleService() + """

                -- registry/english-names.yml --
                - id: bokstaver
                  term: {nb: Bokstaver, en: Letters}
                  reason: {nb: Store., en: Capitals.}
                """)
        #expect(
            printed(tree.read().diagnostics, from: tree.files) == """
                registry/english-names.yml:1:3: feil: regelen 'bokstaver' viser ikke noe engelsk navn [naming-rule-without-name]
                    1 | - id: bokstaver
                      |   ^
                  hjelp: skriv de engelske ordene i 'english', eller id-en til en tjeneste med et slikt navn i 'example'
                """)
    }

    @Test func readsThePointsOfAnApplicationInTheirOrder() throws {
        let tree = ContentTree(sampleService() + "\n" + application)
        let read = tree.read()
        #expect(printed(read.diagnostics, from: tree.files) == "")
        let guide = try #require(read.catalogue?.proposals.applications.first)
        #expect(guide.id == "prove")
        #expect(guide.categories.map(\.id) == ["nasjonal-kompetansetjeneste"])
        #expect(guide.points.map { $0.best(for: .nn).text } == ["Det første", "Det andre punktet"])
        #expect(guide.source[.en] == "A book.")
    }

    @Test func saysWhichKindOfServiceAnApplicationNamesThatThereIsNot() {
        let tree = ContentTree(
            sampleService() + "\n"
                + application.replacing("nasjonal-kompetansetjeneste", with: "nasjonal-kompetanseteneste"))
        #expect(
            printed(tree.read().diagnostics, from: tree.files) == """
                registry/applications.yml:3:16: feil: kategorien 'nasjonal-kompetanseteneste' finnes ikke [unknown-category]
                    3 |   categories: [nasjonal-kompetanseteneste]
                      |                ^
                  hjelp: mente du 'nasjonal-kompetansetjeneste'?
                """)
    }

    @Test func hasNoProposalsWhereTheFilesAreLeftOut() throws {
        let proposals = try #require(ContentTree(sampleService()).read().catalogue).proposals
        #expect(proposals.namingRules.isEmpty && proposals.applications.isEmpty)
    }
}
