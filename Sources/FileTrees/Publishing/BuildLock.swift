internal import Glibc

/// Held by the one build that works on an output folder. The system lets go of it when the program ends, however it
/// ends; the file itself stays, for a lock file that is removed can be locked by two at once.
final class BuildLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        release()
        close(descriptor)
    }

    /// Closing is not enough: a child process that has begun just now holds the lock by its copy of the descriptor, until it becomes
    /// the program that it is for.
    func release() { _ = flock(descriptor, LOCK_UN) }

    /// Nil where another build holds it.
    static func take(in state: Folder) throws(FileError) -> BuildLock? {
        let file = retrying {
            openat(state.descriptor, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o666))
        }
        guard file >= 0 else { throw state.error(.lock, "lock") }
        if retrying({ flock(file, LOCK_EX | LOCK_NB) }) == 0 { return BuildLock(descriptor: file) }
        let failure = state.error(.lock, "lock")
        close(file)
        if failure.code == EWOULDBLOCK { return nil }
        throw failure
    }

    /// Waits until the lock is free, for `patience` at most; nil where it did not become so.
    ///
    /// - Parameter onWait: called once, before the waiting begins.
    static func take(in state: Folder, patience: Duration, onWait: () -> Void) throws(FileError) -> BuildLock? {
        if let lock = try take(in: state) { return lock }
        guard patience > .zero else { return nil }
        onWait()
        let clock = ContinuousClock()
        let end = clock.now + patience
        while clock.now < end {
            usleep(20_000)
            if let lock = try take(in: state) { return lock }
        }
        return nil
    }
}
