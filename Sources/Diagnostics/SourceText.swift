internal import SortedLists

/// The bytes of one file with its lines, to turn byte offsets into positions and to quote a line under an error.
public struct SourceText: Sendable {
    public let file: String
    public let bytes: [UInt8]
    private let lineStarts: [Int]

    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for (place, byte) in zip(1..., bytes) where byte == UInt8(ascii: "\n") { starts.append(place) }
        }
        lineStarts = starts
    }

    public init(file: String, text: String) { self.init(file: file, bytes: Array(text.utf8)) }

    /// The position of the byte at `offset`; an offset past the end gives the end.
    public func position(atByte offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = indexOfLine(containing: offset)
        return SourcePosition(line: line + 1, column: scalarCount(bytes[lineStarts[line]..<offset]) + 1)
    }

    /// The position of byte `byteColumn` (counted from 1, as cmark counts) in line `line` (from 1).
    public func position(line: Int, byteColumn: Int) -> SourcePosition {
        guard line >= 1, line <= lineStarts.count else { return SourcePosition(line: max(line, 1), column: 1) }
        return position(atByte: lineStarts[line - 1] + max(byteColumn - 1, 0))
    }

    public func location(atByte offset: Int) -> SourceLocation { SourceLocation(file, position(atByte: offset)) }

    /// The byte that line `number` (from 1) begins with, or nil where the text has no such line.
    public func lineStart(_ number: Int) -> Int? {
        number >= 1 && number <= lineStarts.count ? lineStarts[number - 1] : nil
    }

    /// Line `number` (from 1) without its line end, or nil where the text has no such line. Broken UTF-8 is shown as �;
    /// a byte order mark is left out, for no editor shows or counts it.
    public func line(_ number: Int) -> String? {
        guard var start = lineStart(number) else { return nil }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether it is no text: as git has it, a NUL stands near the beginning.
    var isBinary: Bool { bytes.prefix(8000).contains(0) }

    private func indexOfLine(containing offset: Int) -> Int {
        max(lineStarts.partitioningIndex { $0 > offset } - 1, 0)
    }
}

/// How many Unicode scalars begin in these bytes: every byte that is not a UTF-8 continuation.
public func scalarCount(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
}
