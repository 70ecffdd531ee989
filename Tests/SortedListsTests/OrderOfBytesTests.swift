import SortedLists
import Testing

@Suite struct OrderOfBytesTests {
    private func sorted(_ texts: [String]) -> [String] { placesInOrderOfBytes(texts).map { texts[$0] } }

    @Test func putsATextBeforeThoseThatItBegins() {
        #expect(sorted(["a/b", "a-b", "ab", "a", "", "a.b"]) == ["", "a", "a-b", "a.b", "a/b", "ab"])
    }

    @Test func comparesBytesAndNotLetters() {
        // Swift holds an å of one scalar and one of two for the same letter.
        #expect(sorted(["z", "å", "a\u{30A}"]).map { Array($0.utf8) } == [[0x61, 0xCC, 0x8A], [0x7A], [0xC3, 0xA5]])
    }

    @Test func keepsTheOrderOfEqualTexts() {
        #expect(placesInOrderOfBytes(["b", "a", "b", "a"]) == [1, 3, 0, 2])
        #expect(placesInOrderOfBytes(["", ""]) == [0, 1])
        #expect(placesInOrderOfBytes([String]()) == [])
    }
}
