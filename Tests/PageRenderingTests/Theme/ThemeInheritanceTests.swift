import Diagnostics
import Hypertext
import Pictures
import Testing

@testable import PageRendering

/// What a theme takes from the one that it builds on, and what it names of its own files.
@Suite struct ThemeInheritanceTests {
    private let base = [
        "theme.yml": """
        name: Grunn
        favicon: [ikon.svg]
        colours: {ink: black, paper: "#fff"}
        dark_colours: {ink: white, paper: "#111"}
        """,
        "assets/style.css": "body { color: var(--ink); background: var(--paper) }\n",
        "assets/ikon.svg": "<svg width='16' height='16'/>",
        "assets/search/main.js": "import { a } from \"./a.js\";\na();\n",
        "assets/search/a.js": "export function a() {}\n",
        "parts/notice.html": "<p>grunn {{ message }}</p>",
    ]

    private func notice(_ theme: Theme, root: String) -> String {
        var html = HTML()
        theme.write(Notice(message: "x"), to: &html, root: root)
        return html.string
    }

    @Test func takesFileByFileWhatItLacks() throws {
        let fixture = ThemeFixture([
            "grunn": base,
            "eget": [
                "theme.yml": "name: Eget\nextends: grunn\ncolours: {ink: navy, rand: \"#abc\"}\n",
                "assets/additions.css": "hr { color: var(--rand) }\n",
                "assets/search/a.js": "export function a() { eget(); }\n",
            ],
        ])
        #expect(fixture.printed() == [])
        #expect(fixture.asset("search.js") == "function a() { eget(); }\na();\n")
        #expect(
            fixture.asset("style.css") == """
                :root{--ink:#000080;--paper:#ffffff;--rand:#aabbcc}
                @media screen and (prefers-color-scheme:dark){:root:not([data-scheme="light"]){--ink:#ffffff;--paper:#111111}}
                @media screen{:root[data-scheme="dark"]{--ink:#ffffff;--paper:#111111}}
                body { color: var(--ink); background: var(--paper) }
                hr { color: var(--rand) }

                """)
        #expect(fixture.theme.pictures.icons.map(\.size.width) == [16])
        #expect(
            notice(fixture.theme, root: "/") == "<p>grunn x</p>")
    }

    @Test func takesNothingOfStyleSheetsWhereItHasAWholeOne() {
        let fixture = ThemeFixture([
            "grunn": base.merging(["assets/additions.css": "i { margin: 0 }"]) { $1 },
            "eget": [
                "theme.yml": "name: Eget\n", "assets/style.css": "b { color: var(--ink); background: var(--paper) }",
            ],
        ])
        #expect(fixture.asset("style.css")?.hasSuffix("\nb { color: var(--ink); background: var(--paper) }") == true)
    }

    @Test func tellsOfAColourThatIsTooPaleOnAGroundOfTheBase() {
        let fixture = ThemeFixture(["grunn": base, "eget": ["theme.yml": "name: Eget\ncolours:\n  ink: silver\n"]])
        #expect(
            fixture.printed(.en) == [
                """
                themes/eget/theme.yml:3:3: error: 'ink' (#c0c0c0) on 'paper' (#ffffff) has a contrast of 1.8 in light [low-contrast]
                    3 |   ink: silver
                      |   ^
                  themes/grunn/theme.yml:3:23: note: the ground stands here
                  help: text needs at least 4.5: make one darker or the other lighter
                """
            ])
    }

    @Test func namesAssetsInPartsAndStyleSheetsByTheirContent() throws {
        let fixture = ThemeFixture([
            "prove": [
                "assets/style.css": "a{background:url( 'bilder/a.svg#x' )}/* url(b.svg) */b{content:'url(c.svg)'}",
                "assets/bilder/a.svg": "<svg width='1' height='1'/>",
                "assets/bilder/b.css": "i{background:URL(../rot.svg)}", "assets/rot.svg": "<svg/>",
                "parts/notice.html": "<img src=\"{{ asset bilder/a.svg }}\" alt=\"\">{{ message }}",
            ]
        ])
        #expect(fixture.printed() == [])
        let picture = try #require(fixture.theme.assets["bilder/a.svg"]).path
        let name = picture.dropFirst("assets/".count)
        #expect(
            fixture.asset("style.css")
                == "a{background:url( '\(name)#x' )}/* url(b.svg) */b{content:'url(c.svg)'}")
        let root = try #require(fixture.theme.assets["rot.svg"]).path.dropFirst("assets/".count)
        #expect(fixture.asset("bilder/b.css") == "i{background:URL(../\(root))}")
        #expect(
            notice(fixture.theme, root: "/under/") == "<img src=\"/under/\(picture)\" alt=\"\">x")
    }

    @Test func reportsAssetsThatAreNotThereAtTheirPlaces() {
        let fixture = ThemeFixture([
            "prove": [
                "assets/style.css": "/* æøå */ p { background: url(bilde.svg) }\n@import \"knapper.css\";\n",
                "assets/bilder.svg": "<svg/>", "parts/notice.html": "<p>{{ asset bilde.svg }}{{ message }}</p>",
            ]
        ])
        #expect(
            fixture.printed() == [
                """
                themes/prove/assets/style.css:1:31: feil: temaet har ingen fil 'bilde.svg' i assets/ [missing-asset]
                    1 | /* æøå */ p { background: url(bilde.svg) }
                      |                               ^
                  hjelp: mente du 'bilder.svg'?
                """,
                """
                themes/prove/assets/style.css:2:10: feil: 'knapper.css' hentes ikke: fargene står foran stilarket, og '@import' må stå aller først [import-in-style-sheet]
                    2 | @import "knapper.css";
                      |          ^
                  hjelp: skriv reglene i assets/style.css eller assets/additions.css
                """,
                """
                themes/prove/parts/notice.html:1:4: feil: temaet har ingen fil 'bilde.svg' i assets/ [missing-asset]
                    1 | <p>{{ asset bilde.svg }}{{ message }}</p>
                      |    ^
                  hjelp: mente du 'bilder.svg'?
                """,
            ])
    }

    @Test func writesARuleForEachFontThatTheThemeHas() throws {
        let settings = """
            name: Prøve
            fonts:
              - {family: Prøve Sans, file: f.woff2, weight: "100 900", preload: true}
              - {family: Ubrukt, file: f.woff2, style: italic}
              - {family: Prøve Sans, file: g.woff2}
              - {family: Prøve Sans, file: feil.woff2}
            """
        let fixture = ThemeFixture(
            ["prove": ["theme.yml": settings, "assets/style.css": "p{font-family:\"Prøve Sans\"}"]],
            bytes: ["assets/f.woff2": Array("wOF2…".utf8), "assets/feil.woff2": [0, 1, 0, 0]])
        let name = try #require(fixture.theme.assets["f.woff2"]).path.dropFirst("assets/".count)
        #expect(
            fixture.asset("style.css")?.hasPrefix(
                "@font-face{font-family:\"Prøve Sans\";src:url(\"\(name)\") format(\"woff2\");font-weight:100 900;font-style:normal;font-display:swap}\n"
            ) == true)
        #expect(fixture.theme.preloadedFonts.map(\.name) == ["f.woff2"])
        #expect(
            fixture.printed().map { $0.split(separator: "\n").first.map(String.init) } == [
                "themes/prove/theme.yml:4:14: advarsel: stilarket bruker ikke skriften 'Ubrukt' [unused-font]",
                "themes/prove/theme.yml:5:32: feil: temaet har ingen fil 'g.woff2' i assets/ [missing-asset]",
                "themes/prove/theme.yml:6:32: feil: 'feil.woff2' er ikke en skrift i formatet WOFF2 [no-font-file]",
            ])
    }

    @Test func tellsWhatASiteNeedsAndTheThemeLacks() {
        let fixture = ThemeFixture(["prove": ["theme.yml": "name: Prøve\n"]])
        #expect(
            fixture.printed(all: true) == [
                """
                themes/prove/assets/style.css:1:1: feil: temaet har ikke noe stilark [missing-style-sheet]
                  hjelp: legg stilarket i themes/prove/assets/style.css, eller skriv 'extends: standard' i theme.yml
                """,
                """
                themes/prove/theme.yml:1:1: advarsel: temaet har ikke noe ikon til nettleserens faner [missing-icon]
                    1 | name: Prøve
                      | ^
                  hjelp: skriv 'extends: standard' i theme.yml, så tas det derfra, eller skriv 'favicon: [favicon.svg]'
                """,
                """
                themes/prove/theme.yml:1:1: feil: temaet har ikke noe søk: søkefeltet på hver side gjør ingenting [missing-search]
                    1 | name: Prøve
                      | ^
                  hjelp: skriv 'extends: standard' i theme.yml, så tas det derfra, eller legg et eget skript i assets/search/main.js
                """,
                """
                themes/prove/theme.yml:1:1: tips: temaet har ikke noe bilde til lenker som deles [missing-sharing-picture]
                    1 | name: Prøve
                      | ^
                  hjelp: skriv 'extends: standard' i theme.yml, så tas det derfra, eller skriv 'share: share.png'
                """,
            ])
    }

    @Test func reportsPicturesOfTheWrongKind() {
        let fixture = ThemeFixture([
            "prove": [
                "theme.yml": "name: Prøve\nfavicon: [a.svg]\nshare: a.svg\n", "assets/style.css": "",
                "assets/a.svg": "<svg width='20' height='10'/>",
            ]
        ])
        #expect(
            fixture.printed(.en).map { $0.split(separator: "\n").first.map(String.init) } == [
                "themes/prove/theme.yml:2:11: warning: the icon 'a.svg' is 20 × 10 [icon-not-square]",
                "themes/prove/theme.yml:3:8: error: 'a.svg' is a picture of the kind SVG, which not all show here [wrong-picture-kind]",
            ])
    }
}
