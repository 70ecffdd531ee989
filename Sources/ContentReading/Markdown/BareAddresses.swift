/// An address that stands in a text as it is, without Markdown around it.
struct BareAddress: Hashable {
    /// In the bytes that were searched.
    var range: Range<Int>
    /// What a link to it would be written with: an e-mail address gets its `mailto:`.
    var address: String
}

/// The web and e-mail addresses in a text, from left to right. (The C library's own search for them reads out of bounds
/// in the version that Debian has, so it is off; the rules are those of GitHub's Markdown.)
func bareAddresses(in text: ArraySlice<UInt8>) -> [BareAddress] {
    guard text.contains(where: { $0 == colon || $0 == at }) else { return [] }
    var found: [BareAddress] = []
    var position = text.startIndex
    while let sign = text[position...].firstIndex(where: { $0 == colon || $0 == at }) {
        let range = text[sign] == colon ? webAddress(around: sign, in: text) : emailAddress(around: sign, in: text)
        if let range, range.lowerBound >= (found.last?.range.upperBound ?? text.startIndex) {
            let written = String(decoding: text[range], as: UTF8.self)
            let isEmail = text[sign] == at && !written.hasPrefix("mailto:")
            found.append(BareAddress(range: range, address: isEmail ? "mailto:" + written : written))
            position = range.upperBound
        } else {
            position = sign + 1
        }
    }
    return found
}

private let colon = UInt8(ascii: ":")
private let at = UInt8(ascii: "@")
private let dot = UInt8(ascii: ".")

/// `https://` or `http://` whose colon stands at `sign`, with a host after it.
private func webAddress(around sign: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text[(sign + 1)...].starts(with: "//".utf8) else { return nil }
    let before = text[..<sign]
    guard let scheme = ["https", "http"].first(where: { ends(before, with: $0) }) else { return nil }
    let start = sign - scheme.utf8.count
    guard start == text.startIndex || !isLetterOrDigit(text[start - 1]) else { return nil }
    let host = sign + 3
    guard host < text.endIndex, isLetterOrDigit(text[host]) else { return nil }
    let end = text[host...].firstIndex(where: endsAddress) ?? text.endIndex
    return start..<endWithoutPunctuation(text, host..<endBeforeQuotation(text, host..<end))
}

private func ends(_ text: ArraySlice<UInt8>, with word: String) -> Bool {
    text.suffix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
}

/// Whether no address goes on over this byte: what `WebAddress` refuses.
private func endsAddress(_ byte: UInt8) -> Bool { byte <= blank || byte == 0x7F || "\"<>\\^`{|}".utf8.contains(byte) }

/// Quotation marks and dashes outside ASCII are the sentence's, not the address's.
private func endBeforeQuotation(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Int {
    for index in range {
        // « and » are C2 AB and C2 BB; U+2010 to U+203F begin with E2 80.
        if text[index] == 0xC2, index + 1 < range.upperBound, text[index + 1] == 0xAB || text[index + 1] == 0xBB {
            return index
        }
        if text[index] == 0xE2, index + 1 < range.upperBound, text[index + 1] == 0x80 { return index }
    }
    return range.upperBound
}

/// A full stop at the end is the sentence's, and so is a bracket that the address does not open.
private func endWithoutPunctuation(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1 {
        switch text[end - 1] {
        case let byte where "?!.,:;*_~'[]".utf8.contains(byte): end -= 1
        case UInt8(ascii: ")"):
            let inner = text[range.lowerBound..<end]
            let opened = inner.count { $0 == UInt8(ascii: "(") }
            if inner.count(where: { $0 == UInt8(ascii: ")") }) <= opened { return end }
            end -= 1
        default: return end
        }
    }
    return end
}

/// The name and the host around an `@`; the host has a dot.
private func emailAddress(around sign: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
    var start = sign
    while start > text.startIndex, isNameByte(text[start - 1]) { start -= 1 }
    while start < sign, text[start] == dot { start += 1 }
    guard start < sign, start == text.startIndex || !isLetterOrDigit(text[start - 1]) else { return nil }
    var end = sign + 1
    while end < text.endIndex, isASCIILetterOrDigit(text[end]) || "-.".utf8.contains(text[end]) { end += 1 }
    while end > sign + 1, !isASCIILetterOrDigit(text[end - 1]) { end -= 1 }
    let host = text[(sign + 1)..<end]
    guard host.contains(dot), end == text.endIndex || !isLetterOrDigit(text[end]) else { return nil }
    if ends(text[..<start], with: "mailto:") { start -= 7 }
    return start..<end
}

private func isNameByte(_ byte: UInt8) -> Bool { isASCIILetterOrDigit(byte) || ".-_+".utf8.contains(byte) }

/// Letters outside ASCII begin with a byte above 0x80, and so do dashes; a dash before an address is a rare thing.
private func isLetterOrDigit(_ byte: UInt8) -> Bool { isASCIILetterOrDigit(byte) || byte >= 0xC3 }
