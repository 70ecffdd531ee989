import ContentFixtures
import Files
import SiteConventions
import SiteFixtures
import Testing

@testable import SiteAssembly

/// Times are no test; counts are. What a build makes must not grow faster than the catalogue does.
@Suite struct GrowthTests {
    private struct Counts {
        var files = 0
        var bytes = 0
        var cards = 0

        /// Of a site with so many services, all of one kind, at one hospital, with one code: nothing could be more related.
        init(services: Int) throws {
            let content = (0..<services).map { sampleService("prove\($0)") }.joined(separator: "\n")
            for output in try InventedSite(content).site.outputs {
                for file in output.files() {
                    files += 1
                    bytes += file.bytes.count
                    guard file.path.hasSuffix(".html") else { continue }
                    cards +=
                        String(decoding: file.bytes, as: UTF8.self).split(separator: "<li class=\"card\"").count - 1
                }
            }
        }
    }

    @Test func makesNoMoreFilesBytesAndCardsForEachServiceOfALargeCatalogueThanOfASmallOne() throws {
        let (small, large) = (try Counts(services: 25), try Counts(services: 250))
        #expect(large.files <= 10 * small.files)
        #expect(large.bytes <= 10 * small.bytes)
        #expect(large.cards <= 10 * small.cards)
    }
}
