import ArgumentParser
import ContentFixtures
import Diagnostics
import FileTrees
import Files
import PageRendering
import ServiceCatalogue
import SiteAssembly
import SiteConventions
import Testing

@testable import OversiktCommands

/// The whole way in memory: no disk, no process.
@Suite struct PipelineTests {
    private let content = FileTree(files: ContentTree(sampleService()).files)
    private let theme = [
        File(path: "prove/theme.yml", bytes: Array("name: Prøve".utf8)),
        File(path: "prove/assets/style.css", bytes: Array("p { margin: 0 }".utf8)),
    ]

    private func outcome(_ arguments: [String] = [], themes: [File]? = nil) throws -> Pipeline.Outcome {
        let options = try SharedOptions.parse(arguments + ["--theme", "prove"])
        return Pipeline(settings: options.pipeline).outcome(
            of: Pipeline.Sources(content: content, themes: FileTree(files: themes ?? theme)))
    }

    @Test func makesASiteOfFilesAlone() throws {
        let outcome = try outcome()
        let site = try #require(outcome.site, "\(printed(outcome.diagnostics))")
        let paths = site.outputs.flatMap { $0.files() }.map(\.path)
        #expect(Set(paths).count == paths.count)
        #expect(
            Set(paths).isSuperset(of: [
                "index.html", "tjenester/prove/index.html", "tjenester/prove/index.json",
                "en/services/prove/index.html",
                "vedtak.atom", "sitemap.xml", "sok/data/manifest.json", "data/catalogue.json",
                "schemas/site.schema.json",
            ]))
    }

    @Test func everyOutputLiesWhereItSaysThatItDoes() throws {
        for output in try #require(try outcome().site).outputs {
            let paths = output.files().map(\.path)
            switch output.place {
            case .file(let path): #expect(paths == [path])
            case .folder(let folder): #expect(!paths.isEmpty && paths.allSatisfy { $0.hasPrefix(folder) })
            }
        }
    }

    @Test func letsTheCommandLineGoBeforeTheContent() throws {
        let options = ["--as-of", "2031-02-03", "--base-url", "https://annet.example/sted/"]
        let settings = try #require(try outcome(options).catalogue).settings
        #expect(settings.asOf.description == "2031-02-03")
        #expect(settings.baseAddress.href == "https://annet.example/sted/")
        let site = try #require(try outcome(options).site)
        let home = try #require(site.pages.page(at: ""))
        let page = String(decoding: site.pages.bytes(of: home), as: UTF8.self)
        #expect(page.contains(#"<link rel="canonical" href="https://annet.example/sted/">"#))
        #expect(page.contains(#"href="/sted/kategorier/""#))
    }

    @Test func namesAThemeThatIsNotThereOnce() throws {
        let outcome = try outcome(themes: [File(path: "annet/theme.yml", bytes: Array("name: Annet".utf8))])
        #expect(outcome.site == nil)
        #expect(
            outcome.diagnostics.all.filter { $0.id == "unknown-theme" }.map(\.location.file) == ["content/site.yml"])
    }

    @Test func readsNothingOfThemesThatAreNotUsed() throws {
        let other = File(path: "annet/parts/footer.html", bytes: Array("{{ ukjent }}".utf8))
        let problem = Diagnostic(
            .error, "symbolic-link", at: SourceLocation("themes/annet/lenke"), Wording(nb: "x", en: "x"))
        let outcome = Pipeline(settings: try SharedOptions.parse(["--theme", "prove"]).pipeline).outcome(
            of: Pipeline.Sources(
                content: content, themes: FileTree(files: theme + [other]), themeProblems: DiagnosticList([problem])))
        #expect(outcome.site != nil, "\(printed(outcome.diagnostics))")
    }
}
