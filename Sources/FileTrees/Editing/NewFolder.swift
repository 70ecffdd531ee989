public import Files
internal import Glibc

/// A folder that begins its life with some files: it has all of them, or is as it was.
///
/// They are written into a folder of their own inside it and moved up from there, one move for each name of the uppermost
/// level, so that a full disk leaves nothing.
public struct NewFolder: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The first of the names in the folder that stand in the way of a new beginning; nil where it is empty or not there.
    /// A repository that was just cloned has nothing but `.git`, and is empty.
    public func obstacle() throws(FileError) -> String? {
        let folder: Folder
        do throws(FileError) { folder = try Folder.open(path) } catch {
            if error.isAbsence { return nil }
            throw error
        }
        return try folder.entries().map(\.name).first { $0 != ".git" }
    }

    /// Makes the folder, if it is not there; the one around it must be.
    public func fill(with files: [File]) throws(FileError) { try fill(with: files, faultPoint: nil) }

    func fill(with files: [File], faultPoint: FaultPoint?) throws(FileError) {
        let isNew = mkdir(path, 0o777) == 0
        if !isNew, errno != EEXIST { throw FileError(.createFolder, path, code: errno) }
        do throws(FileError) {
            try fill(Folder.open(path, faultPoint: faultPoint), with: files)
        } catch {
            // The first failure is the one to tell; a folder that holds something by now is not removed.
            if isNew { rmdir(path) }
            throw error
        }
    }

    private static let staging = ".oversikt-init"

    private func fill(_ folder: Folder, with files: [File]) throws(FileError) {
        var moved: [String] = []
        do throws(FileError) {
            try folder.makeFolder(Self.staging)
            let staging = try folder.open(folder: Self.staging)
            for file in files {
                for around in RelativePath(unchecked: file.path).ancestors.reversed() {
                    try staging.makeFolder(around.text)
                }
                try staging.write(file.bytes, to: file.path)
            }
            for name in try staging.entries().map(\.name) {
                try staging.move(name, to: folder, name)
                moved.append(name)
            }
            try folder.removeEmptyFolder(Self.staging)
        } catch {
            for name in moved + [Self.staging] { try? folder.removeTree(name) }
            throw error
        }
    }
}
