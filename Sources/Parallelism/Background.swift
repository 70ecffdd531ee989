internal import Dispatch
internal import Synchronization

/// Does `body` on a thread of its own, beside whatever the caller does next. It may wait for what it likes.
public func inBackground(_ body: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "oversikt.background").async(execute: body)
}

/// Waits, on this thread, for what asynchronous code gives. Not to be called from such code.
public func waitFor<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        do {
            let value = try await body()
            result.withLock { $0 = .success(value) }
        } catch { result.withLock { $0 = .failure(error) } }
        done.signal()
    }
    done.wait()
    guard let result = result.withLock({ $0 }) else {
        preconditionFailure("the task signals after it has left a result")
    }
    return try result.get()
}
