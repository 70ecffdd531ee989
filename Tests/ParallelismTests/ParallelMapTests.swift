import Parallelism
import Testing

@Suite struct ParallelMapTests {
    @Test(arguments: [1, 2, 7, 64])
    func givesResultsInTheOrderOfTheItemsWhateverTheNumberOfThreads(jobs: Int) {
        let items = Array(0..<10_000)
        #expect(parallelMap(items, jobs: jobs) { $0 * 3 } == items.map { $0 * 3 })
    }

    @Test func handsOutEveryItemOnceWhateverTheirNumber() {
        for count in Array(0...40) + [255, 256, 257, 4_103] {
            #expect(parallelMap(Array(0..<count), jobs: 3) { $0 } == Array(0..<count))
        }
    }

    @Test func handsOutEveryItemOnceHoweverManyAreLarge() {
        for large in [0, 1, 39, 40, 41, 1_000] {
            #expect(parallelMap(Array(0..<40), jobs: 3, large: large) { $0 } == Array(0..<40))
        }
    }

    @Test func givesNothingForNothing() {
        #expect(parallelMap([Int](), jobs: 4) { $0 }.isEmpty)
    }

    @Test func handlesFewerItemsThanThreads() {
        #expect(parallelMap([1, 2], jobs: 16) { $0 + 1 } == [2, 3])
    }
}
