internal import Hypertext

/// A drawing with its title, what it shows in words, and the same numbers as a table.
///
/// Drawn for the width of a phone, 320 units: on wider screens its letters grow, while a drawing made for a desk would
/// be unreadable in a hand. Colours are classes of the style sheet, for the page's policy allows no style attribute.
struct Figure: Template {
    /// Unique on the page; names the ids of the parts.
    let id: String
    let title: String
    /// What a reader who does not see the drawing should take away from it.
    let description: String
    let size: (width: Int, height: Int)
    let marks: HTML
    /// The same as a table.
    let table: any Template

    var body: HTML {
        #"<figure class="figure">"#
        #"<svg viewBox="0 0 \#(size.width) \#(size.height)" width="\#(size.width)" height="\#(size.height)" role="img" aria-labelledby="\#(id)-title \#(id)-desc">"#
        #"<title id="\#(id)-title">\#(title)</title>"#
        #"<desc id="\#(id)-desc">\#(description)</desc>"#
        marks
        "</svg>"
        "<figcaption>\(description)</figcaption>"
        "</figure>"
        table
    }
}

/// Numbers with a name for each row and each column.
struct DataTable: Template {
    struct Row {
        let name: HTML
        let numbers: [Int]
    }

    let caption: String
    /// The name of the column of names, then those of the numbers.
    let columns: [HTML]
    let rows: [Row]

    var body: HTML {
        // Two columns fit on any screen; more become a list on a narrow one.
        #"<div class="table\#(columns.count > 2 ? " reflow" : "")"><table><caption>\#(caption)</caption>"#
        "<thead><tr>\(columns.enumerated().map(heading))</tr></thead>"
        "<tbody>"
        for row in rows {
            #"<tr><th scope="row">\#(row.name)</th>\#(zip(columns.dropFirst(), row.numbers).map(cell))</tr>"#
        }
        "</tbody></table></div>"
    }

    private func heading(_ index: Int, _ name: HTML) -> HTML {
        index == 0 ? #"<th scope="col">\#(name)</th>"# : #"<th scope="col" class="right">\#(name)</th>"#
    }

    private func cell(_ column: HTML, _ number: Int) -> HTML {
        #"<td class="right" data-label="\#(column.text)">\#(number)</td>"#
    }
}

extension HTML {
    /// The text between the tags, fit for an attribute's value, for it stays escaped.
    var text: HTML {
        var isInTag = false
        return HTML(
            trusting: bytes.filter { byte in
                if byte == UInt8(ascii: "<") { isInTag = true }
                defer { if byte == UInt8(ascii: ">") { isInTag = false } }
                return !isInTag
            })
    }
}
