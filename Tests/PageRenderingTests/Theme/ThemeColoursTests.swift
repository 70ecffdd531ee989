import Diagnostics
import Testing

@testable import PageRendering

/// What `check` says about a theme's colours, and about its parts and its style sheet.
@Suite struct ThemeColoursTests {
    private func problems(_ files: [String: String]) -> [String] { problems("name: Prøve\n", files) }

    private func problems(_ settings: String, _ files: [String: String]) -> [String] {
        ThemeFixture(["prove": files.merging(["theme.yml": settings]) { $1 }]).printed(.en)
    }

    @Test func reportsAColourThatIsMisspelt() {
        #expect(
            problems(
                "name: Prøve\ncolours:\n  acent: \"#00566b\"\n",
                ["assets/style.css": "a { color: var(--accent); }\n"]) == [
                    """
                    themes/prove/assets/style.css:1:18: error: the theme has no colour 'accent', which the style sheet uses [missing-colour]
                        1 | a { color: var(--accent); }
                          |                  ^
                      help: did you mean 'acent'?
                    """,
                    """
                    themes/prove/theme.yml:3:3: error: the style sheet uses no colour 'acent' [unused-colour]
                        3 |   acent: "#00566b"
                          |   ^
                      help: did you mean 'accent'?
                    """,
                ])
    }

    @Test func takesAPropertyThatTheSheetDeclaresOrFallsBackFrom() {
        #expect(
            problems([
                "assets/style.css":
                    ":root { --gap: 1rem; } /* var(--old) */ p { margin: var(--gap); color: var(--x, red); }"
            ]) == [])
    }

    @Test func reportsTextThatIsTooPaleForItsGround() {
        #expect(
            problems(
                "name: Prøve\ncolours:\n  ink: \"#777777\"\n  paper: \"#ffffff\"\n",
                ["assets/style.css": "body { color: var(--ink); background: var(--paper); }"]) == [
                    """
                    themes/prove/theme.yml:3:3: error: 'ink' (#777777) on 'paper' (#ffffff) has a contrast of 4.4 in light [low-contrast]
                        3 |   ink: "#777777"
                          |   ^
                      themes/prove/theme.yml:4:3: note: the ground stands here
                      help: text needs at least 4.5: make one darker or the other lighter
                    """
                ])
    }

    @Test func judgesTheDarkColoursWithThoseOfLightThatStand() {
        let found = problems(
            "name: P\ncolours: {ink: \"#000000\", paper: \"#ffffff\"}\ndark_colours: {paper: \"#111111\"}\n",
            ["assets/style.css": "body { color: var(--ink) } main { background: var(--paper) }"])
        #expect(found.count == 1)
        #expect(
            found.first?.contains("'ink' (#000000) on 'paper' (#111111) has a contrast of 1.1 in dark [low-contrast]")
                == true)
    }

    @Test(arguments: [
        ("<p>{{ message }}</p><script src=\"/a.js\"></script>", "1:21", "<script>"),
        ("{{ message }}<IFRAME src='https://helse.example/'></IFRAME>", "1:14", "<iframe>"),
        ("<p style=\"color: red\">{{ message }}</p>", "1:4", "style"),
        ("<p onclick='x()'>{{ message }}</p>", "1:4", "onclick"),
        ("<a href=\" javascript:x()\">{{ message }}</a>", "1:4", "href"),
    ]) func reportsWhatNoBrowserRuns(part: String, place: String, what: String) {
        let found = problems(["assets/style.css": "p{}", "parts/notice.html": part])
        #expect(
            found.first?.hasPrefix(
                "themes/prove/parts/notice.html:\(place): error: '\(what)' does not work: the pages allow no script, style or other pages in their HTML [blocked-in-part]\n"
            ) == true, "\(found)")
        #expect(found.count == 1)
    }

    @Test(arguments: [
        ("<img src=\"https://helse.example/a.png\" alt=\"\">{{ message }}", "https://helse.example/a.png"),
        ("<img srcset=\"/a.png 1x, //helse.example/b.png 2x\" alt=\"\">{{ message }}", "//helse.example/b.png"),
        ("<form action=https://helse.example/sok>{{ message }}</form>", "https://helse.example/sok"),
        ("<link rel=icon href='data:image/png;base64,AAAA'>{{ message }}", "data:image/png;base64,AAAA"),
    ]) func reportsWhatIsFetchedFromElsewhere(part: String, address: String) {
        let found = problems(["assets/style.css": "p{}", "parts/notice.html": part])
        #expect(
            found.first?.contains(
                ": error: '\(address)' is not fetched: the pages fetch from their own site alone [foreign-address-in-part]"
            ) == true, "\(found)")
        #expect(found.count == 1)
    }

    @Test func letsAReaderGoElsewhereAndPassesOverComments() {
        let part =
            "<!-- <script>x</script> --><a href=\"https://helse.example/\">{{ message }}</a><img src=\"/a.png\" alt=\"\">"
        #expect(
            problems([
                "assets/style.css": "p { background: url(a.png) }", "assets/a.png": "", "parts/notice.html": part,
            ]) == [])
    }

    @Test func reportsFontsFromElsewhereInTheStyleSheet() {
        #expect(
            problems([
                "assets/style.css":
                    "@import url(\"https://skrift.example/a.css\");\np { background: url(//b.example/c.png) }"
            ])
            .map { $0.prefix { $0 != "\n" } } == [
                "themes/prove/assets/style.css:1:14: error: 'https://skrift.example/a.css' is not fetched: the pages fetch from their own site alone [foreign-address-in-part]",
                "themes/prove/assets/style.css:2:21: error: '//b.example/c.png' is not fetched: the pages fetch from their own site alone [foreign-address-in-part]",
            ])
    }

    @Test func measuresEveryPairInLightAndInDarkAndReadsNamesAndShortForms() {
        let settings = """
            name: Prøve
            colours: {ink: black, paper: "#fff", focus: RebeccaPurple, line: "#EEE"}
            dark_colours: {ink: white, paper: "#000", focus: "#303030"}
            """
        let style = """
            body { color: var(--ink); background: var(--paper) }
            :focus { outline: 2px solid var(--focus) }
            hr { border-color: var(--line) }
            """
        let fixture = ThemeFixture(["prove": ["theme.yml": settings, "assets/style.css": style]])
        #expect(
            fixture.theme.contrasts.map { contrast in
                [contrast.least, contrast.light ?? 0, contrast.dark ?? 0].map { MeasuredContrast.tenths($0).en }
                    .joined(separator: " ") + " " + contrast.colours.joined() + " " + contrast.ground
            } == ["4.5 21.0 21.0 ink paper", "3.0 8.4 1.5 focus paper"])
        #expect(
            fixture.printed() == [
                """
                themes/prove/theme.yml:3:43: feil: 'focus' (#303030) på 'paper' (#000000) har kontrasten 1,5 i mørkt [low-contrast]
                    3 | dark_colours: {ink: white, paper: "#000", focus: "#303030"}
                      |                                           ^
                  themes/prove/theme.yml:3:28: merknad: bunnen står her
                  hjelp: det en må se for å bruke siden, må ha minst 3,0: gjør den ene mørkere eller den andre lysere
                """
            ])
    }

    @Test(arguments: [
        ("ink: #fff", "3:3", "'' er ikke en farge"), ("ink: \"#ffff\"", "3:8", "'#ffff' er ikke en farge"),
        ("ink: rebecapurple", "3:8", "'rebecapurple' er ikke en farge"),
        ("ink: \"red;}\"", "3:8", "'red;}' er ikke en farge"),
    ]) func reportsWhatIsNoColour(line: String, place: String, message: String) {
        let found = ThemeFixture([
            "prove": ["theme.yml": "name: P\ncolours:\n  \(line)\n", "assets/style.css": "p{color:var(--ink,red)}"]
        ]).printed()
        #expect(
            found.first?.hasPrefix("themes/prove/theme.yml:\(place): feil: \(message) [bad-colour]\n") == true,
            "\(found)")
        #expect(found.count == 1)
        if line.contains("rebeca") { #expect(found.first?.hasSuffix("mente du 'rebeccapurple'?") == true) }
    }
}
