internal import SystemPackage

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
        let slash = path.lastIndex(of: "/")
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let folder = slash.map { String(path[...$0]) } ?? "."
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

    private func writeInto(_ bytes: [UInt8]) throws(FileError) {
        let file = try attempt(.open) { try FileDescriptor.open(path, .writeOnly, options: [.truncate]) }
        _ = try attempt(.write) { try file.closeAfter { try file.writeAll(bytes) } }
    }

    /// Adds to the end of the file, which is made where there is none; what stands in it is safe whatever fails.
    public func append(_ bytes: [UInt8]) throws(FileError) {
        let file = try attempt(.open) {
            try FileDescriptor.open(
                path, .writeOnly, options: [.create, .append], permissions: [.ownerReadWrite, .groupRead, .otherRead])
        }
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
