public import ContentReading
public import Diagnostics
public import Files

/// What reading the files gives, with paths as they are in the literal tree.
public func read(_ files: [File], jobs: Int = 1) -> ReadContent {
    ContentReader(folder: "", jobs: jobs).read(files)
}

/// The diagnostics as a person sees them, in the order of printing, with an empty line between.
public func printed(
    _ diagnostics: DiagnosticList, _ language: MessageLanguage = .nb, from files: [File] = []
) -> String {
    let sources = Dictionary(
        files.map { ($0.path, SourceText(file: $0.path, bytes: $0.bytes)) }, uniquingKeysWith: { first, _ in first })
    let printer = TextPrinter(language: language)
    return diagnostics.sorted.map { printer.print($0, source: { sources[$0] }) }.joined(separator: "\n\n")
}
