internal import Diagnostics
internal import ServiceCatalogue

/// The ends of what has an address or an id: only there is its text known.
extension DocumentReader {
    mutating func endHeading(_ open: OpenNode, level: Int) {
        let text = trimmedText(from: open.textStart)
        let position = location(open.position)
        if level == 1 { report(.headingLevelOne(text, at: position)) }
        if text.isEmpty { report(.emptyHeading(at: position)) }
        // Above the first heading stands the page's name, of level 1.
        let before = document.headings.last?.level ?? 1
        if level > before + 1 {
            report(.headingLevelJump(text, from: before, to: level, at: position))
        }
        // Around an outer heading stands the document alone.
        document.headings.append(
            .init(
                level: level, id: headingIDs.id(for: text), text: text, position: position.position,
                isNested: openNodes.count > 1))
        document.text.append(lineFeed)
        wordStart = document.text.count
    }

    /// False where it leads nowhere: then its text stays, and nothing looks for where it leads.
    mutating func endLink(_ open: OpenNode) -> Bool {
        guard case .link(let link) = open.element else { return true }
        let index = Int(link)
        let text = trimmedText(from: open.textStart)
        let place = location(open.position, of: UInt8(ascii: "["), or: UInt8(ascii: "<"))
        if text.isEmpty { report(.emptyLink(open.address, at: place)) }
        document.links[index].text = text
        document.links[index].position = place.position
        do throws(LinkFault) {
            document.links[index].target = try links.target(open.address)
            return true
        } catch {
            // `[^1]: word` is read as the address of `[^1]`.
            report(text.hasPrefix("^") ? .footnote(at: place) : .badLink(open.address, error, at: place))
            // Links do not lie in each other, so it is the last one.
            document.links.removeLast()
            if imageDepth == 0 { document.events.remove(at: open.firstEvent) }
            return false
        }
    }

    mutating func endImage(_ open: OpenNode) {
        imageDepth -= 1
        let text = trimmedText(from: open.textStart)
        let place = location(open.position, of: UInt8(ascii: "!"))
        if text.isEmpty { report(.imageWithoutText(open.address, at: place)) }
        guard isImageFile(open.address) else {
            report(.badImage(open.address, at: place))
            return
        }
        if imageDepth == 0 { document.events.append(.image(index: Int32(document.images.count))) }
        document.images.append(.init(source: open.address, alternativeText: text, position: place.position))
    }

    func trimmedText(from start: Int) -> String {
        let text = document.text[start...]
        guard let first = text.firstIndex(where: { $0 > blank }), let last = text.lastIndex(where: { $0 > blank })
        else {
            return ""
        }
        return String(decoding: text[first...last], as: UTF8.self)
    }
}
