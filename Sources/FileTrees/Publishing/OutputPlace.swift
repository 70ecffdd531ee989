internal import Glibc

/// Where an output folder lies, and where beside it our own state is kept: for `public` in `.oversikt-public`.
///
/// Beside, because what is in the output folder is published, and because a file can be moved into place in one step
/// only within one file system.
struct OutputPlace: Sendable {
    /// As the user named it, for errors.
    let output: String
    /// The real path of the folder around the output folder.
    let parent: String
    let name: String

    /// Its real path.
    var path: String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

    var stateName: String { ".oversikt-\(name)" }

    /// Symbolic links on the way to the output folder and the output folder itself are followed: the user named them.
    init(_ output: String) throws(FileError) {
        self.output = output
        var end = output[...]
        while end.hasSuffix("/"), end.count > 1 { end.removeLast() }
        let real: String
        if let present = try realPath(String(end)) { real = present } else { real = try Self.absent(end) }
        guard let slash = real.lastIndex(of: "/"), real.index(after: slash) < real.endIndex else {
            throw FileError(.open, output, code: EINVAL)
        }
        parent = slash == real.startIndex ? "/" : String(real[..<slash])
        name = String(real[real.index(after: slash)...])
    }

    /// The path of a folder that is not there yet.
    private static func absent(_ path: Substring) throws(FileError) -> String {
        let slash = path.lastIndex(of: "/")
        let name = path.split(separator: "/").last ?? ""
        guard !name.isEmpty, name != ".", name != ".." else { throw FileError(.open, String(path), code: ENOENT) }
        var around = "."
        if let slash { around = slash == path.startIndex ? "/" : String(path[..<slash]) }
        guard let real = try realPath(around) else { throw FileError(.open, around, code: ENOENT) }
        return real == "/" ? "/\(name)" : "\(real)/\(name)"
    }

    func openParent(faultPoint: FaultPoint? = nil) throws(FileError) -> Folder {
        try Folder.open(parent, faultPoint: faultPoint)
    }

    /// Nil where there is no output folder yet.
    func openOutput(in parent: Folder) throws(FileError) -> Folder? {
        guard try parent.kind(of: name) != nil else { return nil }
        let folder = try parent.open(folder: name, shownAs: output)
        // A mounted folder: nothing beside it can be moved into it.
        guard try folder.device() == parent.device() else { throw FileError(.open, output, code: EXDEV) }
        return folder
    }
}

/// Nil where nothing lies there.
func realPath(_ path: String) throws(FileError) -> String? {
    guard let resolved = realpath(path, nil) else {
        let code = errno
        if code == ENOENT { return nil }
        throw FileError(.open, path, code: code)
    }
    defer { free(resolved) }
    return String(cString: resolved)
}
