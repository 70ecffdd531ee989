import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// `registry/icd10.tsv`
@Suite struct ClassificationFileTests {
    private func read(_ rows: [String]) -> ReadContent {
        let table = (["code|kind|parent|title_nb|title_en"] + rows).map { $0.replacing("|", with: "\t") }
        return ContentTree(sampleService()).adding("registry/icd10.tsv", table.joined(separator: "\n") + "\n").read()
    }

    private let right = [
        "II|chapter||Svulster|Neoplasms", "C00-C75|block|II|Blåblokk|Block", "C50|category|C00-C75|Å|A",
    ]

    @Test func takesQuotationMarksAsTheyStand() throws {
        let read = read(right + ["C51|category|C00-C75|«Å» \"sitert|A 'b'"])
        #expect(printed(read.diagnostics) == "")
        let entry = try #require(read.catalogue?.classification.entries.last)
        #expect(entry.titles[.nb] == "«Å» \"sitert")
        #expect(entry.titles[.en] == "A 'b'")
    }

    @Test func takesATitleInOneLanguageOnly() throws {
        let read = read(right + ["C51|category|C00-C75||Only English"])
        #expect(printed(read.diagnostics) == "")
        #expect(read.catalogue?.classification.entries.last?.titles.languages == [.en])
    }

    @Test func reportsAnotherHeading() {
        let tree = ContentTree(sampleService()).adding("registry/icd10.tsv", "code,kind\nå\n")
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files) == """
                registry/icd10.tsv:1:1: feil: første linje er ikke overskriftene som skal stå der [icd10-header]
                    1 | code,kind
                      | ^
                  hjelp: skriv disse ordene med tabulator mellom: code, kind, parent, title_nb, title_en
                """)
    }

    @Test(arguments: [
        ("C51|category|C00-C75|Å", "5:1 icd10-columns"), ("C51|category|C00-C75|Å|A|B", "5:1 icd10-columns"),
        ("C51|kategori|C00-C75|Å|A", "5:5 icd10-kind"), ("Å51|category|C00-C75|Å|A", "5:1 icd10-row"),
        ("C51|category|C00-C74|Å|A", "5:14 icd10-row"), ("C51|category|C00-C75||", "5:22 icd10-title"),
        ("C50|category|C00-C75|Å|A", "5:1 icd10-row"), ("C51|category||Å|A", "5:14 icd10-row"),
    ]) func reportsTheMistakeAtItsPlace(row: String, expected: String) {
        #expect(
            read(right + [row]).diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/icd10.tsv:\(expected)"
            ])
    }

    @Test func ignoresEmptyLines() {
        #expect(printed(read(right + ["", ""]).diagnostics) == "")
    }
}
