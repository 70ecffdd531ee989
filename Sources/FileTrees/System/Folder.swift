internal import Glibc

/// One change to the disk that is about to be made.
struct DiskStep: Sendable, Hashable {
    var operation: FileError.Operation
    var path: String
}

/// Called before each change; a test throws from it to stop the program between any two system calls.
typealias FaultPoint = @Sendable (DiskStep) throws(FileError) -> Void

/// An open folder. Everything in it is reached through its descriptor, so it stays the same folder even where its path
/// comes to mean another one. Closed when the last owner lets go.
final class Folder: Sendable {
    let descriptor: Int32
    /// As the user knows it, for errors.
    let path: String
    let faultPoint: FaultPoint?

    private init(descriptor: Int32, path: String, faultPoint: FaultPoint?) {
        self.descriptor = descriptor
        self.path = path
        self.faultPoint = faultPoint
    }

    deinit { close(descriptor) }

    /// Opens the folder at `path`, through symbolic links: the user named it.
    static func open(_ path: String, faultPoint: FaultPoint? = nil) throws(FileError) -> Folder {
        let descriptor = retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        return Folder(descriptor: descriptor, path: path, faultPoint: faultPoint)
    }

    /// Opens the folder `name` in this one; a symbolic link is refused.
    func open(folder name: String, shownAs shown: String? = nil) throws(FileError) -> Folder {
        let descriptor = retrying { openat(self.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
        guard descriptor >= 0 else { throw error(.open, name) }
        return Folder(descriptor: descriptor, path: shown ?? joined(name), faultPoint: faultPoint)
    }

    func joined(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

    /// The error that `errno` stands for now, about `name` in this folder.
    func error(_ operation: FileError.Operation, _ name: String) -> FileError {
        let code = errno
        return FileError(operation, name.isEmpty ? path : joined(name), code: code)
    }
}

/// A signal may break off a slow call; it is made again then.
func retrying(_ call: () -> Int32) -> Int32 {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}
