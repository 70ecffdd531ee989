import Diagnostics
import Testing

@testable import PageRendering

@Suite struct ThemeTests {
    private func theme(_ files: [String: String]) -> [String] { ThemeFixture(["prove": files]).printed() }

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

    @Test func reportsALogoThatIsNotThereAtItsNameAndOneThatIsNoPicture() {
        let assets = ["assets/style.css": "", "assets/merke.svg": "<svg width='1' height='1'/>", "assets/a.png": "GIF"]
        func named(_ logo: String) -> [String] {
            theme(assets.merging(["theme.yml": "name: Prøve\nlogo: \(logo)\n"]) { $1 })
        }
        #expect(
            named("merket.svg") == [
                """
                themes/prove/theme.yml:2:7: feil: temaet har ingen fil 'merket.svg' i assets/ [missing-asset]
                    2 | logo: merket.svg
                      |       ^
                  hjelp: mente du 'merke.svg'?
                """
            ])
        #expect(named("merke.svg").isEmpty)
        #expect(
            named("a.png").map { $0.contains("assets/a.png:1:1: feil: filen er ikke et bilde") } == [true])
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

    @Test func namesAnAssetByItsContent() throws {
        func assets(_ style: String) -> Assets {
            ThemeFixture([
                "prove": [
                    "theme.yml": "name: Prøve\ncolours: {ink: \"#112233\"}\n", "assets/style.css": style,
                    "assets/a/b.png": "ab",
                ]
            ]).theme.assets
        }
        let (one, two) = (assets("p{color:var(--ink)}"), assets("q{color:var(--ink)}"))
        #expect(one.stylesheet?.path != two.stylesheet?.path)
        #expect(one["a/b.png"]?.path == two["a/b.png"]?.path)
        #expect(one["a/b.png"]?.path.hasPrefix("assets/a/b.") == true)
        #expect(one["a/b.png"]?.path.hasSuffix(".png") == true)
        #expect(
            String(decoding: try #require(one.stylesheet).bytes, as: UTF8.self)
                == ":root{--ink:#112233}\np{color:var(--ink)}")
    }
}
