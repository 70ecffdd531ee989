internal import Dispatch
internal import Synchronization

/// The results of `transform` in the order of the items, made by `jobs` threads (1 or more).
///
/// The order of the results never depends on the threads. Work is handed out in runs of items, because a page takes
/// some 20 µs and taking turns on a counter for each would cost a tenth of that.
public func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
    let workers = min(jobs, items.count)
    guard workers > 1 else { return items.map(transform) }
    let runLength = max(1, min(256, items.count / (workers * 8)))
    let runCount = (items.count + runLength - 1) / runLength
    let runs = Slots<[Result]>(count: runCount)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
            let run = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard run < runCount else { return }
            let first = run * runLength
            runs.fill(run, with: items[first..<min(first + runLength, items.count)].map(transform))
        }
    }
    return runs.inOrder.flatMap { $0 }
}

/// Places for results that come in any order.
private final class Slots<Value: Sendable>: Sendable {
    private let values: Mutex<[Value?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func fill(_ place: Int, with value: Value) { values.withLock { $0[place] = value } }

    var inOrder: [Value] { values.withLock { $0.compactMap { $0 } } }
}
