/// What makes two written words the same to the search: lower case, letters without accents, and the Norwegian letters
/// in any of the ways people write them.
///
/// `æ` and `ae` are one (as `e`, which also joins "haemophilia" with "hemophilia" and bokmål's "være" with nynorsk's
/// "vere"), so are `ø`, `o` and `oe`, and `å`, `a` and `aa`; `ph` is `f` and `th` is `t`, for medicine is spelled in
/// Greek in one language and by ear in the other. The browser does the same (`fold` in words.js) and both are
/// tested against each other; nothing is normalised first, for neither side would do it alike.
enum SearchFolding {
    /// Longer words are cut: a pasted string of letters must not become a term of the index.
    static let longestWord = 40

    /// The base letters of U+00C0 to U+017F, in order; the two blanks are × and ÷, which are no letters.
    private static let letters = Array(
        ("aaaaaaeceeeeiiiidnooooo ouuuuytsaaaaaaeceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
            + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// Makes `folded` the folded form of a word as `SearchTokens` cuts it out; empty where nothing is left.
    static func fold(_ word: some Sequence<UInt8>, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        var lead: UInt8 = 0
        for byte in word {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte, to: &folded)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20, to: &folded)
            case 0xC3...0xC5: lead = byte
            case 0x80...0xBF where lead != 0:
                append(letters[Int(lead - 0xC3) << 6 | Int(byte & 0x3F)], to: &folded)
                lead = 0
            default: lead = 0
            }
            if folded.count == longestWord { break }
        }
    }

    static func fold(_ word: some Sequence<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        fold(word, into: &folded)
        return folded
    }

    private static func append(_ letter: UInt8, to folded: inout [UInt8]) {
        let last = folded.last ?? 0
        switch letter {
        case UInt8(ascii: "a") where last == UInt8(ascii: "a"): break
        case UInt8(ascii: "e") where last == UInt8(ascii: "o"): break
        case UInt8(ascii: "e") where last == UInt8(ascii: "a"): folded[folded.count - 1] = UInt8(ascii: "e")
        case UInt8(ascii: "h") where last == UInt8(ascii: "t"): break
        case UInt8(ascii: "h") where last == UInt8(ascii: "p"): folded[folded.count - 1] = UInt8(ascii: "f")
        default: folded.append(letter)
        }
    }

    static func fold(_ word: String) -> String { String(decoding: fold(word.utf8), as: UTF8.self) }
}
