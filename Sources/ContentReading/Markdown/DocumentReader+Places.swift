internal import Diagnostics
internal import ServiceCatalogue

/// Where things stand in the source.
extension DocumentReader {
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func location(_ place: MarkdownParser.Place) -> SourceLocation {
        let known = place.line > 0 ? place : blockPlace
        return SourceLocation(file, source.position(line: known.line, byteColumn: known.column))
    }

    /// The place of an inline, if one of the characters it must begin with stands there; else that of its block.
    func location(_ place: MarkdownParser.Place, of character: UInt8, or other: UInt8? = nil) -> SourceLocation {
        if let start = source.lineStart(place.line), place.column > 0 {
            let offset = start + place.column - 1
            if offset < source.bytes.count, source.bytes[offset] == character || source.bytes[offset] == other {
                return location(place)
            }
        }
        return location(blockPlace)
    }

    /// A footnote, or a link whose address is nowhere, in the text from `start`: Markdown shows both as text, which no
    /// author means. With the byte of the source at which it stands.
    func markupLeftAsText(from start: Int, searchedTo: Int) -> (diagnostic: Diagnostic, offset: Int)? {
        let text = document.text[start...]
        guard let bracket = text.firstIndex(of: UInt8(ascii: "[")) else { return nil }
        if text[bracket...].dropFirst().first == UInt8(ascii: "^") {
            guard let offset = sourceOffset(of: "[^", from: searchedTo) else { return nil }
            return (.footnote(at: source.location(atByte: offset)), offset)
        }
        guard let label = unresolvedReference(in: text[bracket...]),
            let offset = sourceOffset(of: "][\(label)]", from: searchedTo)
        else { return nil }
        return (.unresolvedReference(label, at: source.location(atByte: offset)), offset)
    }

    /// Where `text` stands in the source of the innermost block, unless a backslash takes its meaning away.
    private func sourceOffset(of text: String, from searchedTo: Int) -> Int? {
        guard let blockStart = source.lineStart(blockPlace.line) else { return nil }
        let start = max(blockStart, searchedTo)
        let wanted = Array(text.utf8)
        for offset in start..<max(start, body.upperBound - wanted.count + 1)
        where source.bytes[offset] == wanted[0] && source.bytes[offset...].starts(with: wanted) {
            let isEscaped = offset > start && source.bytes[offset - 1] == UInt8(ascii: "\\")
            if !isEscaped { return offset }
        }
        return nil
    }
}
