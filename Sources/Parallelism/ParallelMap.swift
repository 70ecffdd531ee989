internal import Dispatch
internal import Synchronization

/// The results of `transform` in the order of the items, made by `jobs` threads (1 or more).
///
/// The order of the results never depends on the threads. Work is handed out in runs of items that grow shorter towards the
/// end, so that no thread is left with a long one when the others are done. Called within another call it works on one
/// thread: Dispatch leaves an inner loop to the thread that asks for it.
///
/// - Parameter large: how many of the first items take as long as thousands of the others; they are handed out one by one.
public func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, large: Int = 0, _ transform: @Sendable (Item) -> Result
) -> [Result] {
    let workers = min(jobs, items.count)
    guard workers > 1 else { return items.map(transform) }
    let bounds = boundsOfRuns(count: items.count, large: large, workers: workers)
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

/// Where the runs begin, and where the last one ends. A run holds an eighth of a thread's share of what is left, 256 items at
/// most: a page takes some 20 µs, and to take turns for each would cost a tenth of that.
private func boundsOfRuns(count: Int, large: Int, workers: Int) -> [Int] {
    var bounds = Array(0...min(count, large))
    while let last = bounds.last, last < count {
        bounds.append(last + max(1, min(256, (count - last) / (workers * 8))))
    }
    return bounds
}

/// Places for results that come in any order.
private final class Slots<Value: Sendable>: Sendable {
    private let values: Mutex<[Value?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    func fill(_ index: Int, with value: Value) { values.withLock { $0[index] = value } }

    var inOrder: [Value] { values.withLock { $0.compactMap { $0 } } }
}
