public import Files
public import Fingerprints

/// A file that is added to a publication piece by piece, while it is made. One that is large lies on the disk as it grows: of
/// a site of 10,000 services the largest has 40 MB, and two are made at a time.
///
/// What fails is told by `finish`.
public final class AddedFile: GrowingFile {
    private let path: String
    private let publication: Publication
    /// What is not on the disk; of a file that is not large, all of it.
    private var bytes: [UInt8] = []
    private var written: WrittenFile?
    /// There is no place for it on the disk.
    private var staysInMemory = false
    private var failure: PublicationError?

    /// From this size on, in bytes, a file is large.
    static let large = 1 << 20
    /// The same where a site stands. There nearly every file is as it was, and one in memory is compared and never written.
    static let largeOverASite = 8 << 20
    private let large: Int

    init(_ path: String, in publication: Publication, large: Int) {
        self.path = path
        self.publication = publication
        self.large = large
        // Room that nobody writes to takes no memory; growing would copy it all again and again.
        bytes.reserveCapacity(large)
    }

    private var sizeWritten: Int { written?.size ?? 0 }

    public var count: Int { sizeWritten + bytes.count }

    /// In pieces: what is handed on at once can be large itself, and the room that a copy of it took would stay.
    public func append(_ more: UnsafeRawBufferPointer) {
        var rest = more[...]
        while failure == nil, !rest.isEmpty {
            let piece = staysInMemory ? rest : rest.prefix(large - bytes.count)
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
            rest = rest.dropFirst(piece.count)
            if bytes.count >= large { attempt { () throws(PublicationError) in try write() } }
        }
    }

    public func replace(at offset: Int, with other: [UInt8]) {
        if failure != nil { return }
        if offset >= sizeWritten {
            let place = offset - sizeWritten
            return bytes.replaceSubrange(place..<place + other.count, with: other)
        }
        attempt { () throws(PublicationError) in
            // Where it begins on the disk and ends here.
            if offset + other.count > sizeWritten { try write() }
            try machine { () throws(FileError) in try written?.replace(at: offset, with: other) }
        }
    }

    /// Nothing is added any more.
    public func finish() throws(PublicationError) -> (size: Int, fingerprint: Fingerprint) {
        if let failure { throw failure }
        guard let written else {
            try publication.add(path, bytes)
            return (bytes.count, Fingerprint(of: bytes))
        }
        try write()
        return (written.size, try publication.add(path, written))
    }

    private func write() throws(PublicationError) {
        if written == nil, !staysInMemory { written = try publication.open(path) }
        guard let written else { return staysInMemory = true }
        try machine { () throws(FileError) in try written.append(bytes) }
        bytes.removeAll(keepingCapacity: true)
    }

    private func attempt(_ body: () throws(PublicationError) -> Void) {
        do throws(PublicationError) { try body() } catch {
            failure = error
            bytes = []
        }
    }
}
