internal import Diagnostics
internal import ServiceCatalogue

/// A placeholder in the text: where it stands there, and its place in `Document.placeholders`; none where something is wrong
/// with it, which has been reported.
struct FoundPlaceholder {
    var range: Range<Int>
    var index: Int?
}

extension DocumentReader {
    /// The placeholders in the text from `start`. Braces that hold no word, and those that a backslash makes plain, are none.
    mutating func placeholders(from start: Int) -> [FoundPlaceholder] {
        var found: [FoundPlaceholder] = []
        var rest = document.text[start...]
        while let open = firstPair(UInt8(ascii: "{"), in: rest) {
            rest = document.text[(open + 2)...]
            guard startsWord(rest) else { continue }
            guard let close = firstPair(UInt8(ascii: "}"), in: rest) else {
                if let unfinished = unfinished(at: open) { found.append(unfinished) }
                break
            }
            let range = open..<(close + 2)
            rest = document.text[range.upperBound...]
            let written = String(decoding: document.text[range], as: UTF8.self)
            guard let offset = sourceOffset(of: written, from: placeholdersTo) else { continue }
            placeholdersTo = offset + 1
            if let placeholder = placeholder(written, at: offset) {
                found.append(FoundPlaceholder(range: range, index: placeholder))
            }
        }
        return found
    }

    var mayHoldPlaceholder: Bool {
        let brace = UInt8(ascii: "{")
        var place = body.lowerBound
        while let found = firstIndex(of: brace, in: source.bytes, from: place) {
            if found + 1 < source.bytes.count, source.bytes[found + 1] == brace { return true }
            place = found + 1
        }
        return false
    }

    /// The innermost block around the place of reading.
    private var innermostBlock: Document.Element? {
        openNodes.last { $0.element?.isBlock ?? false }?.element
    }

    /// Whether that block stands in nothing but the document.
    private var isOutermostBlock: Bool { openNodes.count { $0.element?.isBlock ?? false } == 1 }

    /// Braces that stand as code, in the text from `start`, are none of the placeholders that come after.
    mutating func passOverCode(from start: Int) {
        let code = document.text[start...]
        guard firstPair(UInt8(ascii: "{"), in: code) != nil,
            let offset = sourceOffset(of: String(decoding: code, as: UTF8.self), from: placeholdersTo)
        else { return }
        placeholdersTo = offset + code.count
    }

    private func firstPair(_ brace: UInt8, in text: ArraySlice<UInt8>) -> Int? {
        text.indices.dropLast().first { text[$0] == brace && text[$0 + 1] == brace }
    }

    private func startsWord(_ text: ArraySlice<UInt8>) -> Bool {
        text.first { $0 != blank }.map { isASCIILetterOrDigit($0) } ?? false
    }

    /// Two braces before the name of a placeholder, without an end.
    private mutating func unfinished(at open: Int) -> FoundPlaceholder? {
        let line = document.text[(open + 2)...].prefix(60)
        let name = line.drop { $0 == blank }.prefix { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        guard ArticlePlaceholder.Name(rawValue: String(decoding: name, as: UTF8.self)) != nil,
            let offset = sourceOffset(of: "{{", from: placeholdersTo)
        else { return nil }
        placeholdersTo = offset + 1
        report(.unfinishedPlaceholder(at: source.location(atByte: offset)))
        return FoundPlaceholder(range: open..<document.text.count)
    }

    /// Its place in `Document.placeholders`; a text that is not an article's may hold none, and what is unknown there is left
    /// to those who look for other programs' markup: `.some(nil)` where a mistake was reported, nil where it is none.
    private mutating func placeholder(_ written: String, at offset: Int) -> Int?? {
        let words = words(of: written, at: offset)
        guard let first = words.first else { return nil }
        let location = source.location(atByte: offset)
        guard let name = ArticlePlaceholder.Name(rawValue: first.text) else {
            guard links.isInArticle else { return nil }
            report(.unknownPlaceholder(first.text, at: SourceLocation(file, first.position)))
            return .some(nil)
        }
        if let problem = standing(of: name) {
            report(.placeholderNotHere(name, problem, at: location))
            return .some(nil)
        }
        document.placeholders.append(
            ArticlePlaceholder(name: name, words: Array(words.dropFirst()), position: location.position))
        return document.placeholders.count - 1
    }

    private func words(of written: String, at offset: Int) -> [ArticlePlaceholder.Word] {
        let bytes = Array(written.utf8)
        return bytes[2..<(bytes.count - 2)].split(separator: blank).map { word in
            ArticlePlaceholder.Word(
                text: String(decoding: word, as: UTF8.self),
                position: source.location(atByte: offset + word.startIndex).position)
        }
    }

    /// Why it may not stand where the reader is; nil where it may.
    private func standing(of name: ArticlePlaceholder.Name) -> PlaceholderFault? {
        if !links.isInArticle { return .notInAnArticle }
        if imageDepth > 0 { return .inPicture }
        switch innermostBlock {
        case .heading: return .inHeading
        case .paragraph where !name.isBlock || isOutermostBlock: return nil
        default: return name.isBlock ? .notAlone : nil
        }
    }

    /// At the end of a paragraph: a placeholder of a table, a list or a figure takes the paragraph's place, and must be all
    /// that stands in it. True where it does.
    mutating func putPlaceholderInPlace(ofParagraphFrom firstEvent: Int) -> Bool {
        let blocks = document.events[firstEvent...].compactMap { event -> ArticlePlaceholder? in
            guard case .placeholder(let index) = event else { return nil }
            let placeholder = document.placeholders[Int(index)]
            return placeholder.name.isBlock ? placeholder : nil
        }
        if blocks.isEmpty { return false }
        // The start of the paragraph and the placeholder.
        if document.events.count == firstEvent + 2 {
            document.events.remove(at: firstEvent)
            return true
        }
        for block in blocks {
            report(.placeholderNotHere(block.name, .notAlone, at: SourceLocation(file, block.position)))
        }
        return false
    }
}

/// Why a placeholder may not stand where it does.
enum PlaceholderFault {
    case notInAnArticle, inPicture, inHeading, notAlone
}

extension Document.Element {
    fileprivate var isBlock: Bool {
        switch self {
        case .emphasis, .strong, .strikethrough, .link: false
        default: true
        }
    }
}
