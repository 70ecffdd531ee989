@testable import ServiceCatalogue

/// Printed lists of codes, taken apart into their entries.
enum PrintedCodes {
    /// The entries of `text` in order, each as written, without the blanks around it; `ICD10Range(parsing:)` reads one.
    ///
    /// A list is split at comma, semicolon, `=`, line end, the words `og` and `ev.`, and a blank between two complete
    /// codes. Not split, and so one entry with the line end in it, are a code broken over a line or page (`C` /
    /// `79.8`), a range broken at its hyphen (`T29-` / `32`) or inside brackets (`(F00` / `– F99)`), and a word broken
    /// at a hyphen (`ICD-` / `10`). Words are entries that reading refuses; what they mean is the registrar's to say.
    static func split(_ text: some StringProtocol) -> [Substring] {
        let text = Substring(text)
        return entries(joined(words(of: text), in: text), in: text)
    }

    /// What stands between a word and the one before it.
    private enum Gap: Comparable {
        case blank, lineEnd, separator
    }

    private struct Word {
        var text: Substring
        var gap: Gap
    }

    private static func words(of text: Substring) -> [Word] {
        var words: [Word] = []
        var gap = Gap.separator
        var start: Substring.Index?
        func endWord(at index: Substring.Index) {
            guard let begin = start else { return }
            start = nil
            let word = text[begin..<index]
            let separates = isSeparatingWord(word)
            if !separates { words.append(Word(text: word, gap: gap)) }
            gap = separates ? .separator : .blank
        }
        for index in text.unicodeScalars.indices {
            if let found = self.gap(at: text.unicodeScalars[index]) {
                endWord(at: index)
                gap = max(gap, found)
            } else if start == nil {
                start = index
            }
        }
        endWord(at: text.endIndex)
        return words
    }

    private static func gap(at scalar: Unicode.Scalar) -> Gap? {
        switch scalar {
        case ",", ";", "=": .separator
        case _ where ICD10Folding.isLineEnd(scalar): .lineEnd
        default: ICD10Folding.isBlank(scalar) ? .blank : nil
        }
    }

    private static func isSeparatingWord(_ word: Substring) -> Bool {
        guard word.utf8.count <= 3 else { return false }
        return ["og", "ev."].contains(word.lowercased())
    }

    /// The words, those that make one code only together (`C` and `79.8`, `T29-` and `32`) joined.
    private static func joined(_ words: [Word], in text: Substring) -> [Word] {
        var result: [Word] = []
        for word in words {
            if let last = result.last, word.gap < .separator, areOneCode(last.text, word.text, in: text) {
                result[result.count - 1].text = text[last.text.startIndex..<word.text.endIndex]
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static func areOneCode(_ left: Substring, _ right: Substring, in text: Substring) -> Bool {
        guard !isComplete(left) || right.utf8.first == UInt8(ascii: ".") else { return false }
        return isComplete(text[left.startIndex..<right.endIndex])
    }

    private static func entries(_ words: [Word], in text: Substring) -> [Substring] {
        var entries: [Substring] = []
        for word in words {
            if let entry = entries.last, belongs(word, to: entry) {
                entries[entries.count - 1] = text[entry.startIndex..<word.text.endIndex]
            } else {
                entries.append(word.text)
            }
        }
        return entries
    }

    private static func belongs(_ word: Word, to entry: Substring) -> Bool {
        switch word.gap {
        case .separator: false
        case .lineEnd: isBroken(entry, before: word.text)
        case .blank: !(isComplete(entry) && isComplete(word.text))
        }
    }

    /// Whether the line end between them stands inside a range or a word. A line that begins with a dash goes on only
    /// with an open bracket; else it is an item of a list.
    private static func isBroken(_ entry: Substring, before word: Substring) -> Bool {
        if let last = entry.unicodeScalars.last, ICD10Folding.isDash(last) { return true }
        guard let first = word.unicodeScalars.first, ICD10Folding.isDash(first) else { return false }
        return entry.utf8.first == UInt8(ascii: "(") && isComplete(entry.dropFirst())
    }

    private static func isComplete(_ entry: Substring) -> Bool {
        // A code is short, and a long line of words must not be read again at each of its words.
        guard entry.utf8.count <= 64 else { return false }
        // The error is of no interest: a word is no code, and that is all right in a list.
        return (try? ICD10Range(parsing: entry)) != nil
    }
}
