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
