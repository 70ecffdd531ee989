internal import FileTrees
internal import Glibc

/// Standard output: what was asked for, byte for byte.
///
/// Swift's own `print` is not used anywhere, for it tells nobody that a disk was full.
enum StandardOutput {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// As failures name it.
    private static let path = "/dev/stdout"

    /// Writes all of it. A reader that has gone away (`| head`) has what it wanted, and is no failure.
    static func write(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { return }
            guard count > 0 else { throw FileError(.write, path, code: count < 0 ? errno : ENOSPC) }
            written += count
        }
    }

    static func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

    /// To be called before anything else of a run: a reader that goes away must not end the program in the midst of its
    /// work, and a stream that is closed must stay so. Its number would else be given to the next file that is opened,
    /// and the closing line of a build would be written into that.
    static func secure() {
        signal(SIGPIPE, SIG_IGN)
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
            // What cannot be read from, or written to, answers as a closed stream does.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
