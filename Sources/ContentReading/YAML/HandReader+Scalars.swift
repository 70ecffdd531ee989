internal import Diagnostics

extension HandReader {
    /// Whether a plain key and its colon stand at `cursor`.
    var isAtKey: Bool {
        guard isKeyByte(bytes[cursor]) else { return false }
        return endOfKey() != nil
    }

    /// A plain key; moves past its colon.
    mutating func key() throws(Stop) -> String {
        guard cursor < end, isKeyByte(bytes[cursor]), let keyEnd = endOfKey() else { throw .notUnderstood }
        let text = text(cursor..<keyEnd)
        cursor = keyEnd + 1
        return text
    }

    /// Where the colon of the key stands. YAML allows keys of 1,024 characters; ours have 20.
    private func endOfKey() -> Int? {
        var index = cursor
        let limit = min(end, cursor + 200)
        while index < limit {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") {
                return isBlankOrEnd(index + 1) && bytes[index - 1] != blank ? index : nil
            }
            guard isKeyByte(byte) || byte == UInt8(ascii: "-") || byte == blank else { return nil }
            index += 1
        }
        return nil
    }

    private func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// A value that begins at `cursor`, of a block.
    mutating func inlineValue(depth: Int) throws(Stop) -> YAMLNode {
        let start = position()
        switch bytes[cursor] {
        case UInt8(ascii: "\""): return YAMLNode(.text(try doubleQuoted()), at: start)
        case UInt8(ascii: "'"): return YAMLNode(.text(try singleQuoted()), at: start)
        case UInt8(ascii: "["): return try flowList(depth: depth)
        case UInt8(ascii: "{"): return try flowMapping(depth: depth)
        case UInt8(ascii: "-") where isBlankOrEnd(cursor + 1): throw .notUnderstood
        default:
            try refuseIndicator()
            let text = try plain()
            return YAMLNode(isNull(text) ? .empty : .text(text), at: start)
        }
    }

    /// Stops where the character at `cursor` cannot begin a plain scalar.
    mutating func refuseIndicator() throws(Stop) {
        switch bytes[cursor] {
        case UInt8(ascii: "&"): throw .problem(.anchor(at: location()))
        case UInt8(ascii: "*"): throw .problem(.alias(at: location()))
        case UInt8(ascii: "!"): throw .problem(.tag(at: location()))
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
            UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "]"),
            UInt8(ascii: "}"), tab:
            throw .notUnderstood
        default: break
        }
    }

    /// A plain scalar of a block: to the end of the line, or to a comment.
    private mutating func plain() throws(Stop) -> String {
        let start = cursor
        var last = start
        scan: while cursor < end {
            switch bytes[cursor] {
            case lineFeed, carriageReturn: break scan
            case blank:
                cursor += 1
                continue scan
            case UInt8(ascii: ":"): if isBlankOrTab(cursor + 1) { throw .notUnderstood }
            case UInt8(ascii: "#"): if bytes[cursor - 1] == blank { break scan }
            case tab: throw .notUnderstood
            default: break
            }
            cursor += 1
            last = cursor
        }
        cursor = last
        return text(start..<last)
    }

    private func isBlankOrTab(_ offset: Int) -> Bool { isBlankOrEnd(offset) || bytes[offset] == tab }

    mutating func singleQuoted() throws(Stop) -> String {
        cursor += 1
        let start = cursor
        var doubled = false
        while cursor < end, bytes[cursor] != lineFeed, bytes[cursor] != carriageReturn {
            if bytes[cursor] == UInt8(ascii: "'") {
                guard cursor + 1 < end, bytes[cursor + 1] == UInt8(ascii: "'") else {
                    cursor += 1
                    let text = text(start..<cursor - 1)
                    return doubled ? withoutDoubledQuotes(text) : text
                }
                doubled = true
                cursor += 1
            }
            cursor += 1
        }
        throw .notUnderstood
    }

    mutating func doubleQuoted() throws(Stop) -> String {
        cursor += 1
        let start = cursor
        var unescaped: [UInt8]?
        while cursor < end, bytes[cursor] != lineFeed, bytes[cursor] != carriageReturn {
            switch bytes[cursor] {
            case UInt8(ascii: "\""):
                cursor += 1
                return unescaped.map { String(decoding: $0, as: UTF8.self) } ?? text(start..<cursor - 1)
            case UInt8(ascii: "\\"):
                if unescaped == nil { unescaped = Array(bytes[start..<cursor]) }
                cursor += 1
                unescaped?.append(try escaped())
            default: unescaped?.append(bytes[cursor])
            }
            cursor += 1
        }
        throw .notUnderstood
    }

    /// The character that the letter after a backslash stands for; the rare ones are left to Yams.
    private func escaped() throws(Stop) -> UInt8 {
        guard cursor < end else { throw .notUnderstood }
        switch bytes[cursor] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return bytes[cursor]
        case UInt8(ascii: "n"): return lineFeed
        case UInt8(ascii: "t"): return tab
        default: throw .notUnderstood
        }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

private func withoutDoubledQuotes(_ text: String) -> String {
    var result: [UInt8] = []
    var isSecond = false
    for byte in text.utf8 {
        let isQuote = byte == UInt8(ascii: "'")
        if isQuote, isSecond {
            isSecond = false
        } else {
            result.append(byte)
            isSecond = isQuote
        }
    }
    return String(decoding: result, as: UTF8.self)
}
