internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A text, or a part of one, as markup.
struct DocumentMarkup: WrittenTemplate {
    let document: Document
    var events: Range<Int>?
    let edition: Edition
    /// Of the page, beside which the text's pictures stand.
    let path: SitePath
    /// The level of the page's headings that the text's highest ones get.
    var topLevel = 2
    /// Names the tables for those who cannot see what stands above them.
    let title: String
    /// Of the element on the page that says the title, if one does: a table that it names needs no caption that says it again.
    var titleID: String?
    /// Of the text; the page's where nil.
    var language: Language?

    func write(to html: inout HTML) {
        let events = document.events[events ?? 0..<document.events.count]
        // Most headings are words and nothing else.
        if events.count == 1, case .text(let from, let to)? = events.first {
            return html.append(text: document.text(from, to))
        }
        var writer = DocumentWriter(
            document: document, edition: edition, path: path, title: title, captionID: titleID)
        writer.language = language ?? edition.language
        writer.topLevel = topLevel
        // The page goes to the writer and back, so that nobody else holds it in the meantime, and it is not copied.
        swap(&html, &writer.html)
        for event in events { writer.write(event) }
        swap(&html, &writer.html)
    }
}

/// Writes the events of a text one after the other.
private struct DocumentWriter {
    let document: Document
    let edition: Edition
    private let path: SitePath
    var topLevel = 2
    var language = Language.nb
    var html = HTML()
    private let title: String
    /// What names the next table: the last sentence that ended in a colon, else the last heading; where neither was, `title` does.
    private var caption: HTML?
    /// Of the heading that says what `caption` does; nil where no heading does.
    private var captionID: String?
    private var tightLists: [Bool] = []
    /// Whether each link that is open leads to another site.
    private var areExternal: [Bool] = []
    private var tableColumns: [HTML] = []
    private var column = 0
    private var cellStart = 0
    private var paragraphStart = 0
    private var isInTableBody = false
    private let highestLevel: Int
    private let firstSection: Int

    init(document: Document, edition: Edition, path: SitePath, title: String, captionID: String?) {
        self.document = document
        highestLevel = document.sectionLevel ?? document.headings.map(\.level).min() ?? 1
        firstSection = document.headings.firstIndex { !$0.isNested } ?? document.headings.count
        self.edition = edition
        self.path = path
        self.title = title
        self.captionID = captionID
    }

    mutating func write(_ event: Document.Event) {
        switch event {
        case .start(let element): start(element)
        case .end(let element): end(element)
        case .text(let from, let to): html.append(text: document.text(from, to))
        case .code(let from, let to): html.append("<code>", escaped(from, to), "</code>")
        case .codeBlock(let from, let to): html.append("<pre><code>", escaped(from, to), "</code></pre>\n")
        case .image(let index): image(document.images[Int(index)])
        case .softBreak: html.append("\n")
        case .hardBreak: html.append("<br>\n")
        case .thematicBreak: html.append("<hr>\n")
        case .placeholder(let index): fill(Int(index))
        }
    }

    /// In a text of another language than the page's, what is filled in still speaks the page's.
    private mutating func fill(_ index: Int) {
        let placeholder = document.placeholders[index]
        let filled = PlaceholderMarkup(placeholder: placeholder, number: index + 1, edition: edition).body
        let isOfPage = edition.language == language
        let mark: HTML = isOfPage ? "" : #" lang="\#(edition.language.tag)""#
        if placeholder.name.isBlock {
            html.append("<div class=\"filled\"", mark, ">\n", filled, "\n</div>\n")
        } else if isOfPage {
            html.append(filled)
        } else {
            html.append("<span", mark, ">", filled, "</span>")
        }
    }

    private func escaped(_ from: Int32, _ to: Int32) -> HTML {
        var html = HTML()
        html.append(text: document.text(from, to))
        return html
    }

    private mutating func start(_ element: Document.Element) {
        switch element {
        case .paragraph:
            paragraphStart = html.count
            if tightLists.last != true { html.append("<p>") }
        case .heading(let level, let index):
            let heading = document.headings[Int(index)]
            html.append("<h", shifted(Int(level), Int(index)), #" id=""#, heading.id, #"">"#)
        case .list(let start, let tight):
            tightLists.append(tight)
            openList(from: start.map(Int.init))
        case .item(let checked): startItem(checked)
        case .quote:
            tightLists.append(false)
            html.append("<blockquote>\n")
        case .table: startTable()
        case .tableRow(let isHeader):
            column = 0
            if isHeader { html.append("<thead>\n") } else if !isInTableBody { startTableBody() }
            html.append("<tr>")
        case .tableCell(let isHeader, let alignment): startCell(isHeader, alignment)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .strikethrough: html.append("<del>")
        case .link(let index): startLink(document.links[Int(index)])
        }
    }

    private mutating func end(_ element: Document.Element) {
        switch element {
        case .paragraph: endParagraph()
        case .heading(let level, let index):
            let heading = document.headings[Int(index)]
            html.append("</h", shifted(Int(level), Int(index)), ">\n")
            caption = HTML(text: heading.text)
            captionID = heading.id
        case .list(let start, _):
            tightLists.removeLast()
            html.append(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: html.append("</li>\n")
        case .quote:
            tightLists.removeLast()
            html.append("</blockquote>\n")
        case .table:
            html.append(isInTableBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
            isInTableBody = false
        case .tableRow(let isHeader): html.append(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        case .tableCell(let isHeader, _):
            if isHeader { tableColumns.append(HTML(trusting: plain(html.bytes(from: cellStart)))) }
            html.append(isHeader ? "</th>" : "</td>")
            column += 1
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .strikethrough: html.append("</del>")
        case .link: endLink()
        }
    }

    /// A heading in a list or a quotation is below that of the section around it, if there is one.
    private func shifted(_ level: Int, _ index: Int) -> Int {
        let isWithinSection = document.headings[index].isNested && index > firstSection
        return min(max(level + topLevel - highestLevel, isWithinSection ? topLevel + 1 : 2), 6)
    }

    private mutating func openList(from start: Int?) {
        guard let start else { return html.append("<ul>\n") }
        if start == 1 { return html.append("<ol>\n") }
        html.append("<ol start=\"", start, "\">\n")
    }

    /// A task is shown by a word-like sign, not by a box that looks as if it could be ticked.
    private mutating func startItem(_ checked: Bool?) {
        html.append("<li>")
        if let checked { html.append(checked ? "☑ " : "☐ ") }
    }

    private mutating func endParagraph() {
        if html.count > paragraphStart, html.last == UInt8(ascii: ":") {
            caption = HTML(trusting: lastSentence(plain(html.bytes(from: paragraphStart))))
            captionID = nil
        }
        html.append(tightLists.last == true ? "\n" : "</p>\n")
    }

    private mutating func startLink(_ link: Document.Link) {
        if case .web(let address) = link.target, address.isOnWeb {
            areExternal.append(true)
            OutgoingLink.open(address, in: &html)
        } else {
            areExternal.append(false)
            html.append(#"<a href=""#, edition.links.href(link.target), #"">"#)
        }
    }

    private mutating func endLink() {
        if areExternal.popLast() == true {
            OutgoingLink.close(edition.labels.externalSite, in: &html)
        } else {
            html.append("</a>")
        }
    }

    private mutating func image(_ image: Document.Image) {
        guard let picture = image.picture else {
            html.append(text: image.alternativeText)
            return
        }
        let published = PublishedPicture(
            picture: picture, alternativeText: image.alternativeText, address: edition.href(path.beside(picture)))
        html.append(published)
    }
}

// Tables: a caption, header cells with a scope, and each cell's column name for narrow screens.
extension DocumentWriter {
    private mutating func startTable() {
        tableColumns = []
        html.append("<div class=\"table reflow\">\n")
        if let captionID {
            html.append("<table aria-labelledby=\"", captionID, "\">\n")
        } else {
            html.append("<table>\n<caption>", caption ?? HTML(text: title), "</caption>\n")
        }
    }

    private mutating func startTableBody() {
        isInTableBody = true
        html.append("<tbody>\n")
    }

    private mutating func startCell(_ isHeader: Bool, _ alignment: Document.Alignment) {
        let align = alignmentClass(alignment)
        if isHeader {
            html.append(#"<th scope="col""#, align, ">")
        } else {
            html.append("<td", align, "", columnName, ">")
        }
        cellStart = html.count
    }

    private var columnName: HTML {
        tableColumns.indices.contains(column) ? #" data-label="\#(tableColumns[column])""# : ""
    }

    private func alignmentClass(_ alignment: Document.Alignment) -> HTML {
        switch alignment {
        case .none, .left: ""
        case .centre: #" class="centre""#
        case .right: #" class="right""#
        }
    }
}

/// The text between the tags of markup that we wrote ourselves.
private func plain(_ markup: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var isInTag = false
    for byte in markup {
        if byte == UInt8(ascii: "<") {
            isInTag = true
        } else if byte == UInt8(ascii: ">") {
            isInTag = false
        } else if !isInTag {
            text.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
        }
    }
    return text
}

/// "Plagene avhenger av stedet" of "… går tett. Plagene avhenger av stedet:".
private func lastSentence(_ text: [UInt8]) -> [UInt8] {
    var start = 0
    for index in text.indices.dropLast(2) where text[index] == UInt8(ascii: ".") && text[index + 1] == UInt8(ascii: " ")
    {
        start = index + 2
    }
    return Array(text[start...].dropLast())
}
