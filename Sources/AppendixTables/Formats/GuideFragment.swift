public import Hypertext
public import ServiceCatalogue

/// One of Vedlegg 4 to 6 as part of a page: its introduction, and its tables and lists with their headings. It styles
/// nothing, and has the classes of `AppendixFragment`.
public struct GuideFragment: Template {
    private let guide: AppendixGuide
    private let labels: AppendixLabels
    private let level: Int
    private let site: WebAddress
    /// What stands between the heading of a section and its table.
    private let before: (AppendixGuide.Section) -> HTML

    /// - Parameter headingLevel: 1 to 6, of the sections' headings; the guide's own title is the page's.
    public init(
        _ guide: AppendixGuide, headingLevel: Int, site: WebAddress,
        before: @escaping (AppendixGuide.Section) -> HTML = { _ in "" }
    ) {
        self.guide = guide
        labels = .labels(in: guide.language)
        level = headingLevel
        self.site = site
        self.before = before
    }

    public var body: HTML {
        "<p>\(guide.introduction)</p>"
        for section in guide.sections { self.section(section) }
    }

    /// Of a section's heading.
    public static func id(_ section: AppendixGuide.Section, of guide: AppendixGuide) -> String {
        "\(AppendixLabels.labels(in: guide.language).appendix.lowercased())-\(guide.number)-\(section.id)"
    }

    private func section(_ section: AppendixGuide.Section) -> HTML {
        HTML {
            #"<section class="appendix-group">"#
            if let title = section.title {
                #"<h\#(level) id="\#(GuideFragment.id(section, of: guide))">\#(title)</h\#(level)>"#
            }
            before(section)
            section.isList ? list(section) : table(section)
            if let source = section.source {
                #"<p class="appendix-note">\#(labels.guides.source): \#(CellHTML.text(source, in: guide.language))</p>"#
            }
            "</section>"
        }
    }

    private func list(_ section: AppendixGuide.Section) -> HTML {
        HTML {
            #"<ol class="appendix-points">"#
            for cells in section.rows { "<li>\(cells.dropFirst().map(html))</li>" }
            "</ol>"
        }
    }

    private func table(_ section: AppendixGuide.Section) -> HTML {
        HTML {
            if section.title == nil {
                #"<table class="appendix-table appendix-guide"><caption>\#(guide.subject)</caption>"#
            } else {
                // The heading above it names it; a caption would say the same again.
                #"<table class="appendix-table appendix-guide" aria-labelledby="\#(GuideFragment.id(section, of: guide))">"#
            }
            """
            <thead>
            <tr>\(section.columns.map { column -> HTML in #"<th scope="col">\#(column)</th>"# })</tr>
            </thead>
            <tbody>
            """
            for cells in section.rows { row(cells, section.columns) }
            """
            </tbody>
            </table>
            """
        }
    }

    private func row(_ cells: [Cell], _ columns: [String]) -> HTML {
        var html: HTML = "<tr>"
        for (place, cell) in cells.enumerated() {
            if place == 0 {
                html.append(#"<th scope="row">\#(self.html(cell))</th>"#)
            } else {
                html.append(#"<td data-label="\#(columns[place])">\#(self.html(cell))</td>"#)
            }
        }
        html.append(literal: "</tr>")
        return html
    }

    private func html(_ cell: Cell) -> HTML {
        var html = HTML()
        CellHTML(cell, in: guide.language, site: site) { _ in "" }.write(to: &html)
        return html
    }
}
