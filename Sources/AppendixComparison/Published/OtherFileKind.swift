/// What a file is that is neither a Word file (.docx) nor CSV, told by its first bytes.
package enum OtherFileKind: String, Sendable, Hashable {
    case pdf = "PDF"
    /// Word, Excel and others before 2007.
    case oldOffice = "Office 97–2003"
    case rtf = "RTF"
    case html = "HTML"
    case json = "JSON"
    case picture

    init?(_ bytes: [UInt8]) {
        let starts: [(String, OtherFileKind)] = [
            ("%PDF", .pdf), ("{\\rtf", .rtf), ("<!DOCTYPE", .html), ("<!doctype", .html), ("<html", .html),
            ("{", .json),
            ("GIF8", .picture),
        ]
        if let found = starts.first(where: { bytes.starts(with: Array($0.0.utf8)) }) {
            self = found.1
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .picture
        } else {
            return nil
        }
    }
}
