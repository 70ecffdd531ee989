internal import Synchronization

/// Where what is shown at the moment stands, and who wants to be told when it changes.
package final class PreviewBoard: Sendable {
    private struct Contents {
        var state: PreviewState
        var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        var next = 0
    }

    private let contents: Mutex<Contents>

    package init(_ state: PreviewState) { contents = Mutex(Contents(state: state)) }

    package var state: PreviewState { contents.withLock { $0.state } }

    package func show(_ state: PreviewState) {
        let last = contents.withLock { contents in
            defer { contents.state = state }
            return contents.state
        }
        // To let go of a large site takes as long as to answer with a page; nobody is to wait for it.
        withExtendedLifetime(last) { announce() }
    }

    /// Tells everybody what is so now; also from time to time, for only by writing to it is it found out that a browser is
    /// gone.
    func announce() {
        let (listeners, event) = contents.withLock { (Array($0.listeners.values), PreviewAnswers.event(of: $0.state)) }
        for listener in listeners { listener.yield(event) }
    }

    /// What is so now, and then every change. Of changes that nobody has taken yet only the last counts.
    func events() -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
        let (number, event) = contents.withLock { contents in
            contents.next += 1
            contents.listeners[contents.next] = continuation
            return (contents.next, PreviewAnswers.event(of: contents.state))
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.contents.withLock { $0.listeners.removeValue(forKey: number) }
        }
        continuation.yield(event)
        return stream
    }

    /// Ends every stream: the browsers ask again, and find whoever answers then.
    func close() {
        let listeners = contents.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.finish() }
    }

    var listenerCount: Int { contents.withLock { $0.listeners.count } }
}
