import ArgumentParser
import BuiltInFiles
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
        File(path: "prove/theme.yml", bytes: Array("name: Prøve\nextends: standard".utf8)),
        File(path: "prove/assets/style.css", bytes: Array("p { margin: 0 }".utf8)),
    ]

    private func outcome(_ arguments: [String] = [], themes: [File]? = nil) throws -> Pipeline.Outcome {
        let options = try SharedOptions.parse(arguments + ["--theme", "prove"])
        return Pipeline(settings: options.pipeline).outcome(
            of: Pipeline.Sources(content: content, themes: FileTree(files: BuiltInTheme.files + (themes ?? theme))))
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
            case .files(let all): #expect(paths == all)
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

    @Test func pointsAtTheThemeThatTheSettingsName() throws {
        let files = ContentTree(sampleService()).files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return File(path: file.path, bytes: Array(text.replacing("theme: standard", with: "theme: standad").utf8))
        }
        let outcome = Pipeline(settings: try SharedOptions.parse([]).pipeline).outcome(
            of: Pipeline.Sources(content: FileTree(files: files), themes: FileTree(files: BuiltInTheme.files)))
        let found = outcome.diagnostics.all.filter { $0.id == "unknown-theme" }
        #expect(found.map { "\($0.location)" } == ["content/site.yml:7:8"])
        #expect(found.first?.help == .didYouMean("standard"))
    }

    @Test func tellsOfThemeYamlOnce() throws {
        let named = try outcome(themes: [
            File(path: "prove/theme.yaml", bytes: Array("name: Annet\nextends: standard\n".utf8)),
            File(path: "prove/assets/additions.css", bytes: Array("p { margin: 0 }".utf8)),
        ])
        #expect(named.diagnostics.all.filter { $0.severity == .error }.map(\.id) == ["unknown-theme-file"])
    }

    @Test func readsNothingOfThemesThatAreNotUsed() throws {
        let other = File(path: "annet/parts/footer.html", bytes: Array("{{ ukjent }}".utf8))
        let problem = Diagnostic(
            .error, "symbolic-link", at: SourceLocation("themes/annet/lenke"), Wording(nb: "x", en: "x"))
        let outcome = Pipeline(settings: try SharedOptions.parse(["--theme", "prove"]).pipeline).outcome(
            of: Pipeline.Sources(
                content: content, themes: FileTree(files: BuiltInTheme.files + theme + [other]),
                themeProblems: DiagnosticList([problem])))
        #expect(outcome.site != nil, "\(printed(outcome.diagnostics))")
    }

    @Test func carriesTheStandardThemeForSitesThatHaveNone() throws {
        let outcome = Pipeline(settings: try SharedOptions.parse([]).pipeline).outcome(
            of: Pipeline.Sources(content: content, themes: FileTree(files: BuiltInTheme.files)))
        let site = try #require(outcome.site, "\(printed(outcome.diagnostics))")
        let paths = site.outputs.flatMap { $0.files() }.map(\.path)
        #expect(paths.contains { $0.hasPrefix("assets/search.") && $0.hasSuffix(".js") })
        #expect(outcome.diagnostics.all.filter { $0.location.file.contains("theme") } == [])
    }

    @Test(arguments: [
        ("extends: standrad", "standrad", "mente du 'standard'?"), ("extends: noe-helt-annet", "noe-helt-annet", nil),
    ]) func namesABaseThatIsNotThere(line: String, name: String, help: String?) throws {
        let outcome = try outcome(themes: [File(path: "prove/theme.yml", bytes: Array("name: Prøve\n\(line)\n".utf8))])
        let found = outcome.diagnostics.all.filter { $0.location.file.hasPrefix("themes/") }
        #expect(found.map(\.id) == ["unknown-base-theme"])
        #expect(found.first?.location.description == "themes/prove/theme.yml:2:10")
        #expect(
            found.first?.message.nb == "temaet '\(name)' finnes ikke: det er ingen mappe 'themes/\(name)'")
        #expect(
            found.first?.help?.nb == help
                ?? "skriv 'extends: standard', eller navnet på en annen mappe i themes/")
    }

    @Test func reportsThemesThatExtendEachOtherInARing() throws {
        let files = [("prove", "annet"), ("annet", "tredje"), ("tredje", "prove")].map { name, base in
            File(path: "\(name)/theme.yml", bytes: Array("name: P\nextends: \(base)\n".utf8))
        }
        let found = try outcome(themes: files).diagnostics.all.filter { $0.location.file.hasPrefix("themes/") }
        #expect(found.map(\.id) == ["theme-cycle"])
        #expect(found.first?.location.description == "themes/tredje/theme.yml:2:10")
        #expect(
            found.first?.message.en
                == "the themes extend each other in a ring: 'prove' extends 'annet' extends 'tredje' extends 'prove'")
    }
}
