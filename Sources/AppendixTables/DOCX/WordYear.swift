internal import Hypertext
internal import ServiceCatalogue

/// The year drawn in a Word file: a line for each deadline, a column for each month, and marks where it falls. It is a
/// table, which every program shows and a screen reader reads; nothing is told by colour alone.
struct WordYear {
    private let lines: [AppendixGuide.YearLine]
    private let language: Language
    private let caption: String
    private let page = WordPage.landscape

    private static let monthWidth = 780

    init(_ lines: [AppendixGuide.YearLine], language: Language, caption: String) {
        self.lines = lines
        self.language = language
        self.caption = caption
    }

    var xml: WordML {
        let widths = [nameWidth] + [Int](repeating: WordYear.monthWidth, count: 12)
        let heads = [""] + (1...12).map { CalendarDate.monthName($0, in: language).prefix(3) }
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="AppendixTable"/><w:tblW w:w="\(page.width)" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
            w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="\(caption)"/>\
            <w:tblDescription w:val="\(lines.map(\.text).joined(separator: "; "))"/></w:tblPr>\
            <w:tblGrid>\(widths.map { width -> WordML in #"<w:gridCol w:w="\#(width)"/>"# })</w:tblGrid>\
            <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\
            \(zip(heads, widths).map { cell($0.description, width: $1, style: "TableHeading") })</w:tr>\
            \(lines.map(row))</w:tbl>
            """
    }

    private var nameWidth: Int { page.width - 12 * WordYear.monthWidth }

    private func row(_ line: AppendixGuide.YearLine) -> WordML {
        let months = (1...12).map { month -> WordML in
            let mark = mark(line, month)
            return cell(mark, width: WordYear.monthWidth, isShaded: !mark.isEmpty)
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cell(line.text, width: nameWidth))\(months)</w:tr>"
    }

    /// The day, "15.", or a cross in every month of a period.
    private func mark(_ line: AppendixGuide.YearLine, _ month: Int) -> String {
        guard let last = line.last else {
            return line.first.month == month ? "\(line.first.day)\(language.isNorwegian ? "." : "")" : ""
        }
        return (line.first.month...max(last.month, line.first.month)).contains(month) ? "×" : ""
    }

    private func cell(_ text: String, width: Int, style: WordML = "TableText", isShaded: Bool = false) -> WordML {
        let shade: WordML = isShaded ? #"<w:shd w:val="clear" w:color="auto" w:fill="B9D3EA"/>"# : ""
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(shade)</w:tcPr>\
            <w:p><w:pPr><w:pStyle w:val="\(style)"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>
            """
    }
}
