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
    /// The document, from its beginning to its end: no copy is made of what can have 40 MB.
    private(set) var xml: WordML = """
        <w:document xmlns:w="\(WordPackage.wordNamespace)" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """
    private let language: Language
    /// The pages of the section that is being written.
    private var page: WordPage?
    private var headings = 0
    /// By what they are captions of.
    private var captions: [String: Int] = [:]

    /// Several appendices get a list of contents before them.
    init(_ appendix: Appendix) {
        language = appendix.language
        if appendix.tables.count + appendix.guides.count > 1 { appendFront(appendix) }
        appendChanges(appendix)
        for table in appendix.tables { append(table, labels: appendix.labels) }
        for guide in appendix.guides { append(guide, labels: appendix.labels) }
        xml.append("\(WordDocument.lastParagraph)\((page ?? .landscape).section)</w:body></w:document>")
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
            let runs = [
                CellRun("\(line.kind): ", language, style: .bold), CellRun("\(line.name) (\(line.place))", language),
            ]
            let marker = CellParagraph.Marker(list: 0, number: nil)
            append([CellParagraph(marker: marker, depth: 1, runs: runs)])
            for detail in line.details {
                append([CellParagraph(marker: marker, depth: 2, runs: [CellRun(detail, language)])])
            }
        }
    }

    private mutating func append(_ paragraphs: [CellParagraph]) {
        let cell = cell(paragraphs)
        xml.append(cell)
    }

    private mutating func append(_ table: AppendixTable, labels: AppendixLabels) {
        begin(.landscape)
        append(heading: 1, table.title)
        if table.groups.isEmpty { append(paragraph: labels.noServices) }
        for group in table.groups {
            append(heading: 2, group.title)
            let caption = "\(table.subject), \(group.title)"
            append(caption: caption, label: labels.table)
            footnotes.append(table.footnote)
            let table = WordTable(table, group, labels: labels, caption: caption, footnote: footnotes.count)
            let rows = table.xml { cell($0) }
            xml.append(rows)
        }
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
                let rows = WordTable(section, on: page, caption: caption).xml { cell($0) }
                xml.append(rows)
            }
            if let source = section.source {
                append(paragraph: "\(labels.guides.source): \(source.text.legal).", style: "FootnoteText")
            }
        }
    }

    /// The first column counts the points, which Word does itself.
    private mutating func appendList(_ section: AppendixGuide.Section) {
        let marked = section.rows.enumerated().map { place, cells in
            CellParagraph(
                marker: CellParagraph.Marker(list: 0, number: place + 1), depth: 1,
                runs: cells.dropFirst().joined().flatMap(\.runs))
        }
        let list = cell(marked, style: "ListParagraph")
        xml.append(list)
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
    fileprivate mutating func cell(_ paragraphs: [CellParagraph], style: WordML = "TableText") -> WordML {
        if paragraphs.isEmpty { return #"<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>"# }
        var numberings: [Int: Int] = [:]
        var xml = WordML()
        for paragraph in paragraphs { xml.append(self.paragraph(paragraph, &numberings, style)) }
        return xml
    }

    /// - Parameter numberings: the ids in `numbering.xml` of the cell's numbered lists.
    private mutating func paragraph(
        _ paragraph: CellParagraph, _ numberings: inout [Int: Int], _ style: WordML
    ) -> WordML {
        let list = listProperties(paragraph, &numberings)
        var xml: WordML = #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/>\#(list)</w:pPr>"#
        for run in paragraph.runs { xml.append(link(run)) }
        xml.append(literal: "</w:p>")
        return xml
    }

    private mutating func listProperties(_ paragraph: CellParagraph, _ numberings: inout [Int: Int]) -> WordML {
        guard paragraph.depth > 0 else { return WordML() }
        guard let marker = paragraph.marker else {
            return #"<w:ind w:left="\#(WordNumbering.indent(depth: paragraph.depth))"/>"#
        }
        var id = WordNumbering.bullets
        if let number = marker.number {
            id = numberings[marker.list] ?? newNumbering(from: number, depth: paragraph.depth)
            numberings[marker.list] = id
        }
        return #"<w:numPr><w:ilvl w:val="\#(paragraph.depth - 1)"/><w:numId w:val="\#(id)"/></w:numPr>"#
    }

    private mutating func newNumbering(from start: Int, depth: Int) -> Int {
        numberedLists.append(WordNumbering.NumberedList(depth: depth, start: start))
        return WordNumbering.firstNumbered + numberedLists.count - 1
    }

    private mutating func link(_ run: CellRun) -> WordML {
        let content = content(of: run)
        guard let address = run.address else { return content }
        let index = linkPlaces[address] ?? links.count
        if index == links.count {
            links.append(address)
            linkPlaces[address] = index
        }
        // Word shows no more than 255 characters of a tip.
        let tip: WordML =
            run.linkTitle.map { #" w:tooltip="\#($0.utf8.count > 250 ? $0.prefix(250) : $0[...])""# } ?? ""
        return """
            <w:hyperlink r:id="rId\(index + WordPackage.firstLink)"\(tip) w:history="1">\(content)</w:hyperlink>
            """
    }

    private mutating func content(of run: CellRun) -> WordML {
        guard let picture = run.picture, picture.kind.isShownByWord else { return WordRun(run, in: language).xml }
        return media.drawing(of: picture, run.text)
    }
}
