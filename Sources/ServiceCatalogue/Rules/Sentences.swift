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
    private var position = 0

    init(in text: [UInt8]) { self.text = text }

    mutating func next() -> Sentence? {
        guard position < text.count else { return nil }
        let start = position
        let (end, words) = text.withUnsafeBufferPointer { Self.sentence(in: $0, from: start) }
        position = end
        return Sentence(words: text[start..<end], wordCount: words)
    }

    private static func sentence(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, words: Int) {
        var position = start
        var words = 0
        var before: UInt8 = 0x20
        while position < text.count {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "\n") { break }
            // Added, not asked: a processor guesses wrong at every other word.
            words += byte > 0x20 && before <= 0x20 ? 1 : 0
            before = byte
            if endsSentence(byte, before: position, in: text) { break }
        }
        return (position, words)
    }

    /// Whether the sentence is over after `byte`, which stands before `place`.
    private static func endsSentence(
        _ byte: UInt8, before position: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
            guard position + 1 < text.count, text[position] <= 0x20 else { return false }
            return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[position + 1])
        default: return false
        }
    }
}
