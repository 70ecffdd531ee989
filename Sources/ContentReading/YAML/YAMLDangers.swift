internal import Diagnostics

extension YAMLSource {
    /// What would cost Yams a stack or a lifetime, found before it sees the text: it reads nested values by recursion
    /// and copies what an anchor names to each place that refers to it.
    ///
    /// Quotation marks are not understood here, so the limits lie far above what any text comes near.
    var danger: Diagnostic? {
        var scan = DangerScan(source: self)
        return scan.run()
    }
}

private struct DangerScan {
    private static let openBrackets = 200
    private static let nestedLines = 100

    private let source: YAMLSource
    private var line: Int
    private var lineStart: Int
    private var openBrackets = 0
    private var indents: [Int] = []
    private var anchors: [[UInt8]: Diagnostic] = [:]

    init(source: YAMLSource) {
        self.source = source
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
        for offset in start..<bytes.endIndex {
            let byte = bytes[offset]
            switch byte {
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
