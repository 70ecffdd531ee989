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
        var stem = word
        for (from, to) in nynorsk { replaceFirst(from, with: to, in: &stem) }
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
        word.count >= ending.count + 3 && has(ending, at: word.count - ending.count, in: word)
    }

    /// A genitive or a plural; not the end of «virus», «artritis» or «stress».
    private static func dropFinalS(_ word: inout [UInt8]) {
        guard word.count >= 4, word[word.count - 1] == UInt8(ascii: "s") else { return }
        if !"usi".utf8.contains(word[word.count - 2]) { word.removeLast() }
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        letter >= UInt8(ascii: "a") && !"aeiouy".utf8.contains(letter)
    }

    private static func replaceFirst(_ part: [UInt8], with other: [UInt8], in word: inout [UInt8]) {
        guard word.count >= part.count,
            let start = (0...word.count - part.count).first(where: { has(part, at: $0, in: word) })
        else { return }
        word.replaceSubrange(start..<start + part.count, with: other)
    }

    /// - Parameter place: at least as far from the end of `word` as `part` is long.
    private static func has(_ part: [UInt8], at place: Int, in word: [UInt8]) -> Bool {
        // By hand: slices of so few bytes cost more to make than to compare, and every new word is asked a dozen times.
        for offset in part.indices where word[place + offset] != part[offset] { return false }
        return true
    }
}
