/// The part of a folded word that its inflected forms share.
///
/// Light on purpose: the endings of nouns and adjectives in bokmål and nynorsk, and the English plural, taken off as
/// long as three letters stay. It need not be good grammar, only the same for the text and for the query, in Swift and
/// in the browser (`stem` in words.js).
enum SearchStem {
    /// Longest first, so that `ene` goes before `e`.
    private static let endings = ["ene", "ane", "en", "et", "er", "ar", "e", "a"].map { Array($0.utf8) }

    /// Nynorsk spellings of frequent parts of words, and bokmål's.
    private static let nynorsk = [("sjuk", "syk"), ("hjart", "hjert"), ("hovud", "hode"), ("heit", "het")].map {
        (from: Array($0.0.utf8), to: Array($0.1.utf8))
    }

    /// «lever» is an organ, and would become one with «leve».
    private static let whole = [Array("lever".utf8)]

    static func stem(_ word: [UInt8]) -> [UInt8] {
        var stem = inBokmål(word)
        if stem.count >= 6, stem.suffix(3).elementsEqual("ies".utf8) {
            stem.replaceSubrange((stem.count - 3)..., with: "y".utf8)
        }
        dropFinalS(&stem)
        while !whole.contains(stem), let ending = endings.first(where: { isEnding($0, of: stem) }) {
            stem.removeLast(ending.count)
        }
        if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2], isConsonant(stem[stem.count - 1]) {
            stem.removeLast()
        }
        return stem
    }

    static func stem(_ word: String) -> String { String(decoding: stem(Array(word.utf8)), as: UTF8.self) }

    private static func isEnding(_ ending: [UInt8], of word: [UInt8]) -> Bool {
        word.count >= ending.count + 3 && word.suffix(ending.count) == ending[...]
    }

    /// A genitive or a plural; not the end of «virus», «artritis» or «stress».
    private static func dropFinalS(_ word: inout [UInt8]) {
        guard word.count >= 4, word[word.count - 1] == UInt8(ascii: "s") else { return }
        if !"usi".utf8.contains(word[word.count - 2]) { word.removeLast() }
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        letter >= UInt8(ascii: "a") && !"aeiouy".utf8.contains(letter)
    }

    private static func inBokmål(_ word: [UInt8]) -> [UInt8] {
        var word = word
        for (from, to) in nynorsk {
            if let start = firstPlace(of: from, in: word) { word.replaceSubrange(start..<start + from.count, with: to) }
        }
        return word
    }

    private static func firstPlace(of part: [UInt8], in word: [UInt8]) -> Int? {
        guard word.count >= part.count else { return nil }
        return (0...word.count - part.count).first { word[$0..<$0 + part.count] == part[...] }
    }
}
