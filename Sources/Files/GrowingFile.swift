/// A file that is made piece by piece, so that a large one need not be in memory as a whole.
public protocol GrowingFile: AnyObject {
    /// How many bytes it has so far.
    var count: Int { get }
    func append(_ bytes: UnsafeRawBufferPointer)
    /// Puts bytes in the place of as many others: how large an entry of an archive is stands before it and is known after.
    func replace(at offset: Int, with bytes: [UInt8])
}

extension GrowingFile {
    public func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }
}

/// Takes files, each as a whole or piece by piece.
public protocol FileReceiver {
    func add(_ file: File)
    /// Several may grow side by side.
    func begin(_ path: String) -> any GrowingFile
}

/// A growing file that is in memory nevertheless.
public final class FileInMemory: GrowingFile {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public var count: Int { bytes.count }
    public func append(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }

    public func replace(at offset: Int, with bytes: [UInt8]) {
        self.bytes.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }
}

/// Keeps every file in memory, in the order in which they were added or begun.
public final class FilesInMemory: FileReceiver {
    private enum Kept {
        case whole(File)
        case growing(String, FileInMemory)
    }

    private var kept: [Kept] = []

    public init() {}

    public var files: [File] {
        kept.map { file in
            switch file {
            case .whole(let file): file
            case .growing(let path, let content): File(path: path, bytes: content.bytes)
            }
        }
    }

    public func add(_ file: File) { kept.append(.whole(file)) }

    public func begin(_ path: String) -> any GrowingFile {
        let content = FileInMemory()
        kept.append(.growing(path, content))
        return content
    }
}
