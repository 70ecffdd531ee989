internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// Writes a cell, and builds its lists again out of paragraphs that only know how deep they stand.
struct CellHTML {
    private struct OpenList {
        var id: Int
        var isNumbered: Bool
    }

    private let cell: Cell
    private var lists: [OpenList] = []
    private let language: Language
    private let site: WebAddress
    private let address: (Picture) -> HTML

    /// - Parameters:
    ///   - language: of what is around the cell.
    ///   - site: where the site stands; links to it are not marked as leading to another one.
    ///   - address: where a picture is to be found.
    init(_ cell: Cell, in language: Language, site: WebAddress, address: @escaping (Picture) -> HTML) {
        self.cell = cell
        self.language = language
        self.site = site
        self.address = address
    }

    /// Puts the cell at the end of `html`.
    ///
    /// - Parameter page: where the first paragraph leads.
    func write(to html: inout HTML, page: HTML? = nil) {
        if cell.paragraphs.count == 1, cell.paragraphs[0].depth == 0 {
            return write(cell.paragraphs[0].runs, to: &html, page: page)
        }
        var writing = self
        for (place, paragraph) in cell.paragraphs.enumerated() {
            writing.write(paragraph, to: &html, page: place == 0 ? page : nil)
        }
        writing.closeLists(downTo: 0, in: &html)
    }

    /// A text in a line, marked where it is in another language.
    static func text(_ phrase: Phrase, in language: Language) -> HTML {
        guard phrase.language != language else { return "\(phrase.text)" }
        return #"<span lang="\#(phrase.language.tag)">\#(phrase.text)</span>"#
    }

    private mutating func write(_ paragraph: Cell.Paragraph, to html: inout HTML, page: HTML?) {
        closeLists(downTo: paragraph.depth, in: &html)
        if let marker = paragraph.marker {
            begin(marker, depth: paragraph.depth, in: &html)
            write(paragraph.runs, to: &html, page: page)
        } else {
            html.append(literal: "<p>")
            write(paragraph.runs, to: &html, page: page)
            html.append(literal: "</p>")
        }
    }

    /// Goes on with the list of the marker or begins it. A list whose first item is empty is opened here as well, so that
    /// the tags are balanced whatever the depths are.
    private mutating func begin(_ marker: Cell.Marker, depth: Int, in html: inout HTML) {
        if lists.count == depth, lists.last?.id == marker.list {
            html.append(literal: "</li><li>")
            return
        }
        closeLists(downTo: max(depth - 1, 0), in: &html)
        while lists.count < depth { open(marker, in: &html) }
    }

    private mutating func open(_ marker: Cell.Marker, in html: inout HTML) {
        if let number = marker.number {
            html.append(number == 1 ? "<ol><li>" : #"<ol start="\#(number)"><li>"#)
        } else {
            html.append(literal: "<ul><li>")
        }
        lists.append(OpenList(id: marker.list, isNumbered: marker.number != nil))
    }

    private mutating func closeLists(downTo depth: Int, in html: inout HTML) {
        while lists.count > depth, let list = lists.popLast() {
            html.append(literal: list.isNumbered ? "</li></ol>" : "</li></ul>")
        }
    }

    private func write(_ runs: Range<Int>, to html: inout HTML, page: HTML?) {
        for place in runs { write(cell.runs[place], to: &html, page: page) }
    }

    private func write(_ run: Cell.Run, to html: inout HTML, page: HTML?) {
        let link = run.link.map { cell.links[$0] }
        let isOther = run.language != language
        if isOther { html.append(#"<span lang="\#(run.language.tag)">"#) }
        if let page { html.append(#"<a href="\#(page)">"#) }
        if let link { html.append("<a\(mark(of: link.address)) href=\"\(link.address)\">") }
        for (style, tag, _) in CellHTML.tags where run.style.contains(style) { html.append(literal: tag) }
        writeContent(of: run, to: &html)
        for (style, _, tag) in CellHTML.tags.reversed() where run.style.contains(style) { html.append(literal: tag) }
        if let title = link?.title { html.append(#"<span class="visually-hidden">: \#(title)</span>"#) }
        if link != nil { html.append(literal: "</a>") }
        if page != nil { html.append(literal: "</a>") }
        if isOther { html.append(literal: "</span>") }
    }

    /// From the outermost to the innermost.
    private static let tags: [(Cell.Style, StaticString, StaticString)] = [
        (.bold, "<strong>", "</strong>"), (.italic, "<em>", "</em>"), (.struck, "<del>", "</del>"),
        (.code, "<code>", "</code>"),
    ]

    private func writeContent(of run: Cell.Run, to html: inout HTML) {
        if let picture = run.picture.map({ cell.pictures[$0] }) {
            let size = picture.size
            return html.append(
                #"<img src="\#(address(picture))" alt="\#(cell.text(of: run))" width="\#(size.width)" height="\#(size.height)" loading="lazy">"#
            )
        }
        cell.forEachLine(of: run) { number, line in
            if number > 0 { html.append(literal: "<br>") }
            cell.withText(line) { html.append(text: $0) }
        }
    }

    /// What tells a reader, and a style sheet, that a link leads to another site. A link to a page of this one has been
    /// completed with the site's address, since the tables also leave the site.
    private func mark(of address: String) -> HTML {
        address.hasPrefix("http") && !site.holds(address) ? #" class="external" rel="external""# : ""
    }
}

extension WebAddress {
    /// Whether `address` is this one or lies below it: `https://a.example.com/` does not lie below `https://a.example`.
    fileprivate func holds(_ address: String) -> Bool {
        let base = href.utf8.last == UInt8(ascii: "/") ? href.utf8.dropLast() : href.utf8[...]
        guard address.utf8.starts(with: base) else { return false }
        return address.utf8.dropFirst(base.count).first.map { "/?#".utf8.contains($0) } ?? true
    }
}
