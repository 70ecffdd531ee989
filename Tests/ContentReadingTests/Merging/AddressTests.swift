import ContentFixtures
import ContentReading
import Diagnostics
import Files
import Testing

/// Old addresses and addresses given up, against those that texts have.
@Suite struct AddressTests {
    private func problems(_ tree: ContentTree, _ language: MessageLanguage = .nb) -> String {
        printed(tree.read().diagnostics, language, from: tree.files)
    }

    private func aliases(_ list: String) -> ContentTree {
        ContentTree(sampleService(textLines: ["aliases: [\(list)]"]))
    }

    private func ids(_ tree: ContentTree) -> [String] {
        tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" }
    }

    @Test(arguments: [
        "/index.html/", "/tjenester/Index.HTML/", "/\(String(repeating: "a", count: 256))/", "/a//b/", "/a/../b/", "a/",
    ]) func refusesOldAddressesThatNoFolderCanHave(path: String) {
        #expect(ids(aliases(path)) == ["services/prove.md:8:11 bad-path"])
    }

    @Test func takesAnOldAddressWhosePartsAreJustShortEnough() {
        #expect(ids(aliases("/\(String(repeating: "a", count: 255))/, /index/")) == [])
    }

    @Test func warnsOfOldAddressesThatDifferFromOthersInCaseAlone() {
        #expect(
            problems(aliases("/tjenester/Prove/")) == """
                services/prove.md:8:11: advarsel: adressen '/tjenester/Prove/' er den samme som '/tjenester/prove/' der \
                store og små bokstaver regnes likt [address-differs-in-case]
                    8 | aliases: [/tjenester/Prove/]
                      |           ^
                  services/prove.md:2:5: merknad: den andre står her
                  hjelp: ta den bort; på macOS, Windows og noen servere tar den plassen til den andre
                """)
        #expect(
            ids(aliases("/gammel/, /Gammel/, /GAMMEL/, /en/Services/prove/")) == [
                "services/prove.md:8:21 address-differs-in-case", "services/prove.md:8:31 address-differs-in-case",
                "services/prove.md:8:41 address-differs-in-case",
            ])
    }

    @Test func comparesArticlesWithServices() {
        let article = """
            -- articles/om.md --
            ---
            id: om
            title: {nb: Om, en: About}
            summary: {nb: Om dette., en: About this.}
            aliases: [/Tjenester/prove/]
            ---
            Tekst.
            """
        #expect(
            ids(ContentTree(sampleService() + "\n" + article)) == ["articles/om.md:5:11 address-differs-in-case"])
    }

    @Test func refusesToGiveUpAddressesThatAreThere() {
        let tree = aliases("/gammel/").adding(
            "gone.yml",
            "- address: /tjenester/prove/\n- address: /gammel/\n- address: /borte/\n- address: /borte/\n")
        #expect(
            problems(tree, .en) == """
                gone.yml:1:12: error: '/tjenester/prove/' is not given up: it is the address of 'prove' [gone-but-there]
                    1 | - address: /tjenester/prove/
                      |            ^
                  services/prove.md:2:5: note: it stands here
                  help: take the line away

                gone.yml:2:12: error: '/gammel/' is not given up: it leads to 'prove' [gone-but-there]
                    2 | - address: /gammel/
                      |            ^
                  services/prove.md:8:11: note: it stands here
                  help: take the line away

                gone.yml:4:12: warning: '/borte/' stands twice in 'address' [repeated-value]
                    4 | - address: /borte/
                      |            ^
                  help: take one of them away
                """)
    }
}
