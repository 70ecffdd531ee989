import AppendixTables
import ContentFixtures
import ContentReading
import Diagnostics
import Files
import Hypertext
import ServiceCatalogue
import SiteConventions
import Testing

@testable import PageRendering

/// A theme that says something else in every place, on sites that have every kind of page in every state.
@Suite struct ReplaceableWordsTests {
    private static let sites: Result<[SitePages], any Error> = Result {
        let whole = ContentTree(everyPageContent)
        // With what pages say where there is little: no groups of articles, no terms, no reports; and divided indexes.
        let poor = ContentTree(
            everyPageContent.replacing("group: qgruppe\n", with: "").replacing("function: opplaering, ", with: "")
                .replacing("theme: standard", with: "services_per_page: 8")
        ).removing("registry/reports/2024.yml").removing("registry/reports/2026.yml")
        return try [whole, poor].map { tree in
            let read = tree.read()
            let catalogue = try #require(read.catalogue, "\(printed(read.diagnostics, from: tree.files))")
            let shown = catalogue.standing(ownDay: catalogue.settings.asOf, showsDrafts: true)
            return SitePages(catalogue: shown, theme: theme)
        }
    }

    /// Each with the pages on which it stands; looked for once, for all tests.
    private static let saidOnPages: Result<[String: [PlannedPage]], any Error> = Result {
        var pages: [String: [PlannedPage]] = [:]
        for site in try sites.get() {
            for page in site.all {
                for piece in SaidOnPage(site.bytes(of: page)).pieces { pages[piece, default: []].append(page) }
            }
        }
        return pages
    }

    /// Each text is its key in brackets that nothing else on a page has, and what it is filled in with.
    private static let theme: Theme = {
        let labels = LabelKey.all.flatMap { key in
            [Language.nb, .nn, .en].map { language in
                let values = key.placeholders.map { "{\($0)}" }.joined(separator: " ")
                return ThemeSettings.Label(
                    key: key.key, language: language, text: "⟦\(key.key)⟧\(values)",
                    location: SourceLocation("labels.yml"))
            }
        }
        var diagnostics = DiagnosticList()
        let layer = ThemeLayer(
            settings: ThemeSettings(name: "prove"), labels: labels,
            files: ["style.css", "missing-code.js", "workbook.js"].map { File(path: "assets/\($0)", bytes: []) },
            folder: "tema")
        return Theme(layers: [layer], diagnostics: &diagnostics)
    }()

    @Test func theSitesHaveEveryKindOfPage() throws {
        let kinds = SitePlan.kinds.map { "\($0)" } + ["\(GonePage.self)"]
        let found = Set(try Self.sites.get().flatMap(\.all).map { "\(type(of: $0.page))" })
        #expect(kinds.filter { !found.contains($0) } == [])
        #expect(found.subtracting(kinds) == [])
    }

    /// A word that stands in a page's own code, and not among the texts that have keys, is found here.
    @Test func noPageSaysAWordThatAThemeCannotReplace() throws {
        var forgotten: Set<String> = []
        for (piece, pages) in try Self.saidOnPages.get() {
            let words = Set(SaidOnPage.words(in: piece))
            for page in words.isEmpty ? [] : pages where !Self.isRule(piece, on: page) {
                for word in words.subtracting(Self.keptWords(on: page)) {
                    forgotten.insert("\(word) on \(type(of: page.page)), \(page.path.text)")
                }
            }
        }
        #expect(forgotten.sorted() == [])
    }

    @Test func everyTextIsOnAPage() throws {
        let shown = Set(try Self.saidOnPages.get().keys.flatMap(SaidOnPage.keys))
        // Of these the browser shows those that it needs.
        let missing = LabelKey.all.map(\.key).filter { !shown.contains($0) && !$0.hasPrefix("results_") }
        #expect(missing == [])
    }

    @Test func everyPlaceOfATextIsFilledIn() throws {
        #expect(try Self.saidOnPages.get().keys.filter { $0.contains("{") } == [])
    }

    /// What `check` and `explain` print, too.
    private static func isRule(_ piece: String, on planned: PlannedPage) -> Bool {
        planned.page is RulesPage && rules.contains(piece)
    }

    private static let rules = Set(
        Rule.all.flatMap { [$0.title, $0.explanation, $0.basis] }.flatMap { [$0.nb, $0.en] }
            .map { HTML(text: $0).string })

    /// Names of forms of files; and on the pages of the appendices what is the guideline's.
    private static func keptWords(on planned: PlannedPage) -> Set<String> {
        let names: Set = ["CSV", "JSON"]
        let page = (planned.page as? ListPartPage)?.whole ?? planned.page
        guard page is AppendicesPage || page is AppendixPage || page is GuidePage else { return names }
        return names.union(guideline[planned.edition.side] ?? [])
    }

    /// The words of the appendices as documents.
    private static let guideline: [SiteSide: Set<String>] = {
        // Without sites the tests above fail, and say why.
        let editions = (try? sites.get())?.flatMap(\.editions) ?? []
        let words = editions.map { edition -> (SiteSide, Set<String>) in
            let pieces = SaidOnPage(AppendixFormat.html.bytes(of: edition.appendix)).pieces
            return (edition.side, Set(pieces.flatMap(SaidOnPage.words)))
        }
        return Dictionary(words) { $0.union($1) }
    }()
}

@Suite struct SaidOnPageTests {
    private let pieces = SaidOnPage(
        Array(
            #"""
            <p title="Tittel" class="klasse">Avsnitt q <code>kode</code> ⟦home⟧ 1. mai til 2. juni 2026</p>
            <meta name="description" content="Omtale"><meta name="robots" content="noindex">
            <script>skript</script><a data-new="Nytt" href="/adresse/">Qord &quot;sagt&quot; IV</a>
            """#.utf8)
    ).pieces

    @Test func hasTheWordsThatAreReadOrHeard() {
        #expect(pieces.flatMap(SaidOnPage.words).sorted() == ["Avsnitt", "Nytt", "Omtale", "Tittel", "sagt"])
    }

    @Test func hasTheKeysOfTheTextsThatAThemeReplaced() { #expect(pieces.flatMap(SaidOnPage.keys) == ["home"]) }
}
