import Foundation
import Testing

@Suite struct ListCommandTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        _ = try Program.run("init", "site", in: scratch.url)
    }

    private func list(_ arguments: String...) throws -> String {
        let result = try Program.run(["list"] + arguments, in: scratch.file("site"))
        #expect(result.errors == "")
        return result.output
    }

    @Test func listsServicesWithTheirCategoriesAndNames() throws {
        #expect(
            try list("services", "--lang", "en") == """
                nokkens-kulde\tflerregional-behandlingstjeneste\tNorwegian National Unit for Water Sprite Chill
                trollstov-i-oyet\tnasjonal-behandlingstjeneste\tNorwegian National Unit for Troll Dust in the Eye
                trygg-ferdsel-blant-troll\tnasjonal-kompetansetjeneste\tNorwegian National Advisory Unit on Safe Travel \
                among Trolls

                """)
    }

    @Test func listsServicesForPrograms() throws {
        let services = try JSONSerialization.jsonObject(with: Data(list("services", "--format", "json").utf8))
        let first = try #require((services as? [[String: Any]])?.first)
        #expect(first["id"] as? String == "nokkens-kulde")
        #expect(first["trusts"] as? [String] == ["soria-moria", "glassberget"])
        #expect(first["approved"] as? String == "2025-01-01")
        #expect(first["discontinued"] is NSNull)
    }

    @Test func listsEveryRuleWithoutAnyContent() throws {
        let lines = try Program.run("list", "rules", in: scratch.url).output.split(separator: "\n")
        #expect(lines.count > 50)
        #expect(lines.allSatisfy { $0.split(separator: "\t").count == 3 })
        #expect(lines.first?.hasPrefix("one-trust\terror\t") == true)
    }

    @Test func listsEveryPageThatABuildWrites() throws {
        let site = scratch.file("site")
        let listed = try list("pages").split(separator: "\n").compactMap { $0.split(separator: "\t").first }
        _ = try Program.run("build", in: site)
        let written = try Scratch.files(below: site.appending(path: "public")).keys.filter { $0.hasSuffix(".html") }
        let files = listed.map { $0.hasSuffix("/") ? "\($0.dropFirst())index.html" : String($0.dropFirst()) }
        #expect(Set(files) == Set(written))
    }
}
