import ContentFixtures
import ContentReading
import Diagnostics
import Files
import Testing

/// The content with bytes changed at random, from a seed: reading must end, with places that exist.
@Suite struct MutatedContentTests {
    @Test(arguments: 1...4) func isReadToTheEndWithPlacesThatExist(seed: UInt64) {
        var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let files = realContent().filter { !$0.path.hasSuffix(".tsv") }
        let table = realContent().filter { $0.path.hasSuffix(".tsv") }.map {
            File(path: $0.path, bytes: Array($0.bytes.prefix(1_000)))
        }
        for _ in 0..<3 {
            let mutated = (files + table).map { File(path: $0.path, bytes: change($0.bytes, &random)) }
            let diagnostics = read(mutated).diagnostics.all
            #expect(!diagnostics.isEmpty)
            let sources = Dictionary(
                uniqueKeysWithValues: mutated.map { ($0.path, SourceText(file: $0.path, bytes: $0.bytes)) })
            for diagnostic in diagnostics {
                guard let source = sources[diagnostic.location.file] else { continue }
                let position = diagnostic.location.position
                let line = source.line(Int(position.line))
                #expect(line != nil, "\(diagnostic.id) at \(diagnostic.location)")
                #expect(
                    Int(position.column) <= (line?.unicodeScalars.count ?? 0) + 2,
                    "\(diagnostic.id) at \(diagnostic.location)")
            }
        }
    }

    private func change(_ bytes: [UInt8], _ random: inout Xorshift) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<random.below(4) where !bytes.isEmpty {
            let place = random.below(bytes.count)
            let end = min(place + random.below(12), bytes.count)
            switch random.below(6) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
            case 2: bytes[place] = UInt8(random.below(256))
            case 3: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: place)
            case 4: bytes.removeSubrange(place...)
            default: bytes.swapAt(place, random.below(bytes.count))
            }
        }
        return bytes
    }
}

private let pieces = [
    "\n", "\t", "---\n", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&a ", "*a ", "!b ", "|\n", ">\n", "# ", "## ", "å",
    "<b>", "![", "](",
    "[^1]", "~~", "| a | b |\n|---|---|\n", "> ", "    ", "\r\n", "\u{FEFF}", "\u{0}", "<!--", "<<: ", "? ", "%", "@",
    "`", "\\",
]

/// Numbers that are the same on every machine.
private struct Xorshift {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
