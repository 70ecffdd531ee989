import Testing

@testable import ServiceCatalogue

@Suite struct LowerCaseTests {
    @Test func agreesWithUnicodeForEveryCharacterOfTheFirstThousand() throws {
        for value in UInt32(1)..<0x400 {
            let text = "a" + String(try #require(Unicode.Scalar(value))) + "Å"
            #expect(text.lowercasedUTF8 == Array(text.lowercased().utf8), "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: ["", "ÆØÅ – «Ærø»", "STRAẞE", "ΑΣ", "İ", "A\u{30A}", "DŽ"])
    func agreesWithUnicodeForCharactersThatNeedItsTables(text: String) {
        #expect(text.lowercasedUTF8 == Array(text.lowercased().utf8))
    }
}

@Suite struct BytesInTextTests {
    @Test(arguments: [
        ("FYLL INN", true), ("her: FYLL INN.", true), ("FFYLL INN", true), ("FYLL FYLL INN", true),
        ("FYLL IN", false), ("fyll inn", false), ("", false),
    ])
    func findsBytesThatStandOneAfterTheOther(text: String, isThere: Bool) {
        #expect(text.utf8.holds(Array("FYLL INN".utf8)) == isThere)
        #expect(Array(text.utf8).holds(Array("FYLL INN".utf8)) == isThere)
        #expect(text.utf8.reversed().holds(Array("NNI LLYF".utf8)) == isThere)
    }

    @Test func doesNotFindNothing() {
        #expect(!Array("a".utf8).holds([]))
    }
}
