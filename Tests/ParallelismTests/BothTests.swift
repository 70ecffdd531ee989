import Parallelism
import Testing

@Suite struct BothTests {
    @Test(arguments: [1, 2, 7])
    func givesEachResultInItsPlace(jobs: Int) {
        let (sum, text) = both(jobs: jobs) {
            (0..<10_000).reduce(0, +)
        } _: {
            "tekst"
        }
        #expect(sum == 49_995_000)
        #expect(text == "tekst")
    }
}
