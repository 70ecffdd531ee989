import Hypertext
import JSON
import Testing

@testable import PageRendering

@Suite struct StructuredDataTests {
    private func json(_ write: @escaping @Sendable (inout JSONWriter) -> Void) -> String {
        let element = StructuredData(write).body.string
        return String(
            element.dropFirst(#"<script type="application/ld+json">"#.count).dropLast("</script>".count))
    }

    @Test func keepsTheOrderOfItsKeys() {
        let value = StructuredData { json in
            json.object { json in
                json.member("@type", "Thing")
                json.member("name", "Prøve")
                json.member("a", ["b"])
            }
        }
        #expect(
            value.body.string
                == #"<script type="application/ld+json">{"@type":"Thing","name":"Prøve","a":["b"]}</script>"#)
    }

    @Test func noTextCanEndTheElementOrBeginAComment() {
        #expect(
            json { $0.string("</script><!--<script>&amp;") } == #""\u003c/script>\u003c!--\u003cscript>&amp;""#)
    }

    @Test func escapesQuotesBackslashesAndControlCharacters() {
        #expect(json { $0.string("«a\"b\\c»\n\u{7F}") } == #""«a\"b\\c»\n\u007f""#)
    }

    @Test func escapesTheLineEndsThatOnlyJavaScriptKnows() {
        #expect(json { $0.string("a\u{2028}b\u{2029}c") } == #""a\u2028b\u2029c""#)
    }

    @Test func escapesKeysToo() {
        #expect(json { $0.object { $0.member("</script>", "x") } } == #"{"\u003c/script>":"x"}"#)
    }
}
