import ContentFixtures
import Synchronization
import Testing

@testable import SiteRendering

/// Files that are made from those that stand.
@Suite struct StandingFilesTests {
    private let ids = ["a", "b", "c"]

    private func site(_ bodies: [String: String] = [:]) throws -> SiteRenderer {
        let services = ids.map { sampleService($0, body: bodies[$0] ?? "Tjenesten <\($0)> hjelper.\n\n- & slik") }
        return try InventedSite(services.joined(separator: "\n").replacing("<", with: "\\<")).renderer
    }

    private func changes(_ ids: String...) -> TextChanges {
        var changes = TextChanges()
        changes.norwegian = Set(ids)
        return changes
    }

    /// All files but those of the search, by their paths.
    private func files(_ site: SiteRenderer, after earlier: EarlierBuild = EarlierBuild()) -> [String: [UInt8]] {
        let files = site.parts.filter { part in
            if case .search = part { false } else { true }
        }.flatMap { site.files(of: $0, after: earlier) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    }

    @Test(arguments: [["a"], ["b"], ["c"], ["a", "c"], ["a", "b", "c"], []])
    func areRevisedToWhatWouldBeMade(changed: [String]) throws {
        let before = files(try site())
        let after = try site(Dictionary(uniqueKeysWithValues: changed.map { ($0, "Noe ganske annet.\n\nOg mer.") }))
        var changes = TextChanges()
        changes.norwegian = Set(changed)
        let asked = Mutex(Set<String>())
        let standing = StandingFiles(changes: changes) { path in
            asked.withLock { _ = $0.insert(path) }
            return before[path]
        }
        #expect(files(after, after: EarlierBuild(site: standing)) == files(after))
        let tables = [1, 2, 3].flatMap { ["vedlegg/\($0)/index.html", "en/appendices/\($0)/index.html"] }
        #expect(asked.withLock { $0 } == Set(tables + ["data/catalogue.json"]))
    }

    @Test func copyWhatDidNotChange() throws {
        let before = files(try site())
        // The line of a service that did not change is not made again: one that was tampered with shows it.
        let marked = try #require(before["data/catalogue.json"]).map {
            $0 == UInt8(ascii: "&") ? UInt8(ascii: "+") : $0
        }
        let standing = StandingFiles(changes: changes("b")) { $0 == "data/catalogue.json" ? marked : nil }
        let revised = files(try site(), after: EarlierBuild(site: standing))["data/catalogue.json"]
        let text = String(decoding: try #require(revised), as: UTF8.self)
        #expect(text.split(separator: "\n").filter { $0.contains("+ slik") }.count == 2)
        #expect(text.split(separator: "\n").filter { $0.contains("& slik") }.count == 1)
    }

    @Test func areMadeWhereTheyDoNotStandOrHaveOtherServices() throws {
        let whole = files(try site())
        let other = files(try InventedSite([sampleService("a"), sampleService("x")].joined(separator: "\n")).renderer)
        for standing in [[:], other] {
            let standing = StandingFiles(changes: changes("b")) { standing[$0] }
            #expect(files(try site(), after: EarlierBuild(site: standing)) == whole)
        }
    }
}
