import ArgumentParser
import ContentFixtures
import Diagnostics
import FileTrees
import Files
import ServiceCatalogue
import SiteAssembly
import SiteConventions
import Testing

@testable import OversiktCommands

/// What becomes of texts and articles that say `draft: true`.
@Suite struct DraftTests {
    private static let article = """

        -- articles/halvferdig.md --
        ---
        id: halvferdig
        draft: true
        title: {nb: Halvferdig, en: Half done}
        summary: {nb: Om noe., en: About something.}
        ---
        Hemmelig innhold.
        """

    private func outcome(_ tree: ContentTree, _ arguments: [String] = []) throws -> Pipeline.Outcome {
        let theme = [
            File(path: "prove/theme.yml", bytes: Array("name: Prøve".utf8)),
            File(path: "prove/assets/style.css", bytes: Array("p { margin: 0 }".utf8)),
            File(path: "prove/assets/search/main.js", bytes: Array("export function prove() {}".utf8)),
        ]
        let options = try SharedOptions.parse(arguments + ["--theme", "prove"])
        return Pipeline(settings: options.pipeline).outcome(
            of: Pipeline.Sources(content: FileTree(files: tree.files), themes: FileTree(files: theme)))
    }

    private func pages(_ outcome: Pipeline.Outcome) throws -> [String: String] {
        let site = try #require(outcome.site, "\(printed(outcome.diagnostics))")
        let files = site.outputs.flatMap { $0.files() }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func findings(_ outcome: Pipeline.Outcome, _ id: String) -> String {
        printed(DiagnosticList(outcome.diagnostics.all.filter { $0.id == id }))
    }

    @Test func keepsEveryWordOfADraftOutOfABuild() throws {
        let tree = ContentTree(
            sampleService(textLines: ["draft: true", "owner: Hemmelig avdeling"], body: "Hemmelig innhold.")
                + DraftTests.article)
        let outcome = try outcome(tree)
        for (path, text) in try pages(outcome) {
            #expect(!text.contains("Hemmelig"), "\(path)")
            #expect(!text.contains("Hjelper folk med prove"), "\(path)")
            #expect(!path.contains("halvferdig"))
        }
    }

    @Test func keepsAServiceWhoseTextIsADraftInEveryIndexWithWhatTheRegistrySays() throws {
        let tree = ContentTree(sampleService(textLines: ["draft: true", "aliases: [/tjenester/gammel/]"]))
        let pages = try pages(try outcome(tree))
        let page = try #require(pages["tjenester/prove/index.html"])
        #expect(page.contains("Teksten om tjenesten er under arbeid."))
        #expect(page.contains("Prøvesykehuset"))
        #expect(
            pages["en/services/prove/index.html"]?.contains("The text about this service is being written.") == true)
        #expect(pages["icd-10/c50/index.html"]?.contains("/tjenester/prove/") == true)
        #expect(pages["tjenester/gammel/index.html"] != nil)
    }

    @Test func marksDraftsWhereTheyAreShown() throws {
        let tree = ContentTree(sampleService(textLines: ["draft: true"]) + DraftTests.article)
        let pages = try pages(try outcome(tree, ["--drafts"]))
        let mark = "<strong>Utkast.</strong> Denne teksten er et utkast og er ikke publisert."
        #expect(pages["tjenester/prove/index.html"]?.contains(mark) == true)
        #expect(pages["tjenester/prove/index.html"]?.contains("Hjelper folk med prove") == true)
        #expect(pages["artikler/halvferdig/index.html"]?.contains(mark) == true)
        #expect(pages["en/articles/halvferdig/index.html"]?.contains("<strong>Draft.</strong>") == true)
        #expect(
            pages["kategorier/nasjonal-behandlingstjeneste/index.html"]?.contains(#"<p class="draft">Utkast</p>"#)
                == true)
    }

    @Test func showsTheNorwegianTextWhileTheEnglishOneIsADraft() throws {
        let english = "\n-- services/prove.en.md --\n---\nid: prove\nlang: en\ndraft: true\n---\nSecret words.\n"
        let tree = ContentTree(sampleService() + english)
        let page = try #require(try pages(try outcome(tree))["en/services/prove/index.html"])
        #expect(!page.contains("Secret") && page.contains("Tjenesten hjelper."))
        let shown = try #require(try pages(try outcome(tree, ["--drafts"]))["en/services/prove/index.html"])
        #expect(shown.contains("Secret words.") && shown.contains("<strong>Draft.</strong>"))
        #expect(
            findings(try outcome(tree), "draft") == """
                content/services/prove.en.md:4:8: tips: den engelske teksten 'prove' er et utkast; den norske vises i stedet [draft]
                  hjelp: ta bort 'draft' når teksten er ferdig
                """)
    }

    @Test func listsEachDraftAtTheLineThatSaysSo() throws {
        let tree = ContentTree(sampleService(textLines: ["draft: true"]) + DraftTests.article)
        #expect(
            findings(try outcome(tree), "draft") == """
                content/articles/halvferdig.md:3:8: tips: artikkelen 'halvferdig' er et utkast; den blir ikke publisert [draft]
                  hjelp: ta bort 'draft' når teksten er ferdig

                content/services/prove.md:8:8: tips: teksten 'prove' er et utkast; siden viser bare det registeret sier [draft]
                  hjelp: ta bort 'draft' når teksten er ferdig
                """)
    }

    @Test func refusesALinkToADraftInABuildAndWarnsOfItInThePreview() throws {
        let tree = ContentTree(
            sampleService(body: "Se [den andre](../articles/halvferdig.md).") + DraftTests.article)
        let built = try outcome(tree)
        #expect(built.site == nil)
        #expect(
            findings(built, "link-to-draft") == """
                content/services/prove.md:9:4: feil: lenken '../articles/halvferdig.md' går til et utkast, som ikke blir publisert [link-to-draft]
                  hjelp: ta bort 'draft' der når teksten er ferdig, eller ta bort lenken til da
                """)
        let previewed = try outcome(tree, ["--drafts"])
        #expect(previewed.site != nil)
        #expect(
            findings(previewed, "link-to-draft") == """
                content/services/prove.md:9:4: advarsel: lenken '../articles/halvferdig.md' går til et utkast; uten --drafts leder den ikke til noen side [link-to-draft]
                  hjelp: ta bort 'draft' der når teksten er ferdig, eller ta bort lenken til da
                """)
    }

    @Test func letsOneDraftLinkToAnother() throws {
        let tree = ContentTree(
            sampleService(textLines: ["draft: true"], body: "Se [den andre](../articles/halvferdig.md).")
                + DraftTests.article)
        #expect(findings(try outcome(tree), "link-to-draft") == "")
        #expect(findings(try outcome(tree, ["--drafts"]), "link-to-draft") == "")
    }

    @Test func warnsOfADraftInTheMenu() throws {
        let site = try #require(ContentTree("").files.first { $0.path == "site.yml" })
        let tree = ContentTree(sampleService() + DraftTests.article)
            .adding(
                "site.yml",
                String(decoding: site.bytes, as: UTF8.self).replacing("menu: [", with: "menu: [halvferdig, "))
        #expect(
            findings(try outcome(tree), "menu-names-draft").contains(
                "advarsel: menyen nevner 'halvferdig', som er et utkast; uten --drafts er det ikke med i menyen"))
        #expect(try outcome(tree).site != nil)
    }

    @Test func lowersWhatTheRulesFindInADraftToAWarning() throws {
        let body = "FYLL INN: hva tjenesten gjør."
        let draft = try outcome(ContentTree(sampleService(textLines: ["draft: true"], body: body)))
        #expect(draft.site != nil)
        #expect(draft.diagnostics.all.first { $0.id == "not-filled-in" }?.severity == .warning)
        #expect(try outcome(ContentTree(sampleService(body: body))).site == nil)
    }

    @Test func takesDraftFalseForAFinishedText() throws {
        let outcome = try outcome(ContentTree(sampleService(textLines: ["draft: false"])))
        #expect(findings(outcome, "draft") == "")
        #expect(try pages(outcome)["tjenester/prove/index.html"]?.contains("Hjelper folk med prove") == true)
    }
}
