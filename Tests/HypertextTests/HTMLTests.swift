import Hypertext
import Testing

@Suite struct HTMLTests {
    @Test func escapesInterpolatedTextAndLeavesLiteralsAlone() {
        let name = #"<b> & "Ærlig" 'o'"#
        let html: HTML = #"<p title="\#(name)">\#(name)</p>"#
        let escaped = "&lt;b&gt; &amp; &quot;Ærlig&quot; &#39;o&#39;"
        #expect(html.string == #"<p title="\#(escaped)">\#(escaped)</p>"#)
    }

    @Test func doesNotEscapeMarkupTwice() {
        let inner: HTML = "<em>\("a < b")</em>"
        #expect(("<p>\(inner)</p>" as HTML).string == "<p><em>a &lt; b</em></p>")
    }

    @Test func doesNotGuessThatTextIsAnEntityAlready() {
        #expect(("\("&amp;")" as HTML).string == "&amp;amp;")
    }

    @Test func replacesControlCharactersThatNoDocumentMayHold() {
        #expect(("\("a\u{0}b\u{7F}c\td\ne")" as HTML).string == "a\u{FFFD}b\u{FFFD}c\td\ne")
    }

    @Test(arguments: [1, 2, 3, 5, 7, 8, 11, 15, 16, 17, 31, 40])
    func escapesWhateverPlaceTheSignStandsAt(length: Int) {
        let signs = [
            ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("\u{1F}", "\u{FFFD}"),
            ("\u{7F}", "\u{FFFD}"), ("\t", "\t"), ("\n", "\n"), ("å", "å"), ("!", "!"), ("#", "#"), ("%", "%"),
            ("(", "("), ("=", "="), (":", ":"), ("~", "~"), (" ", " "),
        ]
        for (sign, shown) in signs {
            for place in 0..<length {
                let (before, after) = (
                    String(repeating: "a", count: place), String(repeating: "b", count: length - 1 - place)
                )
                #expect(("\(before + sign + after)" as HTML).string == before + shown + after)
            }
        }
    }

    @Test func putsValuesBetweenLiteralsAsAnInterpolationDoes() {
        let (name, id) = ("Smerter & søvn", "a\"b")
        var html = HTML()
        html.line("<ul>")
        html.line("<li>", name, "</li>")
        html.line("<li id=\"", id, "\">", name.dropFirst(10), "</li>")
        html.append("<li>", 12, " ", "<b>" as HTML, "", "<", "</li>")
        let same: HTML =
            "<ul>\n<li>\(name)</li>\n<li id=\"\(id)\">\(name.dropFirst(10))</li><li>\(12) \("<b>" as HTML)\("<")</li>"
        #expect(html == same)
        #expect(html.string.hasSuffix("<li>12 <b>&lt;</li>"))
    }

    @Test func escapesEachSignOfALongTextAndNothingElse() {
        let plain = String(repeating: "Ærlig talt, dette er en lang tekst uten tegn som betyr noe. ", count: 3)
        let text = "<" + plain + "a\n\tb & " + plain + "\"" + plain + ">"
        #expect(HTML(text: text).string == "&lt;" + plain + "a\n\tb &amp; " + plain + "&quot;" + plain + "&gt;")
    }

    @Test func showsWhatWasPutAtItsEnd() {
        var html = HTML(writing: { $0.append("<b>", "a & b", "</b>") })
        let place = html.count
        #expect(html.last == UInt8(ascii: ">"))
        html.append("c:")
        #expect(html.bytes(from: place).elementsEqual("c:".utf8))
        #expect(html.last == UInt8(ascii: ":"))
        #expect(HTML().last == nil)
        #expect(("<p>" as HTML).last == UInt8(ascii: ">"))
    }

    @Test func beginsNoLineForALiteralWithNothingInIt() {
        var html: HTML = "<p>"
        html.line("")
        html.line("" as HTML)
        html.line("</p>")
        #expect(html.string == "<p>\n</p>")
    }

    @Test func showsNumbersAndSubstringsAndListsOfMarkup() {
        let items = ["a", "&"].map { "<li>\($0)</li>" as HTML }
        #expect(("\(12) \("abc".dropFirst()) \(items)" as HTML).string == "12 bc <li>a</li><li>&amp;</li>")
    }

    @Test func keepsTrustedMarkupAsItIs() {
        #expect(HTML(trusting: "<br>").string == "<br>")
    }
}

@Suite struct HTMLBuilderTests {
    private struct Page: Template {
        let names: [String]
        let warning: String?

        var body: HTML {
            "<ul>"
            for name in names { "<li>\(name)</li>" }
            "</ul>"
            if let warning { "<p>\(warning)</p>" }
            if names.isEmpty { "<p>none</p>" } else { "<p>some</p>" }
        }
    }

    @Test func putsEachPieceOnALineOfItsOwn() {
        let page = Page(names: ["A", "B & C"], warning: nil)
        #expect(page.body.string == "<ul>\n<li>A</li>\n<li>B &amp; C</li>\n</ul>\n<p>some</p>")
    }

    @Test func leavesNoEmptyLineForWhatIsNotThere() {
        #expect(Page(names: [], warning: "!").body.string == "<ul>\n</ul>\n<p>!</p>\n<p>none</p>")
    }
}
