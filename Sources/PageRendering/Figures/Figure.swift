internal import Hypertext

/// A drawing with its title, what it shows in words, and the same numbers as a table.
///
/// Drawn for the width of a phone, 320 units, and shown at hardly more, so that its letters stay letters of the page. Colours are classes of the style sheet, for the page's policy allows no style attribute.
struct Figure: WrittenTemplate {
    /// Unique on the page; names the ids of the parts.
    let id: String
    let title: String
    /// What a reader who does not see the drawing should take away from it.
    let description: String
    let size: (width: Int, height: Int)
    let marks: HTML
    /// The same as a table.
    let table: any Template

    func write(to html: inout HTML) {
        html.line(#"<figure class="figure">"#)
        html.line(#"<svg viewBox="0 0 "#, size.width, " ", size.height, #"""#)
        html.append(#" width=""#, size.width, #"" height=""#, size.height, #"""#)
        html.append(#" role="img" aria-labelledby=""#, id, "-title ", id, #"-desc">"#)
        html.line(#"<title id=""#, id, #"-title">"#, title, "</title>")
        html.line(#"<desc id=""#, id, #"-desc">"#, description, "</desc>")
        html.line(marks)
        html.line("</svg>")
        html.line("<figcaption>", description, "</figcaption>")
        html.line("</figure>")
        html.line(table)
    }
}
