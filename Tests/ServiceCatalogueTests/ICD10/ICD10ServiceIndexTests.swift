internal import ServiceCatalogue
internal import Testing

@Suite struct ICD10ServiceIndexTests {
    @Test func givesPagesToNamedCodesThoseAboveThemAndThoseListedWithinThem() throws {
        let index = try index([["C50.4"], ["C40-C41"], ["D48.70"], ["C50-C50"]])
        #expect(index.codePages.map(\.code.description) == ["C40", "C41", "C50", "C50.4", "D48", "D48.7", "D48.70"])
    }

    @Test func listsWhatCoversACodeApartFromWhatMatchesInPart() throws {
        let index = try index([["C50.4"], ["C00-C75"], ["C50"], ["C50.4", "C00-D48"], ["C50.9"], ["C50-C50"]])
        let category = try #require(index.codePage(for: try code("C50")))
        #expect(category.covering == [1, 2, 3, 5])
        #expect(category.partial == [0, 4])
        let subcategory = try #require(index.codePage(for: try code("C50.4")))
        #expect(subcategory.covering == [0, 1, 2, 3, 5])
        #expect(subcategory.partial == [])
    }

    @Test func keepsServicesThatOnlyACodeOfTheEditorsBringsApart() throws {
        let own = try [["C50"], ["D66"], ["C41"]].map { try $0.map { try ICD10Range(parsing: $0) } }
        let added = try [["D66"], [], ["C50.4", "C41"]].map { try $0.map { try ICD10Range(parsing: $0) } }
        let index = ICD10ServiceIndex(
            own.enumerated().map { ($0.offset, $0.element) }, added: added, classification: smallClassification())
        let category = try #require(index.codePage(for: try code("C50")))
        #expect((category.covering, category.partial, category.added) == ([0], [], [2]))
        #expect(index.codePage(for: try code("D66"))?.added == [0])
        #expect(index.codePage(for: try code("C41"))?.added == [], "the decision names it, too")
        let block = try #require(index.classification.entry(for: try ICD10Range(parsing: "D65-D69")))
        #expect(index.items(on: block) == [1])
        #expect(index.addedItems(on: block) == [0])
    }

    @Test func keepsTheOrderInWhichServicesAreGiven() throws {
        let codes = try [ICD10Range(parsing: "C50")]
        let index = ICD10ServiceIndex([(7, codes), (2, codes), (5, codes)], classification: smallClassification())
        #expect(index.codePage(for: try code("C50"))?.covering == [7, 2, 5])
        #expect(index.items(inBlock: try ICD10Range(parsing: "C50-C50")) == [7, 2, 5])
    }

    @Test func putsAServiceOnceOnEachChapterAndBlockItsCodesOverlap() throws {
        let index = try index([["C41-C50", "C40", "C50.4"], ["D66-D68"], ["D49"]])
        #expect(index.chaptersWithItems.map(\.name) == ["II", "III"])
        #expect(index.blocksWithItems.map(\.name) == ["C00-C97", "C00-C75", "C40-C41", "C50-C50", "D65-D69"])
        for block in index.blocksWithItems { #expect(index.items(on: block) == (block.name == "D65-D69" ? [1] : [0])) }
        #expect(ICD10Chapter(roman: "II").map { index.items(in: $0) } == [0])
        #expect(ICD10Chapter(roman: "V").map { index.items(in: $0) } == [])
    }

    @Test func linksARangeToItsOwnPageOrToTheBlocksItOverlaps() throws {
        let index = try index([["C50.4", "D66-D68"]])
        func targets(_ text: String) throws -> [ICD10PageTarget] {
            index.pageTargets(for: try ICD10Range(parsing: text))
        }
        let chapter = try #require(ICD10Chapter(roman: "II"))
        #expect(try targets("C00-D48") == [.chapter(chapter)])
        #expect(try targets("C50-C50") == [.block(try ICD10Range(parsing: "C50-C50"))])
        #expect(try targets("D52-D68").map(\.slug) == ["d50-d53", "d65-d69"])
        #expect(try targets("C50.4") == [.code(try code("C50.4"))])
        #expect(try targets("C50.9") == [.code(try code("C50"))], "C50.9 has no page")
        #expect(try targets("F00-F99") == [], "chapter V is not in this classification")
    }

    @Test(arguments: [
        ("C50.9", "c50"), ("C50.41", "c50-4"), ("C41", "c41"), ("C41.2", "c41"), ("C60", "c00-c75"),
        ("C98", "c00-d48"),
        ("C40-C50", "c00-c75"), ("D66.1", nil), ("D49", nil),
    ])
    func leadsAQueryToTheNearestPageAroundItThatHasServices(query: String, slug: String?) throws {
        let index = try index([["C50.4"], ["C40-C41"]])
        #expect(index.nearestEnclosing(try ICD10Range(parsingQuery: query))?.slug == slug)
    }

    @Test func agreesWithABruteForceModelOnRandomServices() throws {
        var generator = SeededGenerator(state: 42)
        let classification = try RealContent.classification()
        let services = try (0..<300).map { _ in
            try (0..<Int.random(in: 0...5, using: &generator)).map { _ in try generator.range() }
        }
        let index = ICD10ServiceIndex(
            services.enumerated().map { ($0.offset + 1000, $0.element) }, classification: classification)
        for page in index.codePages {
            let matches = services.map { ICD10Range(page.code).match(against: $0) }
            #expect(
                page.covering == matches.indices.filter { matches[$0] == .covers }.map { $0 + 1000 }, "\(page.code)")
            #expect(
                page.partial == matches.indices.filter { matches[$0] == .partial }.map { $0 + 1000 }, "\(page.code)")
        }
        for entry in classification.entries where entry.kind <= .block {
            let overlapping = services.indices.filter { services[$0].contains { $0.overlaps(entry.range) } }
            #expect(index.items(on: entry) == overlapping.map { $0 + 1000 }, "\(entry.name)")
        }
        #expect(index.codePages.contains { !$0.partial.isEmpty && $0.covering.count > 1 })
    }

    private func index(_ services: [[String]]) throws -> ICD10ServiceIndex {
        let items = try services.enumerated().map { ($0.offset, try $0.element.map { try ICD10Range(parsing: $0) }) }
        return ICD10ServiceIndex(items, classification: smallClassification())
    }

    private func code(_ text: String) throws -> ICD10Code { try #require(ICD10Code(normalForm: text)) }
}
