import ArgumentParser
import BuiltInFiles
import Diagnostics
import FileTrees
import Files
import ServiceCatalogue
import SiteAssembly
import SiteConventions
import Testing

@testable import OversiktCommands

/// The preview reads anew only what has changed. What it shows must be what a build of the same files would give.
@Suite struct KnownRunsTests {
    private static let starter = StarterSite(
        language: .nb, isMinimal: false, program: .init(version: "1.0.0", repository: "prove/prove"))

    private let pipeline: Pipeline

    init() throws { pipeline = Pipeline(settings: try SharedOptions.parse([]).pipeline) }

    @Test func showsAfterAnyEditsWhatAFreshBuildGives() {
        var editing = Editing(of: Self.starter, seed: 2026)
        var known: Pipeline.Known? = Pipeline.Known()
        var (shown, refused) = (0, 0)
        for step in 1...36 {
            // Whatever was broken is mended in every third step, so that many of them can be built, and some cannot.
            let edit =
                step % 3 == 0
                ? editing.restoreAll() : step == 5 ? editing.misspell() : editing.editSomething()
            let outcome = pipeline.outcome(of: editing.sources, knowing: known)
            known = outcome.known
            let fresh = pipeline.outcome(of: editing.sources)
            #expect(fresh.known == nil)
            #expect(outcome.diagnostics.sorted == fresh.diagnostics.sorted, "step \(step): \(edit)")
            #expect(outcome.hiddenCount == fresh.hiddenCount && outcome.contrasts.count == fresh.contrasts.count)
            #expect(differences(outcome, fresh) == [], "step \(step): \(edit)")
            if outcome.site == nil { refused += 1 } else { shown += 1 }
        }
        #expect(shown >= 12 && refused >= 6, "\(shown) shown, \(refused) refused")
    }

    /// What a service is made of is its row, its texts and what the registry says around it; what is known of it is all of these.
    @Test func makesAnewTheServiceAloneWhoseTextIsEdited() throws {
        var editing = Editing(of: Self.starter, seed: 4)
        let first = pipeline.outcome(of: editing.sources, knowing: Pipeline.Known())
        editing.replace("services/nokkens-kulde.md", "summary:", "owner: Redaksjonen\nsummary:")
        let second = pipeline.outcome(of: editing.sources, knowing: first.known)
        editing.replace("registry/regions.yml", "Helse", "Hjelpe")
        editing.replace("registry/regions.yml", "nb: ", "nb: Ny ")
        let third = pipeline.outcome(of: editing.sources, knowing: second.known)
        #expect(try newServices(second, since: first) == ["nokkens-kulde"])
        #expect(try newServices(third, since: second).count == 3)
    }

    /// The registry is known while its files are as they were; but it names articles, which are files of their own.
    @Test func looksUpAnewTheArticlesThatTheRegistryNames() {
        var editing = Editing(of: Self.starter, seed: 5)
        editing.replace(
            "registry/categories.yml", "treats_patients: true",
            "treats_patients: true\n  articles: [om-oversikten]")
        let first = pipeline.outcome(of: editing.sources, knowing: Pipeline.Known())
        _ = editing.takeAway("articles/om-oversikten.md")
        _ = editing.takeAway("articles/om-oversikten.en.md")
        let second = pipeline.outcome(of: editing.sources, knowing: first.known)
        #expect(first.diagnostics.all.filter { $0.id == "unknown-article" } == [])
        #expect(second.diagnostics.all.contains { $0.id == "unknown-article" })
        #expect(second.diagnostics.sorted == pipeline.outcome(of: editing.sources).diagnostics.sorted)
    }

    private func newServices(_ outcome: Pipeline.Outcome, since last: Pipeline.Outcome) throws -> [String] {
        let (new, old) = (try #require(outcome.catalogue), try #require(last.catalogue))
        return new.services.filter { service in !old.services.contains { $0 === service } }.map(\.id)
    }

    /// What is taken from the last run is told from what is like it by its bytes, and by nothing else.
    @Test func readsAFileAnewThatHasTheNameAndTheLengthOfTheLastOne() throws {
        var editing = Editing(of: Self.starter, seed: 3)
        let first = pipeline.outcome(of: editing.sources, knowing: Pipeline.Known())
        editing.replace("services/nokkens-kulde.md", "summary:", "sumnary:")
        let second = pipeline.outcome(of: editing.sources, knowing: first.known)
        #expect(first.diagnostics.all.filter { $0.id == "unknown-key" } == [])
        #expect(
            second.diagnostics.all.filter { $0.id == "unknown-key" }.map(\.location.description) == [
                "content/services/nokkens-kulde.md:3:1"
            ])
    }

    /// Paths of files that differ, or that only one of them has.
    private func differences(_ left: Pipeline.Outcome, _ right: Pipeline.Outcome) -> [String] {
        let (left, right) = (bytes(left), bytes(right))
        return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
    }

    private func bytes(_ outcome: Pipeline.Outcome) -> [String: [UInt8]] {
        let files = outcome.site?.outputs.flatMap { $0.files() } ?? []
        return Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }
}

/// Somebody who writes on a site, and not always well.
private struct Editing {
    private let beginning: [String: [UInt8]]
    private var content: [String: [UInt8]]
    private var themes: [String: [UInt8]]
    private var random: SplitMix
    private var number = 0

    init(of site: StarterSite, seed: UInt64) {
        func folder(_ name: String) -> [String: [UInt8]] {
            let files = site.files.filter { $0.path.hasPrefix("\(name)/") }
            return Dictionary(
                uniqueKeysWithValues: files.map { (String($0.path.dropFirst(name.count + 1)), $0.bytes) })
        }
        beginning = folder("content")
        content = beginning
        themes = folder("themes")
        random = SplitMix(state: seed)
    }

    var sources: Pipeline.Sources {
        Pipeline.Sources(
            content: FileTree(files: content.map { File(path: $0.key, bytes: $0.value) }),
            themes: FileTree(files: BuiltInTheme.files + themes.map { File(path: $0.key, bytes: $0.value) }))
    }

    mutating func replace(_ path: String, _ text: String, _ other: String) {
        content[path] = content[path].map {
            Array(String(decoding: $0, as: UTF8.self).replacing(text, with: other).utf8)
        }
    }

    private mutating func file(_ condition: (String) -> Bool) -> String {
        content.keys.filter(condition).sorted().randomElement(using: &random) ?? "site.yml"
    }

    private mutating func text() -> String { file { $0.hasSuffix(".md") } }

    /// - Returns: what was done.
    mutating func editSomething() -> String {
        number += 1
        switch Int.random(in: 0..<22, using: &random) {
        case 0...3: return add("\nEt avsnitt nummer \(number).\n", to: text())
        case 4: return add("\n## Overskrift \(number)\n\nMed [lenke](../services/trollstov-i-oyet.md).\n", to: text())
        case 5: return misspell()
        case 6: return exchange("audience: [", "draft: true\naudience: [", in: text())
        case 7: return takeAway(file { $0.hasPrefix("services/") })
        case 8: return exchange("languages: [no, en]", "languages: [no]", in: "site.yml")
        case 9: return exchange("oversikt.example", "annet.example/sted", in: "site.yml")
        case 10:
            return exchange("trust: glassberget", "trust: glassbergt", in: file { $0.hasPrefix("registry/services") })
        case 11: return exchange("Helse", "Hjelpe", in: file { $0.hasPrefix("registry/") })
        case 12:
            themes["eget/labels.yml"] = Array("home: {nb: Hjem nummer \(number)}\n".utf8)
            return "labels.yml"
        case 13: return takeAway("articles/om-oversikten.en.md")
        case 14: return exchange("as_of: 2026-11-01", "as_of: 2035-01-01", in: "site.yml")
        case 15: return exchange("T15", "T99", in: file { $0.hasPrefix("registry/") })
        case 16: return exchange("summary:", "related: [amming, nokkens-kulde]\nsummary:", in: text())
        case 17: return exchange("summary:", "aliases: [/tjenester/gammel/]\nsummary:", in: text())
        case 18:
            return exchange("approved: 20", "term_years: 5\n  approved: 20", in: file { $0.hasPrefix("registry/ser") })
        case 19: return exchange("treats_patients: true", "treats_patients: false", in: "registry/categories.yml")
        case 20:
            return exchange(
                "summary:", "waivers: [{rule: text-length, reason: Kort med vilje i denne prøven.}]\nsummary:",
                in: text())
        default:
            content["services/bilde-\(number).png"] = [0x89, 0x50]
            return add("\n![Et kart](bilde-\(number).png)\n", to: text())
        }
    }

    private mutating func add(_ words: String, to path: String) -> String {
        content[path]?.append(contentsOf: Array(words.utf8))
        return "added to \(path)"
    }

    /// The one for the other, or back.
    private mutating func exchange(_ text: String, _ other: String, in path: String) -> String {
        let isThere = content[path].map { String(decoding: $0, as: UTF8.self).contains(other) } ?? false
        replace(path, isThere ? other : text, isThere ? text : other)
        return "\(other) in \(path)"
    }

    mutating func takeAway(_ path: String) -> String {
        content[path] = nil
        return "took away \(path)"
    }

    mutating func misspell() -> String { exchange("summary:", "sumary:", in: "services/trollstov-i-oyet.md") }

    mutating func restoreAll() -> String {
        number += 1
        content = beginning
        return "took everything back, and \(add("\nEt nytt avsnitt nummer \(number).\n", to: text()))"
    }
}

/// The same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
