internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// Cells as they stand in a document of Word, whichever it is. What each document numbers for itself is left open.
struct WordPassage {
    /// What a document puts in.
    enum Gap {
        /// The id of the address.
        case link(String)
        /// The id of one of the numbered lists, by its place.
        case list(Int)
        case drawing(Picture, alternativeText: String)
    }

    private(set) var xml = WordML()
    private(set) var gaps: [(offset: Int, gap: Gap)] = []
    private(set) var numberedLists: [WordNumbering.NumberedList] = []
    private let language: Language

    /// - Parameter language: the documents'.
    init(in language: Language) { self.language = language }

    mutating func removeAll() {
        xml.removeLast(xml.count)
        gaps.removeAll(keepingCapacity: true)
        numberedLists.removeAll(keepingCapacity: true)
    }

    /// A row of a table.
    mutating func append(_ cells: [Cell], _ beginnings: [WordML], mayBreak: Bool) {
        xml.append(literal: mayBreak ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        for (beginning, cell) in zip(beginnings, cells) {
            xml.append(beginning)
            append(cell)
            xml.append(literal: "</w:tc>")
        }
        xml.append(literal: "</w:tr>")
    }

    /// The content of a cell, which is never without a paragraph.
    mutating func append(_ cell: Cell, style: StaticString = "TableText") {
        if cell.isEmpty { return xml.append(literal: #"<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>"#) }
        // The places of the cell's numbered lists.
        var places: [Int: Int] = [:]
        for paragraph in cell.paragraphs {
            xml.append(literal: #"<w:p><w:pPr><w:pStyle w:val=""#)
            xml.append(literal: style)
            xml.append(literal: #""/>"#)
            if paragraph.depth > 0 { appendListProperties(paragraph, &places) }
            xml.append(literal: "</w:pPr>")
            for place in paragraph.runs { append(cell.runs[place], of: cell) }
            xml.append(literal: "</w:p>")
        }
    }

    private mutating func appendListProperties(_ paragraph: Cell.Paragraph, _ places: inout [Int: Int]) {
        guard let marker = paragraph.marker else {
            return xml.append(#"<w:ind w:left="\#(WordNumbering.indent(depth: paragraph.depth))"/>"#)
        }
        xml.append(literal: #"<w:numPr><w:ilvl w:val=""#)
        xml.append(text: String(paragraph.depth - 1))
        xml.append(literal: #""/><w:numId w:val=""#)
        if let number = marker.number {
            let place = places[marker.list] ?? begin(WordNumbering.NumberedList(depth: paragraph.depth, start: number))
            places[marker.list] = place
            leave(.list(place))
        } else {
            xml.append(text: String(WordNumbering.bullets))
        }
        xml.append(literal: #""/></w:numPr>"#)
    }

    private mutating func begin(_ list: WordNumbering.NumberedList) -> Int {
        numberedLists.append(list)
        return numberedLists.count - 1
    }

    private mutating func append(_ run: Cell.Run, of cell: Cell) {
        guard let link = run.link.map({ cell.links[$0] }) else { return appendContent(of: run, cell) }
        xml.append(literal: #"<w:hyperlink r:id="rId"#)
        leave(.link(link.address))
        xml.append(literal: #"""#)
        if let title = link.title {
            // Word shows no more than 255 characters of a tip.
            xml.append(#" w:tooltip="\#(title.utf8.count > 250 ? title.prefix(250) : title[...])""#)
        }
        xml.append(literal: #" w:history="1">"#)
        appendContent(of: run, cell)
        xml.append(literal: "</w:hyperlink>")
    }

    private mutating func appendContent(of run: Cell.Run, _ cell: Cell) {
        if let picture = run.picture.map({ cell.pictures[$0] }), picture.kind.isShownByWord {
            leave(.drawing(picture, alternativeText: cell.text(of: run)))
        } else {
            WordRun(run, in: language).write(cell, to: &xml)
        }
    }

    private mutating func leave(_ gap: Gap) { gaps.append((xml.count, gap)) }
}

/// A row of a table of services.
struct WordRow: WrittenRow {
    private(set) var passage: WordPassage
    private let table: AppendixTable
    private let columns: WordColumns
    private let beginnings: [WordML]
    private var cells: [Cell]

    init(_ table: AppendixTable, of appendix: Appendix) {
        self.table = table
        passage = WordPassage(in: appendix.language)
        columns = WordColumns(table, labels: appendix.labels)
        beginnings = columns.beginningsOfCells
        cells = table.columns.map { _ in Cell() }
    }

    mutating func fill(with row: AppendixRow) {
        for (place, column) in table.columns.enumerated() { row.write(column, to: &cells[place]) }
        passage.removeAll()
        passage.append(cells, beginnings, mayBreak: columns.mayBreak(cells))
    }
}
