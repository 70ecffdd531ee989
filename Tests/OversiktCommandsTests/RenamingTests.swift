import ContentFixtures
import ContentReading
import Diagnostics
import FileTrees
import Files
import Foundation
import ServiceCatalogue
import Testing

@testable import OversiktCommands

/// Renaming as a function of the content, on invented services and articles.
@Suite struct RenamingTests {
    private static func article(_ id: String, _ more: String = "", body: String = "Tekst.") -> String {
        """

        -- articles/\(id).md --
        ---
        id: \(id)
        title: {nb: Om, en: About}
        summary: {nb: Om., en: About.}
        \(more)---
        \(body)
        """
    }

    /// The content after a renaming, as a tree to rename again.
    private func renamed(_ tree: ContentTree, _ old: String, _ new: String) throws -> ContentTree {
        let catalogue = try #require(tree.read().catalogue, "\(printed(tree.read().diagnostics))")
        let renaming: Renaming
        do throws(Renaming.Refusal) {
            renaming = try Renaming(of: old, to: new, in: FileTree(files: tree.files), catalogue)
        } catch {
            Issue.record("\(error.wording.en) \(printed(error.diagnostics, .en))")
            return tree
        }
        return renaming.edits.changes.reduce(tree) { tree, change in
            change.value.map { tree.adding(change.key, $0) } ?? tree.removing(change.key)
        }
    }

    private func text(_ path: String, _ tree: ContentTree) throws -> String {
        let file = try #require(tree.files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func takesAnOldIDBack() throws {
        let there = try renamed(ContentTree(sampleService("gammel")), "gammel", "ny")
        let back = try renamed(there, "ny", "gammel")
        #expect(try text("services/gammel.md", back).contains("\naliases: [/tjenester/ny/, /en/services/ny/]\n"))
        #expect(back.read().diagnostics.all.filter { $0.severity == .error } == [])
    }

    @Test func keepsTheIDThatFeedsKnowAServiceByThroughAnyRenaming() throws {
        func firstID(_ tree: ContentTree) throws -> String {
            try #require(tree.read().catalogue?.services.first).firstID
        }
        let there = try renamed(ContentTree(sampleService("gammel")), "gammel", "ny")
        let back = try renamed(there, "ny", "gammel")
        let again = try renamed(back, "gammel", "nyest")
        let middle = try renamed(again, "nyest", "ny")
        for tree in [there, back, again, middle] { #expect(try firstID(tree) == "gammel") }
        #expect(try text("services/gammel.md", back).contains("\nfirst_id: gammel\n"))
        #expect(try !text("services/ny.md", there).contains("first_id"))
        #expect(middle.read().diagnostics.all.filter { $0.severity == .error } == [])
    }

    @Test func takesAnOldIDBackFromAListWithAnItemToALine() throws {
        let aliases = "aliases:\n  - /tjenester/gammel/   # før 2020\n  - /tjenester/eldst/\n"
        let tree = ContentTree(sampleService("ny", textLines: [aliases.trimmingCharacters(in: ["\n"])]))
        let back = try renamed(tree, "ny", "gammel")
        #expect(
            try text("services/gammel.md", back).contains(
                "aliases:\n  - /tjenester/ny/\n  - /en/services/ny/\n  - /tjenester/eldst/\n"))
    }

    @Test func findsWhatIsMeantByAnOldID() throws {
        let there = try renamed(ContentTree(sampleService("gammel")), "gammel", "ny")
        let further = try renamed(there, "gammel", "nyest")
        #expect(
            try text("services/nyest.md", further).contains(
                "aliases: [/tjenester/ny/, /en/services/ny/, /tjenester/gammel/, /en/services/gammel/]"))
    }

    @Test func renamesAnArticleWithItsLinksAndItsPlaceInTheMenu() throws {
        let tree = ContentTree(
            sampleService("prove", body: "Se [om](../articles/om-alt.md) og [om](/artikler/om-alt/).")
                + Self.article("om-alt")
                + Self.article("annen", body: "Se [om](om-alt.md) og [den](../services/prove.md)."))
        let settings = try text("site.yml", tree).replacing("menu: [", with: "menu: [om-alt, ")
        let after = try renamed(tree.adding("site.yml", settings), "om-alt", "om-tjenestene")
        #expect(try text("site.yml", after).contains("menu: [om-tjenestene, alphabet"))
        #expect(
            try text("articles/om-tjenestene.md", after).contains(
                "id: om-tjenestene\n") && !after.files.contains { $0.path == "articles/om-alt.md" })
        #expect(
            try text("articles/om-tjenestene.md", after).contains(
                "aliases: [/artikler/om-alt/, /en/articles/om-alt/]\n---\n"))
        #expect(
            try text("services/prove.md", after).contains(
                "Se [om](../articles/om-tjenestene.md) og [om](/artikler/om-tjenestene/)."))
        #expect(
            try text("articles/annen.md", after).contains("Se [om](om-tjenestene.md) og [den](../services/prove.md)."))
    }

    @Test func changesTheExampleOfARuleForEnglishNames() throws {
        let rules = """
            # En regel.
            - id: bokstaver
              term: {nb: Bokstaver, en: Letters}
              reason: {nb: Store., en: Capitals.}
              example: gammel

            """
        let tree = ContentTree(sampleService("gammel")).adding("registry/english-names.yml", rules)
        let after = try renamed(tree, "gammel", "ny")
        #expect(
            try text("registry/english-names.yml", after) == rules.replacing("example: gammel", with: "example: ny"))
    }

    @Test func renamesAServiceInTheListsOfNetworksAndReports() throws {
        let tree = ContentTree(
            sampleService("gammel") + "\n" + sampleService("annen") + """

                -- registry/networks.yml --
                - id: ern-prove
                  name: {nb: ERN PRØVE, en: ERN SAMPLE}
                  members:
                    - {kind: full, service: gammel}
                    - {service: annen, kind: affiliated}
                -- registry/reports/2025.yml --
                - {service: gammel, approved: 2026-02-01}
                """)
        let after = try renamed(tree, "gammel", "ny")
        #expect(
            try text("registry/networks.yml", after).contains(
                "    - {kind: full, service: ny}\n    - {service: annen, kind: affiliated}"))
        #expect(try text("registry/reports/2025.yml", after).contains("- {service: ny, approved: 2026-02-01}"))
    }

    @Test func leavesAServiceAloneThatHasTheNameOfAnArticle() throws {
        let tree = ContentTree(
            sampleService("om-prove", body: "Se [om](../articles/om-alt.md).") + Self.article("om-alt")
                + Self.article("annen", body: "Se [den](../services/om-prove.md)."))
        let after = try renamed(tree, "om-alt", "om-prove")
        #expect(try text("services/om-prove.md", after).contains("(../articles/om-prove.md)"))
        #expect(try text("articles/annen.md", after).contains("(../services/om-prove.md)"))
    }
}
