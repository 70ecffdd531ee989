internal import Fingerprints
internal import Glibc

/// A new file that is written piece by piece, and then read through. Closed when nobody has it any more.
final class WrittenFile {
    /// In bytes.
    private(set) var size = 0
    /// In `folder`.
    let path: String
    private let folder: Folder
    private let descriptor: Int32

    /// - Parameter path: where nothing lies yet.
    init(_ path: String, in folder: Folder) throws(FileError) {
        self.path = path
        self.folder = folder
        descriptor = try folder.create(path, O_RDWR)
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws(FileError) {
        try write(bytes, at: size)
        size += bytes.count
    }

    /// Puts bytes in the place of others.
    func replace(at offset: Int, with bytes: [UInt8]) throws(FileError) {
        precondition(offset >= 0 && offset + bytes.count <= size, "only what is there is replaced")
        try write(bytes, at: offset)
    }

    private func write(_ bytes: [UInt8], at start: Int) throws(FileError) {
        try folder.announce(.write, path)
        var done = 0
        while done < bytes.count {
            let result = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(start + done))
            }
            if result < 0, errno == EINTR { continue }
            guard result >= 0 else { throw folder.error(.write, path) }
            done += result
        }
    }

    /// Reads the file through, and beside it the one that may stand at `place` in `output`.
    func comparison(with place: String, in output: Folder?) throws(FileError) -> (Fingerprint, Standing) {
        guard let output else { return (try read { _ in }, .absent) }
        guard let other = try output.openRegularFile(place) else {
            return (try read { _ in }, try output.standingOfNoFile(place))
        }
        defer { close(other.descriptor) }
        var isSame = other.size == size
        var failed = false
        var room = [UInt8](repeating: 0, count: WrittenFile.room)
        let fingerprint = try read { piece in
            guard isSame else { return }
            room.withUnsafeMutableBytes { room in
                let count = Folder.fill(
                    UnsafeMutableRawBufferPointer(rebasing: room[..<piece.count]), from: other.descriptor)
                failed = failed || count < 0
                isSame = count == piece.count && areEqual(room, piece)
            }
        }
        if failed { throw output.error(.read, place) }
        return (fingerprint, isSame ? .same : .different)
    }

    /// Has the system begin to put it on the disk: it is to be moved over another file (`Folder.write`).
    func beginToKeep() {
        #if os(Linux)
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        #endif
    }

    private static let room = 1 << 17

    private func read(_ body: (UnsafeRawBufferPointer) -> Void) throws(FileError) -> Fingerprint {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw folder.error(.read, path) }
        let fingerprint = GrowingFingerprint()
        var room = [UInt8](repeating: 0, count: WrittenFile.room)
        var left = size
        while left > 0 {
            let count = room.withUnsafeMutableBytes { room in
                let count = Folder.fill(
                    UnsafeMutableRawBufferPointer(rebasing: room[..<min(left, room.count)]), from: descriptor)
                guard count > 0 else { return count }
                let piece = UnsafeRawBufferPointer(rebasing: room[..<count])
                fingerprint.append(piece)
                body(piece)
                return count
            }
            guard count > 0 else { throw folder.error(.read, path) }
            left -= count
        }
        return fingerprint.finish()
    }
}
