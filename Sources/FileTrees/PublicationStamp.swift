#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// When a site was published, by the file system's own account.
///
/// Whatever is done to a file later (written, replaced, renamed, restored from a backup) gives it a later time of change,
/// which no program can set short of setting the clock back; and whatever comes into a folder, leaves it or changes its
/// name there gives the folder one. So a file or folder of the site with an earlier time holds what was published, and
/// need not be read: at 3 GB that saves more than all else that a build of one changed text does. Where the list of
/// published files was copied or restored, it is another file, and every page is read.
public struct PublicationStamp: Sendable, Hashable {
    /// Which file the list is, and when that was moved into place, after all else.
    var list: FileStamp
    /// Whether nothing but the site lay in its folders. What lies beside them, in the output folder itself, is looked at
    /// in every build.
    var foldersAreOurs: Bool

    init(list: FileStamp, foldersAreOurs: Bool) {
        self.list = list
        self.foldersAreOurs = foldersAreOurs
    }

    /// Four numbers with points between.
    public var text: String { "\(list.file).\(list.seconds).\(list.nanoseconds).\(foldersAreOurs ? 1 : 0)" }

    public init?(text: some StringProtocol) {
        let fields = text.split(separator: ".", omittingEmptySubsequences: false)
        guard fields.count == 4, let file = UInt64(fields[0]), let seconds = Int(fields[1]),
            let nanoseconds = Int(fields[2]), fields[3] == "0" || fields[3] == "1"
        else { return nil }
        let list = FileStamp(file: file, seconds: seconds, nanoseconds: nanoseconds)
        self.init(list: list, foldersAreOurs: fields[3] == "1")
    }
}

/// Which file it is, and when something was done to it last.
struct FileStamp: Sendable, Hashable {
    var file: UInt64
    var seconds: Int
    var nanoseconds: Int

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
    fileprivate func isEarlier(than other: FileStamp) -> Bool {
        (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
    }
}

extension Folder {
    /// Nil where nothing lies at `path`.
    func stamp(of path: String) throws(FileError) -> FileStamp? {
        try status(of: path).map { FileStamp($0) }
    }

    /// Whether at `path` lies a regular file of this size that nothing was done to since.
    func isUntouched(_ path: String, size: Int, since stamp: PublicationStamp) throws(FileError) -> Bool {
        guard let status = try status(of: path), EntryKind(mode: status.st_mode) == .file else { return false }
        return Int(status.st_size) == size && FileStamp(status).isEarlier(than: stamp.list)
    }

    /// Whether at `path` lies a folder in which all names are still those of then.
    func isUntouched(folder path: String, since stamp: PublicationStamp) throws(FileError) -> Bool {
        guard let status = try status(of: path), EntryKind(mode: status.st_mode) == .folder else { return false }
        return FileStamp(status).isEarlier(than: stamp.list)
    }
}
