public import Diagnostics
internal import Files
internal import Glibc
internal import Parallelism

extension FileTree {
    /// Reads `folder` with all folders below it.
    ///
    /// Left out without a word: names that begin with a dot, and editors' backups (`name~`, `#name#`). Left out with an
    /// error: every symbolic link, wherever it leads, for what is published must lie in the folder itself; names that
    /// are not UTF-8 or hold control characters; what is neither file nor folder, which is never opened; and what goes
    /// beyond `limits`. A file that vanishes while the folder is read counts as absent.
    ///
    /// - Parameters:
    ///   - folder: may itself be reached through a symbolic link; diagnostics name it as given here.
    ///   - jobs: threads that read files, 1 or more; what comes of it does not depend on them.
    /// - Throws: where the folder or something in it cannot be read.
    public static func read(
        _ folder: String, limits: ReadingLimits = ReadingLimits(), jobs: Int = 1, diagnostics: inout DiagnosticList
    ) throws(FileError) -> FileTree {
        var reader = TreeReader(limits: limits, jobs: jobs)
        try reader.read(try Folder.open(folder), prefix: "", depth: 1)
        diagnostics.append(contentsOf: reader.diagnostics)
        return FileTree(sorted: reader.files)
    }

    /// Names that are left out without a word.
    static func isSkipped(_ name: String) -> Bool {
        // The last is what macOS keeps a folder's picture in.
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) || name == "Icon\r"
    }
}

private struct TreeReader {
    let limits: ReadingLimits
    let jobs: Int
    var files: [File] = []
    var diagnostics = DiagnosticList()

    init(limits: ReadingLimits, jobs: Int) {
        self.limits = limits
        self.jobs = jobs
    }

    /// The files of one folder are read at once, for nearly all lie in two, and what they gave is taken in their order.
    mutating func read(_ folder: Folder, prefix: String, depth: Int) throws(FileError) {
        let limit = limits.fileSize
        let entries = try folder.entries().filter { !FileTree.isSkipped($0.name) }
        let readings = parallelMap(entries, jobs: jobs) { FileReading($0, in: folder, limit: limit) }
        for (entry, reading) in zip(entries, readings) {
            guard isUsable(entry) else {
                diagnostics.append(.unusableName(folder.joined(entry.name), name: entry.name))
                continue
            }
            switch entry.kind {
            case .file: try add(reading, entry.name, in: folder, prefix: prefix)
            case .folder: try readFolder(entry.name, in: folder, prefix: prefix, depth: depth)
            case .symbolicLink: diagnostics.append(.symbolicLink(folder.joined(entry.name)))
            case .special: diagnostics.append(.specialFile(folder.joined(entry.name)))
            }
        }
    }

    private mutating func add(
        _ reading: FileReading, _ name: String, in folder: Folder, prefix: String
    ) throws(FileError) {
        switch reading {
        case .bytes(let bytes): files.append(File(path: prefix.isEmpty ? name : prefix + name, bytes: bytes))
        case .absent: break
        case .tooLarge(let size):
            diagnostics.append(.tooLarge(folder.joined(name), size: size, limit: limits.fileSize))
        case .failed(let error): throw error
        }
    }

    private mutating func readFolder(_ name: String, in folder: Folder, prefix: String, depth: Int) throws(FileError) {
        guard depth < limits.depth else {
            diagnostics.append(.tooDeep(folder.joined(name), limit: limits.depth))
            return
        }
        let below: Folder
        do throws(FileError) { below = try folder.open(folder: name) } catch {
            if error.code == ENOENT { return }
            throw error
        }
        try read(below, prefix: "\(prefix)\(name)/", depth: depth + 1)
    }
}

private func isUsable(_ entry: FolderEntry) -> Bool { entry.isUTF8 && RelativePath(checking: entry.name) != nil }

/// What came of reading one entry of a folder.
private enum FileReading: Sendable {
    case bytes([UInt8])
    /// No file, or none any more.
    case absent
    /// In bytes; not read.
    case tooLarge(Int)
    case failed(FileError)

    init(_ entry: FolderEntry, in folder: Folder, limit: Int) {
        self = .absent
        guard entry.kind == .file, isUsable(entry) else { return }
        do throws(FileError) {
            guard let file = try folder.openRegularFile(entry.name) else { return }
            defer { close(file.descriptor) }
            self =
                file.size > limit
                ? .tooLarge(file.size) : .bytes(try folder.readAll(file.descriptor, size: file.size, entry.name))
        } catch {
            self = .failed(error)
        }
    }
}

extension Diagnostic {
    fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "symbolic-link", at: SourceLocation(path),
            Wording(
                nb: "'\(path)' er en symbolsk lenke og blir ikke lest",
                en: "'\(path)' is a symbolic link and is not read"),
            help: Wording(nb: "legg selve filen i mappen", en: "put the file itself into the folder"))
    }

    fileprivate static func specialFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "special-file", at: SourceLocation(path),
            Wording(nb: "'\(path)' er verken en fil eller en mappe", en: "'\(path)' is neither a file nor a folder"),
            help: Wording(nb: "fjern den", en: "remove it"))
    }

    fileprivate static func unusableName(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .error, "unusable-name", at: SourceLocation(path),
            Wording(
                nb: "navnet '\(name)' har tegn som ikke kan brukes i et filnavn",
                en: "the name '\(name)' has characters that cannot be used in a file name"),
            help: Wording(
                nb: "gi filen et nytt navn, uten linjeskift og i tegnsettet UTF-8",
                en: "rename the file, without line breaks and in UTF-8"))
    }

    fileprivate static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "file-too-large", at: SourceLocation(path),
            Wording(
                nb: "'\(path)' er på \(size) byte; grensen er \(limit)",
                en: "'\(path)' has \(size) bytes; the limit is \(limit)"),
            help: Wording(nb: "gjør filen mindre, eller del den", en: "make the file smaller, or split it"))
    }

    fileprivate static func tooDeep(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "folder-too-deep", at: SourceLocation(path),
            Wording(
                nb: "mappen '\(path)' ligger mer enn \(limit) mapper ned",
                en: "the folder '\(path)' lies more than \(limit) folders down"),
            help: Wording(nb: "flytt den høyere opp", en: "move it further up"))
    }
}
