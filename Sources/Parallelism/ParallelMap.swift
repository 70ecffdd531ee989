internal import Dispatch
internal import Synchronization

/// The results of `transform` in the order of the items, made by `jobs` threads (1 or more).
///
/// The order of the results never depends on the threads. Work is handed out in runs of items, because a page takes
/// some 20 µs and taking turns on a counter for each would cost a tenth of that. The first few are handed out one by one:
/// who has items that take much longer puts them there.
public func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
    let workers = min(jobs, items.count)
    guard workers > 1 else { return items.map(transform) }
    let bounds = boundsOfRuns(count: items.count, workers: workers)
    let runs = Slots<[Result]>(count: bounds.count - 1)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
            let run = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard run < bounds.count - 1 else { return }
            runs.fill(run, with: items[bounds[run]..<bounds[run + 1]].map(transform))
        }
    }
    return runs.inOrder.flatMap { $0 }
}

/// Where the runs begin, and where the last one ends.
private func boundsOfRuns(count: Int, workers: Int) -> [Int] {
    let single = min(count, 8)
    let length = max(1, min(256, count / (workers * 8)))
    return Array(0..<single) + Array(stride(from: single, to: count, by: length)) + [count]
}

/// Places for results that come in any order.
private final class Slots<Value: Sendable>: Sendable {
    private let values: Mutex<[Value?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func fill(_ index: Int, with value: Value) { values.withLock { $0[index] = value } }

    var inOrder: [Value] { values.withLock { $0.compactMap { $0 } } }
}
