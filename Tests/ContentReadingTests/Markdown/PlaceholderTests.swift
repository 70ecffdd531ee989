import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// The placeholders of articles, from the text to what they name.
@Suite struct PlaceholderTests {
    private func tree(_ body: String, summary: String = "Prøve.") -> ContentTree {
        ContentTree(
            """
            -- articles/om.md --
            ---
            id: om
            title: {nb: Om, en: About}
            summary: {nb: "\(summary)", en: About.}
            ---
            \(body)

            """ + sampleService())
    }

    private func problems(_ body: String, summary: String = "Prøve.") -> String {
        let tree = tree(body, summary: summary)
        return printed(tree.read().diagnostics, .en, from: tree.files)
    }

    private func ids(_ body: String) -> [String] {
        tree(body).read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    private func document(_ body: String) throws -> Document {
        try #require(tree(body).read().catalogue?.articles.first).norwegian.document
    }

    private static let lists =
        "count, newest-decision, compared, as-of, services, counts, counts-by-region, deadlines, year, "
        + "application-steps, application-points, name-prefixes, english-names, reporting-regions, terms, "
        + "private-institutions, roles, milestones, networks"

    @Test func readsAPlaceholderInASentenceWithWhatItNames() throws {
        let document = try document("Ærlig: {{ count nasjonal-behandlingstjeneste helse-test }} av {{ count }}.")
        #expect(document.placeholders.map(\.name) == [.count, .count])
        #expect(
            document.placeholders[0].arguments == [
                .category("nasjonal-behandlingstjeneste"), .region("helse-test"),
            ])
        #expect(document.placeholders[1].position == SourcePosition(line: 6, column: 63))
        #expect(
            document.events == [
                .start(.paragraph), .text(0, 8), .placeholder(index: 0), .text(59, 63), .placeholder(index: 1),
                .text(74, 75), .end(.paragraph),
            ])
    }

    @Test func putsATableInThePlaceOfItsParagraph() throws {
        let document = try document("En.\n\n{{ deadlines report assessment current }}\n\nTo.")
        #expect(
            document.events == [
                .start(.paragraph), .text(0, 3), .end(.paragraph), .placeholder(index: 0), .start(.paragraph),
                .text(46, 49), .end(.paragraph),
            ])
        #expect(document.placeholders[0].subjects == [.report, .assessment])
        #expect(document.placeholders[0].period == .current)
    }

    @Test func suggestsThePlaceholderThatWasMeantAndListsThemAll() {
        #expect(
            problems("Blå, så {{ coutn }}.") == """
                articles/om.md:6:12: error: there is no placeholder 'coutn' [unknown-article-placeholder]
                    6 | Blå, så {{ coutn }}.
                      |            ^
                  help: did you mean 'count'? Else: write one of these: \(Self.lists)
                """)
    }

    @Test func suggestsTheCategoryThatWasMeant() {
        #expect(
            problems("Det er {{ count nasjonal-behandlingstjenest }}.") == """
                articles/om.md:6:17: error: 'nasjonal-behandlingstjenest' may not stand after 'count' \
                [unknown-placeholder-argument]
                    6 | Det er {{ count nasjonal-behandlingstjenest }}.
                      |                 ^
                  help: did you mean 'nasjonal-behandlingstjeneste'? Else: write one of these: \
                nasjonal-behandlingstjeneste, flerregional-behandlingstjeneste, nasjonal-kompetansetjeneste, \
                helse-prove, helse-test
                """)
    }

    @Test func refusesWordsAfterANameThatTakesNone() {
        #expect(
            problems("{{ roles helse-test }}") == """
                articles/om.md:6:10: error: 'helse-test' may not stand after 'roles' [unknown-placeholder-argument]
                    6 | {{ roles helse-test }}
                      |          ^
                  help: write '{{ roles }}' and nothing else
                """)
    }

    @Test(arguments: [
        ("{{ count helse-test helse-prove }}", "6:21 repeated-placeholder-argument"),
        ("{{ deadlines report report }}", "6:21 repeated-placeholder-argument"),
        ("{{ deadlines current earlier }}", "6:22 repeated-placeholder-argument"),
        ("Her: {{ roles }}", "6:6 placeholder-not-here"),
        ("{{ roles }} {{ counts }}", "6:1 placeholder-not-here"),
        ("- {{ roles }}", "6:3 placeholder-not-here"),
        ("> {{ roles }}", "6:3 placeholder-not-here"),
        ("| a |\n|---|\n| {{ roles }} |", "8:3 placeholder-not-here"),
        ("## Om {{ count }}\n\nTekst.", "6:7 placeholder-not-here"),
        ("Det er {{ count", "6:8 unfinished-placeholder"),
        ("Det er {{ count\n}} her.", "6:8 unfinished-placeholder"),
    ]) func refusesAPlaceholderAtItsPlace(body: String, expected: String) {
        #expect(ids(body).first == "articles/om.md:\(expected)")
    }

    @Test(arguments: [
        "- {{ count }} tjenester", "| a |\n|---|\n| {{ count }} |", "**{{ count }}** og [{{ count }}](/kategorier/)",
        "> {{ count }}",
    ]) func readsAPlaceholderOfASentenceInListsTablesAndLinks(body: String) throws {
        let document = try document(body)
        #expect(document.placeholders.allSatisfy { $0.name == .count } && !document.placeholders.isEmpty)
    }

    @Test func leavesWhatIsWrittenAsCodeOrWithABackslash() throws {
        let document = try document(#"Skriv `{{ count }}` eller \{{ count }}."#)
        #expect(document.placeholders.isEmpty)
        #expect(document.plainText == "Skriv {{ count }} eller {{ count }}.\n")
    }

    @Test func saysThatATextAboutAServiceHoldsNone() {
        let tree = ContentTree(sampleService(body: "Vi er {{ count }}."))
        let found = printed(tree.read().diagnostics, .en).split(separator: "\n")
        #expect(
            found.first?.hasSuffix(
                "error: the placeholder 'count' may not stand in the text about a service [placeholder-not-here]")
                == true)
    }

    @Test func refusesAPlaceholderInTheSummary() {
        #expect(
            problems("Tekst.", summary: "Vi har {{ count }}.") == """
                articles/om.md:4:10: error: 'summary' has a placeholder, and those are filled in the text only \
                [placeholder-not-here]
                    4 | summary: {nb: "Vi har {{ count }}.", en: About.}
                      |          ^
                  help: write it without numbers that grow old
                """)
    }

    @Test func stillReportsOtherProgramsMarkup() {
        #expect(ids("Se {{< figur >}}.") == ["articles/om.md:6:4 markup-as-text"])
    }

    @Test func suspectsNoPlaceholderOfACategoryThatCouldNotBeRead() {
        let body = tree("Det er {{ count ny-kategori }}.")
        let files = body.adding("registry/categories.yml", "- id: ny-kategori\n  navn: {nb: Ny}\n")
        let found = files.read().diagnostics.sorted.map(\.id)
        #expect(!found.contains("unknown-placeholder-argument"))
    }
}
