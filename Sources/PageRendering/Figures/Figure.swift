internal import Hypertext

/// A drawing with its title, what it shows in words, and the same numbers as a table.
///
/// Drawn for the width of a phone, 320 units, and shown at hardly more, so that its letters stay letters of the page. Colours are classes of the style sheet, for the page's policy allows no style attribute.
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
