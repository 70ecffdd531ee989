import Hypertext
import Testing

@Suite struct MarkdownTextTests {
    @Test func putsABackslashBeforeWhatCouldMeanSomething() {
        #expect(
            MarkdownText.of(##"\ ` * _ [ ] < > | ~ & # $"##) == ##"\\ \` \* \_ \[ \] \< \> \| \~ \& \# \$"##)
    }

    @Test func leavesWhatMeansNothingWhereItStands() {
        #expect(MarkdownText.of("1. a - b + c: d! (e) = 'f' \"g\" 50 %.") == "1. a - b + c: d! (e) = 'f' \"g\" 50 %.")
    }

    @Test(arguments: ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$"])
    func seesASignWhereverItStands(sign: String) {
        #expect(MarkdownText.of("\(sign)å") == "\\\(sign)å")
        #expect(MarkdownText.of("å\(sign)b") == "å\\\(sign)b")
        #expect(MarkdownText.of("ord og \(sign)") == "ord og \\\(sign)")
    }

    @Test func seesAnAddressAndALineBreakAmongPlainWords() {
        #expect(MarkdownText.of("se https://a.example/b her") == "se <https://a.example/b> her")
        #expect(MarkdownText.of("xhttps://a.example") == #"xhttps\://a.example"#)
        #expect(MarkdownText.of("se WWW.a.example") == #"se WWW\.a.example"#)
        #expect(MarkdownText.of("en\nto") == "en<br>to")
    }

    @Test func callsNobodyInAComment() {
        #expect(MarkdownText.of("@alle", in: .comment) == "&#64;alle")
        #expect(MarkdownText.of("https://a.example/@alle", in: .comment) == #"https\://a.example/&#64;alle"#)
        #expect(MarkdownText.of("@alle") == "@alle")
    }

    @Test func endsWithNoSignThatMakesAPictureOfALink() {
        #expect(MarkdownText.of("Obs!") == #"Obs\!"#)
    }

    @Test func keepsALinksAddressWhatever() {
        #expect(
            MarkdownText.address(#"https://a.example/?b&copy;c&d|e\f"#) == #"https://a.example/?b&amp;copy;c&d\|e\\f"#)
    }
}
