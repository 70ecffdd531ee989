/// The part of a folded word that its inflected forms share.
///
/// Light on purpose: the endings of nouns and adjectives in bokmål and nynorsk, and the English plural, taken off as
/// long as three letters stay. It need not be good grammar, only the same for the text and for the query, in Swift and
/// in the browser (`stem` in words.js).
enum SearchStem {
    /// Nynorsk spellings of frequent parts of words, and bokmål's.
    private static let nynorsk = [("sjuk", "syk"), ("hjart", "hjert"), ("hovud", "hode"), ("heit", "het")].map {
        (from: Array($0.0.utf8), letters: letters(of: Array($0.0.utf8)), to: Array($0.1.utf8))
    }

    /// «lever» is an organ, and would become one with «leve».
    private static let whole = Array("lever".utf8)

    static func stem(_ word: inout [UInt8]) {
        let letters = letters(of: word)
        for (from, needed, to) in nynorsk where letters & needed == needed { replaceFirst(from, with: to, in: &word) }
        if word.count >= 6, has(UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "s"), atEndOf: word) {
            word.removeLast(2)
            word[word.count - 1] = UInt8(ascii: "y")
        }
        dropFinalS(&word)
        while word != whole {
            let length = lengthOfEnding(of: word)
            if length == 0 { break }
            word.removeLast(length)
        }
        if word.count > 2, word[word.count - 1] == word[word.count - 2], isConsonant(word[word.count - 1]) {
            word.removeLast()
        }
    }

    static func stem(_ word: String) -> String {
        var bytes = Array(word.utf8)
        stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Of `ene`, `ane`, `en`, `et`, `er`, `ar`, `e` and `a` the longest that the word ends in, three letters before it.
    private static func lengthOfEnding(of word: [UInt8]) -> Int {
        guard word.count >= 4 else { return 0 }
        let (last, before) = (word[word.count - 1], word[word.count - 2])
        switch (before, last) {
        case (UInt8(ascii: "n"), UInt8(ascii: "e")) where word.count >= 6 && isEOrA(word[word.count - 3]): return 3
        case (UInt8(ascii: "e"), UInt8(ascii: "n")), (UInt8(ascii: "e"), UInt8(ascii: "t")),
            (UInt8(ascii: "e"), UInt8(ascii: "r")), (UInt8(ascii: "a"), UInt8(ascii: "r")):
            return word.count >= 5 ? 2 : 0
        default: return isEOrA(last) ? 1 : 0
        }
    }

    private static func isEOrA(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "e") || letter == UInt8(ascii: "a") }

    /// - Parameter word: of three letters or more.
    private static func has(_ first: UInt8, _ second: UInt8, _ third: UInt8, atEndOf word: [UInt8]) -> Bool {
        word[word.count - 3] == first && word[word.count - 2] == second && word[word.count - 1] == third
    }

    /// A genitive or a plural; not the end of «virus», «artritis» or «stress».
    private static func dropFinalS(_ word: inout [UInt8]) {
        guard word.count >= 4, word[word.count - 1] == UInt8(ascii: "s") else { return }
        switch word[word.count - 2] {
        case UInt8(ascii: "u"), UInt8(ascii: "s"), UInt8(ascii: "i"): break
        default: word.removeLast()
        }
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            false
        default: letter >= UInt8(ascii: "a")
        }
    }

    private static func replaceFirst(_ part: [UInt8], with other: [UInt8], in word: inout [UInt8]) {
        guard word.count >= part.count,
            let start = (0...word.count - part.count).first(where: { word[$0...].starts(with: part) })
        else { return }
        word.replaceSubrange(start..<start + part.count, with: other)
    }

    /// Which of the letters a–z a word has, a bit for each: nearly all words lack one that the nynorsk spellings have.
    private static func letters(of word: [UInt8]) -> UInt32 {
        word.reduce(0) { $1 < UInt8(ascii: "a") ? $0 : $0 | 1 << UInt32($1 & 31) }
    }
}
