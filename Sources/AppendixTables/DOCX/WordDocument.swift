internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// Writes `document.xml`, and on the way collects what other parts must hold: addresses of links, numbered lists, notes.
struct WordDocument {
    private(set) var links: [String] = []
    private(set) var numberedLists: [WordNumbering.NumberedList] = []
    private(set) var footnotes: [String] = []
    private(set) var media = WordMedia()
    private var linkPlaces: [String: Int] = [:]
    private var xml = WordML()
    private let language: Language
    /// The pages of the section that is being written.
    private var page: WordPage?
    private var headings = 0
    /// By what they are captions of.
    private var captions: [String: Int] = [:]

    init(in language: Language) { self.language = language }

    /// Puts the document at the end of `xml`. Several appendices get a list of contents before them.
    mutating func write(_ appendix: Appendix, to xml: inout WordML) {
        swap(&self.xml, &xml)
        self.xml.append(
            """
            <w:document xmlns:w="\(WordPackage.wordNamespace)" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """)
        if appendix.tables.count + appendix.guides.count > 1 { appendFront(appendix) }
        appendChanges(appendix)
        for table in appendix.tables { append(table, labels: appendix.labels) }
        for guide in appendix.guides { append(guide, labels: appendix.labels) }
        self.xml.append("\(WordDocument.lastParagraph)\((page ?? .landscape).section)</w:body></w:document>")
        swap(&self.xml, &xml)
    }

    /// Every appendix begins on a page of its own, as wide as it needs.
    private mutating func begin(_ page: WordPage) {
        if let before = self.page { endSection(before) }
        self.page = page
    }

    private mutating func appendFront(_ appendix: Appendix) {
        begin(.portrait)
        xml.append(
            #"<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>\#(appendix.title)</w:t></w:r></w:p>"#)
        append(paragraph: "\(appendix.publisher), \(appendix.asOf.text(in: language))")
        xml.append(WordContents(title: appendix.labels.contents, headings: appendix.wordHeadings).xml)
    }

    private mutating func appendChanges(_ appendix: Appendix) {
        guard let title = appendix.changesTitle else { return }
        begin(.landscape)
        append(heading: 1, title)
        if appendix.changeLines.isEmpty { append(paragraph: appendix.labels.changes.none) }
        for line in appendix.changeLines {
            let marker = Cell.Marker(list: 0, number: nil)
            var cell = Cell()
            cell.append("\(line.kind): ", language, style: .bold)
            cell.append("\(line.name) (\(line.place))", language)
            cell.endParagraph(marker: marker, depth: 1)
            for detail in line.details {
                cell.append(detail, language)
                cell.endParagraph(marker: marker, depth: 2)
            }
            append(cell)
        }
    }

    private mutating func append(_ table: AppendixTable, labels: AppendixLabels) {
        begin(.landscape)
        append(heading: 1, table.title)
        if table.groups.isEmpty { append(paragraph: labels.noServices) }
        var cells = table.columns.map { _ in Cell() }
        for group in table.groups {
            append(heading: 2, group.title)
            let caption = "\(table.subject), \(group.title)"
            append(caption: caption, label: labels.table)
            footnotes.append(table.footnote)
            let wordTable = WordTable(table, group, labels: labels, caption: caption, footnote: footnotes.count)
            let beginnings = wordTable.beginningsOfCells
            xml.append(wordTable.head)
            for row in group.rows {
                for (place, column) in table.columns.enumerated() { row.write(column, to: &cells[place]) }
                append(cells, beginnings, mayBreak: wordTable.mayBreak(cells))
            }
            xml.append(literal: "</w:tbl>")
        }
    }

    private mutating func append(_ section: AppendixGuide.Section, in table: WordTable) {
        let beginnings = table.beginningsOfCells
        xml.append(table.head)
        for cells in section.rows { append(cells, beginnings, mayBreak: table.mayBreak(cells)) }
        xml.append(literal: "</w:tbl>")
    }

    /// A row of a table.
    private mutating func append(_ cells: [Cell], _ beginnings: [WordML], mayBreak: Bool) {
        xml.append(literal: mayBreak ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        for (beginning, cell) in zip(beginnings, cells) {
            xml.append(beginning)
            append(cell)
            xml.append(literal: "</w:tc>")
        }
        xml.append(literal: "</w:tr>")
    }

    private mutating func append(_ guide: AppendixGuide, labels: AppendixLabels) {
        let page: WordPage = guide.isWide ? .landscape : .portrait
        begin(page)
        append(heading: 1, guide.title)
        append(paragraph: guide.introduction)
        for section in guide.sections {
            if let title = section.title { append(heading: 2, title) }
            if section.id == AppendixGuide.yearSection, !guide.year.isEmpty {
                let caption = section.title ?? guide.subject
                append(caption: caption, label: labels.figure)
                xml.append(WordYear(guide.year, language: language, caption: caption).xml)
                append(paragraph: "")
            }
            if section.isList {
                appendList(section)
            } else {
                let caption = section.title.map { "\(guide.subject): \($0)" } ?? guide.subject
                append(caption: caption, label: labels.table)
                append(section, in: WordTable(section, on: page, caption: caption))
            }
            if let source = section.source {
                append(paragraph: "\(labels.guides.source): \(source.text.legal).", style: "FootnoteText")
            }
        }
    }

    /// The first column counts the points, which Word does itself.
    private mutating func appendList(_ section: AppendixGuide.Section) {
        var points = Cell()
        for (place, cells) in section.rows.enumerated() {
            for cell in cells.dropFirst() { points.append(runsOf: cell) }
            points.endParagraph(marker: Cell.Marker(list: 0, number: place + 1), depth: 1)
        }
        append(points, style: "ListParagraph")
    }

    private mutating func append(heading level: Int, _ text: String) {
        headings += 1
        let name = WordContents.bookmark(headings)
        xml.append(
            """
            <w:p><w:pPr><w:pStyle w:val="Heading\(level)"/></w:pPr>\
            <w:bookmarkStart w:id="\(headings)" w:name="\(name)"/><w:r><w:t>\(text)</w:t></w:r>\
            <w:bookmarkEnd w:id="\(headings)"/></w:p>
            """)
    }

    private mutating func append(paragraph text: String, style: WordML = "Normal") {
        xml.append(#"<w:p><w:pPr><w:pStyle w:val="\#(style)"/></w:pPr><w:r><w:t>\#(text)</w:t></w:r></w:p>"#)
    }

    /// "Tabell 1: …"; the number is a field, so that it counts on in the document the table is pasted into.
    private mutating func append(caption: String, label: String) {
        captions[label, default: 0] += 1
        let number = captions[label] ?? 1
        xml.append(
            """
            <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">\(label) </w:t></w:r>\
            <w:fldSimple w:instr=" SEQ \(label) \\* ARABIC "><w:r><w:t>\(number)</w:t></w:r></w:fldSimple>\
            <w:r><w:t xml:space="preserve">: \(caption)</w:t></w:r></w:p>
            """)
    }

    /// A section ends with a paragraph; it is as small as can be, lest it takes a page of its own after a full one.
    private mutating func endSection(_ page: WordPage) {
        xml.append(
            """
            <w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>\
            \(page.section)</w:pPr></w:p>
            """)
    }

    /// Word wants a paragraph after the last table.
    private static let lastParagraph: WordML = """
        <w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>
        """
}

extension WordDocument {
    /// The content of a cell, which is never without a paragraph.
    fileprivate mutating func append(_ cell: Cell, style: StaticString = "TableText") {
        if cell.isEmpty { return xml.append(literal: #"<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>"#) }
        var numberings: [Int: Int] = [:]
        for paragraph in cell.paragraphs {
            xml.append(literal: #"<w:p><w:pPr><w:pStyle w:val=""#)
            xml.append(literal: style)
            xml.append(literal: #""/>"#)
            if paragraph.depth > 0 { appendListProperties(paragraph, &numberings) }
            xml.append(literal: "</w:pPr>")
            for place in paragraph.runs { append(cell.runs[place], of: cell) }
            xml.append(literal: "</w:p>")
        }
    }

    /// - Parameter numberings: the ids in `numbering.xml` of the cell's numbered lists.
    private mutating func appendListProperties(_ paragraph: Cell.Paragraph, _ numberings: inout [Int: Int]) {
        guard let marker = paragraph.marker else {
            return xml.append(#"<w:ind w:left="\#(WordNumbering.indent(depth: paragraph.depth))"/>"#)
        }
        var id = WordNumbering.bullets
        if let number = marker.number {
            id = numberings[marker.list] ?? newNumbering(from: number, depth: paragraph.depth)
            numberings[marker.list] = id
        }
        xml.append(#"<w:numPr><w:ilvl w:val="\#(paragraph.depth - 1)"/><w:numId w:val="\#(id)"/></w:numPr>"#)
    }

    private mutating func newNumbering(from start: Int, depth: Int) -> Int {
        numberedLists.append(WordNumbering.NumberedList(depth: depth, start: start))
        return WordNumbering.firstNumbered + numberedLists.count - 1
    }

    private mutating func append(_ run: Cell.Run, of cell: Cell) {
        guard let link = run.link.map({ cell.links[$0] }) else { return appendContent(of: run, cell) }
        xml.append(#"<w:hyperlink r:id="rId\#(place(of: link.address) + WordPackage.firstLink)""#)
        if let title = link.title {
            // Word shows no more than 255 characters of a tip.
            xml.append(#" w:tooltip="\#(title.utf8.count > 250 ? title.prefix(250) : title[...])""#)
        }
        xml.append(literal: #" w:history="1">"#)
        appendContent(of: run, cell)
        xml.append(literal: "</w:hyperlink>")
    }

    private mutating func place(of address: String) -> Int {
        if let place = linkPlaces[address] { return place }
        linkPlaces[address] = links.count
        links.append(address)
        return links.count - 1
    }

    private mutating func appendContent(of run: Cell.Run, _ cell: Cell) {
        if let picture = run.picture.map({ cell.pictures[$0] }), picture.kind.isShownByWord {
            xml.append(media.drawing(of: picture, cell.text(of: run)))
        } else {
            WordRun(run, in: language).write(cell, to: &xml)
        }
    }
}
