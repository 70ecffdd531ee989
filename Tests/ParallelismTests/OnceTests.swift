import Parallelism
import Synchronization
import Testing

@Suite struct OnceTests {
    @Test func makesItsValueOnceForAllThreads() {
        let count = Atomic(0)
        let once = Once { count.wrappingAdd(1, ordering: .relaxed).newValue }
        #expect(count.load(ordering: .relaxed) == 0)
        #expect(parallelMap(Array(0..<1_000), jobs: 4) { _ in once.value }.allSatisfy { $0 == 1 })
        #expect(count.load(ordering: .relaxed) == 1)
    }
}
