internal import Diagnostics

private let largestBody = 32 * 1024
private let mostCells = 64
/// A row of 64 cells has 65 bars where it also begins and ends with one.
private let mostBars = mostCells + 1

/// What makes a body too costly to parse: the C library takes quadratic time for some texts and cannot be stopped, so a
/// body over 32 KiB (0.4 s at the worst) and a table row over 64 cells are refused before.
func bodyBeyondLimits(file: String, source: SourceText, body: Range<Int>, firstLine: Int) -> Diagnostic? {
    if body.count > largestBody {
        return .bodyTooLong(body.count, largest: largestBody, at: SourceLocation(file, line: firstLine, column: 1))
    }
    // Few texts have tables.
    let bar = UInt8(ascii: "|")
    if firstIndex(of: bar, in: source.bytes, from: body.lowerBound) == nil { return nil }
    var bars = 0
    var line = firstLine
    for byte in source.bytes[body] {
        if byte == bar { bars += 1 }
        if bars > mostBars { return .rowTooLong(most: mostCells, at: SourceLocation(file, line: line, column: 1)) }
        if byte == lineFeed {
            bars = 0
            line += 1
        }
    }
    return nil
}
