import ServiceCatalogue

/// What somebody reads or hears of a page, piece by piece: what stands between two tags, and what attributes say. Code,
/// scripts and data are left out.
struct SaidOnPage {
    private(set) var pieces: Set<String> = []

    /// What only browsers, scripts and style sheets read. A new attribute is read by people until it is put here.
    private static let machines: Set<String> = [
        "action", "aria-current", "aria-describedby", "aria-hidden", "aria-labelledby", "aria-sort", "as",
        "autocapitalize", "charset", "class", "crossorigin", "cx", "cy", "d", "datetime", "data-category", "data-index",
        "data-order", "data-part", "data-region", "data-sort", "data-status", "data-trust", "data-workbook",
        "data-year",
        "focusable", "for", "height", "href", "hreflang", "http-equiv", "id", "lang", "method", "name",
        "preserveAspectRatio", "property", "r", "rel", "role", "scope", "spellcheck", "src", "type", "value", "viewBox",
        "width", "x", "y",
    ]
    private static let readMetadata: Set = ["description", "og:title", "og:description", "og:site_name"]

    init(_ html: [UInt8]) {
        var hidden: String?
        for piece in html.split(separator: UInt8(ascii: "<")) {
            let end = piece.firstIndex(of: UInt8(ascii: ">")) ?? piece.endIndex
            let tag = String(decoding: piece[..<end], as: UTF8.self)
            if let name = hidden {
                if tag == "/\(name)" { hidden = nil } else { continue }
            }
            hidden = ["script", "pre", "code"].first { tag == $0 || tag.hasPrefix("\($0) ") }
            if !tag.hasPrefix("/") { pieces.formUnion(SaidOnPage.values(of: tag)) }
            if hidden == nil, end < piece.endIndex {
                pieces.insert(String(decoding: piece[piece.index(after: end)...], as: UTF8.self))
            }
        }
    }

    /// Of a tag as the program writes it: `a href="…" title="…"`.
    private static func values(of tag: String) -> [String] {
        let isMetadata = tag.hasPrefix("meta")
        var (values, isRead) = ([String](), !isMetadata)
        let parts: [Substring] = tag.split(separator: "\"", omittingEmptySubsequences: false)
        for place in stride(from: 1, to: parts.count, by: 2) {
            // Before the name stands a space, and whatever has no value; after it an equals sign.
            let name = String(parts[place - 1].split(separator: " ").last?.dropLast() ?? "")
            let value = String(parts[place])
            if readMetadata.contains(value) { isRead = true }
            if isMetadata ? name == "content" : !machines.contains(name) { values.append(value) }
        }
        return isRead ? values : []
    }

    /// The keys of the texts that a theme has replaced, in brackets.
    static func keys(in piece: String) -> [String] {
        piece.matches(of: /⟦(.*?)⟧/).map { String($0.1).lowercased() }
    }

    /// Those that stand neither in a text of the theme nor in the content, whose words have a Q each; nor in an address, a
    /// day or a part of the year, or the number of a chapter.
    static func words(in piece: String) -> [String] {
        var text = piece
        text.replace(/⟦.*?⟧|&#?\w+;|https?:\S+|\S+@\S+/, with: " ")
        for month in months { text.replace(month, with: "0") }
        text.replace(/0 (til|to) (\d+\. )?0/, with: " ")
        let words = text.matches(of: /\p{L}{2,}/).map { String($0.0) }
        return words.filter { word in !word.lowercased().contains("q") && !word.allSatisfy { "IVX".contains($0) } }
    }

    private static let months: [String] = (1...12).flatMap { month -> [String] in
        [CalendarDate.monthName(month, in: .nb), CalendarDate.monthName(month, in: .en)]
    }
}
