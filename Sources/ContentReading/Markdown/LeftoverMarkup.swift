/// What an author meant as markup and Markdown shows as text, because a sign is missing or it is another tool's.
struct LeftoverMarkup: Hashable {
    enum Kind: Hashable {
        // Links.
        case blankInAddress, linkNotClosed, linkNotOpened, blankBeforeAddress, textNotClosed, swappedLink, otherLink
        /// `www.helse.example`, which becomes no link.
        case addressWithoutScheme
        // Other markup.
        case heading(level: Int)
        case listItem, bullet, dashList
        case emphasis(String)
        case table, wikiLink, shortcode, admonition
    }

    var kind: Kind
    /// In the text that was searched: what is to be shown, and found again in the source.
    var range: Range<Int>

    var isLink: Bool {
        switch kind {
        case .blankInAddress, .linkNotClosed, .linkNotOpened, .blankBeforeAddress, .textNotClosed, .swappedLink,
            .otherLink, .addressWithoutScheme:
            true
        default: false
        }
    }

    /// How many of its kind in a paragraph say enough.
    var mostInBlock: Int {
        switch kind {
        case .emphasis, .table, .dashList, .admonition: 1
        default: 20
        }
    }
}

/// What was left in a text between two pieces of markup, from left to right.
///
/// - Parameter startsLine: whether the text begins a line of a paragraph.
func leftoverMarkup(in text: ArraySlice<UInt8>, startsLine: Bool) -> [LeftoverMarkup] {
    var search = LeftoverSearch(text: text)
    if startsLine { search.lookAtLineStart() }
    search.lookAtSigns()
    return search.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

private struct LeftoverSearch {
    let text: ArraySlice<UInt8>
    var found: [LeftoverMarkup] = []

    private func starts(_ position: Int, with word: String) -> Bool { text[position...].starts(with: word.utf8) }

    /// As far as a link or the like goes; without an end to the search, 10,000 brackets would be searched for 10,000 times.
    private func near(_ position: Int) -> ArraySlice<UInt8> {
        text[min(position, text.endIndex)..<min(position + 400, text.endIndex)]
    }

    private func byte(_ position: Int) -> UInt8 {
        position >= text.startIndex && position < text.endIndex ? text[position] : blank
    }

    private mutating func add(_ kind: LeftoverMarkup.Kind, from start: Int, to end: Int? = nil) {
        found.append(LeftoverMarkup(kind: kind, range: start..<(end ?? text.endIndex)))
    }

    // MARK: At the start of a line

    mutating func lookAtLineStart() {
        let start = text.startIndex
        switch byte(start) {
        case UInt8(ascii: "#"):
            let level = text.prefix { $0 == UInt8(ascii: "#") }.count
            if level <= 6, isLetter(byte(start + level)) { add(.heading(level: level), from: start) }
        case UInt8(ascii: "-"): if isLetter(byte(start + 1)) { add(.listItem, from: start) }
        case UInt8(ascii: ":"): if starts(start, with: ":::") { add(.admonition, from: start) }
        case UInt8(ascii: "!"): if starts(start, with: "!!! ") { add(.admonition, from: start) }
        case UInt8(ascii: "["):
            if starts(start, with: "[!") && isCapital(byte(start + 2)) { add(.admonition, from: start) }
            if starts(start, with: "[TOC]") { add(.shortcode, from: start, to: start + 5) }
        case UInt8(ascii: "|"): if text.dropFirst().contains(UInt8(ascii: "|")) { add(.table, from: start) }
        case 0xC2...: lookForBullet()
        default: break
        }
    }

    private mutating func lookForBullet() {
        let start = text.startIndex
        if ["•", "◦", "▪", "●", "‣", "➢", "►", "∙", "· "].contains(where: { starts(start, with: $0) }) {
            add(.bullet, from: start)
        } else if starts(start, with: "– ") || starts(start, with: "— ") {
            add(.dashList, from: start)
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0xC3...0xCB).contains(byte)
    }

    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    // MARK: Anywhere

    mutating func lookAtSigns() {
        var position = nextSign(from: text.startIndex)
        while position < text.endIndex {
            switch text[position] {
            case UInt8(ascii: "["): position = lookAtBracket(position)
            case UInt8(ascii: "]"): position = lookAtClosingBracket(position, from: position)
            case UInt8(ascii: "("): position = lookAtRoundBracket(position)
            case UInt8(ascii: "{"):
                if byte(position + 1) == UInt8(ascii: "{") || byte(position + 1) == UInt8(ascii: "%") {
                    add(.shortcode, from: position)
                    position += 1
                } else if "#.".utf8.contains(byte(position + 1)), isLetter(byte(position + 2)),
                    let end = near(position).firstIndex(of: UInt8(ascii: "}"))
                {
                    add(.shortcode, from: position, to: end + 1)
                    position = end
                }
            case UInt8(ascii: "="): position = lookAtEquals(position)
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"): position = lookAtRun(position)
            case UInt8(ascii: "w"): lookAtHost(position)
            default: break
            }
            position = nextSign(from: position + 1)
        }
    }

    /// The first place from `start` of a sign that leftover markup may begin with: one byte in twenty is such.
    private func nextSign(from start: Int) -> Int {
        guard start < text.endIndex else { return text.endIndex }
        return text[start...].withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count, !Self.signs.contains(bytes[place]) { place += 1 }
            return start + place
        }
    }

    /// Those that `lookAtSigns` tells apart.
    private static let signs = ASCIISet("[](={*~_w")

    /// `[[x]]`, `[text](…`, `[text] (https://…)` and `[text(https://…)`. Returns the last place it has looked at.
    private mutating func lookAtBracket(_ position: Int) -> Int {
        if byte(position + 1) == UInt8(ascii: "["), let end = firstPlace(of: "]]", from: position + 2) {
            add(.wikiLink, from: position, to: end + 2)
            return end + 1
        }
        guard let close = near(position + 1).firstIndex(of: UInt8(ascii: "]")) else {
            if let address = firstPlace(of: "(http", from: position + 1) {
                add(.textNotClosed, from: position, to: endOfAddress(address + 1))
                return address
            }
            return position
        }
        if text[(position + 1)..<close].contains(UInt8(ascii: "[")) { return position }
        return lookAtClosingBracket(close, from: position)
    }

    private mutating func lookAtClosingBracket(_ close: Int, from start: Int) -> Int {
        let isOpened = start < close
        if byte(close + 1) == UInt8(ascii: "(") {
            let end = near(close).firstIndex(of: UInt8(ascii: ")"))
            let address = text[(close + 2)..<(end ?? text.endIndex)]
            let kind: LeftoverMarkup.Kind =
                if !isOpened { .linkNotOpened } else if end == nil { .linkNotClosed } else if address.contains(blank) {
                    .blankInAddress
                } else {
                    .otherLink
                }
            add(kind, from: start, to: end.map { $0 + 1 })
            return end ?? text.endIndex
        }
        if isOpened, byte(close + 1) == blank, byte(close + 2) == UInt8(ascii: "("), isAddress(at: close + 3) {
            let end = near(close).firstIndex(of: UInt8(ascii: ")"))
            add(.blankBeforeAddress, from: start, to: end.map { $0 + 1 })
            return end ?? text.endIndex
        }
        return close
    }

    /// `(text)[https://…]`
    private mutating func lookAtRoundBracket(_ position: Int) -> Int {
        guard let close = near(position).firstIndex(of: UInt8(ascii: ")")), byte(close + 1) == UInt8(ascii: "["),
            isAddress(at: close + 2), let end = near(close).firstIndex(of: UInt8(ascii: "]"))
        else { return position }
        add(.swappedLink, from: position, to: end + 1)
        return end
    }

    private func isAddress(at position: Int) -> Bool {
        guard position < text.endIndex else { return false }
        if ["http://", "https://", "mailto:", "tel:", "www.", "/", "#"].contains(where: { starts(position, with: $0) })
        {
            return true
        }
        let word = text[position...].prefix { $0 > blank && !")]#".utf8.contains($0) }
        return word.suffix(3).elementsEqual(".md".utf8)
    }

    private func endOfAddress(_ position: Int) -> Int { near(position).firstIndex { $0 <= blank } ?? text.endIndex }

    private func firstPlace(of word: String, from start: Int) -> Int? {
        near(start).indices.first { starts($0, with: word) }
    }

    /// Two or three stars at a word, which opened or closed nothing; a line of underscores is one to fill in.
    private mutating func lookAtRun(_ position: Int) -> Int {
        let sign = text[position]
        let count = text[position...].prefix { $0 == sign }.count
        let isAtWord = byte(position - 1) > blank || byte(position + count) > blank
        let isInWord = byte(position - 1) > blank && byte(position + count) > blank
        if count == 2 || (count == 3 && sign == UInt8(ascii: "*")), isAtWord, sign == UInt8(ascii: "*") || !isInWord {
            add(.emphasis(String(repeating: Character(Unicode.Scalar(sign)), count: count)), from: position)
        }
        return position + count - 1
    }

    /// `==marked==`, as other programs have it; in `a == b` the signs touch no word.
    private mutating func lookAtEquals(_ position: Int) -> Int {
        let count = text[position...].prefix { $0 == UInt8(ascii: "=") }.count
        guard count == 2, byte(position - 1) <= blank, byte(position + 2) > blank,
            let end = firstPlace(of: "==", from: position + 3), byte(end - 1) > blank
        else { return position + count - 1 }
        add(.shortcode, from: position, to: end + 2)
        return end + 1
    }

    private mutating func lookAtHost(_ position: Int) {
        guard starts(position, with: "www."), isASCIILetterOrDigit(byte(position + 4)),
            !isPartOfAddress(byte(position - 1))
        else {
            return
        }
        let end = near(position).firstIndex { $0 <= blank || "()<>\"".utf8.contains($0) } ?? text.endIndex
        var last = end
        while last > position, ".,;:!?".utf8.contains(text[last - 1]) { last -= 1 }
        add(.addressWithoutScheme, from: position, to: last)
    }

    private func isPartOfAddress(_ byte: UInt8) -> Bool {
        isASCIILetterOrDigit(byte) || "/@.-_=&".utf8.contains(byte)
    }
}
