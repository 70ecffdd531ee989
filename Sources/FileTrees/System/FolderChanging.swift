internal import Glibc

/// The changes: one system call each, announced to the fault point first.
extension Folder {
    func announce(_ operation: FileError.Operation, _ path: String) throws(FileError) {
        try faultPoint?(DiskStep(operation: operation, path: joined(path)))
    }

    /// - Returns: whether it was made; false where a folder stood there already.
    @discardableResult
    func makeFolder(_ path: String) throws(FileError) -> Bool {
        try announce(.createFolder, path)
        if mkdirat(descriptor, path, 0o777) == 0 { return true }
        let failure = error(.createFolder, path)
        if failure.code == EEXIST, try kind(of: path) == .folder { return false }
        throw failure
    }

    /// Writes a file that must not be there yet.
    ///
    /// - Parameter willReplace: the file is to be moved over another one later. ext4 then hands its bytes to the disk
    ///   within that move, which made 2,000 moves last 80 ms; asked to begin at once, it has them last 25.
    func write(_ bytes: [UInt8], to path: String, willReplace: Bool = false) throws(FileError) {
        let file = try create(path, O_WRONLY)
        let failure = writeAll(bytes, to: file, path)
        #if os(Linux)
            if willReplace { _ = posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) }
        #endif
        // Closing tells of a write that failed late, on a network drive for one.
        guard close(file) == 0 || failure != nil else { throw error(.write, path) }
        if let failure { throw failure }
    }

    /// - Parameter access: how the file is opened.
    func create(_ path: String, _ access: Int32) throws(FileError) -> Int32 {
        try announce(.write, path)
        let file = retrying {
            openat(descriptor, path, access | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o666))
        }
        guard file >= 0 else { throw error(.write, path) }
        return file
    }

    private func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) -> FileError? {
        do throws(FileError) { try announce(.write, path) } catch { return error }
        return bytes.withUnsafeBytes { buffer -> FileError? in
            var offset = 0
            while offset < buffer.count {
                let result = Glibc.write(file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if result < 0, errno == EINTR { continue }
                if result < 0 { return error(.write, path) }
                offset += result
            }
            return nil
        }
    }

    /// Moves `path` to `target` in `folder`, over a file that may lie there.
    func move(_ path: String, to folder: Folder, _ target: String) throws(FileError) {
        try folder.announce(.rename, target)
        guard renameat(descriptor, path, folder.descriptor, target) == 0 else { throw folder.error(.rename, target) }
    }

    /// Gives the file `path` a second name, `target` in `folder`.
    func link(_ path: String, to folder: Folder, _ target: String) throws(FileError) {
        try announce(.link, path)
        guard linkat(descriptor, path, folder.descriptor, target, 0) == 0 else { throw error(.link, path) }
    }

    /// Removes the file or link `path`; what is gone already, or has become a folder, is no failure.
    func removeFile(_ path: String) throws(FileError) {
        try announce(.remove, path)
        guard unlinkat(descriptor, path, 0) != 0 else { return }
        let failure = error(.remove, path)
        if [ENOENT, ENOTDIR, EISDIR].contains(failure.code) { return }
        // POSIX lets a system answer EPERM for a folder, and Darwin does.
        if failure.code == EPERM, try kind(of: path) == .folder { return }
        throw failure
    }

    /// Removes the folder `path` if it is empty; one that is gone, is no folder any more or holds something is left.
    func removeEmptyFolder(_ path: String) throws(FileError) {
        try announce(.remove, path)
        guard unlinkat(descriptor, path, AT_REMOVEDIR) != 0 else { return }
        if [ENOENT, ENOTDIR, ENOTEMPTY, EEXIST].contains(errno) { return }
        throw error(.remove, path)
    }

    /// Removes the folder `name` in this one with all it holds, symbolic links not followed.
    func removeTree(_ name: String) throws(FileError) {
        guard try kind(of: name) == .folder else { return try removeFile(name) }
        let folder = try open(folder: name)
        for entry in try folder.entries() {
            if entry.kind == .folder { try folder.removeTree(entry.name) } else { try folder.removeFile(entry.name) }
        }
        try removeEmptyFolder(name)
    }

    /// Throws where files cannot be made or removed in the folder `path` ("" is this one).
    func checkIsWritable(_ path: String) throws(FileError) {
        guard faccessat(descriptor, path.isEmpty ? "." : path, W_OK | X_OK, 0) == 0 else { throw error(.write, path) }
    }

    func copyMode(from other: Folder) throws(FileError) {
        var status = stat()
        guard fstat(other.descriptor, &status) == 0 else { throw other.error(.inspect, "") }
        guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw error(.write, "") }
    }

    /// Which file system the folder lies on.
    func device() throws(FileError) -> UInt64 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw error(.inspect, "") }
        return UInt64(truncatingIfNeeded: status.st_dev)
    }
}
