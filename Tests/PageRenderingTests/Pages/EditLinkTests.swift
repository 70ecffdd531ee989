import ContentFixtures
import ContentReading
import Files
import SiteFixtures
import Testing

@Suite struct EditLinkTests {
    private func site(_ line: String) throws -> ContentTree {
        let tree = ContentTree(
            sampleService() + """

                -- services/prove.en.md --
                ---
                id: prove
                lang: en
                ---
                The service helps.
                -- articles/om.md --
                ---
                id: om
                title: {nb: Om, en: About}
                summary: {nb: Om oss., en: About us.}
                ---
                Tekst.
                """)
        let settings = try #require(tree.files.first { $0.path == "site.yml" })
        return tree.adding("site.yml", String(decoding: settings.bytes, as: UTF8.self) + line)
    }

    @Test func leadsToTheFileOfTheTextThatThePageShows() throws {
        let site = try InventedSite(site("edit_url: \"https://kode.example/edit/main/content/{path}\"\n"))
        let link = #"<a class="external" rel="external" href="https://kode.example/edit/main/content/"#
        let norwegian = try site.file("tjenester/prove/index.html")
        #expect(norwegian.contains(link + #"services/prove.md">Rediger denne siden<"#))
        let english = try site.file("en/services/prove/index.html")
        #expect(english.contains(link + #"services/prove.en.md">Edit this page<"#))
        // The article has no English text, so its English page shows the Norwegian one.
        #expect(try site.file("artikler/om/index.html").contains(link + #"articles/om.md">Rediger denne siden<"#))
        #expect(try site.file("en/articles/om/index.html").contains(link + #"articles/om.md">"#))
    }

    @Test func isNotThereWhereTheSiteDoesNotSay() throws {
        #expect(try !InventedSite(site("")).file("tjenester/prove/index.html").contains("Rediger"))
    }

    @Test(arguments: [
        "https://kode.example/edit/", "{path}", "ftp://kode.example/{path}", "https://å.example/{path}{path}",
    ])
    func isRefusedWhereNoAddressComesOfIt(template: String) throws {
        let tree = try site("edit_url: \"\(template)\"\n")
        #expect(
            printed(tree.read().diagnostics) == """
                site.yml:10:11: feil: '\(template)' er ikke en nettadresse med '{path}' ett sted i seg [bad-address]
                  hjelp: skriv adressen til en fil under content/ med '{path}' for stien: \
                'https://kode.example/edit/main/content/{path}'
                """)
    }
}
