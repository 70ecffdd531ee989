import ContentFixtures
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct RelatedServicesTests {
    private func related(_ content: String) throws -> [String] {
        let page = try InventedSite(content).file("tjenester/a/index.html")
        let section =
            page.split(separator: #"<ul class="related">"#).dropFirst().first?.split(separator: "</ul>").first ?? ""
        return section.matches(of: /href="\/tjenester\/([a-z]+)\/"/).map { String($0.1) }
    }

    private func services(_ ids: String) -> String {
        ids.dropFirst().map { sampleService(String($0)) }.joined(separator: "\n")
    }

    @Test func showsSixOfManyThatShareACode() throws {
        #expect(try related(services("abcdefg") + "\n" + sampleService("a")) == ["b", "c", "d", "e", "f", "g"])
        #expect(try related(services("abcdefghi") + "\n" + sampleService("a")).count == 6)
    }

    @Test func showsThoseThatTheTextNamesBesideTheSix() throws {
        let content = services("abcdefghi") + "\n" + sampleService("a", textLines: ["related: [i]"])
        #expect(try related(content) == ["i", "b", "c", "d", "e", "f", "g"])
    }
}
