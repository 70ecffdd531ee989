import ContentFixtures
import Diagnostics
import Files
import Testing

@testable import ContentReading

/// The hand reader and Yams must give the same tree, places included, for whatever both accept; and Yams must accept
/// whatever the hand reader accepts.
@Suite struct TwoReadersTests {
    @Test func readTheFilesOfTheContentAlike() throws {
        var count = 0
        for file in realContent() where file.path.hasSuffix(".yml") || file.path.hasPrefix("services/") {
            var diagnostics = DiagnosticList()
            let checked = try #require(CheckedFile(file, path: file.path, largest: 1 << 20, &diagnostics))
            let yaml = file.path.hasSuffix(".md") ? try #require(FrontMatter(of: checked, &diagnostics)).yaml : nil
            let source = YAMLSource(
                file: file.path, bytes: checked.bytes, range: yaml ?? 0..<checked.bytes.count,
                firstLine: yaml == nil ? 1 : 2)
            let difference = try differenceOfReaders(source)
            #expect(difference == nil, "\(file.path): \(difference ?? "")")
            count += 1
        }
        #expect(count > 210)
    }

    @Test(arguments: understoodSnippets) func readSnippetsAlike(snippet: String) throws {
        let source = YAMLSource(file: "prove.yml", text: snippet)
        var reader = HandReader(source)
        _ = try reader.read()
        #expect(try differenceOfReaders(source) == nil)
    }

    @Test(arguments: snippetsForYams) func leaveRareYAMLToYams(snippet: String) throws {
        let source = YAMLSource(file: "prove.yml", text: snippet)
        #expect(throws: HandReader.Stop.self) {
            var reader = HandReader(source)
            _ = try reader.read()
        }
        var diagnostics = DiagnosticList()
        #expect(source.read(&diagnostics) != nil)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func readGeneratedDocumentsAlike() throws {
        var generator = YAMLGenerator(seed: 20_260_101)
        var understood = 0
        for _ in 0..<3_000 {
            let text = generator.document()
            let source = YAMLSource(file: "prove.yml", text: text)
            if let difference = try differenceOfReaders(source) {
                Issue.record("\(difference)\n\(text)")
                return
            }
            var reader = HandReader(source)
            // A document that the hand reader leaves to Yams compares nothing; most must not be of that kind.
            if (try? reader.read()) != nil { understood += 1 }
        }
        #expect(understood > 1_000)
        #expect(understood < 3_000)
    }
}

/// Nil where the hand reader does not understand the text, or where both give the same tree.
private func differenceOfReaders(_ source: YAMLSource) throws -> String? {
    var reader = HandReader(source)
    let hand: YAMLNode
    do throws(HandReader.Stop) {
        hand = try reader.read()
    } catch {
        return nil
    }
    guard reader.problems.all.isEmpty else { return nil }
    var diagnostics = DiagnosticList()
    guard let yams = source.readWithYams(&diagnostics) else {
        return "Yams refuses what the hand reader accepts: \(printed(diagnostics, .en))"
    }
    return hand == yams ? nil : "by hand: \(hand)\nby Yams: \(yams)"
}

private let understoodSnippets = [
    "a: b", "a: b\n", "a:\n  b: c\n  d: e\nf: g\n", "- a\n- b\n", "- a: 1\n  b: 2\n- a: 3\n", "a:\n- 1\n- 2\nb: c\n",
    "a:\n  - 1\n  - 2\n", "- - a\n  - b\n- c\n", "a: [b, c]\n", "a: []\n", "a: {}\n", "a: {b: c, d: [e, {f: g}]}\n",
    "a: \"b: c # d\"\n", "a: 'it''s'\n", "a: \"b\\\"c\\\\d\\ne\\t\"\n", "a: ''\n", "a: \"\"\n", "a:\nb: c\n", "a:   \n",
    "# comment\na: b # comment\n\n\n# more\nb: c#d\n", "a: b  \nc: d\n", "a: https://x.example/?a=b#c\n",
    "a: no\nb: 012\nc: 12:30\nd: 2011-07-07\ne: null\nf: ~\n", "æøå: Blåbærsyltetøy – «ja»\nb: c\n", "a: -1\n",
    "a: b: \n".replacing(": \n", with: ":c\n"),
    "- \n- a\n", "-\n  a: b\n", "- [a, b]\n- {c: d}\n", "a: [b , c ,]\n", "a: {b: , c: d}\n", "a: {b: c,}\n",
    "a: [æ, «ø», å]\nb: [x]\n", "a: {nb: Å, en: B}\n", "\u{20}\u{20}a: b\n\u{20}\u{20}c: d\n",
    "a: b\r\nc:\r\n  - d\r\n", "a b: c\n", "a-b_c: d\n",
    "a: [https://x.example/y, 12:30]\n", "a: x [y] {z}, w\n", "a: 'b' # c\n", "a: \"æ\" \nb: [\"ø\", 'å']\n", "1: a\n",
    "", "# bare\n",
    "a:\n  # deeper comment\n    b: c\n", "a:\n    - b\n    -   c\n    - d: e\n      f: g\n",
    "a: &b c\n".replacing("&b ", with: "x&b "),
    "a: x!y *z\n", "- a: [b]\n- a:\n    - c\n",
]

private let snippetsForYams = [
    "a: |\n  b\n  c\n", "a: >\n  b\n  c\n", "a: b\n  c\n", "---\na: b\n", "\"a\": b\n", "a: [b,\n  c]\n",
    "a: \"b\n  c\"\n",
    "? a\n: b\n", "a: \"\\x41\"\n", "[a, b]\n", "a\n", "a:\n  b\n", "a/b: c\n", "a : b\n", "a: b\n...\n", "a: [a: b]\n",
    "a:\tb\n",
]

/// Documents from a seed: mostly well-formed, now and then with a twist that YAML may or may not allow.
struct YAMLGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func document() -> String { pick(2) == 0 ? mapping(indent: 0, depth: 0) : list(indent: 0, depth: 0) }

    /// A xorshift generator: the same numbers on every machine.
    private mutating func pick(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(count))
    }

    private mutating func mapping(indent: Int, depth: Int) -> String {
        var text = ""
        for index in 0...pick(4) {
            text += blanks(indent) + "\(key())\(index):" + value(indent: indent, depth: depth)
        }
        return text
    }

    private mutating func list(indent: Int, depth: Int) -> String {
        var text = ""
        for _ in 0...pick(3) {
            if pick(3) == 0, depth < 3 {
                let inner = mapping(indent: indent + 2, depth: depth + 1)
                text += blanks(indent) + "- " + inner.dropFirst(indent + 2)
            } else {
                text += blanks(indent) + "-" + value(indent: indent, depth: depth)
            }
        }
        return text
    }

    private mutating func value(indent: Int, depth: Int) -> String {
        switch pick(depth < 3 ? 9 : 6) {
        case 0: return lineEnd()
        case 1: return " " + quotedScalar() + lineEnd()
        case 2: return " " + flow(depth: 0) + lineEnd()
        case 3, 4, 5: return " " + plain() + lineEnd()
        case 6: return lineEnd() + list(indent: indent + pick(2) * 2, depth: depth + 1)
        default: return lineEnd() + mapping(indent: indent + 1 + pick(3), depth: depth + 1)
        }
    }

    private mutating func flow(depth: Int) -> String {
        let items = (0..<pick(4)).map { index in
            pick(4) == 0 && depth < 3 ? flow(depth: depth + 1) : "\(pick(3) == 0 ? quotedScalar() : flowWord())"
        }
        if pick(2) == 0 { return "[" + items.joined(separator: pick(2) == 0 ? ", " : ",") + "]" }
        return "{" + items.enumerated().map { "k\($0): \($1)" }.joined(separator: ", ") + "}"
    }

    private mutating func key() -> String { ["a", "navn", "én", "æøå", "base_url", "a-b", "a b", "7"][pick(8)] }

    private mutating func plain() -> String {
        if pick(6) > 0 { return ["ord", "to ord", "no", "012", "12:30", "https://x.example/a?b=c#d", "x #y"][pick(7)] }
        return [
            "ord", "to ord", "Blåbær – «syltetøy»", "no", "012", "12:30", "https://x.example/a?b=c#d", "a:b", "x # y",
            "x #y",
            "a, b", "-1", "- a", "a - b", "?x", "x: y", "[a", "a]", "{a", "a}", "!x", "x!", "&a", "a&b", "*a", "%a",
            "@a", "`a", "x\tz",
            "'x", "x'", "\"x\" y", "|", ">", "a:", ":a", ",a", "x   ", "…", "---", "a\n  b", "~",
        ][pick(42)]
    }

    private mutating func flowWord() -> String {
        if pick(6) > 0 { return ["a", "ø b", "no", "12:30", "https://x.example/"][pick(5)] }
        return [
            "a", "ø b", "no", "12:30", "https://x.example/", "a:b", "-1", "a?", "x y", "a#b", "a #b", "é", "a: b",
            "a:]",
        ][
            pick(14)]
    }

    private mutating func quotedScalar() -> String {
        if pick(6) > 0 { return ["\"\"", "''", "\"æ\"", "'it''s'", "\"a\\\"b\"", "\"a: b # c\""][pick(6)] }
        return [
            "\"\"", "''", "\"æ\"", "'it''s'", "\"a\\\"b\"", "\"a\\nb\"", "\"\\u00e5\"", "\"\\/\"", "'a\\b'",
            "\"a: b # c\"",
            "\"a", "'a", "\"a\" ", "'[x]'", "\"\\q\"",
        ][pick(15)]
    }

    private mutating func lineEnd() -> String {
        ["\n", "\n", "\n", "\n", " \n", " # merknad\n", "\n\n", "\n# merknad\n", "\n   # innrykket\n", "\r\n", "#x\n"][
            pick(11)]
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
