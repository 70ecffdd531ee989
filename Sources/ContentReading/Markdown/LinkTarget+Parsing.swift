internal import Diagnostics
internal import ServiceCatalogue

/// Why the address of a link leads nowhere.
enum LinkFault: Error, Hashable {
    case empty
    /// It names a scheme, and is no address of one that is allowed.
    case web(WebAddress.Problem)
    /// Neither a web address nor a place on the site: `www.helse.example`, `side`.
    case neither
    case badPath
}

/// Reads the addresses of links in one text.
struct LinkReader: Sendable {
    /// The folder that the text lies in.
    var folder: TextPath.Kind
    /// Where the site will stand; an address below it is a page of the site, whoever wrote it out in full.
    var site: WebAddress?

    var isInArticle: Bool { folder == .article }

    /// Where a link with this address leads.
    func target(_ address: String) throws(LinkFault) -> LinkTarget {
        if address.isEmpty { throw .empty }
        if let hidden = address.unicodeScalars.first(where: \.isInvisible) { throw .web(.badCharacter(hidden)) }
        let (path, anchor) = divided(address)
        if path.isEmpty, let anchor {
            if anchor.isEmpty { throw .empty }
            return .anchor(anchor)
        }
        if namesScheme(path) { return try webTarget(address) }
        if path.hasPrefix("/") { return try page(path, anchor) }
        guard path.hasSuffix(".md") else { throw .neither }
        guard let file = file(path) else { throw .badPath }
        return .file(path: file, anchor: anchor)
    }

    private func webTarget(_ address: String) throws(LinkFault) -> LinkTarget {
        let web = try webAddress(address)
        guard let site, let place = web.place(below: site) else { return .web(web) }
        let (path, anchor) = divided(place)
        return try page(path, anchor)
    }

    private func webAddress(_ address: String) throws(LinkFault) -> WebAddress {
        do throws(WebAddress.Problem) {
            return try WebAddress(parsing: address)
        } catch {
            throw .web(error)
        }
    }

    private func page(_ path: String, _ anchor: String?) throws(LinkFault) -> LinkTarget {
        guard path == "/" || isSitePath(path.hasSuffix("/") ? path : path + "/") else { throw .badPath }
        return .page(path: path, anchor: anchor)
    }

    /// The path of a text within the content folder, from one that is written as it stands beside this text; nil where
    /// that is in neither of the folders of texts.
    private func file(_ path: String) -> String? {
        var parts = [Substring(folder.rawValue)]
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": break
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        let isPlain = path.utf8.allSatisfy { isASCIILetterOrDigit($0) || "-_./".utf8.contains($0) }
        guard isPlain, parts.count == 2, TextPath.Kind(rawValue: String(parts[0])) != nil else { return nil }
        return parts.joined(separator: "/")
    }
}

/// What stands before the first `#`, and what stands after it.
private func divided(_ address: String) -> (path: String, anchor: String?) {
    guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (address, nil) }
    return (String(address[..<hash]), String(address[address.utf8.index(after: hash)...]))
}

/// Whether a colon stands before the first slash: then a browser takes what is before it for a scheme. Only letters and
/// the like can be one, but what looks like one to nobody is no path of ours either.
private func namesScheme(_ path: String) -> Bool {
    guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !path.utf8[..<colon].contains(UInt8(ascii: "/"))
}

/// Whether `address` is the name of a picture beside the text.
func isImageFile(_ address: String) -> Bool {
    guard let dot = address.lastIndex(of: "."), !address.hasPrefix(".") else { return false }
    return ContentPath.imageExtensions.contains(String(address[dot...].dropFirst()))
        && address.utf8.allSatisfy { isASCIILetterOrDigit($0) || $0 >= 0x80 || "-_.".utf8.contains($0) }
}

/// The second label of `[text][label]` in a text: a link whose address is nowhere, which Markdown shows as it stands.
func unresolvedReference(in text: ArraySlice<UInt8>) -> String? {
    var index = text.startIndex
    while let close = text[index...].firstIndex(of: UInt8(ascii: "]")) {
        let next = close + 1
        guard next < text.endIndex else { return nil }
        if text[next] == UInt8(ascii: "["), let end = text[next...].firstIndex(of: UInt8(ascii: "]")) {
            return String(decoding: text[(next + 1)..<end], as: UTF8.self)
        }
        index = next
    }
    return nil
}
