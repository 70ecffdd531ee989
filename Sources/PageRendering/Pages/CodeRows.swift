internal import Hypertext
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

/// The rows of the tables of codes, each made once for all pages of a side that show it: a code stands on the pages of its
/// services, of its category, its blocks and its chapter.
final class CodeRows: Sendable {
    /// Of the table on a service's page.
    let columnsOfService: TableColumns
    /// Of the table of what lies below a code, block or chapter.
    let columnsBelow: TableColumns
    /// Of a table of chapters or blocks.
    let columnsOfGroups: TableColumns
    private let rowsOfServices = Cache<ICD10Range, HTML>()
    private let rowsBelow = Cache<Int, HTML>()

    init(labels: Labels) {
        columnsOfService = TableColumns([.code(labels.codeColumn), .text(labels.titleColumn)])
        columnsBelow = TableColumns([
            .code(labels.codeColumn), .text(labels.titleColumn), .number(labels.servicesColumn),
        ])
        columnsOfGroups = TableColumns(
            [.code(labels.rangeColumn), .text(labels.titleColumn), .number(labels.servicesColumn)], naming: 1)
    }

    /// A code or a range that a service names, with its title.
    func row(of range: ICD10Range, on edition: Edition) -> HTML {
        rowsOfServices.value(of: range) {
            columnsOfService.row { column, html in
                if column == 0 {
                    html.append(CodeLink(range: range, edition: edition))
                } else {
                    html.append(CodeTitle(range: range, edition: edition))
                }
            }
        }
    }

    /// A code that has a page, with its title and how many services that page lists.
    ///
    /// - Parameter place: of the page, in `edition.codes.codePages`.
    func row(ofPage place: Int, on edition: Edition) -> HTML {
        rowsBelow.value(of: place) {
            let page = edition.codes.codePages[place]
            let count = page.covering.count + page.partial.count + page.added.count
            return row(ICD10Range(page.code), count: count, on: edition)
        }
    }

    /// - Parameter count: how many services name the code or range.
    func row(_ range: ICD10Range, count: Int, on edition: Edition) -> HTML {
        columnsBelow.row { column, html in
            switch column {
            case 0: html.append(CodeLink(range: range, edition: edition))
            case 1:
                if let entry = edition.catalogue.classification.entry(for: range) {
                    html.append(edition.text(entry.titles))
                }
            default: html.append(text: String(count))
            }
        }
    }
}
