internal import Diagnostics
internal import Files

/// A file of text that has been found fit to be read: UTF-8, no invisible characters, no byte order mark, not empty, its
/// letters whole.
struct CheckedFile: Sendable {
    /// As diagnostics show it: `content/services/amming.md`.
    var path: String
    /// Without the byte order mark, which no editor counts as a column.
    var bytes: [UInt8]

    /// - Parameter largest: in bytes; a larger file is refused unread.
    init?(_ file: File, path: String, largest: Int, _ diagnostics: inout DiagnosticList) {
        self.path = path
        bytes = CheckedFile.withoutMark(file.bytes)
        if bytes.count > largest {
            diagnostics.append(.fileTooLarge(bytes.count, largest: largest, at: SourceLocation(path)))
            return nil
        }
        if let fault = firstFault(in: bytes, from: 0) {
            diagnostics.append(fault.diagnostic(in: SourceText(file: path, bytes: bytes)))
            return nil
        }
        if let composed = composedBytes(bytes) { bytes = composed }
        if bytes.allSatisfy({ $0 <= blank }) {
            diagnostics.append(.emptyFile(at: SourceLocation(path)))
            return nil
        }
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    var source: SourceText { SourceText(file: path, bytes: bytes) }
}

/// How large files may be, in bytes.
enum LargestFile {
    /// Front matter and body; the body has a limit of its own.
    static let text = 128 * 1024
    static let settings = 1024 * 1024
    /// The list of given-up addresses only grows, and cannot be divided: 150,000 lines.
    static let gone = 8 * 1024 * 1024
    /// A register of 100,000 rows in one file takes 40 MB.
    static let rows = 256 * 1024 * 1024
    static let classification = 16 * 1024 * 1024
}

extension Diagnostic {
    static func fileTooLarge(_ count: Int, largest: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "file-too-large", at: location,
            Wording(
                nb: "filen er på \(count) byte; den kan være på \(largest)",
                en: "the file has \(count) bytes; \(largest) are allowed"),
            help: Wording(nb: "del den opp, eller kort den ned", en: "divide it, or shorten it"))
    }

    static func emptyFile(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-file", at: location,
            Wording(nb: "filen er tom", en: "the file is empty"),
            help: Wording(nb: "fyll den ut, eller slett den", en: "fill it in, or delete it"))
    }
}
