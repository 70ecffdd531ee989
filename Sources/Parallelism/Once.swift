public import Synchronization

/// A value that is made when somebody first asks for it, once, whichever thread that is; others wait.
public final class Once<Value: Sendable>: Sendable {
    @usableFromInline
    let made = Mutex<Value?>(nil)
    @usableFromInline
    let make: @Sendable () -> Value

    public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    @inlinable
    public var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
