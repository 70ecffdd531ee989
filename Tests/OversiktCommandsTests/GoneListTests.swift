import ContentFixtures
import ContentReading
import Files
import ServiceCatalogue
import Testing

@testable import OversiktCommands

@Suite struct GoneListTests {
    private func adding(_ addresses: [String], to text: String?, listing known: [String] = []) -> String {
        String(
            decoding: GoneList.bytes(adding: addresses, to: text.map { Array($0.utf8) }, listing: known), as: UTF8.self)
    }

    @Test func addsRowsBelowRows() {
        #expect(
            adding(["/b/"], to: "# liste\n- address: /a/") == "# liste\n- address: /a/\n- address: /b/\n")
        #expect(adding(["/b/"], to: "  - address: /a/\n") == "  - address: /a/\n  - address: /b/\n")
    }

    @Test func makesAListOfRowsOfWhatIsNone() {
        #expect(adding(["/a/"], to: "[]\n") == "- address: /a/\n")
        #expect(adding(["/a/"], to: "# liste\n[]") == "# liste\n- address: /a/\n")
        #expect(
            adding(["/b/"], to: "[{address: /a/}]\n", listing: ["/a/"]) == "- address: /a/\n- address: /b/\n")
        #expect(
            adding(["/b/"], to: "---\n- address: /a/\n...\n", listing: ["/a/"]) == "- address: /a/\n- address: /b/\n")
        #expect(adding(["/a/"], to: "") == "- address: /a/\n")
    }

    @Test func beginsAFileThatIsNotThereWithWhatItIsFor() {
        let text = adding(["/a/"], to: nil)
        #expect(text.hasPrefix("# Adresser som nettstedet har hatt,") && text.hasSuffix("\n- address: /a/\n"))
    }

    @Test(arguments: [
        "[]\n", "[{address: /a/}]\n", "- address: /a/\n", "# bare en merknad\n", "---\n- address: /a/\n...",
    ])
    func isReadBack(standing: String) throws {
        let known = standing.contains("/a/") ? ["/a/"] : []
        let list = GoneList.bytes(adding: ["/b/"], to: Array(standing.utf8), listing: known)
        let catalogue = try #require(ContentTree(sampleService()).adding("gone.yml", list).read().catalogue)
        #expect(catalogue.gone.map(\.path) == known + ["/b/"])
    }

    /// 18,000 addresses are 1 MB, and a list of them cannot be divided.
    @Test func isReadBackWhereItIsLong() throws {
        let addresses = (0..<40_000).map { "/tjenester/prove-nummer-\($0)/" }
        let list = GoneList.bytes(adding: addresses, to: nil, listing: [])
        #expect(list.count > 1 << 20)
        let content = ContentTree(sampleService()).adding("gone.yml", list).read()
        #expect(printed(content.diagnostics).isEmpty)
        #expect(try #require(content.catalogue).gone.count == 40_000)
    }
}
