public import Files
internal import Hypertext

/// A way to write the tables down.
public enum AppendixFormat: String, Sendable, CaseIterable {
    case docx, xlsx, html, markdown, csv, json

    /// Whether it is text that a terminal can show.
    public var isText: Bool { self != .docx && self != .xlsx }

    /// Of its files' names, without a dot.
    public var ending: String { self == .markdown ? "md" : rawValue }

    /// The whole file. The same tables give the same bytes, always.
    public func bytes(of appendix: Appendix) -> [UInt8] {
        let file = FileInMemory()
        write(appendix, to: file) { _ in nil }
        return file.bytes
    }

    /// Writes all of the appendix into one file and, on the way, its tables and guides each into one of its own: for the same
    /// rows that takes half the time of writing them again. The bytes are those of each appendix by itself.
    ///
    /// - Parameter single: where the table or guide of a number stands by itself; nil where it does not. Such a file is begun
    ///   when those before it are complete.
    public func write(
        _ appendix: Appendix, to file: any GrowingFile, single: (Int) -> (any GrowingFile)?
    ) {
        switch self {
        case .docx: WordDocument.write(appendix, to: file, single: single)
        case .xlsx: WorkbookDocument.write(appendix, to: file, single: single)
        case .markdown: MarkdownDocument.write(appendix, to: file, single: single)
        case .csv: CSVDocument.write(appendix, to: file, single: single)
        case .json: JSONDocument.write(appendix, to: file, single: single)
        case .html:
            file.append(HTMLFormat(appendix).body.bytes + [UInt8(ascii: "\n")])
            for number in appendix.tables.map(\.number) + appendix.guides.map(\.number) {
                single(number)?.append(HTMLFormat(appendix.only(number)).body.bytes + [UInt8(ascii: "\n")])
            }
        }
    }
}
