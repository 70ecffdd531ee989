internal import Pictures
internal import ServiceCatalogue

/// What stands in a cell of a table: paragraphs, each made of runs of text with one look. The one form that every format
/// writes. It holds no headings and no nested tables: Word and Markdown have no good form for either within a cell.
///
/// The text of all runs lies in one buffer, one run after the other, and whoever writes a table empties its cells and fills
/// them again, row by row: with a string for each run, half the time of a table went into making and freeing them.
struct Cell: Sendable {
    /// A line or paragraph.
    struct Paragraph: Sendable, Hashable {
        var marker: Marker?
        /// How many lists it stands in, 0 to `deepestList`. A paragraph within a list and without a marker goes on with the
        /// item before.
        var depth: Int
        /// Places in `runs`.
        var runs: Range<Int>
    }

    /// What makes a paragraph the beginning of a list item.
    struct Marker: Sendable, Hashable {
        /// Tells the lists of one cell apart, from 0.
        var list: Int
        /// Nil for a bullet.
        var number: Int?
    }

    struct Run: Sendable, Hashable {
        /// A place in `text`. A line feed there is a line break; there is no other control character.
        var text: Range<Int>
        var style: Style
        var language: Language
        /// A place in `links`.
        var link: Int?
        /// A place in `pictures`. The picture stands where the text, which is its alternative text, would stand, if a format
        /// can show it.
        var picture: Int?
        /// False where there is surely no line feed in the text.
        var mayHaveLines = false
    }

    struct Style: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let bold = Style(rawValue: 1)
        static let italic = Style(rawValue: 2)
        static let struck = Style(rawValue: 4)
        static let code = Style(rawValue: 8)
    }

    struct Link: Sendable, Hashable {
        var address: String
        /// What the link leads to, for one who meets it out of its row: "Nettside" alone says too little.
        var title: String?
    }

    private(set) var text: [UInt8] = []
    private(set) var runs: [Run] = []
    private(set) var paragraphs: [Paragraph] = []
    private(set) var links: [Link] = []
    private(set) var pictures: [Picture] = []

    /// Word numbers nine levels of lists; what lies deeper stays on the ninth.
    static let deepestList = 9

    init() {}

    /// One paragraph of one run.
    init(_ text: String, _ language: Language, style: Style = []) {
        append(paragraph: text, language, style: style)
    }

    init(_ phrase: Phrase) { self.init(phrase.text, phrase.language) }

    var isEmpty: Bool { paragraphs.isEmpty }
}

// Filling it: runs first, then the end of the paragraph that they make.
extension Cell {
    mutating func removeAll() {
        text.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        paragraphs.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        pictures.removeAll(keepingCapacity: true)
    }

    /// The runs that no paragraph has yet.
    var openRuns: Range<Int> { (paragraphs.last?.runs.upperBound ?? 0)..<runs.count }

    mutating func append(_ text: String, _ language: Language, style: Style = [], link: Int? = nil, picture: Int? = nil)
    {
        beginRun(language, style: style, link: link, picture: picture)
        append(toRun: text)
    }

    mutating func beginRun(_ language: Language, style: Style = [], link: Int? = nil, picture: Int? = nil) {
        runs.append(
            Run(text: text.count..<text.count, style: style, language: language, link: link, picture: picture))
    }

    /// Goes on with the last run.
    mutating func append(toRun text: String) {
        var text = text
        text.withUTF8 { append(toRun: $0) }
    }

    mutating func append(toRun text: UnsafeBufferPointer<UInt8>) {
        let isPlain = self.text.append(legal: text)
        guard let last = runs.indices.last else { return }
        runs[last].text = runs[last].text.lowerBound..<self.text.count
        if !isPlain { runs[last].mayHaveLines = true }
    }

    mutating func endParagraph(marker: Marker? = nil, depth: Int = 0) {
        paragraphs.append(Paragraph(marker: marker, depth: depth, runs: openRuns))
    }

    mutating func append(paragraph text: String, _ language: Language, style: Style = []) {
        append(text, language, style: style)
        endParagraph()
    }

    /// The runs of another cell, whatever paragraphs they make there.
    mutating func append(runsOf other: Cell) {
        for run in other.runs {
            append(
                other.text(of: run), run.language, style: run.style, link: run.link.map { place(of: other.links[$0]) },
                picture: run.picture.map { place(of: other.pictures[$0]) })
        }
    }

    /// The place of a link; of two alike there is one.
    mutating func place(of link: Link) -> Int {
        if let place = links.firstIndex(of: link) { return place }
        links.append(link)
        return links.count - 1
    }

    mutating func place(of picture: Picture) -> Int {
        pictures.append(picture)
        return pictures.count - 1
    }
}

// Reading it.
extension Cell {
    func withText<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func text(of run: Run) -> String { withText(run.text) { String(decoding: $0, as: UTF8.self) } }

    /// Where the text of a paragraph lies: its runs lie side by side.
    func text(of paragraph: Paragraph) -> Range<Int> {
        guard let first = paragraph.runs.first, let last = paragraph.runs.last else { return 0..<0 }
        return runs[first].text.lowerBound..<runs[last].text.upperBound
    }

    func address(of run: Run) -> String? { run.link.map { links[$0].address } }

    /// What stands between the line breaks of a run.
    func forEachLine(of run: Run, _ body: (_ number: Int, _ line: Range<Int>) -> Void) {
        guard run.mayHaveLines else { return body(0, run.text) }
        var (number, start) = (0, run.text.lowerBound)
        for place in run.text where text[place] == UInt8(ascii: "\n") {
            body(number, start..<place)
            (number, start) = (number + 1, place + 1)
        }
        body(number, start..<run.text.upperBound)
    }

    /// One paragraph a line: "• item", "2. item", indented by its depth.
    func appendPlainText(to bytes: inout [UInt8]) {
        for (place, paragraph) in paragraphs.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: "\n")) }
            for _ in 1..<max(paragraph.depth, 1) { bytes.append(contentsOf: "  ".utf8) }
            if let marker = paragraph.marker {
                bytes.append(contentsOf: (marker.number.map { "\($0). " } ?? "• ").utf8)
            }
            withText(text(of: paragraph)) { bytes.append(contentsOf: $0) }
        }
    }

    var plainText: String {
        var bytes: [UInt8] = []
        appendPlainText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
