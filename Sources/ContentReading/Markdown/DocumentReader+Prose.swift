internal import Diagnostics
internal import ServiceCatalogue

/// Text between two pieces of markup: characters that came in as entities, addresses that stand bare, and what was meant as
/// markup and is none.
extension DocumentReader {
    mutating func appendProse(_ cursor: borrowing MarkdownParser.Cursor) {
        let start = document.text.count
        let startsLine = isAtLineStart
        cursor.withLiteral { document.text.append(contentsOf: $0) }
        if mayHoldReferences { judgeReferences(from: start) }
        let placeholders = mayHoldPlaceholders ? placeholders(from: start) : []
        let leftovers = leftovers(from: start, startsLine: startsLine).filter { leftover in
            !placeholders.contains { $0.range.overlaps(leftover.range) }
        }
        if imageDepth == 0 { appendEvents(from: start, placeholders, without: leftovers) }
        report(leftovers, in: start)
        if mayHoldBrackets, let found = markupLeftAsText(from: start, searchedTo: searchedTo) {
            report(found.diagnostic)
            searchedTo = found.offset + 1
        }
    }

    /// Whether what comes next begins a line of a paragraph.
    private var isAtLineStart: Bool {
        switch document.events.last {
        case .start(.paragraph), .softBreak, .hardBreak: imageDepth == 0
        default: false
        }
    }

    /// The events of the text from `start`, in which addresses that stand bare become links; those in a link that is not
    /// finished do not, for where they end cannot be told.
    private mutating func appendEvents(
        from start: Int, _ placeholders: [FoundPlaceholder], without leftovers: [LeftoverMarkup]
    ) {
        var done = start
        for placeholder in placeholders {
            guard let index = placeholder.index else { continue }
            appendEvents(done..<placeholder.range.lowerBound, without: leftovers)
            document.events.append(.placeholder(index: Int32(index)))
            done = placeholder.range.upperBound
        }
        if done == start || done < document.text.count { appendEvents(done..<document.text.count, without: leftovers) }
    }

    private mutating func appendEvents(_ range: Range<Int>, without leftovers: [LeftoverMarkup]) {
        var done = range.lowerBound
        if linkDepth == 0 {
            for bare in bareAddresses(in: document.text[range])
            where !leftovers.contains(where: { $0.isLink && $0.range.overlaps(bare.range) }) {
                appendTextEvent(done..<bare.range.lowerBound)
                appendLink(to: bare)
                done = bare.range.upperBound
            }
        }
        if done == range.lowerBound || done < range.upperBound { appendTextEvent(done..<range.upperBound) }
    }

    private mutating func appendTextEvent(_ range: Range<Int>) {
        if range.isEmpty, range.lowerBound < document.text.count { return }
        document.events.append(.text(Int32(range.lowerBound), Int32(range.upperBound)))
    }

    private mutating func appendLink(to bare: BareAddress) {
        let written = String(decoding: document.text[bare.range], as: UTF8.self)
        let place = sourceOffset(of: written, from: linkedTo).map { offset in
            linkedTo = offset + 1
            return source.location(atByte: offset)
        }
        let location = place ?? location(blockPosition)
        do throws(LinkFault) {
            let target = try links.target(bare.address)
            document.events.append(.start(.link(index: Int32(document.links.count))))
            appendTextEvent(bare.range)
            document.events.append(.end(.link(index: Int32(document.links.count))))
            document.links.append(.init(target: target, text: written, position: location.position))
        } catch {
            report(.badLink(bare.address, error, at: location))
            appendTextEvent(bare.range)
        }
    }

    private func leftovers(from start: Int, startsLine: Bool) -> [LeftoverMarkup] {
        let text = document.text[start...]
        if !startsLine, !text.contains(where: isSignOfMarkup) { return [] }
        return leftoverMarkup(in: text, startsLine: startsLine)
    }

    /// What was meant as markup and is shown as it stands, each at its place in the source.
    private mutating func report(_ leftovers: [LeftoverMarkup], in start: Int) {
        for leftover in leftovers {
            guard toldInBlock[leftover.kind, default: 0] < leftover.mostInBlock else { continue }
            if leftover.kind == .addressWithoutScheme, linkDepth > 0 { continue }
            if leftover.kind == .dashList, !hasDashBefore(start) { continue }
            guard let offset = sourceOffset(of: leftover, from: leftoversTo) else { continue }
            leftoversTo = offset + 1
            toldInBlock[leftover.kind, default: 0] += 1
            report(leftover.diagnostic(shown(leftover), at: source.location(atByte: offset)))
        }
    }

    /// Whether the line above begins with a dash, too: one alone may be what somebody says.
    private func hasDashBefore(_ start: Int) -> Bool {
        let line = document.text[blockTextStart..<max(start - 1, blockTextStart)]
        return line.starts(with: "– ".utf8) || line.starts(with: "— ".utf8)
    }

    private func shown(_ leftover: LeftoverMarkup) -> String {
        String(decoding: document.text[leftover.range].prefix(400), as: UTF8.self)
    }

    /// Entities can stand for what no source may hold; what they left in the text is judged as the source was.
    private mutating func judgeReferences(from start: Int) {
        guard document.text[start...].contains(where: { $0 < blank || $0 >= 0x7F }) else { return }
        // The library leaves these two, which are no characters, as a byte that is no UTF-8.
        for (byte, scalar) in [(0xFE, "\u{FFFE}"), (0xFF, "\u{FFFF}")] as [(UInt8, Unicode.Scalar)]
        where document.text[start...].contains(byte) {
            report(.invisibleReference(to: scalar, at: location(ofReferenceTo: scalar)))
            document.text.replaceSubrange(start..., with: document.text[start...].filter { $0 != byte })
        }
        let text = String(decoding: document.text[start...], as: UTF8.self)
        let hidden = text.unicodeScalars.filter { $0.isInvisible || $0 == "\n" }
        for scalar in hidden { report(.invisibleReference(to: scalar, at: location(ofReferenceTo: scalar))) }
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.filter { !hidden.contains($0) }))
        document.text.replaceSubrange(start..., with: shown.composed.utf8)
    }
}

private func isSignOfMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "*"),
        UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "w"), UInt8(ascii: "="):
        true
    default: false
    }
}
