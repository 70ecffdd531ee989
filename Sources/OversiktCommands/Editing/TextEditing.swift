internal import ContentReading

/// Changes to the text of one file that leave all else in it as it stands, comments and layout included.
struct TextEditing {
    private(set) var lines: [[UInt8]]

    init(_ bytes: [UInt8]) {
        lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    }

    var bytes: [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }

    /// Puts `new` in the place of every `old` in these lines (from 1) that stands by itself: between characters that
    /// no id and no address can go on with.
    ///
    /// - Parameter barrier: what stands right after this is left alone.
    /// - Returns: how many were replaced.
    mutating func replace(
        _ old: String, by new: String, in range: ClosedRange<Int>, notAfter barrier: String = "\n"
    ) -> Int {
        var count = 0
        for number in range where number >= 1 && number <= lines.count {
            count += replace(Array(old.utf8), by: Array(new.utf8), inLine: number - 1, notAfter: Array(barrier.utf8))
        }
        return count
    }

    private mutating func replace(
        _ old: [UInt8], by new: [UInt8], inLine index: Int, notAfter barrier: [UInt8]
    ) -> Int {
        let line = lines[index]
        var changed: [UInt8] = []
        var count = 0
        var position = 0
        while position < line.count {
            let end = position + old.count
            let isWhole =
                (position == 0 || !isPartOfID(line[position - 1])) && (end >= line.count || !isPartOfID(line[end]))
            if isWhole, line[position...].starts(with: old),
                !line[..<position].reversed().starts(with: barrier.reversed())
            {
                changed += new
                count += 1
                position = end
            } else {
                changed.append(line[position])
                position += 1
            }
        }
        if count > 0 { lines[index] = changed }
        return count
    }

    mutating func insert(_ line: String, before number: Int) {
        lines.insert(Array(line.utf8), at: min(max(number - 1, 0), lines.count))
    }

    mutating func remove(_ number: Int) { lines.remove(at: number - 1) }

    mutating func replaceLine(_ number: Int, by line: String) { lines[number - 1] = Array(line.utf8) }

    func line(_ number: Int) -> String { String(decoding: lines[number - 1], as: UTF8.self) }

    /// The number of the line that ends the front matter; nil where there is none.
    var endOfFrontMatter: Int? {
        // What is wrong with a text without it is told by reading, which renaming does first.
        (try? FrontMatter(cutting: bytes)).map { $0.bodyLine - 1 }
    }

    /// The lines of a key of the highest level, with what belongs to it; nil where it does not stand before line `end`.
    func field(_ key: String, before end: Int) -> ClosedRange<Int>? {
        let sign = Array("\(key):".utf8)
        guard let start = lines[..<(end - 1)].firstIndex(where: { $0.starts(with: sign) }) else { return nil }
        let next = lines[(start + 1)..<(end - 1)].firstIndex { line in
            guard let first = line.first else { return false }
            return first > 0x20 && first != UInt8(ascii: "-") && first != UInt8(ascii: "#")
        }
        return (start + 1)...(next ?? end - 1)
    }
}

private func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        true
    default: false
    }
}
