internal import Diagnostics
internal import ServiceCatalogue

/// Where things stand in the source.
extension DocumentReader {
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func location(_ position: MarkdownParser.Position) -> SourceLocation {
        let known = position.line > 0 ? position : blockPosition
        return SourceLocation(file, source.position(line: known.line, byteColumn: known.column))
    }

    /// The place of an inline, if one of the characters it must begin with stands there; else that of its block.
    func location(_ position: MarkdownParser.Position, of character: UInt8, or other: UInt8? = nil) -> SourceLocation {
        if let start = source.lineStart(position.line), position.column > 0 {
            let offset = start + position.column - 1
            if offset < source.bytes.count, source.bytes[offset] == character || source.bytes[offset] == other {
                return location(position)
            }
        }
        return location(blockPosition)
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
    func sourceOffset(of text: String, from searchedTo: Int) -> Int? {
        guard let blockStart = source.lineStart(blockPosition.line) else { return nil }
        let start = max(blockStart, searchedTo)
        let wanted = Array(text.utf8)
        for offset in start..<max(start, body.upperBound - wanted.count + 1)
        where source.bytes[offset] == wanted[0] && source.bytes[offset...].starts(with: wanted) {
            let isEscaped = offset > start && source.bytes[offset - 1] == UInt8(ascii: "\\")
            if !isEscaped { return offset }
        }
        return nil
    }

    /// Where leftover markup stands in the source: by its first bytes, up to one that the source may have otherwise.
    func sourceOffset(of leftover: LeftoverMarkup, from searchedTo: Int) -> Int? {
        let bytes = document.text[leftover.range].prefix(40).prefix { !"&<\\".utf8.contains($0) && $0 != lineFeed }
        return sourceOffset(of: String(decoding: bytes, as: UTF8.self), from: searchedTo)
    }

    /// Where the innermost block has an entity for `scalar` (`&#x202E;`, `&shy;`); else where the block begins.
    func location(ofReferenceTo scalar: Unicode.Scalar) -> SourceLocation {
        guard let start = source.lineStart(blockPosition.line) else { return location(blockPosition) }
        let ampersand = UInt8(ascii: "&")
        let offset = (start..<max(start, body.upperBound)).first { offset in
            guard source.bytes[offset] == ampersand else { return false }
            return isReference(source.bytes[(offset + 1)..<body.upperBound].prefix(32), to: scalar)
        }
        return offset.map { source.location(atByte: $0) } ?? location(blockPosition)
    }
}

/// Whether what follows an ampersand is the number or the name of `scalar`, with a semicolon after it.
private func isReference(_ bytes: ArraySlice<UInt8>, to scalar: Unicode.Scalar) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")) else { return false }
    let written = String(decoding: bytes[..<end], as: UTF8.self)
    guard written.hasPrefix("#") else { return namesOfInvisible[written] == scalar.value }
    let digits = written.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    return (isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)) == scalar.value
}

private let namesOfInvisible: [String: UInt32] = [
    "shy": 0xAD, "zwj": 0x200D, "zwnj": 0x200C, "lrm": 0x200E, "rlm": 0x200F, "ZeroWidthSpace": 0x200B,
    "NegativeThinSpace": 0x200B, "NoBreak": 0x2060, "ApplyFunction": 0x2061, "InvisibleTimes": 0x2062,
    "InvisibleComma": 0x2063, "NewLine": 0x0A,
]
