internal import Glibc

/// The path of a file or folder below a root: components between single slashes, none of them empty, `.` or `..`.
///
/// Compared, ordered and hashed by its bytes: Swift's String holds `å` written in one scalar or in two for equal, while
/// to the file system they are two names.
struct RelativePath: Sendable {
    let text: String

    /// For text that is known to be a path, such as one that was checked before.
    init(unchecked text: String) { self.text = text }

    /// Nil where `text` would lead out of its root, or holds a control character: the state files have a line for each
    /// path.
    init?(checking text: String) {
        guard Self.isSafe(text.utf8) else { return nil }
        // A copy that lies in one piece, so that every later look at the bytes is cheap.
        var contiguous = text
        contiguous.makeContiguousUTF8()
        self.text = contiguous
    }

    /// The same for a path that was read.
    init?(checking bytes: ArraySlice<UInt8>) {
        guard Self.isSafe(bytes) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// In one pass: a site of 50,000 services has 170,000 paths, and they are read in every build.
    private static func isSafe(_ bytes: some Collection<UInt8>) -> Bool {
        var component = (length: 0, dots: 0)
        var isSafe: Bool {
            1...255 ~= component.length && !(component.length <= 2 && component.dots == component.length)
        }
        for byte in bytes {
            guard byte >= 0x20, byte != 0x7F else { return false }
            if byte == UInt8(ascii: "/") {
                guard isSafe else { return false }
                component = (0, 0)
            } else {
                component.length += 1
                component.dots += byte == UInt8(ascii: ".") ? 1 : 0
            }
        }
        return isSafe
    }

    /// The folder that holds it, or nil where that is the root itself.
    var parent: RelativePath? {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return RelativePath(unchecked: String(text[..<slash]))
    }

    /// - Parameter prefix: that of a folder, with a slash at its end.
    func begins(with prefix: String) -> Bool {
        withBytes(of: text) { text in
            withBytes(of: prefix) { prefix in
                guard let first = text.baseAddress, let second = prefix.baseAddress else { return prefix.isEmpty }
                return text.count >= prefix.count && memcmp(first, second, prefix.count) == 0
            }
        }
    }

    /// Whether it is the path of something in this folder, at whatever depth.
    func lies(in folder: RelativePath) -> Bool {
        let rest = text.utf8.dropFirst(folder.text.utf8.count)
        return rest.first == UInt8(ascii: "/") && begins(with: folder.text)
    }

    /// The outermost folder around it that lies in the one of this prefix; nil where it lies in that itself.
    func folder(in prefix: String) -> RelativePath? {
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        return rest.firstIndex(of: UInt8(ascii: "/")).map { RelativePath(unchecked: String(text[..<$0])) }
    }

    /// The folders around it, innermost first, without the root.
    var ancestors: [RelativePath] { Array(sequence(first: self, next: \.parent).dropFirst()) }
}

extension RelativePath: Hashable, Comparable {
    static func == (left: RelativePath, right: RelativePath) -> Bool { compareBytes(left.text, right.text) == 0 }
    static func < (left: RelativePath, right: RelativePath) -> Bool { compareBytes(left.text, right.text) < 0 }

    func hash(into hasher: inout Hasher) {
        withBytes(of: text) { hasher.combine(bytes: $0) }
    }
}

/// Every folder around any of `paths`.
func folders(around paths: some Sequence<RelativePath>) -> Set<RelativePath> {
    var found: Set<RelativePath> = []
    for path in paths {
        var folder = path.parent
        // A folder that was met before has brought its ancestors along, so this stays linear.
        while let one = folder, found.insert(one).inserted { folder = one.parent }
    }
    return found
}

/// Negative, zero or positive as the bytes of `left` come before, are, or come after those of `right`.
func compareBytes(_ left: String, _ right: String) -> Int {
    withBytes(of: left) { left in
        withBytes(of: right) { compareBytes(left, $0) }
    }
}

func compareBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    guard let first = left.baseAddress, let second = right.baseAddress else { return left.count - right.count }
    let order = memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count - right.count : Int(order)
}

func withBytes<Result>(of text: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) { return result }
    return Array(text.utf8).withUnsafeBytes(body)
}
