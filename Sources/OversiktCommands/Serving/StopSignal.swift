internal import Glibc
internal import Synchronization

/// Ctrl-C, or a request to end (SIGINT, SIGTERM): waited for, so that the program ends in order and with 0.
final class StopSignal: Sendable {
    private let arrived = Atomic(false)

    /// To be made before any thread is: each keeps from its maker what signals it leaves alone.
    init() {
        var signals = StopSignal.signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    private static var signals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGHUP)
        return signals
    }

    func wait() {
        var (signals, signal) = (StopSignal.signals, Int32(0))
        while sigwait(&signals, &signal) != 0 {}
        arrived.store(true, ordering: .relaxed)
    }

    var hasCome: Bool { arrived.load(ordering: .relaxed) }

    /// As if somebody had asked the program to end.
    func come() { kill(getpid(), SIGTERM) }
}

/// Tells this run of the program from others.
func processNumber() -> Int32 { getpid() }

/// The folder that paths are told from.
func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
}
