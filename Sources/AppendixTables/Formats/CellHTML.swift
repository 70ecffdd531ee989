internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// Builds the lists of a cell again, out of paragraphs that only know how deep they stand.
struct CellHTML {
    private struct OpenList {
        var id: Int
        var isNumbered: Bool
    }

    private var html = HTML()
    private var lists: [OpenList] = []
    private let language: Language
    private let site: WebAddress
    private let address: (Picture) -> HTML

    private init(language: Language, site: WebAddress, address: @escaping (Picture) -> HTML) {
        self.language = language
        self.site = site
        self.address = address
    }

    /// - Parameters:
    ///   - site: where the site stands; links to it are not marked as leading to another one.
    ///   - address: where a picture is to be found.
    static func html(
        _ paragraphs: [CellParagraph], in language: Language, site: WebAddress, address: @escaping (Picture) -> HTML
    ) -> HTML {
        var cell = CellHTML(language: language, site: site, address: address)
        if paragraphs.count == 1, let only = paragraphs.first, only.depth == 0 { return cell.markup(of: only.runs) }
        for paragraph in paragraphs { cell.append(paragraph) }
        cell.closeLists(downTo: 0)
        return cell.html
    }

    /// A text in a line, marked where it is in another language.
    static func text(_ phrase: Phrase, in language: Language) -> HTML {
        guard phrase.language != language else { return "\(phrase.text)" }
        return #"<span lang="\#(phrase.language.tag)">\#(phrase.text)</span>"#
    }

    private mutating func append(_ paragraph: CellParagraph) {
        let runs = markup(of: paragraph.runs)
        closeLists(downTo: paragraph.depth)
        if let marker = paragraph.marker {
            begin(marker, depth: paragraph.depth)
            html.append(runs)
        } else {
            html.append("<p>\(runs)</p>")
        }
    }

    /// Goes on with the list of the marker or begins it. A list whose first item is empty is opened here as well, so that
    /// the tags are balanced whatever the depths are.
    private mutating func begin(_ marker: CellParagraph.Marker, depth: Int) {
        if lists.count == depth, lists.last?.id == marker.list {
            html.append(literal: "</li><li>")
            return
        }
        closeLists(downTo: max(depth - 1, 0))
        while lists.count < depth { open(marker) }
    }

    private mutating func open(_ marker: CellParagraph.Marker) {
        if let number = marker.number {
            html.append(number == 1 ? "<ol><li>" : #"<ol start="\#(number)"><li>"#)
        } else {
            html.append(literal: "<ul><li>")
        }
        lists.append(OpenList(id: marker.list, isNumbered: marker.number != nil))
    }

    private mutating func closeLists(downTo depth: Int) {
        while lists.count > depth, let list = lists.popLast() {
            html.append(list.isNumbered ? "</li></ol>" : "</li></ul>")
        }
    }

    private func markup(of runs: [CellRun]) -> HTML {
        var html = HTML()
        for run in runs { html.append(markup(of: run)) }
        return html
    }

    private func markup(of run: CellRun) -> HTML {
        var html = run.picture.map { picture(run.text, $0) } ?? CellHTML.lines(of: run.text)
        if run.style.contains(.code) { html = "<code>\(html)</code>" }
        if run.style.contains(.struck) { html = "<del>\(html)</del>" }
        if run.style.contains(.italic) { html = "<em>\(html)</em>" }
        if run.style.contains(.bold) { html = "<strong>\(html)</strong>" }
        if let title = run.linkTitle { html = #"\#(html)<span class="visually-hidden">: \#(title)</span>"# }
        if let address = run.address { html = "<a\(mark(of: address)) href=\"\(address)\">\(html)</a>" }
        if let page = run.page { html = #"<a href="\#(page)">\#(html)</a>"# }
        guard run.language != language else { return html }
        return #"<span lang="\#(run.language.tag)">\#(html)</span>"#
    }

    private func picture(_ text: String, _ picture: Picture) -> HTML {
        #"<img src="\#(address(picture))" alt="\#(text)" width="\#(picture.size.width)" height="\#(picture.size.height)" loading="lazy">"#
    }

    private static func lines(of text: String) -> HTML {
        var html = HTML()
        for (place, line) in text.lines.enumerated() {
            if place > 0 { html.append(literal: "<br>") }
            html.append(text: line)
        }
        return html
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
