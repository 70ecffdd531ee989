internal import ServiceCatalogue
internal import Testing

@Suite struct ICD10CodeTests {
    @Test func sortsInTheOrderOfTheClassificationWithUAfterZ() throws {
        let ordered = [
            "A00", "C50", "C50.0", "C50.00", "C50.01", "C50.1", "C51", "T98", "V01", "Z50.8", "Z50.80", "Z99", "U00",
            "U85.9",
        ]
        let codes = try ordered.map { try #require(ICD10Code(normalForm: $0)) }
        #expect(codes.reversed().sorted().map(\.description) == ordered)
    }

    @Test func sortsALongerRangeBeforeAShorterOneAndBeforeItsParts() throws {
        let ordered = ["C00-D48", "C00-C97", "C00-C00", "C00", "C00.0", "C01", "F00-F99", "U00-U85"]
        let ranges = try ordered.map { try ICD10Range(parsing: $0) }
        #expect(ranges.reversed().sorted().map(\.description) == ordered)
    }

    @Test func climbsFromAFiveCharacterCodeToItsCategory() throws {
        let code = try #require(ICD10Code(normalForm: "Z50.89"))
        #expect(code.withParents.map(\.description) == ["Z50.89", "Z50.8", "Z50"])
        #expect(code.withParents.map(\.level) == [.fiveCharacter, .subcategory, .category])
        #expect(code.category.description == "Z50")
        #expect(code.category.parent == nil)
    }

    @Test(arguments: [
        ("C50.4", "c50-4"), ("Z50.80", "z50-80"), ("F00-F99", "f00-f99"), ("C50-C50", "c50-c50"), ("U07", "u07"),
    ])
    func writesAddressesInLowerCaseWithHyphens(range: String, slug: String) throws {
        #expect(try ICD10Range(parsing: range).slug == slug)
    }

    @Test func writesEveryCodeAsItWasRead() {
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for text in ["\(letter)00", "\(letter)99.9", "\(letter)07.10"] {
                #expect(ICD10Code(normalForm: text)?.description == text)
            }
        }
    }

    @Test func coversTheKeysOfItsLevel() throws {
        let widths = try ["C50", "C50.4", "Z50.80"].map { text in
            let code = try #require(ICD10Code(normalForm: text))
            return code.upper - code.lower + 1
        }
        #expect(widths == [100, 10, 1])
    }
}

@Suite struct ICD10ChapterTests {
    @Test(arguments: [
        ("A00", "I"), ("B99", "I"), ("C00", "II"), ("D48.9", "II"), ("D50", "III"), ("D89.9", "III"), ("E90", "IV"),
        ("H59.9", "VII"), ("H60", "VIII"), ("H95.99", "VIII"), ("K93", "XI"), ("P96", "XVI"), ("S00", "XIX"),
        ("T98.3", "XIX"),
        ("V01", "XX"), ("Y98", "XX"), ("Z00", "XXI"), ("U00", "XXII"), ("U85", "XXII"),
    ])
    func belongsToAChapterByItsRange(code: String, roman: String) throws {
        #expect(ICD10Chapter.containing(try ICD10Range(parsing: code))?.roman == roman)
    }

    @Test(arguments: [
        "D49", "D90", "D99", "E91", "E99", "H96", "H99", "K94", "K99", "P97", "P99", "T99", "V00", "Y99", "U86", "U99",
    ])
    func leavesTheGapsBetweenChaptersInNone(code: String) throws {
        let code = try #require(ICD10Code(normalForm: code))
        #expect(ICD10Chapter.containing(code) == nil)
    }

    @Test func numbersTheChaptersInTheirOrder() {
        #expect(ICD10Chapter.all.map(\.number) == Array(1...22))
        #expect(ICD10Chapter.all.map(\.range) == ICD10Chapter.all.map(\.range).sorted())
        #expect(ICD10Chapter(roman: "XIV")?.slug == "n00-n99")
        #expect(ICD10Chapter(roman: "XXIII") == nil)
    }

    @Test func leavesExactlyTheKnownGaps() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let categories = letters.flatMap { letter in (0..<100).map { "\(letter)\($0 < 10 ? "0" : "")\($0)" } }
        let outside = categories.compactMap { ICD10Code(normalForm: $0) }.filter { ICD10Chapter.containing($0) == nil }
        // D49, D90-D99, E91-E99, H96-H99, K94-K99, P97-P99, T99, V00, Y99 and U86-U99.
        #expect(outside.count == 1 + 10 + 9 + 4 + 6 + 3 + 1 + 1 + 1 + 14)
    }
}
