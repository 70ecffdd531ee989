internal import Diagnostics

extension HandReader {
    /// The list or mapping whose first character `cursor` stands at.
    ///
    /// - Parameter isItem: whether it stands after the hyphen of a list.
    mutating func block(depth: Int, isItem: Bool = false) throws(Stop) -> YAMLNode {
        guard depth <= deepestYAML else { throw .problem(.tooDeep(at: location())) }
        return isAtHyphen ? try blockList(depth: depth) : try blockMapping(depth: depth, isItem: isItem)
    }

    private var isAtHyphen: Bool { bytes[cursor] == UInt8(ascii: "-") && isBlankOrEnd(cursor + 1) }

    private mutating func blockList(depth: Int) throws(Stop) -> YAMLNode {
        let column = cursor - lineStart
        let start = position()
        var items: [YAMLNode] = []
        repeat {
            cursor += 1
            let afterHyphen = position()
            items.append(try listItem(column: column, depth: depth) ?? YAMLNode(.empty, at: afterHyphen))
            while lacksHyphen {
                lacksHyphen = false
                items.append(try block(depth: depth + 1, isItem: true))
            }
        } while indent == column && isAtHyphen
        guard indent <= column else { throw .notUnderstood }
        return YAMLNode(.list(items), at: start)
    }

    private mutating func listItem(column: Int, depth: Int) throws(Stop) -> YAMLNode? {
        if isAtLineEnd() {
            try leaveLine()
            return indent > column ? try block(depth: depth + 1, isItem: true) : nil
        }
        if isAtHyphen || isAtKey { return try block(depth: depth + 1, isItem: true) }
        return try lastValueOfLine(parentColumn: column, depth: depth)
    }

    private mutating func blockMapping(depth: Int, isItem: Bool) throws(Stop) -> YAMLNode {
        let column = cursor - lineStart
        let start = position()
        var keys = KeySet()
        var pairs: [YAMLPair] = []
        repeat {
            let keyPosition = position()
            let keyStart = cursor
            let key = try key()
            // With its first key again a record has ended, and the next lacks its hyphen; reading goes on with that.
            if isItem, key == pairs.first?.key {
                report(.missingHyphen(before: key, at: SourceLocation(file, keyPosition)))
                cursor = keyStart
                indent = column
                lacksHyphen = true
                break
            }
            let afterColon = position()
            let value = try mappingValue(column: column, depth: depth) ?? YAMLNode(.empty, at: afterColon)
            add(YAMLPair(key: key, keyPosition: keyPosition, value: value), to: &pairs, &keys)
        } while indent == column && !isAtHyphen
        guard indent <= column else { throw .notUnderstood }
        return YAMLNode(.mapping(pairs), at: start)
    }

    private mutating func mappingValue(column: Int, depth: Int) throws(Stop) -> YAMLNode? {
        guard isAtLineEnd() else { return try lastValueOfLine(parentColumn: column, depth: depth) }
        try leaveLine()
        if indent > column { return try block(depth: depth + 1) }
        // The items of a list may stand as far left as its key.
        return indent == column && isAtHyphen ? try block(depth: depth + 1) : nil
    }

    /// A value with nothing after it on its line; a line that goes on below, indented, is not understood.
    private mutating func lastValueOfLine(parentColumn: Int, depth: Int) throws(Stop) -> YAMLNode {
        let value = try inlineValue(depth: depth + 1)
        try leaveLine()
        guard indent <= parentColumn else { throw .notUnderstood }
        return value
    }

    /// A key of a mapping is kept once: the first stays, and the others are reported.
    mutating func add(_ pair: YAMLPair, to pairs: inout [YAMLPair], _ keys: inout KeySet) {
        if let first = keys.insert(pair, into: pairs) {
            report(
                .duplicateKey(
                    pair.key, at: SourceLocation(file, pair.keyPosition), first: SourceLocation(file, first)))
        } else {
            pairs.append(pair)
        }
    }
}

/// Tells whether a mapping has a key already. Few keys are compared one by one; many are hashed, so that a file of
/// 100,000 keys takes no longer per key than a small one.
struct KeySet {
    private var places: [String: SourcePosition] = [:]

    /// The place of the same key among `pairs`, or nil where it is new.
    mutating func insert(_ pair: YAMLPair, into pairs: [YAMLPair]) -> SourcePosition? {
        if pairs.count < 24 { return pairs.firstIndex { $0.key == pair.key }.map { pairs[$0].keyPosition } }
        if places.isEmpty { for old in pairs { places[old.key] = old.keyPosition } }
        if let first = places[pair.key] { return first }
        places[pair.key] = pair.keyPosition
        return nil
    }
}
