internal import Diagnostics

extension SourceText {
    /// Where the character at `position` begins; nil where the text has no such line. A column past the end of the
    /// line gives the line's end.
    func offset(of position: SourcePosition) -> Int? {
        guard let lineStart = lineStart(Int(position.line)) else { return nil }
        var offset = lineStart
        var column = 1
        while column < Int(position.column), offset < bytes.count, bytes[offset] != lineFeed {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }
}

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}
