public import Hypertext
public import Pictures
public import ServiceCatalogue

/// One appendix table as part of a page: for each region a heading, a table and the note on the date.
///
/// It styles nothing. Its classes are `appendix-group`, `appendix-scroll` (may be wider than a phone: it shall scroll),
/// `appendix-table`, `appendix-name`, `-location`, `-description`, `-codes`, `-approved` on the column heads,
/// `appendix-note`, and `visually-hidden` for words that only a screen reader says.
public struct AppendixFragment: WrittenTemplate {
    private let table: AppendixTable
    private let labels: AppendixLabels
    private let level: Int
    private let page: ((Service) -> HTML)?
    private let address: (Picture) -> HTML

    /// - Parameters:
    ///   - headingLevel: 1 to 6, of the regions' headings; the table's own title is the page's.
    ///   - page: where a service's page is, to which its name then links.
    ///   - address: where a picture in a text is to be found.
    public init(
        _ table: AppendixTable, headingLevel: Int, page: ((Service) -> HTML)? = nil,
        address: @escaping (Picture) -> HTML
    ) {
        self.table = table
        self.page = page
        self.address = address
        labels = .labels(in: table.language)
        level = headingLevel
    }

    public func write(to html: inout HTML) {
        if table.groups.isEmpty { html.line("<p>\(labels.noServices)</p>") }
        for group in table.groups { write(group, to: &html) }
    }

    /// Of a group's heading.
    public static func id(_ group: AppendixTable.Group, of table: AppendixTable) -> String {
        "\(AppendixLabels.labels(in: table.language).appendix.lowercased())-\(table.number)-"
            + group.regions.map(\.id).joined(separator: "-")
    }

    private func write(_ group: AppendixTable.Group, to html: inout HTML) {
        let id = AppendixFragment.id(group, of: table)
        html.line(
            """
            <section class="appendix-group">
            <h\(level) id="\(id)">\(group.title)</h\(level)>
            <div class="appendix-scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table class="appendix-table">
            <caption>\(table.subject), \(group.title)</caption>
            <thead>
            <tr>
            """)
        for column in table.columns { html.line(head(column, id)) }
        html.line(
            """
            </tr>
            </thead>
            <tbody>
            """)
        var cell = Cell()
        for row in group.rows { write(row, to: &html, &cell) }
        html.line(
            """
            </tbody>
            </table>
            </div>
            <p class="appendix-note" id="\(id)-note">* \(table.footnote)</p>
            </section>
            """)
    }

    private func head(_ column: AppendixColumn, _ id: String) -> HTML {
        let name = labels.column(column)
        guard column == .approved else {
            return #"<th scope="col" class="appendix-\#(column.rawValue)">\#(name)</th>"#
        }
        return #"<th scope="col" class="appendix-approved" aria-describedby="\#(id)-note">\#(name)*</th>"#
    }

    private func write(_ row: AppendixRow, to html: inout HTML, _ cell: inout Cell) {
        html.line(#"<tr id="\#(labels.appendix.lowercased())-\#(row.service.id)">"#)
        for column in table.columns {
            row.write(column, to: &cell)
            if column == .name {
                // The name in the table's language, which comes first, leads to the service's page.
                html.line(#"<th scope="row">"#)
                content(cell, table.language, row).write(to: &html, page: page?(row.service))
                html.append(literal: "</th>")
            } else {
                let language = cell.onlyLanguage ?? table.language
                html.line(#"<td data-label="\#(labels.column(column))"\#(lang(language))>"#)
                content(cell, language, row).write(to: &html)
                html.append(literal: "</td>")
            }
        }
        html.line("</tr>")
    }

    /// A cell that is all in another language than the table says so itself, not word by word.
    private func lang(_ language: Language) -> HTML {
        language == table.language ? "" : #" lang="\#(language.tag)""#
    }

    private func content(_ cell: Cell, _ language: Language, _ row: AppendixRow) -> CellHTML {
        CellHTML(cell, in: language, site: row.pages, address: address)
    }
}

extension Cell {
    /// Nil where it has none or several.
    fileprivate var onlyLanguage: Language? {
        guard let first = runs.first?.language else { return nil }
        return runs.allSatisfy { $0.language == first } ? first : nil
    }
}

/// The revision history as part of a page.
public struct AppendixChangesFragment: Template {
    private let appendix: Appendix
    private let level: Int

    public init(_ appendix: Appendix, headingLevel: Int) {
        self.appendix = appendix
        level = headingLevel
    }

    public var body: HTML {
        if let title = appendix.changesTitle {
            "<h\(level)>\(title)</h\(level)>"
            if appendix.changeLines.isEmpty {
                "<p>\(appendix.labels.changes.none)</p>"
            } else {
                #"<ul class="appendix-changes">"#
                for line in appendix.changeLines { item(line) }
                "</ul>"
            }
        }
    }

    private func item(_ line: ChangeLine) -> HTML {
        let details = line.details.map { detail -> HTML in "<li>\(detail)</li>" }
        let head: HTML = "<strong>\(line.kind):</strong> \(line.name) (\(line.place))"
        guard !details.isEmpty else { return "<li>\(head)</li>" }
        return "<li>\(head)<ul>\(details)</ul></li>"
    }
}
