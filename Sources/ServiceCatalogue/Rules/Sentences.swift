/// The sentences of a plain text in UTF-8, by its full stops and line ends.
///
/// A full stop ends a sentence where a blank and then a letter that is not a small one follow: "f.eks. slik" and
/// "7. juli" go on. A sentence that begins with an abbreviation too many is joined to the next; for a hint that is enough.
struct Sentences: Sequence, IteratorProtocol {
    struct Sentence {
        var words: ArraySlice<UInt8>
        var wordCount: Int

        func opening(words count: Int) -> String {
            words.split { $0 <= 0x20 }.prefix(count).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
    }

    private let text: [UInt8]
    private var place = 0

    init(in text: [UInt8]) { self.text = text }

    mutating func next() -> Sentence? {
        guard place < text.count else { return nil }
        let start = place
        var words = 0
        var insideWord = false
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte == UInt8(ascii: "\n") { break }
            if byte <= 0x20 {
                insideWord = false
            } else if !insideWord {
                insideWord = true
                words += 1
            }
            if endsSentence(byte) { break }
        }
        return Sentence(words: text[start..<place], wordCount: words)
    }

    /// Whether the sentence is over after `byte`, the one before `place`.
    private func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
            guard place + 1 < text.count, text[place] <= 0x20 else { return false }
            return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[place + 1])
        default: return false
        }
    }
}
