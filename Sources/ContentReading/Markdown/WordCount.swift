/// The words in a text: runs of characters between blanks with a letter or digit in them.
func wordCount(_ text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { text in
        var count = 0
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] > blank { index += 1 }
            if isWord(text[start..<index]) { count += 1 }
            index += 1
        }
        return count
    }
}

private func isWord(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    run.contains(where: isASCIILetterOrDigit) || hasOtherLetter(run)
}

/// Whether a word without ASCII letters holds another letter or digit: `øy` does, a dash does not.
private func hasOtherLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
}
