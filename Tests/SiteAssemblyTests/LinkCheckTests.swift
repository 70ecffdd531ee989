import ContentFixtures
import ContentReading
import Diagnostics
import Files
import PageRendering
import ServiceCatalogue
import SiteAssembly
import Testing

@Suite struct LinkCheckTests {
    private func check(_ tree: ContentTree, parts: [String: String] = [:]) throws -> String {
        let catalogue = try #require(tree.read().catalogue)
        var diagnostics = DiagnosticList()
        let files = parts.map { File(path: "parts/\($0.key).html", bytes: Array($0.value.utf8)) }
        let layer = ThemeLayer(settings: ThemeSettings(name: "prove"), files: files, folder: "tema")
        let theme = Theme(layers: [layer], diagnostics: &diagnostics)
        let sources = parts.map { File(path: "tema/parts/\($0.key).html", bytes: Array($0.value.utf8)) }
        return printed(Site(catalogue: catalogue, theme: theme).linkCheck(), from: tree.files + sources)
    }

    private func text(_ body: String, _ lines: [String] = []) -> ContentTree {
        ContentTree(sampleService(textLines: lines, body: body))
    }

    @Test func acceptsLinksToPagesTextsAndHeadings() throws {
        let body = """
            Se [alle](/kategorier/), [seg selv](prove.md#om-å-søke) og [nettsted](https://borte.example/).

            ## Om å søke

            Se [over](#om-a-soke).
            """
        #expect(try check(text(body.replacing("om-å-søke", with: "om-a-soke"))) == "")
    }

    @Test func reportsALinkToNoPageAtItsPlaceAndNamesTheNearest() throws {
        #expect(
            try check(text("Blåbær: se [prøven](prve.md).")) == """
                services/prove.md:9:12: feil: lenken 'prve.md' leder ikke til noen side [dead-link]
                    9 | Blåbær: se [prøven](prve.md).
                      |            ^
                  hjelp: mente du 'prove.md'?
                """)
        #expect(
            try check(text("Se [kategoriene](/kategorer/).")) == """
                services/prove.md:9:4: feil: lenken '/kategorer/' leder ikke til noen side [dead-link]
                    9 | Se [kategoriene](/kategorer/).
                      |    ^
                  hjelp: mente du '/kategorier/'?
                """)
    }

    @Test(arguments: [
        ("/Kategorier/", "mente du '/kategorier/'?"), ("/TJENESTER/prove/", "mente du '/tjenester/prove/'?"),
        ("om.md", "mente du '../articles/om.md'?"),
    ]) func namesAPageInOtherLettersAndATextInTheOtherFolder(link: String, help: String) throws {
        let article =
            "\n-- articles/om.md --\n---\nid: om\ntitle: {nb: Om, en: About}\nsummary: {nb: Om., en: About.}\n---\nOm.\n"
        #expect(try check(ContentTree(sampleService(body: "Se [den](\(link)).") + article)).hasSuffix("hjelp: \(help)"))
    }

    @Test(arguments: [
        "https://prove.example:443/kategorier/", "http://prove.example:80/kategorier/",
        "HTTPS://PROVE.example/kategorier/",
    ]) func knowsItsOwnAddressWithThePortThatGoesWithoutSaying(address: String) throws {
        let catalogue = try #require(text("Se [alle](\(address)).").read().catalogue)
        let link = try #require(catalogue.services.first?.text.norwegian.document.links.first)
        #expect(link.target == .page(path: "/kategorier/", anchor: nil))
    }

    @Test func findsTextsBesideAnArticleAndNamesThemAsItWould() throws {
        func articles(_ link: String) -> ContentTree {
            let about =
                "\n-- articles/om.md --\n---\nid: om\ntitle: {nb: Om, en: About}\nsummary: {nb: Om., en: About.}\n---\n"
            return ContentTree(
                sampleService("prove") + about + "Se [den](\(link)).\n"
                    + about.replacing("om.md", with: "prove.md").replacing("id: om", with: "id: prove") + "Artikkel.\n")
        }
        #expect(try check(articles("prove.md")) == "")
        #expect(try check(articles("../services/prove.md")) == "")
        #expect(try check(articles("om.md#her")).hasPrefix("articles/om.md:6:4: feil: siden /artikler/om/ har ingen"))
        #expect(
            try check(articles("proven.md")) == """
                articles/om.md:6:4: feil: lenken 'proven.md' leder ikke til noen side [dead-link]
                    6 | Se [den](proven.md).
                      |    ^
                  hjelp: mente du 'prove.md'?
                """)
    }

    @Test func checksLinksToItsOwnAddress() throws {
        #expect(
            try check(text("Se [alle](https://prove.example/kategorer/).")).hasPrefix(
                "services/prove.md:9:4: feil: lenken '/kategorer/' leder ikke til noen side [dead-link]"))
    }

    @Test func reportsALinkToNoHeading() throws {
        #expect(
            try check(text("Se [søknad](#soknd).\n\n## Søknad\n\nSøk.")) == """
                services/prove.md:9:4: feil: siden /tjenester/prove/ har ingen overskrift '#soknd' [dead-anchor]
                    9 | Se [søknad](#soknd).
                      |    ^
                  hjelp: mente du '#soknad'?
                """)
    }

    @Test func reportsALinkToAnOldAddressWithTheNewOne() throws {
        let tree = text(
            "Se [før](gammel.md) og [før](/tjenester/gammel/).", ["aliases: [/tjenester/gammel/]"])
        #expect(
            try check(tree) == """
                services/prove.md:10:4: advarsel: lenken 'gammel.md' går til en gammel adresse [link-to-renamed]
                   10 | Se [før](gammel.md) og [før](/tjenester/gammel/).
                      |    ^
                  hjelp: skriv 'prove.md'

                services/prove.md:10:24: advarsel: lenken '/tjenester/gammel/' går til en gammel adresse [link-to-renamed]
                   10 | Se [før](gammel.md) og [før](/tjenester/gammel/).
                      |                        ^
                  hjelp: skriv '/tjenester/prove/'
                """)
    }

    @Test func reportsAnOldAddressThatIsAnotherPagesNow() throws {
        #expect(
            try check(text("Tekst.", ["aliases: [/kategorier/]"])) == """
                services/prove.md:8:11: feil: den gamle adressen '/kategorier/' er adressen til en side som finnes nå [address-taken]
                    8 | aliases: [/kategorier/]
                      |           ^
                  hjelp: ta den bort fra 'aliases'
                """)
    }

    @Test func reportsAnOldAddressInThePlaceOfAFile() throws {
        #expect(
            try check(text("Tekst.", ["aliases: [/robots.txt/, /data/catalogue.json/x/]"])) == """
                services/prove.md:8:11: feil: den gamle adressen '/robots.txt/' er plassen til filen 'robots.txt' [address-taken]
                    8 | aliases: [/robots.txt/, /data/catalogue.json/x/]
                      |           ^
                  hjelp: ta den bort fra 'aliases'

                services/prove.md:8:25: feil: den gamle adressen '/data/catalogue.json/x/' er plassen til filen 'data/catalogue.json' [address-taken]
                    8 | aliases: [/robots.txt/, /data/catalogue.json/x/]
                      |                         ^
                  hjelp: ta den bort fra 'aliases'
                """)
    }

    @Test func checksTheLinksOfAThemesParts() throws {
        let footer = """
            <p>æ <a href="/kategorier/?x">ok</a> <a href="/kategori/">feil</a> <img src='logo.svg'>
            <a href="https://borte.example/">ute</a> <a href="#main">her</a> <a href="{{ links }}">x</a> {{ contact }}</p>
            """
        #expect(
            try check(text("Tekst."), parts: ["footer": footer]) == """
                tema/parts/footer.html:1:47: feil: lenken '/kategori/' leder ikke til noen side [dead-link]
                    1 | <p>æ <a href="/kategorier/?x">ok</a> <a href="/kategori/">feil</a> <img src='logo.svg'>
                      |                                               ^
                  hjelp: mente du '/kategorier/'?

                tema/parts/footer.html:1:78: feil: lenken 'logo.svg' leder ikke til noen side [dead-link]
                    1 | <p>æ <a href="/kategorier/?x">ok</a> <a href="/kategori/">feil</a> <img src='logo.svg'>
                      |                                                                              ^
                  hjelp: skriv en adresse som begynner med '/': delen står på sider i alle mapper
                """)
    }

    @Test func checksThePlacesThatAThemesPartsLinkToOnItsOwnPageAndOnOthers() throws {
        let footer =
            ##"<p><a href="#mian">h</a> <a href="/a-til-a/#bokstav-q">Q</a> <a href="#">t</a> {{ contact }}</p>"##
        #expect(
            try check(text("Tekst."), parts: ["footer": footer]) == """
                tema/parts/footer.html:1:13: feil: siden / har ingen overskrift '#mian' [dead-anchor]
                    1 | <p><a href="#mian">h</a> <a href="/a-til-a/#bokstav-q">Q</a> <a href="#">t</a> {{ contact }}</p>
                      |             ^
                  hjelp: mente du '#main'?

                tema/parts/footer.html:1:35: feil: siden /a-til-a/ har ingen overskrift '#bokstav-q' [dead-anchor]
                    1 | <p><a href="#mian">h</a> <a href="/a-til-a/#bokstav-q">Q</a> <a href="#">t</a> {{ contact }}</p>
                      |                                   ^
                  hjelp: mente du '#bokstav-p'?
                """)
    }

    @Test func checksANorwegianTextOnceThoughTheEnglishSideShowsItToo() throws {
        let printed = try check(text("Se [borte](borte.md)."))
        #expect(printed.split(separator: "[dead-link]").count == 2)
    }

    @Test(arguments: ["/vedtak.atom", "/sitemap.xml", "/data/services.csv", "/data/manifest.json", "/robots.txt"])
    func takesALinkToAFileThatTheBuildWritesForAlive(address: String) throws {
        #expect(try check(text("Se [filen](\(address)).")) == "")
    }

    @Test func findsPlacesOnPagesThatAreNoTexts() throws {
        #expect(try check(text("Se [bokstaven](/a-til-a/#bokstav-p).")) == "")
        #expect(try check(text("Se [bokstaven](/a-til-a/#bokstav-q).")).contains("[dead-anchor]"))
    }

    @Test func reportsAnIDOfAPartThatAHeadingOrAnotherPartHas() throws {
        let part = #"<p class="x" id="henvis-hit">{{ message }}</p><i id="tema_merke"></i>"#
        #expect(
            try check(text("Tekst.\n\n## Henvis hit\n\nTekst."), parts: ["notice": part]) == """
                tema/parts/notice.html:1:14: feil: id-en 'henvis-hit' er også id-en til en overskrift, så lenker til den leder feil [id-taken-in-part]
                    1 | <p class="x" id="henvis-hit">{{ message }}</p><i id="tema_merke"></i>
                      |              ^
                  services/prove.md:11:1: merknad: overskriften står her
                  hjelp: skriv en id med understrek, som 'tema_henvis-hit': det har ingen overskrift
                """)
        #expect(
            try check(text("Tekst."), parts: ["notice": #"<p id="a_">{{ message }}</p><p id="a_"></p>"#]).contains(
                "tema/parts/notice.html:1:32: feil: id-en 'a_' står to ganger i delene til temaet [id-taken-in-part]"))
    }

}
