internal import Synchronization

/// A value that a known number of pieces of work need: made when the first of them asks, while others wait, and let go of
/// when the last of them has asked. Whoever asks after that has it made anew.
public final class OnceForSeveral<Value: Sendable>: Sendable {
    private struct State: Sendable {
        var made: Value?
        /// How many are still to ask for the value that is made.
        var left = 0
    }

    private let state = Mutex(State())
    private let users: Int
    private let make: @Sendable () -> Value

    /// - Parameter users: how many ask; 1 or more.
    public init(users: Int, _ make: @escaping @Sendable () -> Value) {
        self.users = users
        self.make = make
    }

    public var value: Value {
        state.withLock { state in
            if let made = state.made {
                state.left -= 1
                if state.left == 0 { state.made = nil }
                return made
            }
            let value = make()
            state.left = users - 1
            if state.left > 0 { state.made = value }
            return value
        }
    }
}
