internal import Testing

@testable internal import AppendixTables

struct LegalTextTests {
    @Test(arguments: ["\u{80}", "\u{85}", "\u{9F}", "\u{7F}", "\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func replacesACharacterThatNoFormatMayHoldWhateverStandsAroundIt(character: String) {
        #expect(character.legal == "\u{FFFD}")
        #expect("Møte \(character) «her»".legal == "Møte \u{FFFD} «her»")
        #expect("a\r\n\(character)".legal == "a\n\u{FFFD}")
    }

    @Test(arguments: ["", "«å» – Æ", "\u{A0}", "\u{C2}\u{A0}", "\u{FFFD}", "\u{E000}", "😀", "«a»«a»«a»«a»«a»«a»"])
    func leavesEveryOtherTextAsItIs(text: String) {
        #expect(text.legal == text)
    }

    @Test func knowsLineEndsOfEveryKindAndTabs() {
        #expect("a\r\nb\rc\nd\te".legal == "a\nb\nc\nd e")
    }
}
