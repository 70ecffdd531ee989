import Hypertext
import Testing

@testable import PageRendering

@Suite struct StructuredDataTests {
    private func json(_ value: StructuredData) -> String {
        let element = value.element.string
        return String(
            element.dropFirst(#"<script type="application/ld+json">"#.count).dropLast("</script>".count))
    }

    @Test func keepsTheOrderOfItsKeys() {
        let value = StructuredData.record([.init("@type", "Thing"), .init("name", "Prøve"), .init("a", .list(["b"]))])
        #expect(
            value.element.string
                == #"<script type="application/ld+json">{"@type":"Thing","name":"Prøve","a":["b"]}</script>"#)
    }

    @Test func noTextCanEndTheElementOrBeginAComment() {
        #expect(
            json("</script><!--<script>&amp;") == #""\u003c/script>\u003c!--\u003cscript>&amp;""#)
    }

    @Test func escapesQuotesBackslashesAndControlCharacters() {
        #expect(json("«a\"b\\c»\n\u{7F}") == #""«a\"b\\c»\n\u007f""#)
    }

    @Test func escapesTheLineEndsThatOnlyJavaScriptKnows() {
        #expect(json("a\u{2028}b\u{2029}c") == #""a\u2028b\u2029c""#)
    }

    @Test func escapesKeysToo() {
        #expect(json(.record([.init("</script>", "x")])) == #"{"\u003c/script>":"x"}"#)
    }
}
