import Parallelism
import Synchronization
import Testing

@Suite struct OnceForSeveralTests {
    private final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .relaxed) }
        func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
    }

    /// Is counted when nobody holds it any more.
    private final class Held: Sendable {
        private let gone: Counter
        init(_ gone: Counter) { self.gone = gone }
        deinit { _ = gone.next() }
    }

    @Test func isMadeOnceForAsManyAsAreToAskAndAnewForTheNext() {
        let made = Counter()
        let shared = OnceForSeveral(users: 3) { made.next() }
        #expect((0..<7).map { _ in shared.value } == [1, 1, 1, 2, 2, 2, 3])
        let single = OnceForSeveral(users: 1) { made.next() }
        #expect((0..<2).map { _ in single.value } == [4, 5])
    }

    @Test func makesItsValueOnceForAllThreads() {
        let made = Counter()
        let shared = OnceForSeveral(users: 1_000) { made.next() }
        #expect(parallelMap(Array(0..<1_000), jobs: 4) { _ in shared.value }.allSatisfy { $0 == 1 })
        #expect(made.value == 1)
    }

    @Test func isLetGoOfWhenTheLastHasAsked() {
        let gone = Counter()
        let shared = OnceForSeveral(users: 2) { Held(gone) }
        _ = shared.value
        #expect(gone.value == 0)
        _ = shared.value
        #expect(gone.value == 1)
    }
}
