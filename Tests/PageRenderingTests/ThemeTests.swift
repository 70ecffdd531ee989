import Diagnostics
import ServiceCatalogue
import SiteConventions
import Testing

@testable import PageRendering

@Suite struct ThemeTests {
    private func theme(_ files: [String: String]) -> [String] {
        var diagnostics = DiagnosticList()
        _ = Theme(
            settings: ThemeSettings(name: "Prøve"),
            files: files.map { ($0.key, Array($0.value.utf8)) }.sorted { $0.0 < $1.0 }, folder: "themes/prove",
            diagnostics: &diagnostics)
        let printer = TextPrinter(language: .nb)
        return diagnostics.sorted.map { diagnostic in
            printer.print(diagnostic) { file in
                files[String(file.dropFirst("themes/prove/".count))].map { SourceText(file: file, text: $0) }
            }
        }
    }

    @Test func acceptsPartsWithTheirPlaceholders() {
        #expect(theme(["assets/style.css": "p{}", "parts/notice.html": "<div>{{ message }}</div>"]).isEmpty)
    }

    @Test func reportsAnUnknownPlaceholderAtItsColumnAfterNonASCIIText() {
        #expect(
            theme(["assets/style.css": "", "parts/notice.html": "<p>æøå {{ mesage }} {{message}}</p>"]) == [
                """
                themes/prove/parts/notice.html:1:8: feil: 'mesage' er ingen plassholder i delen 'notice' [unknown-placeholder]
                    1 | <p>æøå {{ mesage }} {{message}}</p>
                      |        ^
                  hjelp: mente du 'message'?
                """
            ])
    }

    @Test func reportsALayoutWithoutItsMainPart() {
        #expect(
            theme(["assets/style.css": "", "parts/layout.html": "{{ head }}{{ site_notice }}{{ header }}{{ footer }}"])
                == [
                    """
                    themes/prove/parts/layout.html:1:1: feil: delen 'layout' mangler '{{ main }}' [missing-placeholder]
                        1 | {{ head }}{{ site_notice }}{{ header }}{{ footer }}
                          | ^
                      hjelp: sett inn {{ main }} der innholdet skal stå
                    """
                ])
    }

    @Test func reportsAPlaceholderThatIsNotClosed() {
        let errors = theme(["assets/style.css": "", "parts/notice.html": "{{ message }}\n{{ mess"])
        #expect(
            errors.map { $0.prefix(while: { $0 != "\n" }) } == [
                "themes/prove/parts/notice.html:2:1: feil: '{{' har ingen '}}' etter seg [unclosed-placeholder]"
            ])
    }

    @Test func reportsAFileThatBelongsInNoTheme() {
        #expect(
            theme(["assets/style.css": "", "parts/heder.html": "x"]) == [
                """
                themes/prove/parts/heder.html:1:1: feil: 'parts/heder.html' hører ikke til i et tema [unknown-theme-file]
                    1 | x
                      | ^
                  hjelp: mente du 'parts/header.html'?
                """
            ])
    }

    @Test func reportsAThemeWithoutAStyleSheet() {
        #expect(theme(["assets/bilde.png": ""]).first?.hasPrefix("themes/prove/assets/style.css:1:1: feil:") == true)
    }

    @Test func namesAnAssetByItsContent() {
        let settings = ThemeSettings(
            name: "Prøve", colours: [.init(name: "ink", value: "#112233", location: SourceLocation("theme.yml"))])
        let one = Assets([("style.css", Array("p{}".utf8)), ("a/b.png", [1, 2])], settings: settings)
        let two = Assets([("style.css", Array("q{}".utf8)), ("a/b.png", [1, 2])], settings: settings)
        #expect(one.stylesheet?.path != two.stylesheet?.path)
        #expect(one["a/b.png"]?.path == two["a/b.png"]?.path)
        #expect(one["a/b.png"]?.path.hasPrefix("assets/a/b.") == true)
        #expect(one["a/b.png"]?.path.hasSuffix(".png") == true)
        #expect(String(decoding: one.stylesheet?.bytes ?? [], as: UTF8.self) == ":root{--ink:#112233}\np{}")
    }
}
