/// The words in a text: runs of characters between blanks with a letter or digit in them.
func wordCount(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = text.startIndex
    while index < text.endIndex {
        let start = index
        var hasLetter = false
        while index < text.endIndex, text[index] > blank {
            if isASCIILetterOrDigit(text[index]) { hasLetter = true }
            index += 1
        }
        if hasLetter || hasOtherLetter(text[start..<index]) { count += 1 }
        index += 1
    }
    return count
}

/// Whether a word without ASCII letters holds another letter or digit: `øy` does, a dash does not.
private func hasOtherLetter(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
}
