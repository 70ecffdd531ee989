/// Cuts text into words, as ranges of its UTF-8 bytes.
///
/// A word is a run of Latin letters (to U+017F) and digits; an apostrophe, a soft hyphen or a combining accent in it
/// belongs to it and is dropped by folding. Words joined by hyphens are given one by one and then as a whole, so that
/// «mage-tarmsykdommer» is found by "tarm" and by "magetarm".
struct SearchTokens {
    private enum Kind { case letter, inner, hyphen, other }

    /// Calls `word` with each word in the order of its end.
    static func forEach(in text: UnsafeBufferPointer<UInt8>, _ word: (Range<Int>) -> Void) {
        var position = 0
        var whole: Int?
        var start: Int?
        var joined = 0
        func endWord(at end: Int) {
            if let begin = start { word(begin..<end) }
            start = nil
        }
        func endWhole(at end: Int) {
            if joined > 1, let begin = whole { word(begin..<end) }
            whole = nil
            joined = 0
        }
        while position < text.count {
            let (kind, width) = classify(text, at: position)
            switch kind {
            case .letter:
                if start == nil {
                    start = position
                    joined += 1
                    if whole == nil { whole = position }
                }
                while position + 1 < text.count, isASCIILetter(text[position + 1]) { position += 1 }
            case .inner: break
            case .hyphen:
                let ended = start != nil
                endWord(at: position)
                if !ended { endWhole(at: position) }
            case .other:
                endWord(at: position)
                endWhole(at: position)
            }
            position += width
        }
        endWord(at: text.count)
        endWhole(at: text.count)
    }

    /// The folded words of a text.
    static func folded(_ text: String) -> [String] {
        var words: [String] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            forEach(in: buffer) { range in
                let word = SearchFolding.fold(buffer[range])
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            }
        }
        return words
    }

    /// Nearly all of a text is such letters.
    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// What the character at `position` is, and how many bytes it has.
    private static func classify(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (Kind, width: Int) {
        switch text[position] {
        case UInt8(ascii: "-"): (.hyphen, 1)
        case UInt8(ascii: "'"): (.inner, 1)
        case let byte where byte < 0x80: (isASCIILetter(byte) ? .letter : .other, 1)
        default: classifyBeyondASCII(text, at: position)
        }
    }

    private static func classifyBeyondASCII(
        _ text: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (Kind, width: Int) {
        let next = position + 1 < text.count ? text[position + 1] : 0
        switch text[position] {
        case 0xC3: return (next == 0x97 || next == 0xB7 ? .other : .letter, 2)
        case 0xC4, 0xC5: return (.letter, 2)
        case 0xC2: return (next == 0xAD ? .inner : .other, 2)
        case 0xCC: return (.inner, 2)
        case 0xCD: return (next < 0xB0 ? .inner : .other, 2)
        case 0xE2: return (afterE2(next, position + 2 < text.count ? text[position + 2] : 0), 3)
        case 0xC6..<0xE0: return (.other, 2)
        case 0xE0..<0xF0: return (.other, 3)
        case 0xF0...: return (.other, 4)
        default: return (.other, 1)
        }
    }

    /// U+2010 and U+2011 are hyphens, U+2019 an apostrophe.
    private static func afterE2(_ second: UInt8, _ third: UInt8) -> Kind {
        switch (second, third) {
        case (0x80, 0x90), (0x80, 0x91): .hyphen
        case (0x80, 0x99): .inner
        default: .other
        }
    }
}
