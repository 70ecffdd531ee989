public import Hypertext
public import Pictures
public import ServiceCatalogue

/// One appendix table as part of a page: for each region a heading, a table and the note on the date.
///
/// It styles nothing. Its classes are `appendix-group`, `appendix-scroll` (may be wider than a phone: it shall scroll),
/// `appendix-table`, `appendix-name`, `-location`, `-description`, `-codes`, `-approved` on the column heads,
/// `appendix-note`, and `visually-hidden` for words that only a screen reader says.
public struct AppendixFragment: Template {
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

    public var body: HTML {
        if table.groups.isEmpty { "<p>\(labels.noServices)</p>" }
        for group in table.groups { section(group) }
    }

    /// Of a group's heading.
    public static func id(_ group: AppendixTable.Group, of table: AppendixTable) -> String {
        "\(AppendixLabels.labels(in: table.language).appendix.lowercased())-\(table.number)-"
            + group.regions.map(\.id).joined(separator: "-")
    }

    private func section(_ group: AppendixTable.Group) -> HTML {
        let id = AppendixFragment.id(group, of: table)
        return HTML {
            """
            <section class="appendix-group">
            <h\(level) id="\(id)">\(group.title)</h\(level)>
            <div class="appendix-scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table class="appendix-table">
            <caption>\(table.subject), \(group.title)</caption>
            <thead>
            <tr>
            """
            for column in table.columns { head(column, id) }
            """
            </tr>
            </thead>
            <tbody>
            """
            for row in group.rows { self.row(row) }
            """
            </tbody>
            </table>
            </div>
            <p class="appendix-note" id="\(id)-note">* \(table.footnote)</p>
            </section>
            """
        }
    }

    private func head(_ column: AppendixColumn, _ id: String) -> HTML {
        let name = labels.column(column)
        guard column == .approved else {
            return #"<th scope="col" class="appendix-\#(column.rawValue)">\#(name)</th>"#
        }
        return #"<th scope="col" class="appendix-approved" aria-describedby="\#(id)-note">\#(name)*</th>"#
    }

    private func row(_ row: AppendixRow) -> HTML {
        HTML {
            #"<tr id="\#(labels.appendix.lowercased())-\#(row.service.id)">"#
            for column in table.columns { cell(row, column) }
            "</tr>"
        }
    }

    /// A cell that is all in another language than the table says so itself, not word by word.
    private func cell(_ row: AppendixRow, _ column: AppendixColumn) -> HTML {
        let paragraphs = column == .name ? name(row) : row.cell(column)
        let languages = Set(paragraphs.flatMap { $0.runs.map(\.language) })
        let language = column != .name && languages.count == 1 ? languages.first ?? table.language : table.language
        let content = CellHTML.html(paragraphs, in: language, site: row.pages, address: address)
        if column == .name { return #"<th scope="row">\#(content)</th>"# }
        let label = labels.column(column)
        guard language != table.language else { return #"<td data-label="\#(label)">\#(content)</td>"# }
        return #"<td data-label="\#(label)" lang="\#(language.tag)">\#(content)</td>"#
    }

    /// The name in the table's language, which comes first, leads to the service's page.
    private func name(_ row: AppendixRow) -> [CellParagraph] {
        var paragraphs = row.cell(.name)
        guard let page, !paragraphs.isEmpty else { return paragraphs }
        for run in paragraphs[0].runs.indices { paragraphs[0].runs[run].page = page(row.service) }
        return paragraphs
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
