public import Diagnostics
public import Pictures
internal import SortedLists

/// A Markdown text, read once: its plain text and, in the order of reading, what begins and ends in it.
///
/// Every format is a fold over `events` (a page, a Word document, a search index); none parses Markdown again. Text is
/// kept as ranges of `text`, because a register of 100,000 texts must fit in memory.
public struct Document: Sendable {
    /// Small numbers are small here, for an event takes 12 bytes, and 20,000 texts have two million.
    public enum Element: Sendable, Hashable {
        case paragraph
        /// Level as written, 1 to 6; `index` into `headings`.
        case heading(level: Int8, index: Int32)
        /// `start` is nil for a list with bullets. In a tight list paragraphs are not set apart.
        case list(start: Int32?, tight: Bool)
        /// `checked` is nil but in a task list.
        case item(checked: Bool?)
        case quote
        case table
        case tableRow(isHeader: Bool)
        case tableCell(isHeader: Bool, Alignment)
        case emphasis, strong, strikethrough
        /// `index` into `links`.
        case link(index: Int32)
    }

    public enum Alignment: Sendable, Hashable {
        case none, left, centre, right
    }

    public enum Event: Sendable, Hashable {
        case start(Element)
        case end(Element)
        /// A range of `Document.text`.
        case text(Int32, Int32)
        /// Inline code.
        case code(Int32, Int32)
        case codeBlock(Int32, Int32)
        /// `index` into `images`; its alternative text stands there and in `text`.
        case image(index: Int32)
        /// A line end in the source that means nothing but a blank.
        case softBreak
        case hardBreak
        case thematicBreak
        /// `index` into `placeholders`. Of one that takes a paragraph's place no paragraph begins or ends.
        case placeholder(index: Int32)
    }

    public struct Heading: Sendable, Hashable {
        public var level: Int
        /// Unique in the document: the text folded to a–z, 0–9 and hyphens.
        public var id: String
        public var text: String
        public var position: SourcePosition
        /// Within a list or a quotation, which it cannot end: no section begins with it.
        public var isNested: Bool

        public init(level: Int, id: String, text: String, position: SourcePosition, isNested: Bool = false) {
            self.level = level
            self.id = id
            self.text = text
            self.position = position
            self.isNested = isNested
        }
    }

    public struct Link: Sendable, Hashable {
        public var target: LinkTarget
        public var text: String
        public var position: SourcePosition

        public init(target: LinkTarget, text: String, position: SourcePosition) {
            self.target = target
            self.text = text
            self.position = position
        }
    }

    public struct Image: Sendable, Hashable {
        /// As written; a path to a file beside the text.
        public var source: String
        public var alternativeText: String
        public var position: SourcePosition
        /// The file itself; nil where there is none that can be published, which is an error.
        public var picture: Picture?

        public init(
            source: String, alternativeText: String, position: SourcePosition, picture: Picture? = nil
        ) {
            self.source = source
            self.alternativeText = alternativeText
            self.position = position
            self.picture = picture
        }
    }

    /// Where a stretch of the text begins in the source.
    public struct Line: Sendable, Hashable {
        /// A place in `Document.text`.
        public var start: Int32
        public var position: SourcePosition

        public init(start: Int32, position: SourcePosition) {
            self.start = start
            self.position = position
        }
    }

    public var events: [Event]
    /// The plain text in UTF-8: blocks end with a line feed, cells with a tab.
    public var text: [UInt8]
    public var headings: [Heading]
    public var links: [Link]
    public var images: [Image]
    /// What the site fills in, in the order of reading; articles have such.
    public var placeholders: [ArticlePlaceholder] = []
    /// Where the lines of the text stand in the source, in order.
    public var lines: [Line]
    /// Words outside headings: runs of characters between blanks with a letter or digit in them.
    public var wordCount: Int

    public init(
        events: [Event] = [], text: [UInt8] = [], headings: [Heading] = [], links: [Link] = [], images: [Image] = [],
        lines: [Line] = [], wordCount: Int = 0
    ) {
        self.events = events
        self.text = text
        self.headings = headings
        self.links = links
        self.images = images
        self.lines = lines
        self.wordCount = wordCount
    }

    public func text(_ from: Int32, _ to: Int32) -> ArraySlice<UInt8> { text[Int(from)..<Int(to)] }

    /// The highest level of the headings that begin sections; nil in a text without such headings.
    public var sectionLevel: Int? { headings.lazy.filter { !$0.isNested }.map(\.level).min() }

    /// The line of the source that the text at `place` stands on; the first line of a file where that is not known.
    public func position(ofTextAt position: Int) -> SourcePosition {
        let next = lines.partitioningIndex { Int($0.start) > position }
        return next > 0 ? lines[next - 1].position : .start
    }

    public var plainText: String { String(decoding: text, as: UTF8.self) }

    /// The pictures that it shows, each once, in the order of reading.
    public var pictures: [Picture] {
        if images.isEmpty { return [] }
        var seen = Set<Picture>()
        return events.compactMap { event in
            guard case .image(let index) = event, let picture = images[Int(index)].picture else { return nil }
            return seen.insert(picture).inserted ? picture : nil
        }
    }
}

extension Document.Heading {
    /// Ids that the frame around every text has, so that no heading may have them. All others of ours have an underscore,
    /// which no heading's id has.
    public static let reservedIDs: Set<String> = ["main", "search-field", "search-hint", "results"]
}

/// Where a link in a text leads.
public enum LinkTarget: Sendable, Hashable {
    case web(WebAddress)
    /// A place on the same page: `#henvisning`, without the `#`.
    case anchor(String)
    /// A page of the site by its address, from the root: `/kategorier/nasjonalt-senter/`, and a place on it.
    case page(path: String, anchor: String?)
    /// Another text by its file, from the content folder: `services/amming.md`, `articles/om.md`; and a place in it.
    case file(path: String, anchor: String?)
}
