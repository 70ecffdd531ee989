import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// Findings about a text stand at what they speak of, not at its first heading.
@Suite struct PlacesOfFindingsTests {
    private func places(_ body: String, of rule: String) throws -> [String] {
        let catalogue = try #require(ContentTree(sampleService(body: body)).read().catalogue)
        return catalogue.findings().sorted.filter { $0.id == rule }.map { "\($0.location)" }
    }

    private let long = "Ord " + String(repeating: "ord ", count: 40) + "slutt."

    @Test func aLongSentenceStandsOnItsLine() throws {
        #expect(try places("Kort.\n\n## Mer\n\nKort her.\n\(long)", of: "long-sentences") == ["services/prove.md:14:1"])
        #expect(try places("Kort.\n\n## Mer\n\n- a\n- \(long)", of: "long-sentences") == ["services/prove.md:14:3"])
    }

    @Test func abbreviationsStandOnTheLineOfTheFirst() throws {
        #expect(
            try places("Blå.\n\n## Mer\n\nDet er\nbl.a. mht. ifm. det.", of: "abbreviations") == [
                "services/prove.md:14:1"
            ])
    }

    @Test func whatIsToBeFilledInStandsOnItsLine() throws {
        #expect(try places("Blå.\n\n## Mer\n\nFYLL INN: her", of: "not-filled-in") == ["services/prove.md:13:1"])
    }

    @Test func whatIsSaidOfTheWholeStandsAtTheHeadOfTheFile() throws {
        #expect(try places("Kort.\n\n## Mer\n\nKort.", of: "text-length") == ["services/prove.md:1:1"])
    }
}
