/// One written code or range as ASCII bytes, put into normal form as far as that can be done without guessing.
struct ICD10Token {
    /// The ends of a range, one for a single code; each is ready to be tested.
    private(set) var ends: [[UInt8]]

    /// Longer than any code with marks and brackets, short enough that a pasted document costs nothing.
    private static let longest = 40

    /// - Parameter decimalComma: whether `F32,1` is F32.1, as in the search box; in lists the comma separates.
    init(normalising text: some StringProtocol, decimalComma: Bool) {
        var bytes = Self.folded(text)
        Self.dropBrackets(&bytes)
        Self.dropMarks(&bytes)
        if decimalComma { Self.replaceDecimalComma(&bytes) }
        ends = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
            Self.dotted(Array($0))
        }
        giveLetterToSecondEnd()
    }

    /// Compatibility forms, dashes and letters made plain, blanks dropped.
    private static func folded(_ text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = ICD10Folding.ascii(scalar) else { continue }
            bytes.append(byte)
            if bytes.count > longest { break }
        }
        return bytes
    }

    private static func dropBrackets(_ bytes: inout [UInt8]) {
        guard bytes.count >= 2, bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return }
        bytes = Array(bytes[1..<(bytes.count - 1)])
    }

    /// Drops the dagger and asterisk of double coding, other marks of editions, and `.-`, the notation for «all of».
    private static func dropMarks(_ bytes: inout [UInt8]) {
        while let last = bytes.last, "*+!#".utf8.contains(last) { bytes.removeLast() }
        if bytes.suffix(2).elementsEqual(".-".utf8) { bytes.removeLast(2) }
    }

    private static func replaceDecimalComma(_ bytes: inout [UInt8]) {
        guard bytes.count == 5 || bytes.count == 6, bytes[3] == UInt8(ascii: ",") else { return }
        var dotted = bytes
        dotted[3] = UInt8(ascii: ".")
        if ICD10Code(normalForm: dotted) != nil { bytes = dotted }
    }

    /// Without a dot straight after the letter, and with the dot after three characters where there is none.
    private static func dotted(_ end: [UInt8]) -> [UInt8] {
        var end = end
        let dot = UInt8(ascii: ".")
        if end.count >= 2, isLetter(end[0]), end[1] == dot { end.remove(at: 1) }
        if end.count > 3, !end.contains(dot) { end.insert(dot, at: 3) }
        return end
    }

    /// T20-25 is T20-T25.
    private mutating func giveLetterToSecondEnd() {
        guard ends.count == 2, let letter = ends[0].first, let next = ends[1].first else { return }
        if Self.isLetter(letter), Self.isDigit(next) { ends[1].insert(letter, at: 0) }
    }

    static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
