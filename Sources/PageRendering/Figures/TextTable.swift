internal import Hypertext

/// A table of words: the first cell of a row is its name. On a narrow screen the rows become lists.
struct TextTable: Template {
    let caption: String
    let columns: [String]
    /// A cell for each column.
    let rows: [[HTML]]

    var body: HTML {
        #"<div class="table\#(columns.count > 2 ? " reflow" : "")"><table><caption>\#(caption)</caption>"#
        "<thead><tr>\(columns.map { #"<th scope="col">\#($0)</th>"# as HTML })</tr></thead>"
        "<tbody>"
        for row in rows { "<tr>\(cells(of: row))</tr>" }
        "</tbody></table></div>"
    }

    private func cells(of row: [HTML]) -> HTML {
        var html = HTML()
        for (column, cell) in zip(columns, row).enumerated().map({ ($0.offset, $0.element) }) {
            if column == 0 {
                html.append(#"<th scope="row">\#(cell.1)</th>"#)
            } else if !cell.1.isEmpty {
                html.append(#"<td data-label="\#(cell.0)">\#(cell.1)</td>"#)
            } else {
                html.append("<td></td>")
            }
        }
        return html
    }
}
