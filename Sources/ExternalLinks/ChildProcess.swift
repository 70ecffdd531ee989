internal import Glibc
internal import Synchronization

/// A program run to its end, with nothing to read and its standard output kept.
///
/// The only place in the whole program that starts another one. No shell sees the arguments.
enum ChildProcess {
    struct Ending: Sendable {
        /// As the program ended; 128 plus the signal's number where a signal ended it.
        var exitCode: Int
        var output: [UInt8]
    }

    /// The program could not be started at all.
    struct StartFailure: Error {
        /// `errno`
        var code: Int32
    }

    /// What a program that goes to the network may need to know of its surroundings.
    private static let inherited = [
        "PATH", "http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "ALL_PROXY", "all_proxy",
        "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE",
    ]

    /// - Parameter outputLimit: bytes; a program that prints more is ended.
    static func run(_ program: String, _ arguments: [String], outputLimit: Int) throws(StartFailure) -> Ending {
        let (child, pipe) = try startWithPipe(program, arguments)
        defer { close(pipe) }
        let output = read(pipe, limit: outputLimit)
        if output.count > outputLimit { kill(child, SIGKILL) }
        return Ending(exitCode: exitCode(of: child), output: output)
    }

    /// Held while a pipe is there that other children must not inherit: one that did would keep it open to its own end.
    private static let starting = Mutex(())

    /// Starts the program, and gives the end of the pipe from which its output can be read.
    private static func startWithPipe(
        _ program: String, _ arguments: [String]
    ) throws(StartFailure) -> (child: pid_t, pipe: Int32) {
        let result = starting.withLock { _ -> Result<(pid_t, Int32), StartFailure> in
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return .failure(StartFailure(code: errno)) }
            defer { close(ends[1]) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            do throws(StartFailure) { return .success((try start(program, arguments, output: ends[1]), ends[0])) } catch
            {
                close(ends[0])
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func start(_ program: String, _ arguments: [String], output: Int32) throws(StartFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let environment = inherited.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        var child: pid_t = 0
        let failure = withCStrings([program] + arguments) { arguments in
            withCStrings(environment + ["LC_ALL=C"]) { environment in
                posix_spawnp(&child, program, &actions, nil, arguments, environment)
            }
        }
        guard failure == 0 else { throw StartFailure(code: failure) }
        return child
    }

    /// What comes out of the pipe until it ends or more than `limit` bytes have come.
    private static func read(_ pipe: Int32, limit: Int) -> [UInt8] {
        var output: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16_384)
        while output.count <= limit {
            let count = Glibc.read(pipe, &part, part.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            output += part[..<count]
        }
        return output
    }

    private static func exitCode(of child: pid_t) -> Int {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
    }

    /// Calls `body` with an array of C strings that ends with a null pointer.
    private static func withCStrings<Value>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("the array holds a null pointer at least") }
            return body(base)
        }
    }
}
