/// The addresses that a style sheet names, each by the bytes in which it stands: those of `url(…)`, and of `@import`.
/// Comments and other strings are passed over.
struct StyleReferences: Sequence, IteratorProtocol {
    struct Reference {
        var address: String
        var range: Range<Int>
        /// Whether another style sheet is asked for.
        var isImport: Bool
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Reference? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "/"), stands("/*", at: position) {
                position = bytes[(position + 2)...].firstRange(of: Array("*/".utf8))?.upperBound ?? bytes.count
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                _ = string()
            } else if byte == UInt8(ascii: "@"), stands("@import", at: position) {
                position += "@import".utf8.count
                return importedAddress()
            } else if byte | 0x20 == UInt8(ascii: "u"), stands("url(", at: position), !isWithinWord(position) {
                position += "url(".utf8.count
                return address(isImport: false)
            } else {
                position += 1
            }
        }
        return nil
    }

    /// The address of `url(` at `position`, with quotation marks or without.
    private mutating func address(isImport: Bool) -> Reference {
        skipBlanks()
        if position < bytes.count, isQuote(bytes[position]) { return reference(string(), isImport: isImport) }
        let start = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ")") { position += 1 }
        return reference(start..<position, isImport: isImport)
    }

    private mutating func importedAddress() -> Reference {
        skipBlanks()
        if stands("url(", at: position) { position += "url(".utf8.count }
        return address(isImport: true)
    }

    private func reference(_ range: Range<Int>, isImport: Bool) -> Reference {
        Reference(address: String(decoding: bytes[range], as: UTF8.self), range: range, isImport: isImport)
    }

    /// Passes over a string and gives what stands between its quotation marks.
    private mutating func string() -> Range<Int> {
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote, bytes[position] != 0x0A {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = Swift.min(position, bytes.count)
        position = Swift.min(position + 1, bytes.count)
        return start..<end
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// `word` in letters of any size.
    private func stands(_ word: StaticString, at position: Int) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { letters in
            letters.enumerated().allSatisfy { index, letter in
                let byte = bytes[position + index]
                return byte == letter || ((0x41...0x5A).contains(byte) && byte | 0x20 == letter)
            }
        }
    }

    private func isWithinWord(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        let before = bytes[position - 1]
        return (0x61...0x7A).contains(before | 0x20) || (0x30...0x39).contains(before) || before == UInt8(ascii: "-")
            || before == UInt8(ascii: "_")
    }
}
