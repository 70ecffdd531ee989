import Foundation
import JSON
import Testing

struct JSONTests {
    @Test(arguments: [
        ("å", #""å""#), ("\"\\", #""\"\\""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("\r\n\t", #""\r\n\t""#), ("</script>\u{2028}", #""\u003c/script>\u2028""#), ("😀", #""😀""#),
        ("–\u{2029}—", #""–\u2029—""#), ("\u{E2}", #""â""#),
    ])
    func escapesEveryCharacterThatMeansSomething(text: String, quoted: String) {
        #expect(JSON.string(text).text == quoted + "\n")
        #expect(String(decoding: JSONWriter.value { $0.string(Array(text.utf8)) }, as: UTF8.self) == quoted)
    }

    @Test func keepsTheOrderOfKeys() {
        let value: JSON = ["b": 1, "a": [true, .null, []], "c": [:]]
        #expect(value.text == "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    []\n  ],\n  \"c\": {}\n}\n")
    }

    @Test func writesNoBlankWhereNobodyReads() {
        let bytes = JSONWriter.value { json in
            json.object { json in
                json.key("a")
                json.array { json in
                    json.strings(["b", "c"])
                    json.object { _ in }
                    json.number(-1)
                }
                json.key("d")
                json.string(joining: ["e", "f\""], with: "; ")
            }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":[["b","c"],{},-1],"d":"e; f\""}"#)
    }

    /// Sixteen bytes are looked at together.
    @Test(arguments: ["\"", "<", "\u{1}", "\u{7F}", "\u{2028}"])
    func findsACharacterWhereverItStands(character: String) {
        let escaped = JSON.string(character).text.dropFirst().dropLast(2)
        for place in 0..<40 {
            let (before, after) = (String(repeating: "a", count: place), String(repeating: "–", count: 40 - place))
            #expect(JSON.string(before + character + after).text == "\"\(before)\(escaped)\(after)\"\n")
        }
    }

    @Test func standsInAsFarAsAValueLies() {
        let value = (0..<40).reduce(JSON.null) { value, _ in [value] }
        let blanks = String(repeating: "  ", count: 40)
        #expect(value.text.contains("\n\(blanks)null\n"))
    }

    /// Foundation's reader is by others.
    @Test func anyTextIsReadBackAsItWas() throws {
        var random = SeededTexts()
        for _ in 0..<2_000 {
            let text = random.text()
            let bytes = JSON.object([.init(text, .string(text))]).bytes
            let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String])
            #expect(read.first.map { Array($0.key.unicodeScalars) } == Array(text.unicodeScalars))
            #expect(read.first.map { Array($0.value.unicodeScalars) } == Array(text.unicodeScalars))
            #expect(try JSON(parsing: bytes)[text]?.string.map { Array($0.utf8) } == Array(text.utf8))
        }
    }
}

struct JSONReaderTests {
    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "{\"a\":1,}", "{a:1}", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\ud800\\u0041\"", "\"\\u00g0\"", "\"\\u+041\"", "\"\\u12\"", "tru", "1 2", "\"\u{1}\"", "01", "+1", "1.",
        ".5", "-", "1e", "--1", "NaN",
    ])
    func refusesWhatIsNoJSON(text: String) {
        #expect(throws: JSON.Problem(line: 1)) { try JSON(parsing: Array(text.utf8)) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: JSON.Problem(line: 2)) { try JSON(parsing: Array("[\n\"".utf8) + [0xE5] + Array("\"]".utf8)) }
    }

    @Test func saysOnWhichLineATextGoesWrong() {
        #expect(throws: JSON.Problem(line: 3)) { try JSON(parsing: Array("{\n\"a\": 1,\n!".utf8)) }
    }

    @Test(arguments: ["[", "{\"a\":"]) func refusesJSONNestedWithoutEnd(text: String) {
        let text = String(repeating: text, count: 100_000)
        #expect(throws: JSON.Problem(line: 1)) { try JSON(parsing: Array(text.utf8)) }
    }

    @Test func goesSixtyFourLevelsDeep() throws {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(throws: Never.self) { try JSON(parsing: Array(text.utf8)) }
        #expect(throws: JSON.Problem(line: 1)) { try JSON(parsing: Array("[\(text)]".utf8)) }
    }

    @Test func readsEscapesAndSurrogatePairs() throws {
        let value = try JSON(parsing: Array(#" {"a": ["\u00e5\n\ud83d\ude00\"\/", 12, null, true] } "#.utf8))
        #expect(value["a"]?.elements == [.string("å\n😀\"/"), .number(12), .null, .bool(true)])
    }

    @Test(arguments: ["-0.5", "1e3", "2E-7", "123456789012345678901234567890"])
    func keepsNumbersThatAreNotWholeAsTheyStand(text: String) throws {
        #expect(try JSON(parsing: Array(text.utf8)) == .otherNumber(text))
        #expect(JSON.otherNumber(text).text == text + "\n")
    }

    @Test func theLastOfEqualKeysCounts() throws {
        let value = try JSON(parsing: Array(#"{"a": 1, "a": 2}"#.utf8))
        #expect(value["a"]?.number == 2)
        #expect(value["b"] == nil)
    }
}

/// Texts of characters that mean something somewhere; the same ones in every run.
struct SeededTexts {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let scalars: [Unicode.Scalar] = [
        "\"", "\\", "/", "<", ">", "&", "'", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "\u{E2}",
        "\u{301}",
        "\u{2027}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{FFFD}", "\u{10FFFF}", "æ", "a", "–", "😀", "u", "0",
    ]

    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<next(12) { text.append(SeededTexts.scalars[next(SeededTexts.scalars.count)]) }
        return String(text)
    }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
