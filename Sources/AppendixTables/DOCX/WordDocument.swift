internal import Files
internal import Hypertext
internal import ServiceCatalogue

/// Markup of a Word file. XML escapes the same five characters as HTML and forbids the same control characters.
typealias WordML = HTML

/// The tables as a Word file (ECMA-376, transitional): a section for each appendix, lying down where its tables are wide;
/// for each region a heading and a table.
///
/// Writes `document.xml`, and on the way collects what other parts must hold: addresses of links, numbered lists, notes.
struct WordDocument: AppendixDocument {
    private let appendix: Appendix
    private var archive: ZIPWriter
    private var links: [String] = []
    private var numberedLists: [WordNumbering.NumberedList] = []
    private var footnotes: [String] = []
    private var media = WordMedia()
    private var linkPlaces: [String: Int] = [:]
    /// Of the document, what is not in the archive yet.
    private var xml: [UInt8] = []
    /// The pages of the section that is being written.
    private var page: WordPage?
    private var headings = 0
    /// By what they are captions of.
    private var captions: [String: Int] = [:]

    private var language: Language { appendix.language }
    private var labels: AppendixLabels { appendix.labels }

    init(_ appendix: Appendix, in file: any GrowingFile) {
        self.appendix = appendix
        archive = ZIPWriter(in: file)
        archive.append(part: "[Content_Types].xml", WordPackage.contentTypes(appendix.kindsOfPictures))
        archive.append(part: "_rels/.rels", WordPackage.relationships)
        archive.append(part: "docProps/core.xml", OfficePackage.coreProperties(appendix))
        archive.append(part: "docProps/app.xml", OfficePackage.appProperties)
        archive.begin(part: "word/document.xml")
        append(
            """
            <w:document xmlns:w="\(WordPackage.wordNamespace)" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """)
        // Several appendices get a list of contents before them.
        if appendix.tables.count + appendix.guides.count > 1 { appendFront() }
        appendChanges()
    }

    mutating func finish() {
        append("\(WordDocument.lastParagraph)\((page ?? .landscape).section)</w:body></w:document>")
        archive.append(xml)
        archive.end()
        archive.append(part: "word/_rels/document.xml.rels", WordPackage.documentRelationships(links, media))
        archive.append(part: "word/styles.xml", WordStyles.xml(language: language))
        archive.append(part: "word/settings.xml", WordPackage.settings(language))
        archive.append(part: "word/numbering.xml", WordNumbering.xml(numberedLists))
        archive.append(part: "word/footnotes.xml", WordPackage.footnotes(footnotes, language))
        archive.append(part: "word/footer1.xml", WordPackage.footer(appendix, on: .landscape))
        archive.append(part: "word/footer2.xml", WordPackage.footer(appendix, on: .portrait))
        archive.append(part: "word/fontTable.xml", WordTheme.fonts)
        archive.append(part: "word/theme/theme1.xml", WordTheme.xml)
        for file in media.files { archive.append(file.name, file.bytes) }
        archive.finish()
    }

    private mutating func append(_ markup: WordML) { xml.append(contentsOf: markup.bytes) }

    /// Every appendix begins on a page of its own, as wide as it needs.
    private mutating func begin(_ page: WordPage) {
        if let before = self.page { endSection(before) }
        self.page = page
    }

    private mutating func appendFront() {
        begin(.portrait)
        append(
            #"<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>\#(appendix.title)</w:t></w:r></w:p>"#)
        append(paragraph: "\(appendix.publisher), \(appendix.asOf.text(in: language))")
        append(WordContents(title: appendix.labels.contents, headings: appendix.wordHeadings).xml)
    }

    private mutating func appendChanges() {
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
            append(cell, style: "TableText")
        }
    }

    mutating func begin(_ table: AppendixTable) {
        begin(.landscape)
        append(heading: 1, table.title)
        if table.groups.isEmpty { append(paragraph: labels.noServices) }
    }

    mutating func begin(_ group: AppendixTable.Group, of table: AppendixTable) {
        append(heading: 2, group.title)
        let caption = "\(table.subject), \(group.title)"
        append(caption: caption, label: labels.table)
        footnotes.append(table.footnote)
        append(
            WordTable(
                columns: WordColumns(table, labels: labels), rowCount: group.rows.count, caption: caption,
                footnote: footnotes.count
            ).head)
    }

    mutating func append(_ row: WordRow) { append(row.passage) }
    mutating func end(_ group: AppendixTable.Group, of table: AppendixTable) { append("</w:tbl>") }
    func end(_ table: AppendixTable) {}

    private mutating func append(_ section: AppendixGuide.Section, on page: WordPage, caption: String) {
        let columns = WordColumns(section, on: page)
        append(WordTable(columns: columns, rowCount: section.rows.count, caption: caption).head)
        var passage = WordPassage(in: language)
        for cells in section.rows {
            passage.append(cells, columns.beginningsOfCells, mayBreak: columns.mayBreak(cells))
        }
        append(passage)
        append("</w:tbl>")
    }

    private mutating func append(_ cell: Cell, style: StaticString) {
        var passage = WordPassage(in: language)
        passage.append(cell, style: style)
        append(passage)
    }

    mutating func append(_ guide: AppendixGuide) {
        let page: WordPage = guide.isWide ? .landscape : .portrait
        begin(page)
        append(heading: 1, guide.title)
        append(paragraph: guide.introduction)
        for section in guide.sections {
            if let title = section.title { append(heading: 2, title) }
            if section.id == AppendixGuide.yearSection, !guide.year.isEmpty {
                let caption = section.title ?? guide.subject
                append(caption: caption, label: labels.figure)
                append(WordYear(guide.year, language: language, caption: caption).xml)
                append(paragraph: "")
            }
            if section.isList {
                appendList(section)
            } else {
                let caption = section.title.map { "\(guide.subject): \($0)" } ?? guide.subject
                append(caption: caption, label: labels.table)
                append(section, on: page, caption: caption)
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
        append(
            """
            <w:p><w:pPr><w:pStyle w:val="Heading\(level)"/></w:pPr>\
            <w:bookmarkStart w:id="\(headings)" w:name="\(name)"/><w:r><w:t>\(text)</w:t></w:r>\
            <w:bookmarkEnd w:id="\(headings)"/></w:p>
            """)
    }

    private mutating func append(paragraph text: String, style: WordML = "Normal") {
        append(#"<w:p><w:pPr><w:pStyle w:val="\#(style)"/></w:pPr><w:r><w:t>\#(text)</w:t></w:r></w:p>"#)
    }

    /// "Tabell 1: …"; the number is a field, so that it counts on in the document the table is pasted into.
    private mutating func append(caption: String, label: String) {
        captions[label, default: 0] += 1
        let number = captions[label] ?? 1
        append(
            """
            <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">\(label) </w:t></w:r>\
            <w:fldSimple w:instr=" SEQ \(label) \\* ARABIC "><w:r><w:t>\(number)</w:t></w:r></w:fldSimple>\
            <w:r><w:t xml:space="preserve">: \(caption)</w:t></w:r></w:p>
            """)
    }

    /// A section ends with a paragraph; it is as small as can be, lest it takes a page of its own after a full one.
    private mutating func endSection(_ page: WordPage) {
        append(
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
    /// Puts cells in, and into their gaps what this document numbers.
    private mutating func append(_ passage: WordPassage) {
        let lists = numberedLists.count
        numberedLists += passage.numberedLists
        passage.xml.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (offset, gap) in passage.gaps {
                xml.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
                fill(gap, lists: lists)
                start = offset
            }
            xml.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        guard xml.count >= piece else { return }
        archive.append(xml)
        xml.removeAll(keepingCapacity: true)
    }

    /// - Parameter lists: how many numbered lists there were before.
    private mutating func fill(_ gap: WordPassage.Gap, lists: Int) {
        switch gap {
        case .link(let address):
            xml.append(contentsOf: String(place(of: address) + WordPackage.firstLink).utf8)
        case .list(let place): xml.append(contentsOf: String(WordNumbering.firstNumbered + lists + place).utf8)
        case .drawing(let picture, let text): append(media.drawing(of: picture, text))
        }
    }

    private mutating func place(of address: String) -> Int {
        if let place = linkPlaces[address] { return place }
        linkPlaces[address] = links.count
        links.append(address)
        return links.count - 1
    }
}
