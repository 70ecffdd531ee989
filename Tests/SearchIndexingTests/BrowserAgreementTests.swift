import Foundation
import ServiceCatalogue
import Testing

@testable import SearchIndexing

/// The browser's modules against Swift: what both must do alike is done by both to the same thousands of inputs.
@Suite(.enabled(if: Node.isExpected, "node is not installed")) struct BrowserAgreementTests {
    private func disagreements(_ kind: String, _ rows: [[String]]) throws -> String {
        let data = try JSONEncoder().encode(rows)
        return try Node.withFolder(["rows.json": Array(data)]) {
            try Node.run("Tests/Search/compare.mjs", [kind, $0 + "rows.json"])
        }
    }

    @Test func matchesCodesAlike() throws {
        var random = Generator(state: 10)
        var rows: [[String]] = []
        while rows.count < 20_000 {
            let (query, code) = (random.code(), random.code())
            guard let range = try? ICD10Range(parsingQuery: query), let own = try? ICD10Range(parsing: code) else {
                continue
            }  // others are compared below
            rows.append([query, "\(own)", "\(range)", ["", "partial", "covers"][range.match(against: own).rawValue]])
        }
        #expect(try disagreements("match", rows) == "")
        #expect(Set(rows.map { $0[3] }).count == 3)
    }

    @Test func readsCodesAlikeHoweverTheyAreTyped() throws {
        var random = Generator(state: 11)
        let rows = (0..<20_000).map { _ -> [String] in
            let written = random.messyCode()
            do throws(ICD10SyntaxError) {
                return [written, "\(try ICD10Range(parsingQuery: written))", ""]
            } catch {
                return [written, "", error.fact.name]
            }
        }
        let differing = try disagreements("parse", rows)
        #expect(differing.prefix(2000) == "")
        #expect(Set(rows.map { $0[2] }).count > 10)
    }

    @Test func foldsAndStemsWordsAlike() throws {
        var random = Generator(state: 12)
        let rows = (0..<20_000).map { _ in
            let text = random.text()
            let words = SearchTokens.folded(text)
            return [text] + words + ["|"] + words.map { SearchStem.stem($0) }
        }
        #expect(try disagreements("words", rows) == "")
    }
}

extension ICD10SyntaxError.Fact {
    /// Its name without what it says: `twoChapters`.
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}

/// SplitMix64, and what people might type.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next() % UInt64(elements.count))] }

    private mutating func digit() -> String { pick((0...9).map(String.init)) }

    /// A code or range of few letters, so that many pairs meet.
    mutating func code() -> String {
        let letter = pick(["C", "D", "H", "U", "Z", "S", "T"])
        let category = letter + pick(["0", "4", "5", "9"]) + digit()
        switch next() % 4 {
        case 0: return category
        case 1: return category + "." + digit()
        case 2: return category + "." + digit() + digit()
        default: return category + "-" + pick([letter, "D", "T"]) + pick(["4", "5", "8", "9"]) + digit()
        }
    }

    /// A code with what fingers, papers and editions add to it or take away.
    mutating func messyCode() -> String {
        var text = code()
        for _ in 0..<next() % 4 {
            let place = text.index(text.startIndex, offsetBy: Int(next() % UInt64(text.count + 1)))
            switch next() % 4 {
            case 0 where place < text.endIndex: text.remove(at: place)
            case 1: text = text.lowercased()
            default:
                text.insert(
                    pick([
                        " ", ".", ",", "-", "–", "−", "(", ")", "*", "†", "+", "!", "#", "O", "0", "7", "a", "Ｃ", "５",
                        "\u{A0}", "\u{200B}", "ø",
                    ]),
                    at: place)
            }
        }
        return text
    }

    /// Letters of several scripts, signs, and pieces of real words.
    mutating func text() -> String {
        let pieces = [
            "hjerte", "feil", "ene", "en", "er", "ar", "s", "ies", "sjuk", "heit", "lever", "sykdommer", "mage", "å",
            "ø", "æ", "aa", "oe", "ae", "é", "ü", "Ø", "Å", "Æ", "ß", "đ", "ŋ", "þ", "œ", "ž", "×", "÷", "β", "漢", "🫀",
            "-", "‐", "–",
            "’", "'", "\u{AD}", "a\u{30A}", "e\u{301}", " ", " ", ", ", "/", "C50.4", "2", "ph", "th", "ll", "MS",
            "\u{A0}",
        ]
        return (0..<1 + next() % 8).map { _ in pick(pieces) }.joined()
    }
}
