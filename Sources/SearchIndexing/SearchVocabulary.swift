/// The terms of an index, numbered in the order in which they first occur.
///
/// A register has few different words and writes each thousands of times, so a written word is folded and stemmed once,
/// when it is new, and afterwards found by its bytes.
struct SearchVocabulary {
    /// What a written word is to the search.
    struct Word {
        /// The number of its term, or `none`.
        var term: Int32
        /// Whether it has fewer letters, folded, than the name of a disease.
        var isShort: Bool
    }

    private var written = ByteTable()
    private var wordOfWritten: [Word] = []
    private(set) var terms = ByteTable()
    /// Those of the text that was read last, in their order, without those that are not searched for: one list, which keeps
    /// its room from text to text.
    private(set) var words: [Word] = []
    private var folded: [UInt8] = []

    /// Marks a word that is not searched for: one letter, or as common as «og».
    static let none: Int32 = -1
    /// In folded letters; shorter ones are not searched for.
    private static let shortestWord = 2

    private let stopwords: ByteTable

    /// - Parameter stopwords: folded; they are not searched for.
    init(stopwords: ByteTable = ByteTable()) { self.stopwords = stopwords }

    /// Makes `words` those of a text.
    mutating func read(_ text: some StringProtocol) {
        let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { read($0) }
        if isRead == nil { Array(text.utf8).withUnsafeBufferPointer { read($0) } }
    }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        words.removeAll(keepingCapacity: true)
        SearchTokens.forEach(in: text) { range in
            let word = word(ofWritten: UnsafeBufferPointer(rebasing: text[range]))
            if word.term != Self.none { words.append(word) }
        }
    }

    mutating func word(ofWritten letters: UnsafeBufferPointer<UInt8>) -> Word {
        let (number, isNew) = written.number(adding: letters)
        if isNew { wordOfWritten.append(newWord(letters)) }
        return wordOfWritten[number]
    }

    private mutating func newWord(_ letters: UnsafeBufferPointer<UInt8>) -> Word {
        SearchFolding.fold(letters, into: &folded)
        let isShort = folded.count < SearchCodeWords.shortestWord
        guard folded.count >= Self.shortestWord, folded.withUnsafeBufferPointer({ stopwords.number(of: $0) }) == nil
        else { return Word(term: Self.none, isShort: isShort) }
        SearchStem.stem(&folded)
        let term = folded.withUnsafeBufferPointer { terms.number(adding: $0).number }
        return Word(term: Int32(term), isShort: isShort)
    }
}
