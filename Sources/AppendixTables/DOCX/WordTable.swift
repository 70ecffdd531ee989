internal import Hypertext

/// One table of a Word file. All lengths are in twentieths of a point.
struct WordTable {
    /// Left and right of the page.
    static let margin = 850
    /// Between the margins of A4 in landscape.
    static let width = 16838 - 2 * margin

    private let columns: [AppendixColumn]
    private let rows: [AppendixRow]
    private let labels: AppendixLabels
    private let caption: String
    private let footnote: Int

    /// - Parameter footnote: the id of the note on the date.
    init(
        _ table: AppendixTable, _ group: AppendixTable.Group, labels: AppendixLabels, caption: String, footnote: Int
    ) {
        columns = table.columns
        rows = group.rows
        self.labels = labels
        self.caption = caption
        self.footnote = footnote
    }

    /// - Parameter cell: writes the content of a cell.
    func xml(_ cell: ([CellParagraph]) -> WordML) -> WordML {
        var xml = head
        for row in rows {
            let cells = columns.map { row.cell($0) }
            xml.append(mayBreak(cells) ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
            for (column, content) in zip(columns, cells) { xml.append(self.cell(column, cell(content))) }
            xml.append(literal: "</w:tr>")
        }
        xml.append(literal: "</w:tbl>")
        return xml
    }

    private var head: WordML {
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="AppendixTable"/><w:tblW w:w="\(WordTable.width)" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
        w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
        <w:tblCaption w:val="\(caption)"/><w:tblDescription w:val="\(description)"/></w:tblPr>\
        <w:tblGrid>\(columns.map { column -> WordML in #"<w:gridCol w:w="\#(width(column))"/>"# })</w:tblGrid>\
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(columns.map { self.cell($0, title($0)) })</w:tr>
        """
    }

    /// The alternative text: what stands in the table, and how it is read.
    private var description: String {
        "\(caption): \(rows.count). \(columns.map(labels.column).joined(separator: ", "))."
    }

    private func title(_ column: AppendixColumn) -> WordML {
        let title: WordML = "<w:r><w:t>\(labels.column(column))</w:t></w:r>\(column == .approved ? note : WordML())"
        return #"<w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>\#(title)</w:p>"#
    }

    /// A note with a mark of its own: an asterisk, as in the guideline, not a number.
    private var note: WordML {
        """
        <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>\
        <w:footnoteReference w:customMarkFollows="1" w:id="\(footnote)"/><w:t>*</w:t></w:r>
        """
    }

    private func cell(_ column: AppendixColumn, _ content: WordML) -> WordML {
        #"<w:tc><w:tcPr><w:tcW w:w="\#(width(column))" w:type="dxa"/></w:tcPr>\#(content)</w:tc>"#
    }

    /// The description takes what the others leave.
    private func width(_ column: AppendixColumn) -> Int {
        switch column {
        case .name: return 3100
        case .location: return 2600
        case .codes: return 1850
        case .approved: return 1680
        case .description: return WordTable.width - columns.filter { $0 != .description }.map(width).reduce(0, +)
        }
    }

    /// Whether a row may go on on the next page: one that takes more than a third of a page would leave as much of it
    /// empty, and one that is higher than a page is laid out badly by some programs if it may not be broken.
    private func mayBreak(_ cells: [[CellParagraph]]) -> Bool {
        let thirdOfPage = 12
        return zip(columns, cells).contains { column, cell in
            let perLine = max(width(column) / 95, 1)
            return cell.reduce(0) { $0 + 1 + $1.text.count / perLine } > thirdOfPage
        }
    }
}
