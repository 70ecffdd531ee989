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

    private func starts(_ place: Int, with word: String) -> Bool { text[place...].starts(with: word.utf8) }

    /// As far as a link or the like goes; without an end to the search, 10,000 brackets would be searched for 10,000 times.
    private func near(_ place: Int) -> ArraySlice<UInt8> {
        text[min(place, text.endIndex)..<min(place + 400, text.endIndex)]
    }

    private func byte(_ place: Int) -> UInt8 {
        place >= text.startIndex && place < text.endIndex ? text[place] : blank
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
        var place = text.startIndex
        while place < text.endIndex {
            switch text[place] {
            case UInt8(ascii: "["): place = lookAtBracket(place)
            case UInt8(ascii: "]"): place = lookAtClosingBracket(place, from: place)
            case UInt8(ascii: "("): place = lookAtRoundBracket(place)
            case UInt8(ascii: "{"):
                if byte(place + 1) == UInt8(ascii: "{") || byte(place + 1) == UInt8(ascii: "%") {
                    add(.shortcode, from: place)
                    place += 1
                }
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"): place = lookAtRun(place)
            case UInt8(ascii: "w"): lookAtHost(place)
            default: break
            }
            place += 1
        }
    }

    /// `[[x]]`, `[text](…`, `[text] (https://…)` and `[text(https://…)`. Returns the last place it has looked at.
    private mutating func lookAtBracket(_ place: Int) -> Int {
        if byte(place + 1) == UInt8(ascii: "["), let end = firstPlace(of: "]]", from: place + 2) {
            add(.wikiLink, from: place, to: end + 2)
            return end + 1
        }
        guard let close = near(place + 1).firstIndex(of: UInt8(ascii: "]")) else {
            if let address = firstPlace(of: "(http", from: place + 1) {
                add(.textNotClosed, from: place, to: endOfAddress(address + 1))
                return address
            }
            return place
        }
        if text[(place + 1)..<close].contains(UInt8(ascii: "[")) { return place }
        return lookAtClosingBracket(close, from: place)
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
    private mutating func lookAtRoundBracket(_ place: Int) -> Int {
        guard let close = near(place).firstIndex(of: UInt8(ascii: ")")), byte(close + 1) == UInt8(ascii: "["),
            isAddress(at: close + 2), let end = near(close).firstIndex(of: UInt8(ascii: "]"))
        else { return place }
        add(.swappedLink, from: place, to: end + 1)
        return end
    }

    private func isAddress(at place: Int) -> Bool {
        guard place < text.endIndex else { return false }
        if ["http://", "https://", "mailto:", "tel:", "www.", "/", "#"].contains(where: { starts(place, with: $0) }) {
            return true
        }
        let word = text[place...].prefix { $0 > blank && !")]#".utf8.contains($0) }
        return word.suffix(3).elementsEqual(".md".utf8)
    }

    private func endOfAddress(_ place: Int) -> Int { near(place).firstIndex { $0 <= blank } ?? text.endIndex }

    private func firstPlace(of word: String, from start: Int) -> Int? {
        near(start).indices.first { starts($0, with: word) }
    }

    /// Two or three stars at a word, which opened or closed nothing; a line of underscores is one to fill in.
    private mutating func lookAtRun(_ place: Int) -> Int {
        let sign = text[place]
        let count = text[place...].prefix { $0 == sign }.count
        let isAtWord = byte(place - 1) > blank || byte(place + count) > blank
        let isInWord = byte(place - 1) > blank && byte(place + count) > blank
        if count == 2 || (count == 3 && sign == UInt8(ascii: "*")), isAtWord, sign == UInt8(ascii: "*") || !isInWord {
            add(.emphasis(String(repeating: Character(Unicode.Scalar(sign)), count: count)), from: place)
        }
        return place + count - 1
    }

    private mutating func lookAtHost(_ place: Int) {
        guard starts(place, with: "www."), isASCIILetterOrDigit(byte(place + 4)), !isPartOfAddress(byte(place - 1))
        else {
            return
        }
        let end = near(place).firstIndex { $0 <= blank || "()<>\"".utf8.contains($0) } ?? text.endIndex
        var last = end
        while last > place, ".,;:!?".utf8.contains(text[last - 1]) { last -= 1 }
        add(.addressWithoutScheme, from: place, to: last)
    }

    private func isPartOfAddress(_ byte: UInt8) -> Bool {
        isASCIILetterOrDigit(byte) || "/@.-_=&".utf8.contains(byte)
    }
}
