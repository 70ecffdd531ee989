internal import SystemPackage

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// One file that the user named on the command line: no part of the content and none of the site.
public struct SingleFile: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// Reads the whole file, or what a pipe gives.
    ///
    /// - Parameter limit: the most bytes it may have; one with more is refused (`EFBIG`), for it would have to fit in
    ///   memory.
    public func read(limit: Int) throws(FileError) -> [UInt8] {
        let file = try attempt(.open) { try FileDescriptor.open(path, .readOnly) }
        defer { try? file.close() }  // nothing was written that could be lost
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = try attempt(.read) { try buffer.withUnsafeMutableBytes { try file.read(into: $0) } }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { throw FileError(.read, path, code: Errno.fileTooLarge.rawValue) }
        }
    }

    /// Writes the file, over one that is there: in one move, so that whoever reads it meanwhile, and whoever finds the disk
    /// full, has the whole old one. What is no regular file (a pipe, a link) is written into.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        let (folder, name) = divided
        do throws(FileError) {
            if let kind = try Folder.open(folder).kind(of: name), kind != .file { return try writeInto(bytes) }
            var edits = FileEdits()
            edits.write(bytes, to: name)
            try edits.apply(to: folder)
        } catch {
            // The user named this file, not the folder around it or the file that is moved over it.
            throw FileError(error.operation, path, code: error.code)
        }
    }

    /// Fails where `write` would, as far as that can be known before there is something to write: the folder is not
    /// there, or takes no files, or a folder has the name. What stands there stays.
    public func checkIsWritable() throws(FileError) {
        let (folder, name) = divided
        do throws(FileError) {
            let around = try Folder.open(folder)
            guard !name.isEmpty, try around.kind(of: name) != .folder else {
                throw FileError(.write, path, code: Errno.isDirectory.rawValue)
            }
            guard access(folder, W_OK) == 0 else { throw FileError(.write, path, code: errno) }
        } catch {
            throw FileError(error.operation, path, code: error.code)
        }
    }

    private var divided: (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }

    private func writeInto(_ bytes: [UInt8]) throws(FileError) {
        let file = try attempt(.open) { try FileDescriptor.open(path, .writeOnly, options: [.truncate]) }
        _ = try attempt(.write) { try file.closeAfter { try file.writeAll(bytes) } }
    }

    private func attempt<Result>(
        _ operation: FileError.Operation, _ body: () throws -> Result
    ) throws(FileError) -> Result {
        do { return try body() } catch {
            throw FileError(operation, path, code: (error as? Errno ?? .ioError).rawValue)
        }
    }
}
