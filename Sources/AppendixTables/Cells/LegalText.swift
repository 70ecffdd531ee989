extension String {
    /// The text as every format may hold it: line ends as line feeds; a control character, which neither XML nor HTML
    /// may hold, as U+FFFD, and so the two code points that XML forbids beside them.
    package var legal: String {
        var text = self
        if text.withUTF8({ $0.isPlainlyLegal }) { return text }
        var scalars = UnicodeScalarView()
        var before: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A where before == "\r": break
            case 0x0A, 0x0D: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
            before = scalar
        }
        return String(scalars)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether nothing in a text need be replaced. Nearly every text is such, and to look at its bytes takes a fraction of
    /// what it takes to look at its characters; of one that this takes for another the long way tells.
    fileprivate var isPlainlyLegal: Bool {
        // A loop that looks at all of them, instead of stopping at the first, is made to look at sixteen at a time.
        var found: UInt8 = 0
        for byte in self { found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xEF ? 1 : 0) }
        // U+0080 to U+009F are C2 80 to C2 9F; quotation marks begin with C2 too.
        for place in 1..<Swift.max(count, 1) {
            found |= (self[place - 1] == 0xC2 ? 1 : 0) & (self[place] < 0xA0 ? 1 : 0)
        }
        return found == 0
    }
}

extension [UInt8] {
    /// Puts a text at the end as every format may hold it.
    ///
    /// - Returns: whether it stands there as it was, with no line end in it.
    mutating func append(legal text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.isPlainlyLegal {
            append(contentsOf: text)
            return true
        }
        append(contentsOf: String(decoding: text, as: UTF8.self).legal.utf8)
        return false
    }
}
