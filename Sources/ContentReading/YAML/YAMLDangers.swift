internal import Diagnostics

extension YAMLSource {
    /// What would cost Yams a stack or a lifetime, found before it sees the text: it reads nested values by recursion
    /// and copies what an anchor names to each place that refers to it.
    ///
    /// What stands between quotation marks is passed over where there is no doubt about them: each pair on one line, the
    /// first where a value begins. In any other file they are not understood, so the limits lie far above what a text comes
    /// near.
    var danger: Diagnostic? {
        var scan = DangerScan(source: self, skipsQuoted: false)
        guard let danger = scan.run() else { return nil }
        var second = DangerScan(source: self, skipsQuoted: true)
        let within = second.run()
        return second.isInDoubt ? danger : within
    }
}

private struct DangerScan {
    private static let openBrackets = 200
    private static let nestedLines = 100

    private let source: YAMLSource
    private let skipsQuoted: Bool
    /// Whether a quotation mark may begin a value that ends on another line, or is none.
    private(set) var isInDoubt = false
    private var line: Int
    private var lineStart: Int
    private var openBrackets = 0
    private var indents: [Int] = []
    private var anchors: [[UInt8]: Diagnostic] = [:]

    init(source: YAMLSource, skipsQuoted: Bool) {
        self.source = source
        self.skipsQuoted = skipsQuoted
        line = source.firstLine
        lineStart = source.range.lowerBound
    }

    mutating func run() -> Diagnostic? {
        while lineStart < source.range.upperBound {
            let rest = source.bytes[lineStart..<source.range.upperBound]
            let lineEnd = rest.firstIndex(of: lineFeed) ?? rest.endIndex
            if let danger = dangerInLine(source.bytes[lineStart..<lineEnd]) { return danger }
            lineStart = lineEnd + 1
            line += 1
        }
        return nil
    }

    private mutating func dangerInLine(_ bytes: ArraySlice<UInt8>) -> Diagnostic? {
        let start = bytes.firstIndex { $0 != blank } ?? bytes.endIndex
        guard start < bytes.endIndex, bytes[start] != UInt8(ascii: "#") else { return nil }
        if let offset = depthBroken(bytes, from: start) { return .tooDeep(at: location(offset)) }
        var before = blank
        var offset = start
        while offset < bytes.endIndex {
            defer { offset += 1 }
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if skipsQuoted, canPrecedeNode(before) || offset == start {
                    offset = endOfQuoted(bytes, from: offset, lineFrom: start) ?? offset
                }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                openBrackets += 1
                if openBrackets > Self.openBrackets { return .tooDeep(at: location(offset)) }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                openBrackets = max(openBrackets - 1, 0)
            case UInt8(ascii: "&") where canPrecedeNode(before):
                let name = name(in: bytes[(offset + 1)...])
                if !name.isEmpty, anchors[name] == nil { anchors[name] = .anchor(at: location(offset)) }
            case UInt8(ascii: "*") where canPrecedeNode(before):
                if let anchor = anchors[name(in: bytes[(offset + 1)...])] { return anchor }
            default: break
            }
            before = byte
        }
        return nil
    }

    /// The closing mark of what is quoted from `start`; nil, and doubt, where that is not certain.
    private mutating func endOfQuoted(_ bytes: ArraySlice<UInt8>, from start: Int, lineFrom: Int) -> Int? {
        if let end = closingMark(bytes, from: start) {
            let after = bytes[(end + 1)...]
            let isKey = start == lineFrom && openBrackets == 0 && after.first == UInt8(ascii: ":")
            if isKey || beginsValue(bytes[lineFrom..<start]) { return end }
        }
        isInDoubt = true
        return nil
    }

    private func closingMark(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let quote = bytes[start]
        var end = start + 1
        while end < bytes.endIndex {
            if bytes[end] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                end += 1
            } else if bytes[end] == quote {
                guard quote == UInt8(ascii: "'"), end + 1 < bytes.endIndex, bytes[end + 1] == quote else { return end }
                end += 1
            }
            end += 1
        }
        return nil
    }

    /// Whether a value begins after this part of a line: after a key's colon, a comma or a bracket, or the hyphens of a
    /// list that no bracket is open around.
    private func beginsValue(_ before: ArraySlice<UInt8>) -> Bool {
        let trimmed = before.lastIndex { $0 != blank }.map { before[...$0] } ?? before.prefix(0)
        let isApart = trimmed.count < before.count
        switch trimmed.last {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return true
        case UInt8(ascii: ","): return openBrackets > 0
        case UInt8(ascii: ":"): return isApart
        case UInt8(ascii: "-"):
            return isApart && openBrackets == 0 && trimmed.allSatisfy { $0 == UInt8(ascii: "-") || $0 == blank }
        default: return false
        }
    }

    /// Where hyphens and question marks at the start of a line, or ever deeper lines, nest too deep.
    private mutating func depthBroken(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let indent = start - bytes.startIndex
        while let last = indents.last, last >= indent { indents.removeLast() }
        indents.append(indent)
        var marks = 0
        for byte in bytes[start...].prefix(2 * Self.nestedLines + 2) {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") { marks += 1 } else if byte != blank { break }
        }
        return indents.count > Self.nestedLines || marks > Self.nestedLines ? start : nil
    }

    private func canPrecedeNode(_ byte: UInt8) -> Bool {
        byte == blank || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }

    private func name(in bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes.prefix { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    }

    private func location(_ offset: Int) -> SourceLocation {
        SourceLocation(source.file, line: line, column: scalarCount(source.bytes[lineStart..<offset]) + 1)
    }
}
