public import Synchronization

/// Values that are made of their keys alone, each when somebody first asks for it. Two threads that ask at once may both
/// make it; that is cheaper than to wait, and the values are the same.
///
/// Asked tens of thousands of times in a build, so whoever asks compiles it for the types it has.
public final class Cache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline
    let made = Mutex<[Key: Value]>([:])

    public init() {}

    @inlinable
    public func value(of key: Key, _ make: () -> Value) -> Value {
        if let value = made.withLock({ $0[key] }) { return value }
        let value = make()
        made.withLock { $0[key] = value }
        return value
    }
}
