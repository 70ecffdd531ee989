package import Diagnostics
internal import SiteConventions

/// An address within the site that a theme's part links to, as its author wrote it.
package struct PartLink: Sendable {
    package var target: String
    package var location: SourceLocation
}

extension SourceText {
    /// The values of `href` and `src`, but those that lead elsewhere (`https:`, `//`) or are made by a placeholder. The part is not parsed: an attribute inside a comment counts as well.
    var partLinks: [PartLink] {
        var links: [PartLink] = []
        for name in ["href=", "src="] {
            let sign = Array(name.utf8)
            var position = 0
            while let start = bytes.firstPlace(of: sign, from: position) {
                position = start + sign.count
                guard position < bytes.count, start > 0, isBlank(bytes[start - 1]) else { continue }
                let quote = bytes[position]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
                let value = bytes[(position + 1)...].prefix { $0 != quote }
                let target = String(decoding: value, as: UTF8.self)
                if leadsIntoSite(target) {
                    links.append(PartLink(target: target, location: location(atByte: position + 1)))
                }
                position += value.count + 1
            }
        }
        return links
    }
}

private func leadsIntoSite(_ target: String) -> Bool {
    guard !target.contains("{{"), !target.hasPrefix("//") else { return false }
    // A scheme ends in a colon ahead of any slash: `https:`, `mailto:`, `data:`.
    return !target.prefix { $0 != "/" }.contains(":")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension [UInt8] {
    /// Where `part` first stands at or after `start`.
    fileprivate func firstPlace(of part: [UInt8], from start: Int) -> Int? {
        guard count - start >= part.count else { return nil }
        return (start...count - part.count).first { self[$0] == part[0] && self[$0...].starts(with: part) }
    }
}
