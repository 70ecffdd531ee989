internal import Glibc

/// A folder of its own for one test, removed when the test lets go of it. Reads and writes with the C library's plain
/// calls, so that no test checks the program by means of the program.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/oversikt-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template), let real = realpath(made, nil) else { throw Failure(base) }
        path = String(cString: real)
        free(real)
    }

    deinit { Self.remove(path) }

    struct Failure: Error {
        let path: String
        let code = errno

        init(_ path: String) { self.path = path }
    }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes files with the folders around them; a path with a slash at the end is an empty folder.
    func write(_ files: [String: String], in folder: String = "") throws {
        for (name, text) in files {
            let full = folder.isEmpty ? self(name) : self("\(folder)/\(name)")
            try makeFolders(around: full)
            if full.hasSuffix("/") { continue }
            guard let file = fopen(full, "w") else { throw Failure(full) }
            defer { fclose(file) }
            guard fwrite(Array(text.utf8), 1, text.utf8.count, file) == text.utf8.count else { throw Failure(full) }
        }
    }

    private func makeFolders(around path: String) throws {
        for slash in path.indices.dropFirst() where path[slash] == "/" {
            guard mkdir(String(path[..<slash]), 0o777) == 0 || errno == EEXIST else { throw Failure(path) }
        }
    }

    func link(_ name: String, to target: String) throws {
        guard symlink(target, self(name)) == 0 else { throw Failure(name) }
    }

    func makePipe(_ name: String) throws {
        guard mkfifo(self(name), 0o666) == 0 else { throw Failure(name) }
    }

    func remove(_ name: String) { Self.remove(self(name)) }

    /// Every file below `name` with its text; an empty folder with a slash and no text, a link with its target.
    func tree(_ name: String = "") -> [String: String] {
        var found: [String: String] = [:]
        let root = name.isEmpty ? path : self(name)
        for below in Self.names(in: root) { Self.collect(root, below, into: &found) }
        return found
    }

    /// The names directly in a folder, sorted.
    func names(in name: String = "") -> [String] { Self.names(in: name.isEmpty ? path : self(name)).sorted() }

    private static func collect(_ root: String, _ name: String, into found: inout [String: String]) {
        let full = "\(root)/\(name)"
        switch mode(full) & S_IFMT {
        case S_IFDIR:
            let names = names(in: full)
            if names.isEmpty { found[name + "/"] = "" }
            for below in names { collect(root, "\(name)/\(below)", into: &found) }
        case S_IFREG: found[name] = text(full)
        case S_IFLNK: found[name] = "→"
        default: found[name] = "special"
        }
    }

    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    static func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode : 0
    }

    /// The number of the file on its disk: another one where the file was replaced.
    func inode(_ name: String) -> UInt64 {
        var status = stat()
        return lstat(self(name), &status) == 0 ? UInt64(status.st_ino) : 0
    }

    private static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func remove(_ path: String) {
        if mode(path) & S_IFMT == S_IFDIR {
            for name in names(in: path) { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
