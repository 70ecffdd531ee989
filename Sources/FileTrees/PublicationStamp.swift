#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// When a site was published, by the file system's own account: which file our list of it is, and when that was moved
/// into place, after all else.
///
/// Whatever is done to a file later (written, replaced, renamed, restored from a backup) gives it a later time of change,
/// which no program can set short of setting the clock back. So a file of the site with an earlier one holds what was published, and need not be read:
/// at 3 GB that saves more than all else that a build of one changed text does. Where the list itself was copied or
/// restored, it is another file, and every page is read.
public struct PublicationStamp: Sendable, Hashable {
    var file: UInt64
    var seconds: Int
    var nanoseconds: Int

    /// Three numbers with points between.
    public var text: String { "\(file).\(seconds).\(nanoseconds)" }

    public init?(text: some StringProtocol) {
        let fields = text.split(separator: ".", omittingEmptySubsequences: false)
        guard fields.count == 3, let file = UInt64(fields[0]), let seconds = Int(fields[1]),
            let nanoseconds = Int(fields[2])
        else { return nil }
        self.init(file: file, seconds: seconds, nanoseconds: nanoseconds)
    }

    init(file: UInt64, seconds: Int, nanoseconds: Int) {
        self.file = file
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    fileprivate init(_ status: stat) {
        #if canImport(Darwin)
            let time = status.st_ctimespec
        #else
            let time = status.st_ctim
        #endif
        self.init(
            file: UInt64(truncatingIfNeeded: status.st_ino), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }

    /// Strictly: what was changed within the same tick of the file system's clock may have been changed after.
    fileprivate func isEarlier(than other: PublicationStamp) -> Bool {
        (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
    }
}

extension Folder {
    /// Nil where nothing lies at `path`.
    func stamp(of path: String) throws(FileError) -> PublicationStamp? {
        try status(of: path).map { PublicationStamp($0) }
    }

    /// Whether at `path` lies a regular file of this size that nothing was done to since.
    func isUntouched(_ path: String, size: Int, since stamp: PublicationStamp) throws(FileError) -> Bool {
        guard let status = try status(of: path), EntryKind(mode: status.st_mode) == .file else { return false }
        return Int(status.st_size) == size && PublicationStamp(status).isEarlier(than: stamp)
    }
}
