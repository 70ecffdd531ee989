extension PublishedSite {
    /// The first of these folders that an output folder would be, hold or lie in; nil where it does none of that.
    ///
    /// A site written into what it is made of would be read as content by the next build, and an output folder around the
    /// content would have pages laid over it. Symbolic links, `.` and `..` are followed: the places on the disk count.
    ///
    /// - Parameter folders: need not be there.
    public static func source(metBy output: String, of folders: [String]) throws(FileError) -> String? {
        // The root holds everything, and is the one place that lies in no folder.
        if try realPath(output) == "/" { return folders.first }
        let place = try OutputPlace(output).path
        for folder in folders {
            for other in try places(of: folder) where isWithin(place, other) || isWithin(other, place) { return folder }
        }
        return nil
    }

    /// Where a folder is, and where the link to it stands, should it be one.
    private static func places(of folder: String) throws(FileError) -> [String] {
        var end = folder[...]
        while end.hasSuffix("/"), end.count > 1 { end.removeLast() }
        let target = try realPath(String(end))
        guard let slash = end.lastIndex(of: "/") else {
            return [target, try realPath(".").map { joined($0, end) }].compactMap(\.self)
        }
        let around = try realPath(slash == end.startIndex ? "/" : String(end[..<slash]))
        return [target, around.map { joined($0, end[end.index(after: slash)...]) }].compactMap(\.self)
    }

    private static func joined(_ folder: String, _ name: Substring) -> String {
        name == "." || name == ".." || name.isEmpty ? folder : folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }

    private static func isWithin(_ inner: String, _ outer: String) -> Bool {
        compareBytes(inner, outer) == 0 || RelativePath(unchecked: inner).begins(with: outer == "/" ? "/" : outer + "/")
    }
}
