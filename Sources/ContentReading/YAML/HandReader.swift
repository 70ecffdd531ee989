internal import Diagnostics

/// Reads the part of YAML that the content is written with: block mappings and lists, flow lists and mappings on one
/// line, plain and quoted scalars on one line, comments.
///
/// Whatever else it meets it calls not understood, even where it could guess: then Yams decides, and the two never
/// disagree. Only what no content may hold (anchors, tags, tabs in indentation) it reports itself.
struct HandReader {
    enum Stop: Error {
        case notUnderstood
        case problem(Diagnostic)
    }

    let bytes: [UInt8]
    let file: String
    let end: Int
    /// The byte to be read next.
    var cursor: Int
    var line: Int
    var lineStart: Int
    /// Blanks before the first character of the line that `cursor` entered last; -1 after the last line.
    var indent = -1
    /// Up to this byte of the line its characters have been counted, so that a long line is counted once.
    private var countedTo: Int
    private var countedScalars = 0
    /// Whether an item of a list begins at `cursor` without its hyphen, which has been reported.
    var lacksHyphen = false
    private(set) var problems = DiagnosticList()

    init(_ source: YAMLSource) {
        bytes = source.bytes
        file = source.file
        end = source.range.upperBound
        cursor = source.range.lowerBound
        line = source.firstLine
        lineStart = source.range.lowerBound
        countedTo = source.range.lowerBound
    }

    mutating func read() throws(Stop) -> YAMLNode {
        let start = SourcePosition(line: line, column: 1)
        try enterLine()
        guard indent >= 0 else { return YAMLNode(.empty, at: start) }
        let node = try block(depth: 1)
        guard indent < 0 else { throw .notUnderstood }
        return node
    }

    // MARK: Places

    /// The position of `cursor`.
    mutating func position() -> SourcePosition { position(of: cursor) }

    /// The position of a byte of this line that is not before one asked for earlier.
    mutating func position(of offset: Int) -> SourcePosition {
        var scalars = countedScalars
        var index = countedTo
        while index < offset {
            if bytes[index] & 0xC0 != 0x80 { scalars += 1 }
            index += 1
        }
        countedTo = index
        countedScalars = scalars
        return SourcePosition(line: line, column: scalars + 1)
    }

    mutating func location() -> SourceLocation { SourceLocation(file, position()) }

    mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

    // MARK: Lines

    /// Moves from the start of a line to the first character of the next line that says something.
    mutating func enterLine() throws(Stop) {
        while cursor < end {
            beginLine()
            while cursor < end, bytes[cursor] == blank { cursor += 1 }
            guard cursor < end else { break }
            switch bytes[cursor] {
            case lineFeed, carriageReturn, UInt8(ascii: "#"): skipLine()
            case tab: throw .problem(.tabInIndentation(at: location()))
            default:
                indent = cursor - lineStart
                if indent == 0, isDocumentMark { throw .notUnderstood }
                return
            }
        }
        indent = -1
    }

    /// Leaves a line after its last value: nothing but blanks and a comment may follow.
    mutating func leaveLine() throws(Stop) {
        let before = cursor
        skipBlanks()
        if cursor < end {
            switch bytes[cursor] {
            case lineFeed, carriageReturn: break
            case UInt8(ascii: "#") where cursor > before: break
            default: throw .notUnderstood
            }
        }
        skipLine()
        try enterLine()
    }

    /// Whether nothing is left on the line but blanks and a comment; moves over the blanks.
    mutating func isAtLineEnd() -> Bool {
        let before = cursor
        skipBlanks()
        guard cursor < end else { return true }
        let byte = bytes[cursor]
        return byte == lineFeed || byte == carriageReturn || byte == UInt8(ascii: "#") && cursor > before
    }

    mutating func skipBlanks() {
        while cursor < end, bytes[cursor] == blank { cursor += 1 }
    }

    private mutating func beginLine() {
        lineStart = cursor
        countedTo = cursor
        countedScalars = 0
    }

    private mutating func skipLine() {
        while cursor < end, bytes[cursor] != lineFeed { cursor += 1 }
        if cursor < end { cursor += 1 }
        line += 1
    }

    private var isDocumentMark: Bool {
        let byte = bytes[cursor]
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), cursor + 3 <= end else { return false }
        return bytes[cursor + 1] == byte && bytes[cursor + 2] == byte && isBlankOrEnd(cursor + 3)
    }

    /// Whether a blank or the end of the line stands at `offset`; a tab does not count, so that Yams judges it.
    func isBlankOrEnd(_ offset: Int) -> Bool {
        guard offset < end else { return true }
        let byte = bytes[offset]
        return byte == blank || byte == lineFeed || byte == carriageReturn
    }
}

let blank = UInt8(ascii: " ")
let tab = UInt8(ascii: "\t")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
