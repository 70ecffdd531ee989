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
        switch self {
        case .docx: DOCXFormat(appendix).bytes
        case .xlsx: XLSXFormat(appendix).bytes
        case .html: HTMLFormat(appendix).body.bytes + [UInt8(ascii: "\n")]
        case .markdown: MarkdownFormat(appendix).bytes
        case .csv: CSVFormat(appendix).bytes
        case .json: JSONFormat(appendix).bytes
        }
    }
}
