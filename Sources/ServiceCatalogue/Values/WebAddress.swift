/// An address that is fit to be put into a link: http, https, mailto or tel, checked when it is read.
public struct WebAddress: Sendable, Hashable {
    public enum Scheme: String, Sendable {
        case http, https, mailto, tel
    }

    public enum Problem: Error, Hashable {
        case unknownScheme
        case noHost
        /// A blank, a control character, a quotation mark or another character that no address may hold.
        case badCharacter(Unicode.Scalar)
        case badHost(String)
        /// A port is a number from 1 to 65535.
        case badPort(String)
        /// `%` without two hexadecimal digits after it.
        case badEscape(String)
        case badEmail(String)
        case badPhone(String)
    }

    public let scheme: Scheme
    /// The host as it was written, in lower case; empty for mailto and tel.
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
        if let escape = brokenEscape(in: text) { throw .badEscape(escape) }
        self.scheme = scheme
        written = text
        let rest = text[text.index(after: colon)...]
        guard scheme.isOnWeb else {
            if scheme == .mailto { try checkRecipients(rest) }
            if scheme == .tel, !isTelephoneNumber(rest) { throw .badPhone(String(rest)) }
            host = ""
            href = "\(scheme.rawValue):" + percentEncoded(rest)
            return
        }
        guard rest.utf8.starts(with: "//".utf8) else { throw .noHost }
        let parts = try AddressParts(authorityAndPath: rest.dropFirst(2))
        host = parts.host
        href = "\(scheme.rawValue)://\(parts.asciiHost)\(parts.port)\(percentEncoded(parts.path))"
    }
}

extension WebAddress {
    /// Whether a site can stand under it: the paths of its pages are put after it, so it may end in no query, no fragment
    /// and no `index.html`. A path with an empty part (`//`) in it is another one to servers, and one with `..` to browsers.
    public var canBeBase: Bool {
        guard isOnWeb, !href.contains("?"), !href.contains("#") else { return false }
        let place = href.dropFirst("\(scheme.rawValue)://".count)
        if place.contains("//") { return false }
        return !place.split(separator: "/").dropFirst().contains { part in
            let plain = part.lowercased().replacing("%2e", with: ".")
            return plain == "." || plain == ".." || plain == "index.html"
        }
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
            guard isNumber(digits) else { throw .badHost(String(authority)) }
            guard let number = UInt16(digits), number > 0 else { throw .badPort(String(digits)) }
            port = ":\(digits)"
            authority = authority[..<colon]
        }
        host = authority.lowercased()
        guard !host.isEmpty else { throw .noHost }
        guard let ascii = hostInASCII(host) else { throw .badHost(host) }
        asciiHost = ascii
    }
}

extension WebAddress.Scheme {
    fileprivate var isOnWeb: Bool { self == .http || self == .https }
}

extension WebAddress {
    /// Whether a browser shows a page for it; a program for mail or a telephone takes the others.
    public var isOnWeb: Bool { scheme.isOnWeb }

    /// The address seen from the site that stands at `site`, from its root: `/tjenester/amming/#henvisning`. Nil for one
    /// that leads elsewhere, or asks the site something (`?`). Whether http or https is written makes no difference.
    public func place(below site: WebAddress) -> String? {
        guard isOnWeb, site.authority == authority, let own = WrittenPlace(site), let place = WrittenPlace(self),
            !place.rest.utf8.contains(UInt8(ascii: "?"))
        else { return nil }
        let root = own.rest.hasSuffix("/") ? own.rest : own.rest + "/"
        // The root's slash may be left out: `https://oversikt.example#om`.
        let path = place.rest.prefix { $0 != "#" }
        if path + "/" == root { return "/" + place.rest.dropFirst(path.count) }
        return place.rest.hasPrefix(root) ? "/" + place.rest.dropFirst(root.count) : nil
    }
}

extension WebAddress {
    /// The host in ASCII with its port, but for the port that goes without saying.
    fileprivate var authority: Substring {
        let place = href.utf8.dropFirst(scheme.rawValue.utf8.count + "://".utf8.count)
        let authority = Substring(place.prefix { !"/?#".utf8.contains($0) })
        let usual = scheme == .https ? ":443" : ":80"
        return authority.hasSuffix(usual) ? authority.dropLast(usual.count) : authority
    }
}

/// What follows host and port, as written.
private struct WrittenPlace {
    var rest: String

    init?(_ address: WebAddress) {
        guard let slashes = address.written.range(ofFirst: "://") else { return nil }
        let place = address.written[slashes...]
        let end = place.utf8.firstIndex { "/?#".utf8.contains($0) } ?? place.endIndex
        rest = String(place[end...])
    }
}

extension String {
    /// The index behind the first occurrence of `part`.
    fileprivate func range(ofFirst part: String) -> Index? {
        utf8.indices.first { utf8[$0...].starts(with: part.utf8) }.map { utf8.index($0, offsetBy: part.utf8.count) }
    }
}

private func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// The first `%` that does not begin an escape, with what follows it.
private func brokenEscape(in text: String) -> String? {
    let percent = UInt8(ascii: "%")
    var rest = text.utf8[...]
    while let place = rest.firstIndex(of: percent) {
        let digits = rest[rest.index(after: place)...].prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return "%" + String(Substring(digits)) }
        rest = rest[rest.index(after: place)...]
    }
    return nil
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
    default: false
    }
}

/// `post@helse.example,en.til@helse.example?subject=Hei`: each a name and a host with a dot.
private func checkRecipients(_ text: Substring) throws(WebAddress.Problem) {
    let recipients = text.prefix { $0 != "?" }
    for recipient in recipients.split(separator: ",", omittingEmptySubsequences: false) {
        let parts = recipient.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), hostInASCII(parts[1].lowercased()) != nil
        else { throw .badEmail(String(recipient)) }
    }
}

/// Digits, three at least, with the signs between that RFC 3966 allows, and a plus in front.
private func isTelephoneNumber(_ text: Substring) -> Bool {
    let number = text.hasPrefix("+") ? text.dropFirst() : text
    let digits = number.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (3...15).contains(digits)
        && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-.()".utf8.contains($0) }
}

/// Whether a browser takes a host that ends in a number for an address of four numbers, and cannot open another.
private func isBrokenIPv4(_ labels: [String]) -> Bool {
    guard let last = labels.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || last.hasPrefix("0x") else {
        return false
    }
    return labels.count != 4 || labels.contains { UInt8($0).map { "\($0)" } != $0 }
}

/// The host with labels outside ASCII in punycode; nil where a label is empty, too long, or holds what no host may hold
/// (user names, too: an address like `https://helse.no@evil.example` misleads its reader).
private func hostInASCII(_ host: String) -> String? {
    var labels: [String] = []
    for label in host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
        guard let first = label.first, first != hyphen, label.last != hyphen else { return nil }
        let isASCII = label.allSatisfy { $0 < 0x80 }
        let ascii = isASCII ? String(Substring(label)) : "xn--" + punycode(Substring(label))
        guard ascii.utf8.count <= 63, ascii != "xn--", ascii.utf8.allSatisfy(isHostByte) else { return nil }
        labels.append(ascii)
    }
    let host = labels.joined(separator: ".")
    return host.utf8.count > 253 || isBrokenIPv4(labels) ? nil : host
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
        scalar.value <= 0x20 || scalar.isInvisible || scalar.properties.isWhitespace || scalar == "\u{FFFD}"
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
