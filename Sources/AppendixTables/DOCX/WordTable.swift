internal import Hypertext
internal import Pictures

/// The columns of a table of a Word file. All lengths are in twentieths of a point.
struct WordColumns: Sendable {
    struct Column: Sendable {
        var title: String
        var width: Int
        /// Whether the mark of the footnote stands after its title.
        var hasNote = false
    }

    let all: [Column]

    init(_ table: AppendixTable, labels: AppendixLabels) {
        let others = table.columns.filter { $0 != .description }.map(\.width).reduce(0, +)
        all = table.columns.map { column in
            Column(
                title: labels.column(column),
                // The description takes what the others leave.
                width: column == .description ? WordPage.landscape.width - others : column.width,
                hasNote: column == .approved)
        }
    }

    init(_ section: AppendixGuide.Section, on page: WordPage) {
        let weights = section.weights
        let whole = max(weights.reduce(0, +), 1)
        all = zip(section.columns, weights).map { title, weight in
            Column(title: title, width: page.width * weight / whole)
        }
    }

    var width: Int { all.reduce(0) { $0 + $1.width } }

    /// How the cell of each column begins; after its content comes `</w:tc>`.
    var beginningsOfCells: [WordML] { all.map { $0.beginning } }

    /// Whether a row may go on on the next page: one that takes more than a third of a page would leave as much of it
    /// empty, and one that is higher than a page is laid out badly by some programs if it may not be broken.
    func mayBreak(_ cells: [Cell]) -> Bool {
        zip(all, cells).contains { column, cell in
            // What is left of the third.
            var lines = 12 - cell.linesOfPictures
            let perLine = max(column.width / 95, 1)
            for paragraph in cell.paragraphs where lines >= 0 { lines -= 1 + cell.length(of: paragraph) / perLine }
            return lines < 0
        }
    }
}

/// One table of a Word file.
struct WordTable {
    let columns: WordColumns
    let rowCount: Int
    let caption: String
    /// The id of the note on the date; 0 where there is none.
    var footnote = 0

    /// What stands before the rows; after them comes `</w:tbl>`.
    var head: WordML {
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="AppendixTable"/><w:tblW w:w="\(columns.width)" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
        w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
        <w:tblCaption w:val="\(caption)"/><w:tblDescription w:val="\(description)"/></w:tblPr>\
        <w:tblGrid>\(columns.all.map { column -> WordML in #"<w:gridCol w:w="\#(column.width)"/>"# })</w:tblGrid>\
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(columns.all.map { column -> WordML in
            "\(column.beginning)\(title(column))</w:tc>"
        })</w:tr>
        """
    }

    /// The alternative text: what stands in the table, and how it is read.
    private var description: String {
        "\(caption): \(rowCount). \(columns.all.map(\.title).joined(separator: ", "))."
    }

    private func title(_ column: WordColumns.Column) -> WordML {
        let title: WordML = "<w:r><w:t>\(column.title)</w:t></w:r>\(column.hasNote ? note : WordML())"
        return #"<w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>\#(title)</w:p>"#
    }

    /// A note with a mark of its own: an asterisk, as in the guideline, not a number.
    private var note: WordML {
        """
        <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>\
        <w:footnoteReference w:customMarkFollows="1" w:id="\(footnote)"/><w:t>*</w:t></w:r>
        """
    }
}

extension WordColumns.Column {
    fileprivate var beginning: WordML { #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>"# }
}

extension Cell {
    /// In characters, but for those that are put together of several.
    fileprivate func length(of paragraph: Paragraph) -> Int {
        withText(text(of: paragraph)) { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }

    /// A line is some 250 twentieths of a point high.
    fileprivate var linesOfPictures: Int {
        pictures.reduce(0) { lines, picture in
            guard picture.kind.isShownByWord else { return lines }
            return lines + WordPicture.extent(of: picture.size).height / 635 / 250
        }
    }
}

extension AppendixColumn {
    /// On a page that lies down; the description's is what the others leave.
    fileprivate var width: Int {
        switch self {
        case .name: 3100
        case .location: 2600
        case .codes: 1850
        case .approved: 1680
        case .description: 0
        }
    }
}
