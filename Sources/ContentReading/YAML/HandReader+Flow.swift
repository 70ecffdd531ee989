internal import Diagnostics

extension HandReader {
    /// `[a, "b", {nb: c}]`, on one line.
    mutating func flowList(depth: Int) throws(Stop) -> YAMLNode {
        let start = try enterFlow(depth: depth)
        var items: [YAMLNode] = []
        while try !isAtFlowEnd(UInt8(ascii: "]")) {
            items.append(try flowValue(depth: depth))
            try separate(before: UInt8(ascii: "]"))
        }
        return YAMLNode(.list(items), at: start)
    }

    /// `{nb: a, en: b}`, on one line.
    mutating func flowMapping(depth: Int) throws(Stop) -> YAMLNode {
        let start = try enterFlow(depth: depth)
        var keys = KeySet()
        var pairs: [YAMLPair] = []
        while try !isAtFlowEnd(UInt8(ascii: "}")) {
            let keyPosition = position()
            let key = try key()
            try skipFlowBlanks()
            let isEmpty = bytes[cursor] == UInt8(ascii: ",") || bytes[cursor] == UInt8(ascii: "}")
            let value = isEmpty ? YAMLNode(.empty, at: position()) : try flowValue(depth: depth)
            add(YAMLPair(key: key, keyPosition: keyPosition, value: value), to: &pairs, &keys)
            try separate(before: UInt8(ascii: "}"))
        }
        return YAMLNode(.mapping(pairs), at: start)
    }

    private mutating func enterFlow(depth: Int) throws(Stop) -> SourcePosition {
        guard depth <= deepestYAML else { throw .problem(.tooDeep(at: location())) }
        let start = position()
        cursor += 1
        return start
    }

    /// Moves over blanks and, where it stands there, over the closing bracket.
    private mutating func isAtFlowEnd(_ bracket: UInt8) throws(Stop) -> Bool {
        try skipFlowBlanks()
        guard bytes[cursor] == bracket else { return false }
        cursor += 1
        return true
    }

    /// Moves over the comma after an item; before the closing bracket none is needed.
    private mutating func separate(before bracket: UInt8) throws(Stop) {
        try skipFlowBlanks()
        if bytes[cursor] == UInt8(ascii: ",") {
            cursor += 1
        } else if bytes[cursor] != bracket {
            throw .notUnderstood
        }
    }

    /// What follows must stand on the same line.
    private mutating func skipFlowBlanks() throws(Stop) {
        skipBlanks()
        guard cursor < end, bytes[cursor] != lineFeed, bytes[cursor] != carriageReturn else { throw .notUnderstood }
    }

    private mutating func flowValue(depth: Int) throws(Stop) -> YAMLNode {
        let start = position()
        switch bytes[cursor] {
        case UInt8(ascii: "\""): return YAMLNode(.text(try doubleQuoted()), at: start)
        case UInt8(ascii: "'"): return YAMLNode(.text(try singleQuoted()), at: start)
        case UInt8(ascii: "["): return try flowList(depth: depth + 1)
        case UInt8(ascii: "{"): return try flowMapping(depth: depth + 1)
        case UInt8(ascii: "-"): throw .notUnderstood
        default:
            try refuseIndicator()
            let text = try plainInFlow()
            return YAMLNode(isNull(text) ? .empty : .text(text), at: start)
        }
    }

    /// A plain scalar inside brackets: to the comma or the closing bracket.
    private mutating func plainInFlow() throws(Stop) -> String {
        let start = cursor
        var last = start
        while cursor < end {
            switch bytes[cursor] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return text(start..<last)
            case blank:
                cursor += 1
                continue
            case UInt8(ascii: ":"):
                guard cursor + 1 < end, isPlainAfterColon(bytes[cursor + 1]) else { throw .notUnderstood }
            case UInt8(ascii: "#") where bytes[cursor - 1] == blank: throw .notUnderstood
            case lineFeed, carriageReturn, tab, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
                throw .notUnderstood
            default: break
            }
            cursor += 1
            last = cursor
        }
        throw .notUnderstood
    }

    /// As in `https://` and `12:30`: there a colon is part of the text.
    private func isPlainAfterColon(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), 0x80...:
            true
        default: false
        }
    }
}
