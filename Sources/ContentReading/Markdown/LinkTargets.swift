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

/// Where a link with this address leads.
func linkTarget(_ address: String) throws(LinkFault) -> LinkTarget {
    let hash = address.firstIndex(of: "#")
    let path = String(address[..<(hash ?? address.endIndex)])
    let anchor = hash.map { String(address[address.index(after: $0)...]) }
    if address.isEmpty { throw .empty }
    if path.isEmpty, let anchor {
        if anchor.isEmpty { throw .empty }
        return .anchor(anchor)
    }
    if namesScheme(path) { return try webTarget(address) }
    if path.hasPrefix("/") {
        guard path == "/" || isSitePath(path.hasSuffix("/") ? path : path + "/") else { throw .badPath }
        return .page(path: path, anchor: anchor)
    }
    guard path.hasSuffix(".md") else { throw .neither }
    guard path.utf8.allSatisfy({ isASCIILetterOrDigit($0) || "-_./".utf8.contains($0) }) else { throw .badPath }
    return .file(path: path, anchor: anchor)
}

private func webTarget(_ address: String) throws(LinkFault) -> LinkTarget {
    do throws(WebAddress.Problem) {
        return .web(try WebAddress(parsing: address))
    } catch {
        throw .web(error)
    }
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
