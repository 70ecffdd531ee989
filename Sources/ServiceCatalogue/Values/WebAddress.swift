/// An address on the web that is fit to be put into a link: http, https or mailto, checked when it is read.
public struct WebAddress: Sendable, Hashable {
    public enum Scheme: String, Sendable {
        case http, https, mailto
    }

    public enum Problem: Error, Hashable {
        case unknownScheme
        case noHost
        /// A blank, a control character, a quotation mark or another character that no address may hold.
        case badCharacter(Unicode.Scalar)
        case badHost(String)
    }

    public let scheme: Scheme
    /// The host as it was written, in lower case; empty for mailto.
    public let host: String
    /// What goes into `href`: the host in its ASCII form (punycode), letters outside ASCII percent-encoded.
    public let href: String
    /// The address as it was written, to be shown.
    public let written: String

    public init(parsing text: String) throws(Problem) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let scheme = Scheme(rawValue: text[..<colon].lowercased())
        else { throw .unknownScheme }
        for scalar in text.unicodeScalars where isForbidden(scalar) { throw .badCharacter(scalar) }
        self.scheme = scheme
        written = text
        let rest = text[text.index(after: colon)...]
        if scheme == .mailto {
            guard rest.contains("@") else { throw .noHost }
            host = ""
            href = "mailto:" + percentEncoded(rest)
            return
        }
        guard rest.utf8.starts(with: "//".utf8) else { throw .noHost }
        let parts = try AddressParts(authorityAndPath: rest.dropFirst(2))
        host = parts.host
        href = "\(scheme.rawValue)://\(parts.asciiHost)\(parts.port)\(percentEncoded(parts.path))"
    }
}

/// What follows `//`: the host in both forms, the port with its colon, and the rest.
private struct AddressParts {
    var host: String
    var asciiHost: String
    var port = ""
    var path: Substring

    init(authorityAndPath text: Substring) throws(WebAddress.Problem) {
        let end = text.utf8.firstIndex { "/?#".utf8.contains($0) } ?? text.endIndex
        var authority = text[..<end]
        path = text[end...]
        if let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")) {
            let digits = authority[authority.index(after: colon)...]
            guard !digits.isEmpty, digits.utf8.count <= 5, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                throw .badHost(String(authority))
            }
            port = ":\(digits)"
            authority = authority[..<colon]
        }
        host = authority.lowercased()
        guard !host.isEmpty else { throw .noHost }
        guard let ascii = hostInASCII(host) else { throw .badHost(host) }
        asciiHost = ascii
    }
}

/// The host with labels outside ASCII in punycode; nil where a label is empty, too long, or holds what no host may hold
/// (user names, too: an address like `https://helse.no@evil.example` misleads its reader).
private func hostInASCII(_ host: String) -> String? {
    var labels: [String] = []
    for label in host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
        guard let first = label.first, first != hyphen, label.last != hyphen else { return nil }
        let isASCII = label.allSatisfy { $0 < 0x80 }
        let ascii = isASCII ? String(Substring(label)) : "xn--" + punycode(Substring(label))
        guard ascii.utf8.count <= 63, ascii.utf8.allSatisfy(isHostByte) else { return nil }
        labels.append(ascii)
    }
    return labels.joined(separator: ".")
}

private let hyphen = UInt8(ascii: "-")

private func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": true
    // Nearly all are ASCII, and asking Unicode for each would cost as much as all the rest of reading an address.
    case "!"..."~": false
    default:
        scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.properties.isWhitespace
            || (0x200B...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
    }
}

private func percentEncoded(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return String(text) }
    var encoded = ""
    for byte in text.utf8 {
        if byte < 0x80 {
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            encoded += "%" + String(byte, radix: 16, uppercase: true)
        }
    }
    return encoded
}
