internal import Diagnostics
internal import ServiceCatalogue
internal import Testing

@Suite struct ICD10ClassificationTests {
    private let classification = smallClassification()

    @Test func nestsEntriesInTheInnermostOneAround() throws {
        let entries = classification.entries
        let parents = entries.map { entry in entry.parent.map { entries[$0].name } ?? "" }
        #expect(entries.map(\.name) == smallClassificationRows.map(\.code))
        #expect(parents == smallClassificationRows.map(\.parent))
        let outer = try #require(classification.entry(for: try range("C00-C75")))
        #expect(outer.children.map { entries[$0].name } == ["C40-C41", "C50-C50"])
    }

    @Test func ordersRowsGivenInAnyOrder() {
        var problems: [ICD10Classification.Problem] = []
        let reversed = ICD10Classification(smallClassificationRows.reversed(), problems: &problems)
        #expect(reversed.entries == classification.entries)
        #expect(problems == [])
    }

    @Test func showsABlockOfOneCategoryAsTheCategoryAndKeepsTheirAddressesApart() throws {
        let block = try #require(classification.entry(for: try range("C50-C50")))
        let category = try #require(classification.entry(for: try range("C50")))
        #expect([block.kind, category.kind] == [.block, .category])
        #expect([block.displayName, category.displayName] == ["C50", "C50"])
        #expect([block.slug, category.slug] == ["c50-c50", "c50"])
        #expect(classification.entry(for: try range("C00-D48"))?.displayName == "II")
    }

    @Test(arguments: [
        ("C50.4", ["II", "C00-C97", "C00-C75", "C50-C50", "C50"]),
        ("C50.9", ["II", "C00-C97", "C00-C75", "C50-C50", "C50"]),
        ("C50", ["II", "C00-C97", "C00-C75", "C50-C50"]), ("C50-C50", ["II", "C00-C97", "C00-C75"]),
        ("C60", ["II", "C00-C97", "C00-C75"]),
        ("C40-C50", ["II", "C00-C97", "C00-C75"]), ("C97-C97", ["II", "C00-C97"]), ("C98", ["II"]), ("C00-D48", []),
        ("D49", []), ("A00", []), ("U85", []),
    ])
    func listsTheEntriesAroundACodeOutermostFirst(code: String, names: [String]) throws {
        #expect(classification.ancestors(of: try range(code)).map(\.name) == names)
    }

    @Test(arguments: [
        ("C50.4", "C50-C50"), ("C50-C50", "C50-C50"), ("C40-C41", "C40-C41"), ("C40-C50", "C00-C75"), ("C98", nil),
        ("D66-D68", "D65-D69"),
    ])
    func findsTheInnermostBlock(code: String, block: String?) throws {
        #expect(classification.innermostBlock(containing: try range(code))?.name == block)
    }

    @Test(arguments: [
        ("C41-C50", ["C00-C97", "C00-C75", "C40-C41", "C50-C50"]), ("C76-C80", ["C00-C97"]), ("D66-D68", ["D65-D69"]),
        ("C97-D40", ["C00-C97", "C97-C97", "D37-D48"]), ("D50-D65", ["D50-D53", "D65-D69"]), ("D54-D60", []),
        ("D49", []),
        ("C50.4", ["C00-C97", "C00-C75", "C50-C50"]),
    ])
    func listsTheBlocksARangeOverlaps(code: String, names: [String]) throws {
        #expect(classification.blocks(overlapping: try range(code)).map(\.name) == names)
    }

    @Test(arguments: [
        ("C50", ICD10Classification.Existence.listed), ("C50.4", .listed), ("C50.9", .unlistedSubdivision),
        ("C50.41", .unlistedSubdivision),
        ("C51", .missing), ("C51.0", .missing), ("D49", .missing), ("C00-C75", .listed), ("C40-C50", .listed),
        ("C40-C49", .missing), ("C00-D48", .listed),
    ])
    func tellsAnUnlistedSubdivisionFromAMissingCategory(code: String, existence: ICD10Classification.Existence) throws {
        #expect(classification.existence(of: try range(code)) == existence)
    }

    @Test(arguments: [
        ("C50.4", "C50.4"), ("C50.41", "C50.4"), ("C50.9", "C50"), ("C52.1", "C50"), ("C99", "C97"), ("D49", "D48"),
        ("C00", "C40"), ("A10", nil),
    ])
    func offersTheNearestListedCode(code: String, nearest: String?) throws {
        let code = try #require(ICD10Code(normalForm: code))
        #expect(classification.nearestExisting(to: code)?.description == nearest)
    }

    @Test func givesATitleWithTheLanguageItIsIn() throws {
        let entry = try #require(classification.entry(for: try range("C50")))
        #expect(entry.titles.best(for: .en) == Phrase("C50 på norsk", .nb))
    }

    @Test func answersFromAnEmptyClassification() throws {
        let empty = ICD10Classification()
        #expect(empty.existence(of: try range("C50")) == .missing)
        #expect(empty.blocks(overlapping: try range("C50")).isEmpty)
        #expect(empty.chapter(of: try range("C50")) == nil)
    }

    @Test func namesEachMistakeWithItsRow() {
        var problems: [ICD10Classification.Problem] = []
        let classification = ICD10Classification(
            [
                row("II", .chapter, ""), row("C00-C97", .block, "II"), row("C00-C75", .block, "C00-C97"),
                row("C50", .category, "C00-C97"),
                row("C51", .category, "C51-C58"), row("C76", .category, "C00-C75"), row("C50", .category, "C00-C75"),
                row("C5", .category, "C00-C75"),
                row("C52.1", .category, "C00-C75"), row("C70-C80", .block, "C00-C97"), row("IIII", .chapter, ""),
                row("C53", .category, ""),
                row("C75-C60", .block, "C00-C97"), row("C54", .block, "C00-C75"),
            ], problems: &problems)
        #expect(
            problems.map { "\($0.row): \($0.message.en)" } == [
                "3: 'C50' belongs to 'C00-C75' first, not to 'C00-C97'",
                "4: 'C51-C58', the parent of 'C51', does not exist",
                "5: 'C76' does not lie in 'C00-C75'",
                "6: 'C50' stands twice",
                "7: 'C5' is no category",
                "8: 'C52.1' is no category",
                "9: 'C70-C80' begins inside another block and ends outside it",
                "10: 'IIII' is no chapter",
                "11: 'C53' lacks its parent",
                "12: 'C75-C60' is no block",
                "13: 'C54' is no block",
            ])
        #expect(problems[3].fact == .duplicateCode(firstRow: 3))
        #expect(problems[6].fact == .crosses(otherRow: 2))
        #expect(classification.entries.map(\.name) == ["II", "C00-C97", "C00-C75", "C50", "C51", "C53", "C76"])
    }

    private func range(_ text: String) throws -> ICD10Range { try ICD10Range(parsing: text) }

    private func row(_ code: String, _ kind: ICD10Entry.Kind, _ parent: String) -> ICD10Classification.Row {
        ICD10Classification.Row(code: code, kind: kind, parent: parent, titles: LocalizedText(en: code))
    }
}
