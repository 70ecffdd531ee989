/// A part of a text under one heading of its highest level, or what stands before the first.
public struct Section: Sendable, Hashable {
    /// What a section is about, told by its heading; the words are those that the authors' guide prescribes.
    public enum Kind: Sendable, Hashable {
        case introduction, covers, doesNotCover, referral, other
    }

    public var kind: Kind
    public var heading: Document.Heading?
    /// Indices into `Document.events`, of what stands in the heading; empty where there is none.
    public var headingEvents = 0..<0
    /// Indices into `Document.events`, without the heading itself.
    public var events: Range<Int>
}

extension Document {
    /// The text cut at its headings of the highest level that occurs; an empty introduction is left out.
    ///
    /// A heading in a list or a quotation stays in the section around it: a cut there would leave the list open.
    public var sections: [Section] {
        let level = sectionLevel.map(Int8.init)
        var sections: [Section] = []
        var current = Section(kind: .introduction, heading: nil, events: 0..<0)
        for (place, event) in events.enumerated() {
            switch event {
            case .start(.heading(level, let index)) where !headings[Int(index)].isNested:
                current.events = current.events.lowerBound..<place
                sections.append(current)
                let heading = headings[Int(index)]
                current = Section(kind: .init(heading: heading.text), heading: heading, events: place..<place)
            case .end(.heading(level, let index)) where !headings[Int(index)].isNested:
                current.headingEvents = current.events.lowerBound + 1..<place
                current.events = place + 1..<place + 1
            default: break
            }
        }
        current.events = current.events.lowerBound..<events.count
        sections.append(current)
        return sections.filter { $0.heading != nil || !$0.events.isEmpty }
    }
}

extension Section.Kind {
    init(heading: String) {
        self =
            switch heading.lowercased() {
            case "tjenesten omfatter", "tenesta omfattar", "the service covers": .covers
            case "tjenesten omfatter ikke", "tenesta omfattar ikkje", "the service does not cover": .doesNotCover
            case "henvisning", "tilvising", "referral": .referral
            default: .other
            }
    }
}
