package import Diagnostics

/// The address that opens a place of a file in somebody's editor: `vscode://file/{path}:{line}:{column}`.
package struct EditorLink: Sendable, Hashable {
    private let template: String
    /// The folder from which files are named, with a slash at its end.
    private let folder: String

    /// Nil for what is no address of an editor: it must have a scheme of its own and say where the path goes.
    package init?(template: String, folder: String) {
        let scheme = template.prefix { $0 != ":" }.lowercased()
        let isScheme =
            scheme.first?.isLetter == true && scheme.count < template.count
            && scheme.utf8.allSatisfy { EditorLink.isOfScheme($0) }
        guard isScheme, !["javascript", "data", "vbscript", "blob"].contains(scheme), template.contains("{path}") else {
            return nil
        }
        self.template = template
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    }

    package func address(of location: SourceLocation) -> String {
        let path = location.file.hasPrefix("/") ? location.file : folder + location.file
        // A path begins with a slash; `file://{path}` wants it, `vscode://file/{path}` has it already.
        let place = template.contains("//{path}") ? "{path}" : template.contains("/{path}") ? "/{path}" : "{path}"
        return template.replacing(place, with: EditorLink.escaped(path))
            .replacing("{line}", with: "\(location.position.line)")
            .replacing("{column}", with: "\(location.position.column)")
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// All but what may stand in the path of an address as it is.
    private static func escaped(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
    }
}
