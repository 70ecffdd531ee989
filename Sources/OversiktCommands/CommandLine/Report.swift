internal import Diagnostics
internal import FileTrees
internal import Glibc

/// What the commands print: diagnostics and progress on standard error, results on standard output.
struct Report {
    let language: MessageLanguage
    let isQuiet: Bool
    /// How many findings are shown.
    var limits = FindingSelection.Limits.usual
    /// Whether standard output belongs to a document, so that what is said to people goes to standard error.
    var isAside = false

    /// Prints the diagnostics that are at least so severe, in their order; errors only where the run is quiet.
    func print(
        _ diagnostics: [Diagnostic], atLeast least: Diagnostic.Severity = .hint, from sources: Pipeline.Sources,
        in folders: SharedOptions
    ) {
        let printer = TextPrinter(
            language: language,
            colour: Self.usesColour(
                onTerminal: isTerminal, noColour: getenv("NO_COLOR").map { String(cString: $0) }))
        var cache: (file: String, text: SourceText?) = ("", nil)
        func source(_ file: String) -> SourceText? {
            if cache.file != file { cache = (file, sources.text(of: file, in: folders)) }
            return cache.text
        }
        let selection = FindingSelection(
            diagnostics.filter { $0.severity >= (isQuiet ? .error : least) }, limits: limits)
        for diagnostic in selection.shown { complain(printer.print(diagnostic, source: source)) }
        for line in selection.rest(in: language) { complain(line) }
    }

    /// A line on standard output, unless the run is quiet.
    func say(_ line: Wording) throws(FileError) {
        if isQuiet { return }
        if isAside { complain(line[language]) } else { try StandardOutput.write(line[language] + "\n") }
    }

    /// Shows how far long work has come, on one line that is written over; only where somebody looks.
    func progress(_ line: Wording) {
        guard isTerminal, !isQuiet else { return }
        write("\r\u{1B}[K\(line[language])")
    }

    func endProgress() {
        guard isTerminal, !isQuiet else { return }
        write("\r\u{1B}[K")
    }

    func complain(_ line: String) { write(line + "\n") }

    /// Whoever sets NO_COLOR to anything wants none (no-color.org).
    static func usesColour(onTerminal isTerminal: Bool, noColour: String?) -> Bool {
        isTerminal && (noColour ?? "").isEmpty
    }

    private var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            // Nobody listens any more; there is nowhere to say so.
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}

extension Pipeline.Sources {
    /// The text of a file by the name that diagnostics have for it; nil where it was not read.
    func text(of file: String, in folders: SharedOptions) -> SourceText? {
        for (folder, tree) in [(folders.content, content), (folders.themes, themes)] {
            guard file.hasPrefix(folder + "/"), let bytes = tree[String(file.dropFirst(folder.utf8.count + 1))]
            else { continue }
            // A byte order mark is no column.
            return SourceText(
                file: file, bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        }
        return nil
    }
}
