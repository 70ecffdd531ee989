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
    private var content = WordML()
    private let language: Language

    init(_ appendix: Appendix) {
        language = appendix.language
        appendChanges(appendix)
        for (index, table) in appendix.tables.enumerated() {
            if index > 0 { endSection() }
            append(table, labels: appendix.labels, tablesBefore: tablesBefore(index, appendix))
        }
    }

    var xml: WordML {
        """
        <w:document xmlns:w="\(WordPackage.wordNamespace)" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\(content)\
        \(WordDocument.lastParagraph)\(WordDocument.section)</w:body></w:document>
        """
    }

    private func tablesBefore(_ index: Int, _ appendix: Appendix) -> Int {
        appendix.tables.prefix(index).reduce(0) { $0 + $1.groups.count }
    }

    private mutating func appendChanges(_ appendix: Appendix) {
        guard let title = appendix.changesTitle else { return }
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
        endSection()
    }

    private mutating func append(_ paragraphs: [CellParagraph]) {
        let xml = cell(paragraphs)
        content.append(xml)
    }

    private mutating func append(_ table: AppendixTable, labels: AppendixLabels, tablesBefore: Int) {
        append(heading: 1, table.title)
        if table.groups.isEmpty { append(paragraph: labels.noServices) }
        for (index, group) in table.groups.enumerated() {
            append(heading: 2, group.title)
            let caption = "\(table.subject), \(group.title)"
            append(caption: caption, number: tablesBefore + index + 1, label: labels.table)
            footnotes.append(table.footnote)
            let note = footnotes.count
            let table = WordTable(table, group, labels: labels, caption: caption, footnote: note)
            let xml = table.xml { cell($0) }
            content.append(xml)
        }
    }

    private mutating func append(heading level: Int, _ text: String) {
        content.append(
            #"<w:p><w:pPr><w:pStyle w:val="Heading\#(level)"/></w:pPr><w:r><w:t>\#(text)</w:t></w:r></w:p>"#)
    }

    private mutating func append(paragraph text: String) {
        content.append("<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>")
    }

    /// "Tabell 1: …"; the number is a field, so that it counts on in the document the table is pasted into.
    private mutating func append(caption: String, number: Int, label: String) {
        content.append(
            """
            <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">\(label) </w:t></w:r>\
            <w:fldSimple w:instr=" SEQ \(label) \\* ARABIC "><w:r><w:t>\(number)</w:t></w:r></w:fldSimple>\
            <w:r><w:t xml:space="preserve">: \(caption)</w:t></w:r></w:p>
            """)
    }

    /// A section ends with a paragraph; it is as small as can be, lest it takes a page of its own after a full one.
    private mutating func endSection() {
        content.append(
            """
            <w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>\
            \(WordDocument.section)</w:pPr></w:p>
            """)
    }

    /// Word wants a paragraph after the last table.
    private static let lastParagraph: WordML = """
        <w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>
        """

    /// A4 in landscape, in twentieths of a point.
    private static let section: WordML = """
        <w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:type w:val="nextPage"/>\
        <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
        <w:pgMar w:top="850" w:right="\(WordTable.margin)" w:bottom="850" w:left="\(WordTable.margin)" \
        w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>
        """
}

extension WordDocument {
    /// The content of a cell, which is never without a paragraph.
    fileprivate mutating func cell(_ paragraphs: [CellParagraph]) -> WordML {
        if paragraphs.isEmpty { return #"<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>"# }
        var numberings: [Int: Int] = [:]
        var xml = WordML()
        for paragraph in paragraphs { xml.append(self.paragraph(paragraph, &numberings)) }
        return xml
    }

    /// - Parameter numberings: the ids in `numbering.xml` of the cell's numbered lists.
    private mutating func paragraph(_ paragraph: CellParagraph, _ numberings: inout [Int: Int]) -> WordML {
        let list = listProperties(paragraph, &numberings)
        var xml: WordML = #"<w:p><w:pPr><w:pStyle w:val="TableText"/>\#(list)</w:pPr>"#
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
        let tip: WordML = run.linkTitle.map { #" w:tooltip="\#($0.prefix(250))""# } ?? ""
        return """
            <w:hyperlink r:id="rId\(index + WordPackage.firstLink)"\(tip) w:history="1">\(content)</w:hyperlink>
            """
    }

    private mutating func content(of run: CellRun) -> WordML {
        guard let picture = run.picture, picture.kind.isShownByWord else { return WordRun(run, in: language).xml }
        return media.drawing(of: picture, run.text)
    }
}
