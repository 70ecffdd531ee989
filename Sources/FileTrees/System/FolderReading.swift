internal import Glibc

enum EntryKind: Sendable, Hashable {
    case file, folder, symbolicLink
    /// A pipe, a socket or a device.
    case special

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .special
        }
    }
}

struct FolderEntry: Sendable {
    /// With � for what is not UTF-8.
    var name: String
    var isUTF8: Bool
    var kind: EntryKind
}

/// How a file of the output folder stands to the bytes that are to be published there.
enum Standing: Sendable, Hashable {
    case absent, same, different, folder
}

extension Folder {
    /// What lies at `path` itself, symbolic links not followed; nil where nothing does.
    func kind(of path: String) throws(FileError) -> EntryKind? {
        try status(of: path).map { EntryKind(mode: $0.st_mode) }
    }

    /// The same with all that the system tells of it.
    func status(of path: String) throws(FileError) -> stat? {
        var status = stat()
        guard retrying({ fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) }) != 0 else { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw error(.inspect, path) }
        return nil
    }

    /// All entries, in the order in which their files' paths sort by bytes: a folder counts as its name with a slash,
    /// so that walking the entries in turn visits the files of a whole tree in order. Not for two threads at once.
    func entries() throws(FileError) -> [FolderEntry] {
        var found: [FolderEntry] = []
        // The stream closes its descriptor. A second descriptor of the same opening is cheaper than opening once more,
        // and shares how far was read.
        let copy = retrying { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
        guard copy >= 0 else { throw error(.list, "") }
        guard let stream = fdopendir(copy) else {
            let failure = error(.list, "")
            close(copy)
            throw failure
        }
        defer { closedir(stream) }
        rewinddir(stream)
        while true {
            errno = 0
            guard let next = readdir(stream) else { break }
            if let entry = try entry(at: next) { found.append(entry) }
        }
        guard errno == 0 else { throw error(.list, "") }
        return NamesInBytes(found).order.map { found[$0] }
    }

    private func entry(at pointer: UnsafeMutablePointer<dirent>) throws(FileError) -> FolderEntry? {
        let (name, isUTF8) = withUnsafePointer(to: &pointer.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) { name in
                String(validatingCString: name).map { ($0, true) } ?? (String(cString: name), false)
            }
        }
        guard name != ".", name != ".." else { return nil }
        if let kind = EntryKind(entryType: pointer.pointee.d_type) {
            return FolderEntry(name: name, isUTF8: isUTF8, kind: kind)
        }
        // Some file systems do not tell the kind in the list. A name that is gone by now is no entry any more.
        guard isUTF8 else { return FolderEntry(name: name, isUTF8: false, kind: .special) }
        return try kind(of: name).map { FolderEntry(name: name, isUTF8: true, kind: $0) }
    }

    /// The bytes of the file `path`; nil where there is none, or where it is no regular file, which is never opened
    /// for reading: a pipe would keep the program waiting.
    func bytes(of path: String) throws(FileError) -> [UInt8]? {
        guard let file = try openRegularFile(path) else { return nil }
        defer { close(file.descriptor) }
        return try readAll(file.descriptor, size: file.size, path)
    }

    /// Reads to the end of the file, which may have grown or shrunk since its size was asked.
    func readAll(_ file: Int32, size: Int, _ path: String) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected: a read that falls short of it has met the end, and no second one is needed.
        var room = size + 1
        while true {
            let part = try readPart(file, room: room, path)
            if bytes.isEmpty { bytes = part } else { bytes += part }
            if part.count < room { return bytes }
            room = 65_536
        }
    }

    private func readPart(_ file: Int32, room: Int, _ path: String) throws(FileError) -> [UInt8] {
        var failed = false
        let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let result = Self.fill(UnsafeMutableRawBufferPointer(buffer), from: file)
            failed = result < 0
            count = max(result, 0)
        }
        if failed { throw error(.read, path) }
        return part
    }

    /// Reads until `buffer` is full or the regular file ends; negative where that failed.
    static func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) -> Int {
        var filled = 0
        while filled < buffer.count {
            let result = read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            if result < 0, errno == EINTR { continue }
            if result < 0 { return result }
            filled += result
            // A regular file gives less than was asked for at its end alone; asking again would cost a call per file.
            if filled < buffer.count { break }
        }
        return filled
    }

    /// Opens `path` if it is a regular file; nil where it is absent, a link or anything else.
    func openRegularFile(_ path: String) throws(FileError) -> (descriptor: Int32, size: Int)? {
        let file = retrying { openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard file >= 0 else {
            // ENXIO is a socket, ELOOP a symbolic link.
            if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) { return nil }
            throw error(.open, path)
        }
        var status = stat()
        guard fstat(file, &status) == 0, EntryKind(mode: status.st_mode) == .file else {
            close(file)
            return nil
        }
        return (file, Int(status.st_size))
    }

    /// Compares the file at `path` with `bytes`: by its size first, then byte by byte.
    func standing(of path: String, against bytes: [UInt8]) throws(FileError) -> Standing {
        guard let file = try openRegularFile(path) else { return try standingOfNoFile(path) }
        defer { close(file.descriptor) }
        guard file.size == bytes.count else { return .different }
        return try isEqual(file.descriptor, to: bytes, path) ? .same : .different
    }

    /// Of what is no regular file.
    func standingOfNoFile(_ path: String) throws(FileError) -> Standing {
        switch try kind(of: path) {
        case nil: .absent
        case .folder: .folder
        default: .different
        }
    }

    private func isEqual(_ file: Int32, to bytes: [UInt8], _ path: String) throws(FileError) -> Bool {
        let result = withUnsafeTemporaryAllocation(byteCount: min(bytes.count, 65_536) + 1, alignment: 1) { buffer in
            bytes.withUnsafeBytes { Self.compare(file, to: $0, through: buffer) }
        }
        guard let result else { throw error(.read, path) }
        return result
    }

    /// Nil where reading failed.
    private static func compare(
        _ file: Int32, to bytes: UnsafeRawBufferPointer, through buffer: UnsafeMutableRawBufferPointer
    ) -> Bool? {
        var offset = 0
        while true {
            let count = fill(buffer, from: file)
            guard count >= 0 else { return nil }
            guard count <= bytes.count - offset else { return false }
            if count == 0 { return offset == bytes.count }
            guard areEqual(buffer, UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])) else {
                return false
            }
            offset += count
            if count < buffer.count { return offset == bytes.count }
        }
    }
}

func areEqual(_ read: UnsafeMutableRawBufferPointer, _ expected: UnsafeRawBufferPointer) -> Bool {
    guard let read = read.baseAddress, let wanted = expected.baseAddress else { return expected.isEmpty }
    return memcmp(read, wanted, expected.count) == 0
}

/// The names of entries in one piece of memory. A folder has thousands, and each takes part in a dozen comparisons, which between
/// strings would count uses of both.
private struct NamesInBytes {
    private var bytes: [UInt8] = []
    /// Where each name ends and the next begins.
    private var bounds = [0]

    init(_ entries: [FolderEntry]) {
        bounds.reserveCapacity(entries.count + 1)
        for entry in entries {
            bytes.append(contentsOf: entry.name.utf8)
            if entry.kind == .folder { bytes.append(UInt8(ascii: "/")) }
            bounds.append(bytes.count)
        }
    }

    /// The places of the entries, in the order of their names' bytes.
    var order: [Int] {
        bytes.withUnsafeBytes { bytes in
            (0..<bounds.count - 1).sorted { left, right in
                let left = UnsafeRawBufferPointer(rebasing: bytes[bounds[left]..<bounds[left + 1]])
                let right = UnsafeRawBufferPointer(rebasing: bytes[bounds[right]..<bounds[right + 1]])
                return compareBytes(left, right) < 0
            }
        }
    }
}

extension EntryKind {
    /// Nil where the file system does not tell.
    fileprivate init?(entryType: UInt8) {
        switch Int(entryType) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .symbolicLink
        case Int(DT_UNKNOWN): return nil
        default: self = .special
        }
    }
}
